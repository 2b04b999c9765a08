/** What sends a reader to another place of a page, or to what only a page has: said in a room it leads nowhere. */
const ofPage = new RegExp([
  String.raw`\b(?:see|shown|given|listed|described|explained|mentioned|discussed|noted|stated|defined) (?:above|below|earlier|overleaf)\b`,
  String.raw`\bthe (?:tables?|figures?|lists?|diagrams?|charts?|pictures?|code|listing|heading|fence|paragraph|sections?|box) `
  + String.raw`(?:above|below)\b`,
  String.raw`\b(?:footnotes?|this page|the (?:next|previous) page)\b|\bsee (?:also )?(?:section|chapter|appendix|note|page|p\.)`,
  String.raw`\bdoi:\s?10\.\d{4}|\b10\.\d{4,}\/\S`,
  '(?:参?见|如)[上下前后](?:[文面节章]|所述)|[上前]文(?:所述|提到|说过|已)|[上下]面[的这](?:[表图]|代码|列表)|脚注|本页|点赞|记得(?:收藏|关注)',
].join('|'), 'i')

/** True for a sentence that only works on a page: `Fast enough: see above.` A slide leaves it to the handout. */
export function isOfPage(words: string): boolean {
  return ofPage.test(words)
}
