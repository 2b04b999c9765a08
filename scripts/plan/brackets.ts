/** True for what ends something in brackets that it does not begin, as behind a page's end: `Lee et al., 2019).` */
export function closesUnopened(words: string): boolean {
  let depth = 0
  return [...words.replace(/^\s*[（(]?\w{1,3}[)）]\s/, '')].some((sign) => {
    depth += /[（(]/.test(sign) ? 1 : /[)）]/.test(sign) ? -1 : 0
    return depth < 0
  })
}
