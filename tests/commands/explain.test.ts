import assert from 'node:assert/strict'
import { test } from 'node:test'
import { explain } from '../../scripts/commands/explain.ts'
import { planOf } from '../stages.ts'

/** The row of an explanation that begins with a word. */
function row(text: string, name: string): string | undefined {
  return text.split('\n').find(line => line.startsWith(`  ${name.padEnd(8)} `))?.slice(11)
}

const list = (count: number): string[] => Array.from({ length: count }, (_, index) => `- point ${index + 1} of them all`)

test('a list in two parts says how many points there are and how many a slide holds, on both of them', () => {
  const plan = planOf('# Talk', '', '## One', '', ...list(9))
  for (const id of ['one', 'one-part-2'])
    assert.equal(row(explain(plan, id), 'split'), '9 points where a slide holds 7')
  assert.equal(row(explain(plan, 'one-part-2'), 'begins'), 'goes on, since one slide does not hold it: 9 points where a slide holds 7')
  assert.equal(row(explain(plan, 'one-part-2'), 'share'), '5 to 9 of the points at review.md:5-13')
})

test('a table in parts says its rows, a wide one its columns, a listing its lines', () => {
  const table = (columns: number, rows: number): string[] =>
    ['a', '-', ...Array.from({ length: rows }, () => 'x')].map(cell => `|${` ${cell} |`.repeat(columns)}`)
  assert.match(row(explain(planOf('# T', '', '## One', '', ...table(2, 12)), 'one'), 'split')!, /^12 rows where a slide holds 10/)
  assert.match(row(explain(planOf('# T', '', '## One', '', ...table(9, 2)), 'one'), 'split')!, /^9 columns where a slide holds 7/)
  assert.match(
    row(explain(planOf('# T', '', '## One', '', '```', ...list(20), '```'), 'one'), 'split')!,
    /^20 lines where a slide holds 18/,
  )
})

test('a slide that its author begins says by which comment', () => {
  const plan = planOf('# Talk', '', '## One', '', '- point', '', '<!-- deck: break -->', '', '| a | b |', '| - | - |', '| 1 | 2 |')
  assert.equal(row(explain(plan, 'one-part-2'), 'begins'), 'the author begins it with `break`')
})

test('the form is named with what it is known by and its lines', () => {
  const plan = planOf('# Talk', '', '## One', '', 'Some words.', '', '| a | b |', '| - | - |', '| 1 | 2 |')
  const text = explain(plan, 'one')
  assert.equal(row(text, 'form'), 'table: a table that nothing more specific suits; review.md:7-9')
  assert.equal(row(text, 'handout'), 'review.md:5')
  assert.equal(row(text, 'begins'), 'its heading begins a slide')
})

test('a line of the review means the slide that shows it, one between blocks the slide of its heading', () => {
  const plan = planOf('# Talk', '', '## One', '', ...list(2), '', '## Two', '', 'Words of two.', '', ...list(2))
  const idAt = (line: string): string => explain(plan, line).split(' ')[0]
  assert.deepEqual(['6', 'review.md:6', '8', '10', '12'].map(idAt), ['one', 'one', 'two', 'two', 'two'])
})

test('what stands behind the end says whether its author or the clock put it there', () => {
  const words = 'Many words are said about this, and each of them takes its time to be said aloud in front of people. '
  const section = (name: string, ...comment: string[]): string[] =>
    ['', `## ${name}`, '', ...comment, `<!-- note: ${words.repeat(4)} -->`, '', '- point']
  const plan = planOf(
    '---',
    'duration: 2 min',
    '---',
    '',
    '# Talk',
    ...section('One'),
    ...section('Two'),
    ...section('Three'),
    ...section('Four', '<!-- deck: backup -->', ''),
  )
  assert.equal(row(explain(plan, 'four'), 'place'), 'behind the end: its author wants it there')
  const [late] = plan.slides.filter(({ id, backup }) => backup && id !== 'four')
  assert.match(row(explain(plan, late.id), 'place')!, /^behind the end: the talk takes \d+:\d\d and has 2:00$/)
  assert.match(row(explain(plan, 'one'), 'time')!, /^\d+ s, for its spoken note/)
})

test('without an id each slide has one line, in order', () => {
  const plan = planOf('# Talk', '', '## One', '', ...list(9))
  assert.deepEqual(
    explain(plan, '').split('\n').map(line => line.trim().split(/\s+/).slice(0, 3).join(' ')),
    ['1 cover review.md', '2 one review.md:3', '3 one-part-2 review.md:3'],
  )
})

test('an unknown id is answered with those that are spelt alike', () => {
  assert.throws(
    () => explain(planOf('# Talk', '', '## Methods', '', '- point'), 'metods'),
    { code: 'E_NO_SLIDE', hint: 'Spelt alike: methods' },
  )
})
