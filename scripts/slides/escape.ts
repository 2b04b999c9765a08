/**
 * Makes the source of a Markdown text node harmless for Slidev, which compiles slides as Vue templates and adds
 * syntax of its own: interpolation, dollar math, slot markers, click marks, inline footnotes.
 * Works on the raw source, where the author's own escapes and entities already stand.
 */
export function escapeText(raw: string): string {
  return raw
    .replace(/\\?\{\\?\{/g, '&#123;&#123;')
    .replace(/\\?\}\\?\}/g, '&#125;&#125;')
    .replace(/\\?\$/g, '&#36;')
    .replace(/\\?</g, '&lt;')
    .replace(/\\?\^\[/g, '&#94;&#91;')
    .replace(/\\?\[(?=click\b)/gi, '&#91;')
    .replace(/^(\s*):(?=:)/gm, '$1&#58;')
}

/** Plain words as Markdown text: every sign that could mean something to Markdown, Vue or Slidev is escaped. */
export function escapePlain(text: string): string {
  return text
    .replace(/\s*\n\s*/g, ' ')
    .replace(/[\\`*_[\]#|~^!]|(?<=^\s*\d+)[.)](?=\s|$)|^\s*[-+=](?=[\s=-]|$)|^\s*:(?=:)/g, sign => sign.replace(/\S/, '\\$&'))
    .replace(/[{}<>$&]/g, sign => `&#${sign.charCodeAt(0)};`)
}

const schemes = /^(?:https?:|mailto:|#|\/(?!\/)|[^:]*$)/i

/** An address fit for a Markdown link, or undefined where its scheme is not http, https, mailto or none. */
export function safeUrl(url: string): string | undefined {
  // Control characters and spaces inside a scheme are dropped by browsers: `java\nscript:` runs.
  const bare = [...url].filter(char => char > ' ').join('')
  if (!schemes.test(bare) || bare.startsWith('//'))
    return undefined
  return encodeURI(decodable(bare)).replace(/[(){}[\]<>"'`$*_|\\]/g, char => `%${char.charCodeAt(0).toString(16).toUpperCase()}`)
}

/** The address with its percent codes undone once, so that encoding does not double them. */
function decodable(url: string): string {
  try {
    return decodeURI(url)
  }
  catch {
    return url
  }
}

const inlineTags = /^<(?:br\s*\/?|\/?(?:sub|sup|kbd|mark|small|u|s|b|i))>$/i

/** Raw HTML within a line: a few plain tags without attributes stay, anything else is shown as text. */
export function escapeInlineHtml(html: string): string {
  return inlineTags.test(html) ? html.toLowerCase() : escapePlain(html)
}

/** A run of back-ticks longer than any in a text, at least three. */
export function fenceFor(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(match => match[0].length))
  return '`'.repeat(longest + 1)
}
