import type { Block } from '../outline/block.ts'
import type { Section } from '../outline/section.ts'
import type { SlidePlan } from './deck-plan.ts'
import type { Frame } from './frame.ts'
import { listedReferences } from './archetypes/references.ts'
import { slidesFromSection } from './from-section.ts'

/** The author's list of sources; what else stands in its section, a picture of a tool that exported it say, stands behind the end. */
export function sourcesWithOthers(section: Section, frame: Frame): SlidePlan[] | undefined {
  const isSource = ({ kind }: Block): boolean => kind === 'points' || kind === 'prose'
  const others = section.blocks.filter(block => !isSource(block))
  const first = section.blocks.findIndex(block => !isSource(block))
  // Sources stand first; between them anything may belong to one.
  if (others.length > 0 && !section.blocks.slice(0, first).some(({ kind }) => kind === 'points'))
    return undefined
  const listed = listedReferences({ ...section, blocks: section.blocks.filter(isSource) }, frame)
  const aside = others.length > 0 ? slidesFromSection({ ...section, id: `${section.id}-more`, note: undefined, blocks: others }, frame) : []
  return listed && [
    ...listed,
    ...aside.map(slide => ({ ...slide, backup: true as const, reasons: { ...slide.reasons, behind: 'aside' as const } })),
  ]
}
