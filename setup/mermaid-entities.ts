/** Signs that have a name in Mermaid's labels, besides their number. */
const named: Record<string, string> = { quot: '"', amp: '&', lt: '<', gt: '>', apos: '\'', nbsp: '\u00A0', semi: ';', num: '#', colon: ':' }
/** Where the stand-ins begin: private use, so that no author means them. */
const first = 0xE000
const most = 0xFFF

/**
 * A diagram with one stand-in for each entity, `#95;` or `#quot;`: Mermaid measures its entities as they are written and, in
 * labels that are no HTML, shows them so. Lines about looks keep their colours, `#333;`.
 */
export function withStandIns(code: string): string {
  return code.split('\n').map(line => /^\s*(?:%%|style\b|classDef\b|linkStyle\b)/.test(line)
    ? line
    : line.replace(/#(\d{1,5}|[a-z]+);/gi, (entity, name: string) => {
        const sign = /^\d/.test(name) ? String.fromCodePoint(Number(name)) : named[name.toLowerCase()]
        return sign && sign.codePointAt(0)! >= 0x20 && sign.codePointAt(0)! <= most
          ? String.fromCodePoint(first + sign.codePointAt(0)!)
          : entity
      })).join('\n')
}

/** A drawn diagram with the signs that were meant, as text of its SVG. */
export function withoutStandIns(svg: string): string {
  return svg.replace(/[\uE000-\uEFFF]/g, (standIn) => {
    const code = standIn.codePointAt(0)! - first
    return `&#${code};`
  })
}
