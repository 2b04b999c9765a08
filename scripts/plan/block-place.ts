import type { Block } from '../outline/block.ts'
import type { Section } from '../outline/section.ts'
import type { Frame } from './frame.ts'

/** Where a block stands: its author may want it behind the end, and a picture that is not there stands there where others are. */
export function placeOf(block: Block, section: Section, { outline }: Frame): 'asked' | 'missing' | 'shown' {
  if (block.directives.backup)
    return 'asked'
  const isMissing = ({ kind, note, directives, ...own }: Block): boolean =>
    kind === 'figure' && 'fault' in own && own.fault !== undefined && note === undefined && Object.keys(directives).length === 0
  const isLost = section.blocks.every(isMissing) && section.children.length === 0 && section.id !== outline.lead.id
  return isMissing(block) && !isLost ? 'missing' : 'shown'
}
