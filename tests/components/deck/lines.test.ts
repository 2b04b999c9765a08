import type { Moment } from '../../../components/deck/lines.ts'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { contestRun } from '../../../components/deck/contest.ts'
import { headOf, sizeOfTitles } from '../../../components/deck/divider-head.ts'
import { betweenAt, strokesOf } from '../../../components/deck/lines.ts'

const course = { left: 0, right: 1000, high: 300, low: 500, bottom: 700, thick: 60, turn: [400, 600] as [number, number] }
const moments: Moment[] = ['apart', 'join', 'race', 'near', 'split', 'along', 'end']

test('each moment is drawn otherwise, with a line for both', () => {
  const drawings = moments.map(moment => strokesOf(moment, course))
  assert.equal(new Set(drawings.map(strokes => strokes.map(({ d }) => d).join())).size, moments.length)
  for (const strokes of drawings)
    assert.deepEqual([...new Set(strokes.filter(({ is }) => is === 'line').map(({ of }) => of))].sort(), ['early', 'late'])
})

test('a line that parts goes on as strands that fill it where they begin', () => {
  const strands = strokesOf('split', course, [3, 2]).filter(({ of, is, d }) => of === 'late' && is === 'line' && d.includes('C'))
  const starts = strands.map(({ d }) => Number(/^M\S+ (\S+)H/.exec(d)![1]))
  assert.equal(strands.reduce((sum, { width }) => sum + width, 0), course.thick)
  assert.deepEqual([starts[0] - strands[0].width / 2, starts[2] + strands[2].width / 2], [270, 330])
})

test('the grounds of lines that part begin above their uppermost strands', () => {
  const strokes = strokesOf('split', course, [2, 3])
  const topOf = (of: string, is: string): number => Math.min(...strokes
    .filter(stroke => stroke.of === of && stroke.is === is)
    .map(({ d }) => Number(/C.* (\d+(?:\.\d+)?)H/.exec(d)?.[1] ?? Infinity)))
  for (const whose of ['late', 'early'])
    assert.ok(topOf(whose, 'ground') < topOf(whose, 'line') - course.thick / 4, whose)
})

test('lines that come near leave a gap', () => {
  const [late, early] = strokesOf('near', course).filter(({ is }) => is === 'line')
  const ends = [late, early].map(({ d }) => Number(/ (\d+)H\d+$/.exec(d)![1]))
  assert.ok(ends[1] - ends[0] > course.thick, `${ends}`)
})

test('between lines that come near each other words have a line for themselves', () => {
  for (const thick of [48, 56, 64]) {
    const thinner = { ...course, thick }
    const [late] = strokesOf('near', thinner).filter(({ is }) => is === 'line')
    const edges = [Number(/ (\d+)H\d+$/.exec(late.d)![1]) + thick / 2, course.low - thick / 2]
    const middle = betweenAt(thinner)
    assert.ok(middle - edges[0] >= 14 && edges[1] - middle >= 14, `${edges}: ${middle}`)
  }
})

test('a line turns where it falls behind or gets ahead, and nowhere else', () => {
  const way = { left: 0, right: 1000, first: 100, pitch: 200 }
  const turns = (...ahead: boolean[]): number => contestRun(ahead, [10, 50], way).split('C').length - 1
  assert.deepEqual([turns(true, false, true), turns(true, true), turns(false)], [2, 0, 0])
  assert.ok(contestRun([false, true], [10, 50], way).startsWith('M0 50'))
})

test('all dividers have titles of the size that the longest allows', () => {
  const sizeWith = (title: string) => sizeOfTitles([
    { layout: 'section', title: 'Uses', chapter: 1 },
    { layout: 'section', title, chapter: 2 },
    { title: 'x'.repeat(200) },
  ])
  assert.equal(sizeWith('Results'), 88)
  assert.ok(sizeWith('What was found in forty years of counting the birds of a northern island') < 88)
})

test('a promise stands beside a short title, and beneath a long one', () => {
  assert.ok(headOf('性能', '各有领先，各有短板', 88, 1).left! >= 760)
  assert.equal(headOf('Common ground and differences', 'one family, different duties', 88, 1).left, undefined)
})
