import type { Block } from '../outline/block.ts'
import type { Outline, Section } from '../outline/section.ts'
import type { SlidePlan } from './deck-plan.ts'
import type { Frame } from './frame.ts'
import { toString } from 'mdast-util-to-string'
import { seamIn } from './bare-sentence.ts'
import { slideOf } from './frame.ts'
import { slidesFromSection } from './from-section.ts'
import { titled } from './numbered.ts'

/**
 * An outline without the pictures that are not there and of which their author says nothing: what stands around them is planned as if they
 * were not, and they have slides of their own behind the end. One that a section has nothing else than stays.
 */
export function withoutMissing(outline: Outline): Outline {
  return {
    ...outline,
    lead: { ...outline.lead, blocks: presentIn(outline.lead.blocks) },
    parts: outline.parts.map(part => ({ ...part, section: present(part.section) })),
  }
}

/** The slides of the pictures that are not there, of a section and all beneath it. */
export function missingSlides(section: Section, frame: Frame, isLead = false): SlidePlan[] {
  const blocks = isLost(section) && !isLead ? [] : missingIn(section.blocks)
  const own = blocks.length > 0
    ? slidesFromSection({ ...section, id: `${section.id}-missing`, note: undefined, children: [], blocks }, frame)
    : []
  const behind = own.map((slide): SlidePlan => ({ ...slide, backup: true, reasons: { ...slide.reasons, behind: 'missing' } }))
  // What stands in the main line bears the heading.
  const [, ...named] = titled([slideOf(section, frame), ...behind], section, String(frame.outline.file))
  return [...named, ...section.children.flatMap(child => missingSlides(child, frame))]
}

function present(section: Section): Section {
  return {
    ...section,
    blocks: isLost(section) ? section.blocks : presentIn(section.blocks),
    children: section.children.map(present),
  }
}

/** True for a section that has nothing but pictures that are not there. */
function isLost({ blocks, children }: Section): boolean {
  return presentIn(blocks).length === 0 && children.length === 0
}

function presentIn(blocks: Block[]): Block[] {
  const missing = missingIn(blocks)
  return blocks.filter(block => !missing.includes(block))
}

/** The pictures that are not there, each with the words of its own that only lead to it: `The costs:`. */
function missingIn(blocks: Block[]): Block[] {
  return blocks.filter((block, index) => isMissing(block) || (leads(block) && index + 1 < blocks.length && isMissing(blocks[index + 1])))
}

/** True for a paragraph of a few words that lead to what follows them. */
function leads({ kind, nodes: [node], note, directives }: Block): boolean {
  const words = kind === 'prose' ? toString(node).trim() : ''
  return /^[^,，;；]*[:：]$/.test(words) && seamIn(words) === undefined && note === undefined && Object.keys(directives).length === 0
}

function isMissing({ kind, note, directives, ...block }: Block): boolean {
  return kind === 'figure' && 'fault' in block && block.fault !== undefined && note === undefined && Object.keys(directives).length === 0
}
