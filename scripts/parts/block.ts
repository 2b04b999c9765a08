import type { Share } from '../estimate/table-share.ts'
import type { Block } from '../outline/block.ts'
import type { PartKind } from './kind.ts'
import { named } from '../markdown/block-mark.ts'
import { captionBox, captioned, corrected, labelBox, labelled } from './around.ts'

/** A block, or some of its entries, and of a table's columns those that are chosen. */
export interface BlockPart extends Share { kind: 'block', block: Block }

declare module './part.ts' {
  interface PartMap { block: BlockPart }
}

/** A block of the review as it is, or a share of it, with its label and caption. */
export const block: PartKind<BlockPart> = {
  roleOf: (part, all) => all.kindOf(part.block).role,
  boxes: (part, room, all) => {
    const { is, height, ownsCaption } = all.kindOf(part.block)
    return [
      ...labelBox(part.block, room),
      corrected({ is, height: height(part.block, part, room, all), block: part.block, range: part.range }),
      ...ownsCaption ? [] : captionBox(part.block),
    ]
  },
  print: (part, context, all) => {
    const { print, ownsCaption } = all.kindOf(part.block)
    const body = named(part.block.id, print(part.block, part, context))
    return labelled(part.block, ownsCaption ? body : captioned(part.block, body, context), context)
  },
  words: (part, all) => all.kindOf(part.block).words?.(part.block, part.range) ?? [],
  shows: part => [part],
  linked: (part, addresses) => part.cuts
    ? { ...part, cuts: part.cuts.map(cut => ({ ...cut, to: cut.to && (addresses.get(cut.to) ?? cut.to) })) }
    : part,
  draws: (part, all) => all.kindOf(part.block).draws?.(part.block) ?? [],
}
