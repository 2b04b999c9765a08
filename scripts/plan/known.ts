import type { Block } from '../outline/block.ts'
import type { Outline, Section } from '../outline/section.ts'
import { createHash } from 'node:crypto'

/** Heights in px by the hash of a block's source: what a share of it was found to have in the browser, and what had been estimated. */
export type Heights = Record<string, [height: number, estimate: number]>

/** What is known of a review's blocks besides their text: their pictures' sizes by path, and heights that were measured. */
export interface Known { pictures: Map<string, { width: number, height: number }>, heights: Heights }

/** An outline whose blocks carry what is known of them, for the planner to count with. */
export function withKnown(outline: Outline, known: Known): Outline {
  const source = String(outline.file)
  const blocksOf = (blocks: Block[]): Block[] => blocks.map((block) => {
    const measured = known.heights[hashOfBlock(block, source)]
    const size = block.kind === 'figure' ? known.pictures.get(block.path) : undefined
    return { ...block, ...(measured ? { measured } : {}), ...(size ? { size } : {}) }
  })
  const sectionOf = (section: Section): Section => ({ ...section, blocks: blocksOf(section.blocks), children: section.children.map(sectionOf) })
  return { ...outline, lead: sectionOf(outline.lead), parts: outline.parts.map(({ role, section }) => ({ role, section: sectionOf(section) })) }
}

/** A name for what stands in a block, the same wherever it stands. */
export function hashOfBlock({ kind, nodes }: Block, source: string): string {
  const text = source.slice(nodes[0].position!.start.offset!, nodes.at(-1)!.position!.end.offset!)
  return createHash('sha256').update(`${kind}\n${text}`).digest('hex').slice(0, 16)
}

/** Of some heights those whose blocks a review still has, in order of their names. */
export function heightsIn(outline: Outline, heights: Heights): Heights {
  const source = String(outline.file)
  const hashesOf = (section: Section): string[] => [...section.blocks.map(block => hashOfBlock(block, source)), ...section.children.flatMap(hashesOf)]
  const own = new Set([outline.lead, ...outline.parts.map(({ section }) => section)].flatMap(hashesOf))
  return Object.fromEntries(Object.entries(heights).filter(([hash]) => own.has(hash)).sort(([one], [other]) => one < other ? -1 : 1))
}
