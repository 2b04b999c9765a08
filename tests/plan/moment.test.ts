import assert from 'node:assert/strict'
import { test } from 'node:test'
import { wordsOf } from '../../scripts/outline/rich.ts'
import { planOf } from '../stages.ts'
import { items, subjects } from './chapter.ts'

const scores = [
  '| System | Weighing | Counting | Finding |',
  '|---|---|---|---|',
  '| Alpha | 81.2 | 70.5 | 64.0 |',
  '| Beta | 79.9 | 72.3 | 60.8 |',
  '| Gamma | 60.1 | 55.0 | 51.7 |',
  '',
]
const flow = ['```mermaid', 'flowchart LR', '  A[Alpha] --> B[Beta]', '```', '']
function chapter(name: string, ...lines: string[]): string[] {
  return [`## ${name}`, '<!-- deck: promise="what it holds" -->', '', `### ${name} one`, '', ...lines, `### ${name} two`, '', ...items(3)]
}

/** What the dividers of a talk with these lines draw. */
function momentsOf(...lines: string[]): (string | undefined)[] {
  return planOf(...lines).slides.filter(({ layout }) => layout === 'section').map(({ moment }) => moment)
}

test('the lines part in the first chapter, join where a diagram leads from one to the other, race over scores, and end', () => {
  assert.deepEqual(momentsOf(
    ...subjects,
    '# Talk',
    '',
    ...chapter('Parts', ...items(3)),
    ...chapter('Links', ...flow),
    ...chapter('Scores', ...scores),
    ...chapter('Uses', ...items(3)),
    ...chapter('Trends', ...items(3)),
  ), ['apart', 'join', 'race', 'along', 'end'])
})

test('a talk that compares nothing has dividers without lines', () => {
  assert.deepEqual(momentsOf('# Talk', '', ...chapter('parts', ...items(3)), ...chapter('links', ...items(3))), [undefined, undefined])
})

test('a chapter of more sections than the line has stations lists them', () => {
  const many = ['A', 'B', 'C', 'D'].flatMap(name => [`### ${name}`, '', ...items(3)])
  assert.deepEqual(momentsOf(...subjects, '# Talk', '', '## One', '<!-- deck: promise="all of it" -->', '', ...many), [undefined])
})

test('a sentence that stands on a divider stays there', () => {
  const { slides } = planOf(
    ...subjects,
    '# Talk',
    '',
    '## One',
    '',
    'Customers of a shop arrive at a rate.',
    '',
    '### A',
    '',
    ...items(3),
    '### B',
    '',
    ...items(3),
  )
  const { moment, parts } = slides.find(({ layout }) => layout === 'section')!
  assert.equal(moment, undefined)
  assert.deepEqual(parts.flatMap(part => part.kind === 'text' ? wordsOf(part.text) : []), ['Customers of a shop arrive at a rate.'])
})

test('where a chapter has a section for each of the two, the lines split', () => {
  const { slides } = planOf(
    ...subjects,
    '# Talk',
    '',
    ...chapter('Parts', ...items(3)),
    '## Uses',
    '<!-- deck: promise="what for" -->',
    '',
    '### Uses of Alpha',
    '',
    ...scores,
    '### Uses of Beta',
    '',
    ...items(3),
  )
  assert.deepEqual(slides.filter(({ layout }) => layout === 'section').map(({ moment }) => moment), ['apart', 'split'])
})
