/** A component around Markdown, which needs blank lines to be read as such. */
export function wrap(component: string, props: Record<string, string>, body: string): string {
  return `<${component}${attributes(props)}>\n\n${body}\n\n</${component}>`
}

/** Static attributes, never bound ones; empty values are left out. */
export function attributes(props: Record<string, string>): string {
  return Object.entries(props)
    .filter(([, value]) => value !== '')
    .map(([key, value]) => ` ${key}="${value.replace(/[&"<>{}\n\r`$]/g, sign => sign === '\n' || sign === '\r'
      ? ' '
      : `&#${sign.charCodeAt(0)};`)}"`)
    .join('')
}

/** The page of a slide, as a link to it, which is known where the deck is seen. */
export function pageOf(id: string): string {
  return `<Cited${attributes({ slides: encodeURI(id) })} />`
}
