const asian = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]`
const han = new RegExp(asian, 'gu')
const words = new RegExp(String.raw`(?!${asian})[\p{L}\p{N}](?:(?!${asian})[\p{L}\p{N}\p{M}'’.,\-–])*`, 'gu')

/** Han characters and kana of a text, and its other words. */
export interface Count { han: number, words: number }

/** Counts a text as it is read: each Han character, and each word or number in other letters. */
export function countWords(text: string): Count {
  return { han: text.match(han)?.length ?? 0, words: text.match(words)?.length ?? 0 }
}
