import type { Part } from '../../scripts/parts/part.ts'
import type { SlidePlan } from '../../scripts/plan/deck-plan.ts'
import assert from 'node:assert/strict'
import { wordsOf } from '../../scripts/outline/rich.ts'
import { planOf } from '../stages.ts'

/** Front matter that names two subjects. */
export const subjects = ['---', 'subjects: [{ name: Alpha }, { name: Beta }]', '---']
/** A table of so many rows beneath these heads. */
export function table(rows: number, ...head: string[]): string[] {
  return [
    `| ${head.join(' | ')} |`,
    `|${head.map(() => '---').join('|')}|`,
    ...Array.from({ length: rows }, (_, row) => `| ${head.map(() => `cell ${row}`).join(' | ')} |`),
    '',
  ]
}
/** A list of so many points. */
export const items = (count: number): string[] => [...Array.from({ length: count }, (_, item) => `- point ${item}`), '']

/** So many words of no meaning. */
export const words = (count: number): string => Array.from({ length: count }, (_, index) => `word${index}`).join(' ')

/** The slides of one chapter with these lines. */
export function slidesOfChapter(...lines: string[]): SlidePlan[] {
  return planOf(...subjects, '# Talk', '', '## One', '', ...lines).slides.slice(1)
}

/** Parts by kind, blocks by the kind of their block. */
export function kindsOf(slide: SlidePlan): string[] {
  return slide.parts.map(part => part.kind === 'block' ? part.block.kind : part.kind)
}

/** The slide of one chapter with these lines, which is all of it. */
export function onlySlide(...lines: string[]): SlidePlan {
  const slides = slidesOfChapter(...lines)
  assert.equal(slides.length, 1)
  return slides[0]
}

/** A part's rows or panels as words. */
export function wordsIn(part: Part): string[] | undefined {
  if (part.kind === 'grid')
    return part.rows.map(row => row.map(wordsOf).join(' | '))
  return part.kind === 'panels' ? part.panels.map(({ name }) => wordsOf(name!)) : undefined
}

/** The titles of the slides of one section, each with its number among those that share it. */
export function titlesIn(...lines: string[]): string[] {
  return planOf('# T', '', '## Long', '', ...lines)
    .slides
    .slice(1)
    .map(({ title, share }) => [wordsOf(title), share].filter(Boolean).join(' '))
}
