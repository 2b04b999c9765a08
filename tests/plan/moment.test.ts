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
  return promised(name, 'what it holds', ...lines)
}
function promised(name: string, promise: string, ...lines: string[]): string[] {
  return [`## ${name}`, `<!-- deck: promise="${promise}" -->`, '', `### ${name} one`, '', ...lines, `### ${name} two`, '', ...items(3)]
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

test('a promise says by its words what the lines do: one rests on the other, or both come near and do not meet', () => {
  const parts = chapter('Parts', ...items(3))
  const drawn = (promise: string) => momentsOf(...subjects, '# Talk', '', ...parts, ...promised('Links', promise), ...chapter('Uses'))[1]
  assert.deepEqual(['Alpha depends on Beta', '依赖是单向的', 'Beta, frozen, is part of Alpha'].map(drawn), ['join', 'join', 'join'])
  assert.deepEqual(['unification is not yet in sight', '统一仍是愿景', 'one model remains a goal'].map(drawn), ['near', 'near', 'near'])
  assert.deepEqual(['one model for all', '愿景', 'what both are good for'].map(drawn), ['along', 'along', 'along'])
})

test('no two dividers draw the same, and one for which nothing is left lists its sections', () => {
  const drawn = momentsOf(
    ...subjects,
    '# Talk',
    '',
    ...['One', 'Two', 'Three', 'Four'].flatMap(name => promised(name, 'Alpha depends on Beta')),
    ...chapter('Five', ...items(3)),
  )
  assert.deepEqual(drawn, ['join', 'along', undefined, undefined, 'end'])
})

/** What the divider of a chapter with these tables draws. */
function dividerOf(...lines: string[]) {
  return planOf(...subjects, '# Talk', '', ...chapter('Parts', ...items(3)), ...lines)
    .slides
    .filter(({ layout }) => layout === 'section')[1]
}
function against(system: string, ...scores: string[]): string[] {
  return [
    '| System | Weighing ↑ | Counting ↑ | Waiting ↓ |',
    '|---|---|---|---|',
    `| ${system} | ${scores.join(' | ')} |`,
    '| Gamma | 60.1 | 55.0 | 51.7 |',
    '| Delta | 62.0 | 41.2 | 50.3 |',
    '',
  ]
}

test('where each of the two meets others, its line runs ahead of theirs or behind, score by score', () => {
  const tables = [...against('Alpha', '81.2', '50.5', '48.0'), ...against('Beta', '61.5', '72.3', '60.8')]
  const { moment, drawing } = dividerOf(...chapter('Scores', ...tables))
  assert.equal(moment, 'contest')
  const told = (subject: 'a' | 'b') => drawing?.bouts?.[subject].map(({ name, score, ahead }) => `${name} ${score} ${ahead ? '+' : '-'}`)
  assert.deepEqual(told('a'), ['Weighing 81.2 +', 'Counting 50.5 -', 'Waiting ↓ 48.0 +'])
  assert.deepEqual(told('b'), ['Counting 72.3 +', 'Waiting ↓ 60.8 -', 'Weighing 61.5 -'])
})

test('where only one of the two meets others, nobody is said to be ahead', () => {
  assert.equal(dividerOf(...chapter('Scores', ...against('Alpha', '81.2', '50.5', '48.0'))).moment, 'end')
})

test('where a promise has a half for each, its words name what the lines lead to', () => {
  const sections = ['', '### Uses of Beta', '', ...items(3), '### Uses of Alpha', '', ...items(3)]
  const uses = (promise: string) => dividerOf('## Uses', `<!-- deck: promise="${promise}" -->`, ...sections)
  const three = { a: ['songs', 'plays', 'talks'], b: ['maps', 'charts'] }
  assert.deepEqual(uses('maps and charts; songs, plays and talks').drawing?.branches, three)
  assert.deepEqual(uses('地图与图表；歌曲、演讲').drawing?.branches, { a: ['歌曲', '演讲'], b: ['地图', '图表'] })
  assert.equal(uses('what both are good for').drawing, undefined)
})
