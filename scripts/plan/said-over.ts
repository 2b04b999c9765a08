/** What only says that a text is over. */
const over = new RegExp([
  String.raw`^(?:the )?end(?: of (?:the )?(?:report|document|article|post|notes?))?[.!]?$`,
  '^[（(—]*(?:全文|正文)?完结?[)）—。]*$',
].join('|'), 'i')

/** True for words that only say that a text is over: `End of report`, `（全文完）`. */
export function saysItIsOver(words: string): boolean {
  return over.test(words.trim())
}
