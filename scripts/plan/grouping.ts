import type { Block, Prose } from '../outline/block.ts'
import type { Layout, Part, Piece } from '../parts/part.ts'
import { toString } from 'mdast-util-to-string'
import { limits } from '../design/design.ts'
import { isAlert } from '../estimate/list.ts'
import { heightOfParts, isWindow } from '../parts/index.ts'
import { shareOfWords } from '../typesetting/counts.ts'
import { fitPictures } from './fit-pictures.ts'

/** What goes on one slide: paragraphs that lead to it, and the pieces that it shows. */
export interface Group { prose: Prose[], pieces: Piece[], layout: Layout }

/** Blocks share a slide only where some air is left. */
const comfortable = 0.9
/** What fills less of a slide than this is nearly empty: it joins what stands beside it, where it can. */
const thin = 0.3

/** Puts a piece on the last slide where it may join and fits beside what is there, else on a new one. */
export function place(piece: Piece, prose: Prose[], groups: Group[], limit: number, isFirstShare: boolean): void {
  const last = groups.at(-1)
  if (last && prose.length === 0 && joins(last, piece, limit, isFirstShare))
    last.pieces.push(piece)
  else
    groups.push({ prose, pieces: [piece], layout: piece.layout ?? 'default' })
}

/** True where the author says something about the slide that begins with a block. */
export function opensSlide({ directives, note }: Block): boolean {
  return Boolean(directives.break || directives.title || note)
}

function joins(last: Group, piece: Piece, limit: number, isFirstShare: boolean): boolean {
  if (last.layout !== 'default' || partsOf(last).some(isWindow) || (isFirstShare && piece.blocks.some(opensSlide)))
    return false
  const isThin = piece.height < limit * thin || heightOfParts(partsOf(last)) < limit * thin
  const most = limits.blocks.planned + (isThin ? 1 : 0)
  return (isFirstShare ? !piece.layout || isRemark(piece) : isThin && !piece.layout)
    && partsOf(last).length + piece.parts.length <= most && isBearable([...partsOf(last), ...piece.parts])
    && fitPictures([...partsOf(last), ...piece.parts], limit * comfortable) !== undefined
}

/** A tip or warning, which belongs to what it stands beneath. */
function isRemark({ blocks: [block] }: Piece): boolean {
  return block?.kind === 'quotation' && isAlert(block.quote)
}

/** A last slide that is nearly empty takes over a piece of the slide before. */
export function evenOut(groups: Group[], limit: number): Group[] {
  for (let index = groups.length - 1; index > 0; index--) {
    const [before, group] = [groups[index - 1], groups[index]]
    const moved = before.pieces.at(-1)!
    const rest = before.pieces.slice(0, -1)
    const isThin = group.prose.length === 0 && heightOfParts(partsOf(group), group.layout) < limit * thin
    if (isThin && group.layout === 'default' && before.layout === 'default' && !group.pieces.some(({ blocks }) => blocks.some(opensSlide))
      && rest.length > 0 && heightOfParts(rest.flatMap(({ parts }) => parts)) >= limit * thin
      && heightOfParts([...moved.parts, ...partsOf(group)]) <= limit * comfortable) {
      before.pieces = rest
      group.pieces = [moved, ...group.pieces]
    }
  }
  return groups
}

function partsOf({ pieces }: Group): Part[] {
  return pieces.flatMap(({ parts }) => parts)
}

/** Points that share a slide are no more, in words, than one slide holds. */
function isBearable(parts: Part[]): boolean {
  const lists = parts.flatMap(part => part.kind === 'block' && part.block.kind === 'points' ? [{ ...part.block.list, children: part.block.items.slice(...(part.range ?? [])) }] : [])
  return lists.length < 2 || lists.reduce((sum, list) => sum + shareOfWords(toString(list)), 0) <= 1
}
