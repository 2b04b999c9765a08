import assert from 'node:assert/strict'
import { test } from 'node:test'
import { planOf } from '../stages.ts'
import { items, subjects } from './chapter.ts'

function chapter(name: string): string[] {
  const promise = '<!-- deck: promise="what it holds" -->'
  return [`## ${name}`, promise, '', `### ${name} one`, '', ...items(3), `### ${name} two`, '', ...items(3)]
}
const chapters = ['Parts', 'Uses', 'Scores', 'Trends'].flatMap(chapter)
const list = (...names: string[]): string[] => names.map((name, index) => `${index + 1}. **${name}**: what it says`)

/** The slide that shows what stands above the chapters. */
function first(head: string[], ...lines: string[]) {
  return planOf(...head, '# Talk', '', '## Abstract', '', 'Alpha is taken over by Beta.', '', ...lines, '', ...chapters)
    .slides
    .find(({ id }) => id === 'abstract')
}

test('a list that names three chapters shows what their dividers draw, and leads there', () => {
  const shown = first(subjects, ...list('Parts', 'Uses', 'Trends'))
  assert.deepEqual(shown?.closing?.scenes.map(({ to }) => to), ['parts', 'uses', 'trends'])
  assert.deepEqual([shown?.layout, shown?.closing?.opens], ['takeaways', true])
})

test('a list of other names, of more points or in a talk about one thing stays a list', () => {
  assert.equal(first(subjects, ...list('Parts', 'Uses', 'Nothing'))?.closing, undefined)
  assert.equal(first(subjects, ...list('Parts', 'Uses', 'Scores', 'Trends'))?.closing, undefined)
  assert.equal(first(['---', 'subjects: [{ name: Alpha }]', '---'], ...list('Parts', 'Uses', 'Scores'))?.closing, undefined)
})
