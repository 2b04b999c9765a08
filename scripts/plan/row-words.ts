/** What points at a row of a table, or at a part of a picture, by its place. */
export const ofPlace = [
  String.raw`\bthe (?:first|second|third|fourth|last|top|bottom|upper|lower|left|right|leftmost|rightmost|middle)`
  + String.raw`(?: and (?:the )?[a-z]+)? (?:rows?|columns?|panels?|curves?|bars?)\b`,
  '(?:第[一二三四五]|最后一|[首末])[行列](?=[的和与比、])',
].join('|')
/** What tells how numbers are set in a table, and nothing of them. */
export const ofMarks = [
  String.raw`\b(?:is|are|in|as|with) (?:in |(?:shown|set|marked|highlighted) in )?(?:bold(?:face)?|italics?|underlined?)\b`,
  '(?:粗体|加粗|黑体|下划线|斜体)(?:字体?)?(?:表示|标[出注示识]|显示|为最)',
].join('|')
const marks = new RegExp(ofMarks, 'i')
const rows = /\b(?:rows?|columns?)\b|[行列]/i
const place = new RegExp(ofPlace, 'i')

/** True for words that point at rows or columns of a table by their place: without it nobody sees which. */
export function pointsAtRows(words: string): boolean {
  return rows.test(place.exec(words)?.[0] ?? '')
}

/** True for words that only tell how numbers are set in a table: `The best results are in bold`. */
export function tellsMarks(words: string): boolean {
  return marks.test(words)
}
