import type { NamedPoint } from '../estimate/named-point.ts'
import type { Points } from '../outline/block.ts'
import type { PartKind } from './kind.ts'
import { canvas, cards as design } from '../design/design.ts'
import { namedPoint } from '../estimate/named-point.ts'
import { wrap } from '../markdown/component.ts'
import { layLines } from '../typesetting/lines.ts'
import { corrected, framed, labelBox } from './around.ts'
import { points } from './points.ts'

/** Some points of a list as cards in two columns, set in `size` px. */
export interface CardsPart { kind: 'cards', block: Points, range?: [from: number, to: number], size: number }

declare module './part.ts' {
  interface PartMap { cards: CardsPart }
}

/** Names with what they mean, a card each, read down the columns. */
export const cards: PartKind<CardsPart> = {
  boxes: ({ block, range, size }, room) => [
    ...labelBox(block, room),
    corrected({ is: 'columns', height: heightOfCards(block, range, size), block, range }),
  ],
  print: ({ block, range, size }, context) =>
    framed(block, wrap('Cards', { size: String(size) }, points.print(block, { range }, context)), context),
  words: ({ block, range }) => points.words!(block, range),
  shows: ({ block, range }) => [{ block, range }],
}

/** Height in px of cards that are no higher than the fullest of them needs. */
export function heightOfCards({ items }: Points, range: [number, number] | undefined, size: number): number {
  const own = items.slice(...(range ?? [])).flatMap(item => namedPoint(item) ?? [])
  const rows = Math.ceil(own.length / design.columns)
  return rows * Math.max(...own.map(card => heightOfCard(card, size))) + (rows - 1) * design.gap.row
}

function heightOfCard({ name, text }: NamedPoint, size: number): number {
  const width = (canvas.width - design.gap.column) / design.columns - design.padding.left - design.padding.right
  const line = Math.round(size * design.leading)
  const lines = [name, text].map(runs => layLines(runs, size, width, line))
  return 2 * design.padding.block + lines.reduce((sum, laid) => sum + laid.lines * line + laid.extra, 0)
}
