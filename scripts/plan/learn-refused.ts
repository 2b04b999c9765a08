import type { Block } from '../outline/block.ts'
import type { Outline, Section } from '../outline/section.ts'
import type { SlidePlan } from './deck-plan.ts'
import type { Refused } from './known.ts'
import { hashOfBlock } from './known.ts'

/** What the browser said of a diagram: on which slide, and the name of its block where that is known. */
export interface Refusal { slide: string, block?: string, says: string }

const isBlock = (one: Block | { heading: string }): one is Block => 'kind' in one
const isDiagram = (block: Block): boolean => block.kind === 'diagram'

/** A reason is told in one line. */
const longest = 200

/**
 * What is learnt from diagrams that could not be drawn: which they are, to be shown as their source. Undefined where that is
 * nothing new, so that planning again would change nothing.
 */
export function learnRefused(outline: Outline, known: Refused, slides: SlidePlan[], refusals: Refusal[]): Refused | undefined {
  const source = String(outline.file)
  const learnt: Refused = {}
  for (const { slide, block: name, says } of refusals) {
    const plan = slides.find(({ id }) => id === slide)
    const diagrams = plan ? [...plan.evidence.map(({ block }) => block), ...plan.handout.filter(isBlock)].filter(isDiagram) : []
    // Without a name it may be any of them: each that is drawn is worth less than a slide without its text.
    for (const block of diagrams.filter(({ id }) => name === undefined || id === name || !diagrams.some(other => other.id === name)))
      learnt[hashOfBlock(block, source)] ??= reasonIn(says)
  }
  return Object.keys(learnt).some(hash => !(hash in known)) ? { ...known, ...learnt } : undefined
}

/** Of some refused diagrams those that a review still has, as listings by now. */
export function refusedIn(outline: Outline, refused: Refused): Refused {
  const source = String(outline.file)
  const hashesOf = (section: Section): string[] =>
    [...section.blocks.map(block => hashOfDiagram(block, source)), ...section.children.flatMap(hashesOf)]
  const own = new Set([outline.lead, ...outline.parts.map(({ section }) => section)].flatMap(hashesOf))
  return Object.fromEntries(Object.entries(refused).filter(([hash]) => own.has(hash)).sort(([one], [other]) => one < other ? -1 : 1))
}

/** The hash that a block has, or had, as a diagram. */
export function hashOfDiagram(block: Block, source: string): string {
  return hashOfBlock({ ...block, kind: 'diagram' } as Block, source)
}

/** The first line of what a browser says, as a clause. */
export function reasonIn(says: string): string {
  return says.trim().split('\n')[0].replace(/^(?:Error: )+/, '').replace(/\.$/, '').slice(0, longest)
}
