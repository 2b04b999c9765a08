import type { Block } from '../outline/block.ts'
import type { Rich } from '../outline/rich.ts'
import type { PartKind } from './kind.ts'
import { runsOfRich } from '../estimate/runs.ts'
import { named } from '../markdown/block-mark.ts'
import { printRich } from '../markdown/rich.ts'
import { wordsOf } from '../outline/rich.ts'
import { textBox } from './around.ts'

/**
 * Words, `of` the paragraph that they come from, `isCut` where they go on in the handout text, `isCapital` where they stood within a
 * sentence.
 */
export interface TextPart { kind: 'text', text: Rich, of?: Block, isCut?: true, isCapital?: true }

declare module './part.ts' {
  interface PartMap { text: TextPart }
}

/** A sentence of the review, or words of our own, as a paragraph. */
export const text: PartKind<TextPart> = {
  role: 'text',
  boxes: (part, room) => [textBox(runsOfRich(part.text), room)],
  print: (part, context) => {
    const words = printRich(part.text, context)
    const set = part.isCapital ? words.replace(/^\p{Ll}/u, first => first.toUpperCase()) : words
    return named(part.of?.id, set + (part.isCut ? ' …' : ''))
  },
  words: part => [wordsOf(part.text)],
  texts: part => [part.text],
}
