import type { SlidePlan } from '../../scripts/plan/deck-plan.ts'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { wordsOf } from '../../scripts/outline/rich.ts'
import { planOf } from '../stages.ts'

function agendaOf(chapters: number, sections: number): SlidePlan | undefined {
  return planOf('# Talk', ...Array.from({ length: chapters }, (_, chapter) => [
    '',
    `## Chapter ${chapter}`,
    '',
    ...sections === 0 ? ['text'] : Array.from({ length: sections }, (_, section) => `### Section ${chapter} ${section}\n\n- a\n- b\n`),
  ]).flat()).slides.find(({ layout }) => layout === 'agenda')
}

test('an agenda has a row a chapter, cards for many sections, and columns for many chapters', () => {
  const settings = [agendaOf(14, 0), agendaOf(6, 5), agendaOf(8, 5), agendaOf(20, 0)].map(slide => slide && (slide.setting ?? []))
  assert.deepEqual(settings, [[], ['cards-3'], ['cards-4'], ['cards-flat']])
  assert.equal(agendaOf(49, 0), undefined)
})

test('a card with too many sections says how many more there are', () => {
  const [part] = agendaOf(5, 9)!.parts
  assert.deepEqual(part.kind === 'entries' && wordsOf(part.entries[0].children!.at(-1)!.text), '+ 4')
})
