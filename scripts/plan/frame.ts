import type { Block } from '../outline/block.ts'
import type { Outline, Section } from '../outline/section.ts'
import type { SlidePlan } from './deck-plan.ts'
import { titleOf } from '../outline/rich.ts'

/** What the slides of a section share: where they belong, and what comes along from the headings above. */
export interface Frame {
  outline: Outline
  chapter?: SlidePlan['chapter']
  /** An agenda shows the chapters and what they hold. */
  isMapped?: boolean
}

/** An empty slide of a section, to be filled. */
export function slideOf(section: Section, { chapter }: Frame): SlidePlan {
  return {
    id: section.id,
    layout: 'default',
    title: titleOf(section),
    chapter,
    section: section.number || undefined,
    subject: section.subject,
    sources: [],
    parts: [],
    evidence: [],
    spoken: [],
    handout: [],
    ...acceptsOf([section]),
    place: section.place,
  }
}

/** The rules that the author lets a slide of these sections and blocks break. */
export function acceptsOf(steered: Pick<Section | Block, 'directives'>[]): Pick<SlidePlan, 'accepts'> {
  const accepts = steered.flatMap(({ directives }) => directives.accepts ?? [])
  return accepts.length > 0 ? { accepts } : {}
}

/** The spoken notes that stand before some blocks. */
export function notesOf(blocks: Block[]): string[] {
  return blocks.flatMap(block => block.note ?? [])
}
