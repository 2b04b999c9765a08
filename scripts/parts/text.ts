import type { Block } from '../outline/block.ts'
import type { Rich } from '../outline/rich.ts'
import type { PartKind } from './kind.ts'
import { runsOfRich } from '../estimate/runs.ts'
import { named } from '../markdown/block-mark.ts'
import { printRich } from '../markdown/rich.ts'
import { wordsOf } from '../outline/rich.ts'
import { textBox } from './around.ts'

/** Words, `of` the paragraph that they come from, `isCut` where they go on in the handout text. */
export interface TextPart { kind: 'text', text: Rich, of?: Block, isCut?: true }

declare module './part.ts' {
  interface PartMap { text: TextPart }
}

/** A sentence of the review, or words of our own, as a paragraph. */
export const text: PartKind<TextPart> = {
  role: 'text',
  boxes: (part, room) => [textBox(runsOfRich(part.text), room)],
  print: (part, context) => named(part.of?.id, printRich(part.text, context) + (part.isCut ? ' …' : '')),
  words: part => [wordsOf(part.text)],
  texts: part => [part.text],
}
