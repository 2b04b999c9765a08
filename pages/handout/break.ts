const CLOSING = /[，。、；：？！）」』】》〉…—·,.;:?!)\]}%’”°]/
const OPENING = /[（「『【《〈([{‘“§#$]/
const WORD = /[\p{L}\p{N}_.\-–+/@%&'’]/u
const HAN = /[\u2E80-\u9FFF\uF900-\uFAFF\uFF00-\uFFEF]/

/** Whether a line, and so a page, may end between two neighbouring characters. */
export function mayBreak(before: string, after: string): boolean {
  if (!before || !after)
    return false
  if (/\s/.test(after) || CLOSING.test(after) || OPENING.test(before))
    return false
  if (before === '\u00A0' || after === '\u00A0' || before === '\u202F' || after === '\u202F')
    return false
  if (/\s/.test(before))
    return true
  // A Latin word or a number is not torn; a Chinese character may stand alone.
  if (WORD.test(before) && WORD.test(after) && !(HAN.test(before) || HAN.test(after)))
    return false
  // Inside the pair of halves of one character there is nothing.
  return !(/[\uD800-\uDBFF]/.test(before) && /[\uDC00-\uDFFF]/.test(after))
}
