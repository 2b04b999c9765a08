import type { Block } from '../outline/block.ts'
import type { Outline, Role, Section } from '../outline/section.ts'
import type { SlidePlan } from './deck-plan.ts'
import { roleOf } from '../outline/roles.ts'

/** Where a slide belongs, by the keys of its sections from the chapter down, and what its author asks for it. */
export interface Standing {
  path: number[]
  /** `keep`: it stays in the talk. `backup`: it stands behind the end. */
  wish?: 'keep' | 'backup'
  /** What its chapter is. */
  role: Role
}

/**
 * Tells of each slide in which section it stands, the deepest where it shows several, and whether its author wants it kept or
 * behind the end; the nearest comment counts.
 */
export function standings({ lead, parts }: Outline): (slide: SlidePlan) => Standing {
  const sections = new Map<number, Standing>()
  const blocks = new Map<number, Standing>()
  const enter = (section: Section, above: Standing): void => {
    // Exercises and thanks stand behind the end wherever they are.
    const usual = roleOf(section.title) === 'appendix' ? 'backup' as const : above.wish
    const own = { path: [...above.path, keyOf(section)], wish: wishIn(section) ?? usual, role: above.role }
    sections.set(keyOf(section), own)
    for (const block of section.blocks)
      blocks.set(keyOf(block), { ...own, wish: wishIn(block) ?? own.wish })
    for (const child of section.children)
      enter(child, own)
  }
  enter(lead, { path: [], role: 'abstract' })
  for (const { role, section } of parts)
    enter(section, { path: [], role, ...(role === 'appendix' ? { wish: 'backup' as const } : {}) })
  return (slide) => {
    const own = sections.get(keyOf(slide)) ?? { path: [keyOf(slide)], role: 'chapter' as const }
    const shown = [
      ...slide.evidence.map(({ block }) => block),
      ...slide.handout,
    ].flatMap(block => 'place' in block ? blocks.get(keyOf(block)) ?? [] : [])
    return {
      path: shown.reduce((deepest, { path }) => path.length > deepest.length ? path : deepest, own.path),
      wish: shown.some(({ wish }) => wish === 'keep') ? 'keep' : own.wish,
      role: own.role,
    }
  }
}

/** A heading or block is known by where it stands; the lead has no place. */
function keyOf({ place }: Pick<SlidePlan, 'place'>): number {
  return place?.start.offset ?? -1
}

function wishIn({ directives: { keep, backup } }: Pick<Block | Section, 'directives'>): Standing['wish'] {
  return keep ? 'keep' : backup ? 'backup' : undefined
}
