const asian = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]`
const han = new RegExp(asian, 'gu')
const words = new RegExp(String.raw`(?!${asian})[\p{L}\p{N}](?:(?!${asian})[\p{L}\p{N}\p{M}'’.,\-–])*`, 'gu')

/** Han characters and kana of a text, and its other words. */
export interface Count { han: number, words: number }

/** Counts a text as it is read: each Han character, and each word or number in other letters. */
export function countWords(text: string): Count {
  return { han: text.match(han)?.length ?? 0, words: text.match(words)?.length ?? 0 }
}

const each = new RegExp(String.raw`(${asian})|${words.source}`, 'gu')

/** The place of the sign or word, at or behind a start, with which what was counted is as it should be; Infinity where it never is. */
export function firstWhere(text: string, start: number, is: (count: Count) => boolean): number {
  const count = { han: 0, words: 0 }
  each.lastIndex = start
  for (let match = each.exec(text); match; match = each.exec(text)) {
    count[match[1] ? 'han' : 'words']++
    if (is(count))
      return match.index
  }
  return Infinity
}
