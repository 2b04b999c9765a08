import type { Block, Diagram, Figure } from '../outline/block.ts'
import type { Outline, Section } from '../outline/section.ts'
import { createHash } from 'node:crypto'

/**
 * What the browser found, by the hash of a block's source: the height in px of a share of it, and what had been estimated. Of a
 * diagram, by its hash and `/drawn` or `/turned`, its extent in px where its words can just be read, and the slides that it needs.
 */
export type Heights = Record<string, [height: number, estimate: number] | Drawn>

/** Extent of a diagram in px, and the slides that it needs. */
export type Drawn = [width: number, height: number, parts: number]

/** Diagrams that the browser could not draw, by the hash of their source: what it said. */
export type Refused = Record<string, string>

/** What earlier runs learnt from the browser about the blocks of a review. */
export interface Learnt { heights: Heights, refused: Refused }

/** The name of a diagram's extent, as its author wrote it or running the other way. */
export const drawnName = (hash: string, isTurned = false): string => `${hash}/${isTurned ? 'turned' : 'drawn'}`

/** What tells the shares of a diagram apart, whichever way they run. */
export const shareKey = (source: string): string => createHash('sha256').update(source).digest('hex').slice(0, 8)

/** The name of the extent of a share of a diagram. */
export const shareName = (hash: string, source: string): string => `${hash}/${shareKey(source)}`

/** What is known of a review's blocks besides their text: of their pictures by path, and heights that were measured. */
export interface Known { pictures: Map<string, Pick<Figure, 'size' | 'ground' | 'fault'>>, heights: Heights }

/** An outline whose blocks carry what is known of them, for the planner to count with. */
export function withKnown(outline: Outline, known: Known): Outline {
  const source = String(outline.file)
  const blocksOf = (blocks: Block[]): Block[] => blocks.map((block) => {
    const hash = hashOfBlock(block, source)
    const measured = known.heights[hash]?.slice(0, 2)
    const [extent, turned] = block.kind === 'diagram' ? [known.heights[drawnName(hash)], known.heights[drawnName(hash, true)]] : []
    return {
      ...block,
      ...(measured ? { measured } : {}),
      ...(block.kind === 'figure' ? known.pictures.get(block.path) : {}),
      ...(extent ? { extent } : {}),
      ...(turned ? { turned } : {}),
      ...(block.kind === 'diagram' ? { shares: sharesIn(known.heights, hash) } : {}),
    } as Block
  })
  const sectionOf = (section: Section): Section =>
    ({ ...section, blocks: blocksOf(section.blocks), children: section.children.map(sectionOf) })
  return {
    ...outline,
    lead: sectionOf(outline.lead),
    parts: outline.parts.map(({ role, section }) => ({ role, section: sectionOf(section) })),
  }
}

/** What is known of the shares of a diagram. */
function sharesIn(heights: Heights, hash: string): Diagram['shares'] {
  return Object.fromEntries(Object.entries(heights).flatMap(([name, extent]) => {
    const [own, key] = name.split('/')
    return own === hash && key && !['drawn', 'turned'].includes(key) && extent.length === 3 ? [[key, extent]] : []
  }))
}

/** A name for what stands in a block, the same wherever it stands. */
export function hashOfBlock({ kind, nodes }: Block, source: string): string {
  const text = source.slice(nodes[0].position!.start.offset!, nodes.at(-1)!.position!.end.offset!)
  return createHash('sha256').update(`${kind}\n${text}`).digest('hex').slice(0, 16)
}

/** Of some heights those whose blocks a review still has, in order of their names. */
export function heightsIn(outline: Outline, heights: Heights): Heights {
  const source = String(outline.file)
  const hashesOf = (section: Section): string[] =>
    [...section.blocks.map(block => hashOfBlock(block, source)), ...section.children.flatMap(hashesOf)]
  const own = new Set([outline.lead, ...outline.parts.map(({ section }) => section)].flatMap(hashesOf))
  return Object.fromEntries(Object.entries(heights)
    .filter(([hash]) => own.has(hash.split('/')[0]))
    .sort(([one], [other]) => one < other ? -1 : 1))
}
