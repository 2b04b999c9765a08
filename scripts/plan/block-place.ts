import type { Block } from '../outline/block.ts'
import type { Section } from '../outline/section.ts'
import type { Frame } from './frame.ts'
import { isSetup } from './setup-code.ts'

/** How a section is called that only makes a program ready. */
const readying = /^(?:prerequisites?|requirements|set-?up|imports?|packages|loading (?:the )?packages)$|^(?:准备工作?|环境准备|前置准备|导入(?:库|包)?)$/i

/**
 * Where a block stands: its author may want it behind the end; a listing that only makes a program ready, and a picture that is not
 * there, stand there where others are.
 */
export function placeOf(block: Block, section: Section, { outline }: Frame): 'asked' | 'aside' | 'missing' | 'shown' {
  if (block.directives.backup)
    return 'asked'
  const hasOthers
    = readying.test(section.title)
      || section.id === outline.lead.id
      || section.blocks.some(other => other.kind !== 'prose' && !isSetup(other))
  if (hasOthers && !block.directives.keep && isSetup(block))
    return 'aside'
  const isMissing = ({ kind, note, directives, ...own }: Block): boolean =>
    kind === 'figure' && 'fault' in own && own.fault !== undefined && note === undefined && Object.keys(directives).length === 0
  const isLost = section.blocks.every(isMissing) && section.children.length === 0 && section.id !== outline.lead.id
  return isMissing(block) && !isLost ? 'missing' : 'shown'
}
