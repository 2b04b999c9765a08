const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\'': '&#39;' }

/** A text as HTML, also within an attribute. */
export function esc(text: string): string {
  return text.replace(/[&<>"']/g, sign => entities[sign])
}

/** A value as JSON for a data block of a page: nothing in it ends the block. */
export function jsonBlock(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003C')
}

/** An element without content, or with some that is HTML already; an attribute that is undefined is left out. */
export function tag(name: string, attributes: Record<string, string | undefined>, content?: string): string {
  const list = Object.entries(attributes).filter(([, value]) => value !== undefined).map(([key, value]) => ` ${key}="${esc(value!)}"`)
  return `<${name}${list.join('')}>${content === undefined ? '' : `${content}</${name}>`}`
}
