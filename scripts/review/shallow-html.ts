/** Elements in each other beyond this are nothing that anybody sees. */
const deepest = 200
/** What has no end, or may go without. */
const open = new Set([
  'area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'source', 'track', 'wbr',
  'p', 'li', 'dt', 'dd', 'tr', 'td', 'th', 'thead', 'tbody', 'tfoot', 'colgroup', 'option', 'optgroup', 'rp', 'rt',
])
const tags = /<!--[\s\S]*?-->|<(\/?)([a-z][a-z0-9]*)\b[^<>]*>/gi

/** HTML without the tags of elements that lie deeper than any parser should go; their words stay. */
export function shallowHtml(html: string): string {
  let depth = 0
  return html.replace(tags, (tag, slash: string | undefined, name: string | undefined) => {
    if (name === undefined || open.has(name.toLowerCase()))
      return tag
    if (slash)
      return depth-- > deepest ? '' : tag
    return ++depth > deepest ? '' : tag
  })
}
