import { isWide } from './units.ts'

/** What a sign is to the breaking of lines, as bits of a number. */
export const traits = { wide: 1, closing: 2, opening: 4, squeezed: 8, squeezedOpening: 16, han: 32, letter: 64 } as const

const han = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u
const letter = /[\p{L}\p{N}]/u

/** Signs that never begin a line, that never end one, and the full-width ones among them that are squeezed beside each other. */
const rules: [trait: keyof typeof traits, is: (char: string) => boolean][] = [
  ['wide', isWide],
  ['closing', char => /[、。，．：；？！」』）】》〉〕”’…‥％‰·〜々)\]},.:;!?%]/.test(char)],
  ['opening', char => /[「『（【《〈〔“‘([{]/.test(char)],
  ['squeezed', char => /[、。，．：；」』）】》〉〕]/.test(char)],
  ['squeezedOpening', char => /[「『（【《〈〔]/.test(char)],
  ['han', char => char > '\u2E7F' && han.test(char)],
  ['letter', char => !isWide(char) && letter.test(char)],
]

const known = new Uint8Array(0x10000)
const isKnown = 128

/** The traits of a sign; remembered, since a long review asks some ten million times. */
export function traitsOf(char: string): number {
  const point = char.codePointAt(0)!
  return point < known.length ? known[point] ||= isKnown | findTraits(char) : findTraits(char)
}

function findTraits(char: string): number {
  return rules.reduce((sum, [trait, is]) => is(char) ? sum | traits[trait] : sum, 0)
}
