import type { Drawing } from '../../scripts/charts/drawing.ts'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { drawTimeline, eventsFromRows } from '../../scripts/charts/timeline.ts'
import { wordsWith } from './words.ts'

const many = ['01', '02', '03', '04', '05'].map((month, index) => [`2025-${month}-01`, ...(index % 2 ? ['–', 'x'] : ['x', '–'])])

/** A picture of two lanes, each row a date and what either did then. */
function drawingOf(rows: string[][]): Drawing {
  const events = eventsFromRows([['Date', 'Ours', 'Theirs'], ...rows], ['Ours', 'Theirs'])!
  return drawTimeline(events, wordsWith({ days: n => `${n} days` }))
}

test('an upright that a stem would cover again is drawn once', () => {
  const rows = [['2025-01-28', '–', 'x'], ['2025-02-19', '–', 'y'], ['2025-08-04', 'z', '–']]
  const marks = [...drawingOf(rows).frame, ...drawingOf(rows).groups.flatMap(({ marks }) => marks)]
  const uprights = marks.flatMap((mark) => {
    const path = 'd' in mark && /^(?:bracket|stem)$/.test(mark.look) ? mark.d : ''
    const [, x, from, to, until] = /^M([\d.]+) ([\d.]+)L([\d.]+) ([\d.]+)$/.exec(path) ?? []
    const [top, bottom] = [Number(from), Number(until)].toSorted((one, other) => one - other)
    return x !== undefined && x === to ? [{ x, top, bottom }] : []
  })
  const covered = uprights.filter((one, index) => uprights.slice(index + 1).some(other =>
    other.x === one.x && other.top < one.bottom - 1 && one.top < other.bottom - 1))
  assert.deepEqual(covered, [])
})

test('the first sign begins where the slide’s words do, however large it is', () => {
  const pair = [['2025-01-28', '–', 'x'], ['2025-08-04', 'z', '–']]
  const axis = [['2025-01-01', 'x', '–'], ['2025-06-01', 'y', '–']]
  for (const rows of [pair, many, axis]) {
    const signs = drawingOf(rows).groups.flatMap(({ marks }) => marks).flatMap(mark =>
      'd' in mark && mark.look.startsWith('dot') ? [Number(/^M([\d.-]+)/.exec(mark.d)![1])] : [])
    assert.ok(Math.min(...signs) >= 0 && Math.min(...signs) <= 1.5, `${signs}`)
  }
})

test('what is named again in the row of one of the other line is no event, but what that one is joined to', () => {
  const jointsIn = (...rows: string[][]): [flags: number, joints: number] => {
    const { groups } = drawingOf(rows)
    return [groups.length, groups.flatMap(group => group.marks).filter(({ look }) => look.includes('joint')).length]
  }
  const first = [['2025-01-28', '–', 'Tide'], ['2025-08-04', 'Boat', '–'], ['2025-09-23', '–', 'Tide 3']]
  assert.deepEqual(jointsIn(...first, ['2026-02-10', 'Boat 2', 'Tide 3']), [4, 1])
  assert.deepEqual(jointsIn(...first, ['2026-02-10', 'Boat 2', 'Tide 4']), [5, 0])
  assert.deepEqual(jointsIn(...first, ['2026-02-10', '–', 'Tide 3']), [4, 0])
})
