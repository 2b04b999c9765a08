/**
 * The private texts of a deck by slide id, as sanitised HTML, `whole` with what only the slide shows, and each slide's words to be
 * searched. They never stand in the site.
 */
export interface PrivateNotes {
  title: string
  author: string
  date: string
  lang: string
  slides: Record<string, { spoken?: string, handout?: string, whole?: string, words?: string, works?: string }>
}

/** Puts a meta tag of ours into a page: without it no public host is asked for what it does not have. */
export function injectMeta(page: string, name: string, content: string): string {
  const meta = `<meta name="reviewdeck-${name}" content="${content}">`
  return /<head[^>]*>/i.test(page) ? page.replace(/<head[^>]*>/i, head => `${head}${meta}`) : `${meta}${page}`
}
