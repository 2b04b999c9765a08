/** The private texts of a deck by slide id, as sanitised HTML, and each slide's words to be searched. They never stand in the site. */
export interface PrivateNotes {
  title: string
  author: string
  date: string
  lang: string
  slides: Record<string, { spoken?: string, handout?: string, words?: string }>
}

/** Puts the meta tag into a page that tells the deck to ask for notes.json; without it no public host is asked in vain. */
export function injectNotesMeta(page: string): string {
  const meta = '<meta name="reviewdeck-notes" content="notes.json">'
  return /<head[^>]*>/i.test(page) ? page.replace(/<head[^>]*>/i, head => `${head}${meta}`) : `${meta}${page}`
}
