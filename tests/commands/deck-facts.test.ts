import type { DeckFacts } from '../../scripts/rules/deck-facts.ts'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { factsOfPlan } from '../../scripts/commands/deck-facts.ts'
import { structureFaults } from '../../scripts/rules/structure.ts'
import { planOf } from '../stages.ts'

function factsWith(...end: string[]): DeckFacts {
  return factsOfPlan(planOf('# Boats', '', '## Rides', '', 'Six of ten ride to school.', '', ...end))
}

test('a talk whose last chapter says what came of it is summed up, whatever that chapter is called', () => {
  for (const title of ['Summary', 'Wrap up', '小结', '结论与待办', 'Lessons learnt'])
    assert.equal(factsWith(`## ${title}`, '', 'Boats cross at noon.').isSummed, true, title)
  for (const title of ['Crews', '船夫', 'Tools'])
    assert.equal(factsWith(`## ${title}`, '', 'Boats cross at noon.').isSummed, undefined, title)
})

test('a summary in the midst of a talk does not end it', () => {
  assert.equal(factsWith('## Lessons', '', 'Boats cross at noon.', '', '## Crews', '', 'They sleep.').isSummed, undefined)
})

test('what one thing takes in parts does not make its chapter too long', () => {
  const rows = Array.from({ length: 24 }, (_, index) => `| boat ${index} | crosses at ${index} |`)
  const facts = factsWith('## Boats', '', '| boat | crosses |', '|---|---|', ...rows)
  const boats = facts.slides.filter(({ chapter, isBackup }) => chapter === 'Boats' && !isBackup)
  assert.ok(boats.length > 1 && boats.slice(1).every(({ goesOn }) => goesOn))
  const many = Array.from({ length: 20 }, (_, index) => ({ ...boats.at(-1)!, id: `more-${index}` }))
  assert.deepEqual(structureFaults({ slides: [boats[0], ...many], isSummed: true }).filter(({ says }) => says.includes('Chapter')), [])
  const own = many.map(slide => ({ ...slide, goesOn: undefined }))
  assert.equal(structureFaults({ slides: [boats[0], ...own], isSummed: true }).filter(({ says }) => says.includes('Chapter')).length, 1)
})
