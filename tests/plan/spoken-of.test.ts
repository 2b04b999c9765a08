import assert from 'node:assert/strict'
import { test } from 'node:test'
import { wordsOf } from '../../scripts/outline/rich.ts'
import { planOf } from '../stages.ts'

/** The titles of the slides of a section that shows a table, then a picture, with some lines between them. */
function titlesWith(caption: string, ...between: string[]): string[] {
  const table = [caption, '', '| Gate | Loss |', '|---|---|', '| north gate | seventy-one |', '| south gate | twelve |']
  const lines = [...table, '', ...between, '', '![Rates](a.png)', '', 'Figure 2: Rates by season, measured twice a day']
  return planOf('# Talk', '', '## Results', '', ...lines).slides.slice(1).map(({ title }) => wordsOf(title))
}

test('a paragraph behind a table that names it by its number speaks of it, and not of the picture below', () => {
  for (const [caption, said, title] of [
    ['Table 1: Loss by gate', 'As Table 1 shows, the north gate loses more than all others.', 'the north gate loses more than all others'],
    ['Table 1: Loss by gate', 'Table 1 shows that the north gate loses more than all others.', 'the north gate loses more than all others'],
    ['表1 各闸的损失', '由表1 可以看出，north gate 的损失比其他的都大。它很旧。', 'north gate 的损失比其他的都大'],
  ])
    assert.equal(titlesWith(caption, said)[0], title)
})

test('one that names another thing, or none, speaks of what stands below', () => {
  const isTitle = (said: string): boolean => /north gate/i.test(titlesWith('Table 1: Loss by gate', said)[0])
  assert.ok(!isTitle('As Table 12 shows, the north gate loses more than all others.'))
  assert.ok(!isTitle('The north gate loses more than all others in the picture.'))
})
