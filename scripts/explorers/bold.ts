/** A stretch of a sentence, weighty or not. */
export interface Stretch { text: string, isBold: boolean }

/** A sentence in stretches: what stands between double asterisks is weighty. */
export function stretchesOf(sentence: string): Stretch[] {
  return sentence.split('**').map((text, index) => ({ text, isBold: index % 2 === 1 })).filter(({ text }) => text !== '')
}
