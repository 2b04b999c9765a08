import type { Block, Prose } from '../outline/block.ts'
import type { Piece } from '../parts/part.ts'
import type { TextPart } from '../parts/text.ts'
import { gaps, limits } from '../design/design.ts'
import { sentencesOf } from '../outline/sentences.ts'
import { heightOfParts } from '../parts/index.ts'
import { unitsOf } from '../typesetting/units.ts'
import { shownWords } from './key-sentences.ts'

/** What says in which units numbers are: it speaks of the table alone, and so of nothing that a slide would say beside it. */
const ofUnits = /单位[为是均]|\bunits? (?:is|are)\b/i

/** The sentence before a table that says in which units its numbers are; none where that begins the paragraph, and leads to it anyway. */
export function unitsOfTable([block, ...others]: Block[], prose: Prose[]): TextPart | undefined {
  if (block?.kind !== 'table' || others.length > 0)
    return undefined
  const [, ...further] = prose.flatMap(sentencesOf)
  const text = further.find(sentence => ofUnits.test(shownWords(sentence)) && unitsOf(shownWords(sentence)) <= limits.lead)
  return text && { kind: 'text', text }
}

/** Height in px that the units take beneath a table. */
export function heightOfUnits(units: TextPart | undefined): number {
  return units ? heightOfParts([units]) + gaps.block : 0
}

/** The shares of a table, the units beneath each. */
export function withUnits(pieces: Piece[], units: TextPart | undefined): Piece[] {
  return units
    ? pieces.map((piece) => {
        const parts = [...piece.parts, units]
        return { ...piece, parts, height: heightOfParts(parts) }
      })
    : pieces
}
