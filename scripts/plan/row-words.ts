/** What points at a row of a table, or at a part of a picture, by its place. */
export const ofPlace = [
  String.raw`\bthe (?:first|second|third|fourth|last|top|bottom|upper|lower|left|right|leftmost|rightmost|middle)`
  + String.raw`(?: and (?:the )?[a-z]+)? (?:rows?|columns?|panels?|curves?|bars?)\b`,
  '(?:第[一二三四五]|最后一|[首末])[行列](?=[的和与比、])',
].join('|')
const rows = /\b(?:rows?|columns?)\b|[行列]/i
const place = new RegExp(ofPlace, 'i')

/** True for words that point at rows or columns of a table by their place: without it nobody sees which. */
export function pointsAtRows(words: string): boolean {
  return rows.test(place.exec(words)?.[0] ?? '')
}
