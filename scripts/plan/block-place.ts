import type { Block } from '../outline/block.ts'
import type { Section } from '../outline/section.ts'
import type { Frame } from './frame.ts'
import { isSetup } from './setup-code.ts'

/** How a section is called that only makes a program ready. */
const readying = /^(?:prerequisites?|requirements|set-?up|imports?|packages|loading (?:the )?packages)$|^(?:准备工作?|环境准备|前置准备|导入(?:库|包)?)$/i

/**
 * Where each block of a section stands: its author may want it behind the end; a listing that only makes a program ready, and a picture
 * that is not there, stand there where others are.
 */
export function placesIn(section: Section, { outline }: Frame): (block: Block) => 'asked' | 'aside' | 'missing' | 'shown' {
  const isLead = section.id === outline.lead.id
  const hasOthers
    = readying.test(section.title) || isLead || section.blocks.some(other => other.kind !== 'prose' && !isSetup(other))
  const isLost = section.blocks.every(isMissing) && section.children.length === 0 && !isLead
  return (block) => {
    if (block.directives.backup)
      return 'asked'
    if (hasOthers && !block.directives.keep && isSetup(block))
      return 'aside'
    return isMissing(block) && !isLost ? 'missing' : 'shown'
  }
}

/** True for a picture that is not there and of which its author says nothing. */
function isMissing({ kind, note, directives, ...own }: Block): boolean {
  return kind === 'figure' && 'fault' in own && own.fault !== undefined && note === undefined && Object.keys(directives).length === 0
}
