import type { Drawing, Mark } from '../../scripts/charts/drawing.ts'
import type { TimelineEvent } from '../../scripts/charts/timeline.ts'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { width } from '../../scripts/charts/drawing.ts'
import { spread } from '../../scripts/charts/pairs.ts'
import { placeFlags } from '../../scripts/charts/timeline-flags.ts'
import { drawTimeline, eventsFromRows, readDate } from '../../scripts/charts/timeline.ts'
import { fcOptions } from '../property.ts'
import { wordsWith } from './words.ts'

test('dates are read to the day, month or year', () => {
  assert.equal(readDate('2025-08-04')! - readDate('2025-08')!, 3)
  assert.equal(readDate('2025年8月4日'), readDate('2025-08-04'))
  assert.equal(readDate('2026')! - readDate('2025')!, 365)
  assert.deepEqual(['2025-13', '25-01', 'soon', '1.5T'].map(readDate), [undefined, undefined, undefined, undefined])
})

test('a column for each subject is its lane, by name or by role', () => {
  const {
    events,
  } = eventsFromRows(
    [['Date', 'drawing', 'Theirs'], ['2025-01', '–', 'x'], ['2025-08', 'y', '–']],
    ['Ours', 'Theirs'],
    ['drawing', 'seeing'],
  )!
  assert.deepEqual(events.map(({ text, subject, side }) => [text, subject, side]), [['x', 'b', 'below'], ['y', 'a', 'above']])
})

test('stages follow one another, each as long as what it takes', () => {
  const { events, isOfAmounts } = eventsFromRows([['token', 'stage'], ['1.5T', 'one'], ['2T', 'two'], ['0.6T', 'three']], [])!
  assert.ok(isOfAmounts)
  assert.deepEqual(events.map(({ at, length }) => [at, length]), [[0, 1.5e12], [1.5e12, 2e12], [3.5e12, 0.6e12]])
})

test('what amounts count is said with the first of them, a name of several words beneath all', () => {
  const namedBy = (head: string): [string | undefined, string] => {
    const { names, events: [first] } = eventsFromRows([[head, 'stage'], ['1.5T', 'one'], ['2T', 'two']], [])!
    return [names, first.when]
  }
  assert.deepEqual(['token', 'images'].map(namedBy), [['', '1.5T token'], ['', '1.5T images']])
  assert.deepEqual(['训练用量', 'Tokens seen'].map(namedBy), [['训练用量', '1.5T'], ['Tokens seen', '1.5T']])
})

test('numbers that are no amounts and no dates make no timeline', () => {
  assert.equal(eventsFromRows([['n', 'x'], ['1', 'a'], ['2', 'b']], []), undefined)
})

const many = ['01', '02', '03', '04', '05'].map((month, index) => [`2025-${month}-01`, ...(index % 2 ? ['–', 'x'] : ['x', '–'])])

/** The words of a picture of two lanes, each row a date and what either did then. */
function drawingOf(rows: string[][]): Drawing {
  const events = eventsFromRows([['Date', 'Ours', 'Theirs'], ...rows], ['Ours', 'Theirs'])!
  return drawTimeline(events, wordsWith({ days: n => `${n} days` }))
}
function wordsOf(rows: string[][]): string[] {
  const { frame, groups } = drawingOf(rows)
  return [...frame, ...groups.flatMap(({ marks }) => marks)].flatMap(mark => 'text' in mark ? [mark.text] : [])
}

test('few dates of two say how many days the later began behind the earlier', () => {
  assert.ok(wordsOf([['2025-01-28', '–', 'x'], ['2025-02-19', '–', 'y'], ['2025-08-04', 'z', '–']]).includes('188 days'))
  assert.ok(wordsOf([['2025-01-01', 'x', '–'], ['2025-01-31', '–', 'y']]).includes('30 days'))
})

test('dates that leave no room for it, or those of one, have no such line', () => {
  const own = [['2025-01-01', 'x', '–'], ['2025-06-01', 'y', '–']]
  for (const rows of [many, own])
    assert.deepEqual(wordsOf(rows).filter(text => text.includes('days')), [])
})

test('of many dates one says how long the later one waited, too, in smaller letters', () => {
  const days = ['2025-01-28', '2025-08-04', '2025-09-01', '2025-10-01', '2025-11-01']
  const rows = days.map((day, index) => [day, ...(index ? ['x', '–'] : ['–', 'x'])])
  const sizesOf = (some: string[][]): string[] => {
    const events = eventsFromRows([['Date', 'Ours', 'Theirs'], ...some], ['Ours', 'Theirs'])!
    const { frame } = drawTimeline(events, wordsWith({ days: count => `${count} days` }))
    return frame.flatMap(mark => 'text' in mark && mark.text === '188 days' ? [/t\d+/.exec(mark.look)![0]] : [])
  }
  assert.deepEqual(sizesOf(rows), ['t64'])
  assert.deepEqual(sizesOf(rows.slice(0, 4)), ['t104'])
})

test('a month is told at its tick or not at all, where a line branches off', () => {
  const { frame } = drawTimeline(
    eventsFromRows([['Date', 'Ours', 'Theirs'], ['2025-01-28', '–', 'x'], ['2025-08-04', 'y', '–']], ['Ours', 'Theirs'])!,
    wordsWith({ month: month => `m${month}` }),
  )
  const months = frame.flatMap(mark => 'text' in mark && /^m\d/.test(mark.text) ? [mark.text] : [])
  assert.deepEqual(months, ['m3', 'm4', 'm5', 'm6', 'm7'])
  assert.deepEqual(placesOf(frame, 'tick'), placesOf(frame, 'metric middle month'))
})

test('what the earlier line begins with is told between both lines, where it would stand farther off on its own side', () => {
  const placed = placeFlags(eventsFromRows([
    ['Date', 'Ours', 'Theirs'],
    ['2025-01-28', '–', 'a name'],
    ['2025-02-19', '–', 'a report'],
    ['2025-08-04', 'z', '–'],
  ], ['Ours', 'Theirs'])!.events)
  assert.deepEqual(placed.map(({ side, level }) => `${side} ${level}`), ['between 0', 'below 0', 'above 0'])
  const { frame } = drawingOf([['2025-01-28', '–', 'a name'], ['2025-02-19', '–', 'a report'], ['2025-08-04', 'z', '–']])
  assert.ok(frame.some(mark => 'text' in mark && mark.text === '8'), 'beneath the lines no month has to give way to a branch')
})

test('dates of two have a line for each, many of them too, and those of one an axis', () => {
  const marksOf = (rows: string[][]): Mark[] => drawingOf(rows).groups.flatMap(({ marks }) => marks)
  const stagesOf = (rows: string[][]): number => marksOf(rows).filter(({ look }) => look === 'stage').length
  const axesOf = (rows: string[][]): number => drawingOf(rows).frame.filter(({ look }) => look === 'axis').length
  assert.deepEqual([stagesOf(many), axesOf(many)], [3, 0])
  const own = [['2025-01-01', 'x', '–'], ['2025-06-01', 'y', '–']]
  assert.deepEqual([stagesOf(own), axesOf(own)], [0, 1])
})

test('what lies between the first of both is measured from one to the dot of the other', () => {
  const { frame, groups } = drawingOf([['2025-01-28', '–', 'x'], ['2025-08-04', 'z', '–']])
  const stems = groups.flatMap(({ marks }) => [...placesOf(marks, 'bracket'), ...placesOf(marks, 'stem')])
  assert.deepEqual([placesOf(frame, 'bracket')[0], endOf(frame, 'bracket') + 13], stems)
})

test('the upright at which it begins is one line, another event keeps a paler one', () => {
  const { groups } = drawingOf([['2025-01-28', '–', 'x'], ['2025-08-04', 'z', '–']])
  assert.deepEqual(groups.map(({ marks }) => marks.some(({ look }) => look === 'stem')), [false, true])
})

/** Where the marks of a look end to the right. */
function endOf(marks: Mark[], look: string): number {
  const paths = marks.flatMap(mark => mark.look === look && 'd' in mark ? [mark.d] : [])
  return Math.max(...paths.flatMap(d => [...d.matchAll(/[ML]([\d.]+)/g)].map(([, x]) => Number(x))))
}

/** Where marks of a look stand from the left. */
function placesOf(marks: Mark[], look: string): number[] {
  return marks.flatMap(mark => mark.look !== look ? [] : 'd' in mark ? [Number(/^M([\d.]+)/.exec(mark.d)![1])] : [mark.x])
}

test('each tick has its word, and beneath an axis none stands where a stem does', () => {
  const own = [['2024-11-20', 'x', '–'], ['2025-02-03', 'y', '–'], ['2025-08-04', 'z', '–'], ['2026-01-04', 'z', '–']]
  for (const rows of [many, own, [['2010', 'x', '–'], ['2025', '–', 'y']]]) {
    const { frame, groups } = drawingOf(rows)
    const ticks = placesOf(frame, 'tick')
    assert.ok(ticks.length > 0)
    assert.deepEqual(ticks, placesOf(frame, 'metric middle month'))
    if (rows === own) {
      const stems = groups.filter((_, index) => index % 2 === 1).flatMap(({ marks }) => placesOf(marks, 'stem'))
      assert.ok(ticks.every(x => stems.every(stem => Math.abs(stem - x) > 20)))
    }
  }
})

const events = fc.array(
  fc.record({
    when: fc.constant('2025-01-28'),
    at: fc.integer({ min: 0, max: 400 }),
    text: fc.string({ minLength: 1, maxLength: 40, unit: fc.constantFrom('图', 'a', ' ', 'W') }),
    side: fc.constantFrom('above' as const, 'below' as const),
  }),
  { minLength: 2, maxLength: 12 },
)

test('no two flags of a side touch, and no stem crosses a flag', () => {
  fc.assert(fc.property(events, (list: TimelineEvent[]) => {
    const flags = placeFlags(list)
    for (const [i, one] of flags.entries()) {
      for (const [j, other] of flags.entries()) {
        if (i === j || list[i].side !== list[j].side)
          continue
        const overlap = one.x < other.x + other.width && other.x < one.x + one.width
        assert.ok(!overlap || one.level !== other.level, 'two flags touch')
        // The stem of `other` passes the levels beneath its own.
        const isUnder = other.x > one.x && other.x < one.x + one.width
        assert.ok(!isUnder || other.level < one.level, 'a stem crosses a flag')
      }
    }
  }), fcOptions(200))
})

test('no flag leaves the slide', () => {
  fc.assert(fc.property(events, (list: TimelineEvent[]) => {
    for (const flag of placeFlags(list))
      assert.ok(flag.x >= 0 && flag.x + flag.width <= width + 0.5)
  }), fcOptions(200))
})

test('labels that would touch are moved apart, keep their order and their middle', () => {
  fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: 300 }), { minLength: 1, maxLength: 8 }), (places) => {
    const moved = spread(places, 30)
    const order = places.map((_, index) => index).sort((x, y) => places[x] - places[y])
    for (let i = 1; i < order.length; i++)
      assert.ok(moved[order[i]] - moved[order[i - 1]] > 29.99)
    const sum = (list: number[]): number => list.reduce((all, one) => all + one, 0)
    assert.ok(Math.abs(sum(moved) - sum(places)) < 0.01)
  }), fcOptions(200))
})

test('few dates of few words are written larger than many', () => {
  const sizeOf = (rows: string[][]): string => drawingOf(rows).groups[0].marks.flatMap(({ look }) => /name (t\d+)/.exec(look)?.[1] ?? [])[0]
  const rows = (count: number): string[][] => Array.from({ length: count }, (_, index) =>
    [`20${String(10 + index)}-01-01`, ...(index % 2 ? ['–', 'x'] : ['x', '–'])])
  assert.deepEqual([3, 6, 12].map(count => sizeOf(rows(count))), ['t28', 't26', 't22'])
})

test('both lines lead on beyond the last date', () => {
  const tips = drawingOf([['2025-01-28', '–', 'x'], ['2025-08-04', 'z', '–']]).groups.flatMap(({ marks }) =>
    marks.filter(({ look }) => look === 'stage tip'))
  assert.equal(tips.length, 2)
})

test('where both lines have successors these stand out, and what lies between the first of both is not told again', () => {
  const rows = [
    ['2025-01-28', '–', 'Saw2.5-X'], ['2025-03-25', '–', 'a patch'], ['2025-08-04', 'Draw', '–'], ['2025-09-23', '–', 'Saw3-X'],
    ['2025-10-01', 'Draw-Edit', '–'], ['2026-02-10', 'Draw-2.0', '–'],
  ]
  const namesIn = (some: string[][]): string[] => drawingOf(some).groups.flatMap(({ marks }) => marks.flatMap(mark =>
    'text' in mark && mark.look.startsWith('name t') ? [mark.text] : []))
  assert.deepEqual(namesIn(rows), ['Saw2.5-X', 'Draw', 'Saw3-X', 'Draw-2.0'])
  const looks = drawingOf(rows).groups.map(({ marks }) => marks.find(({ look }) => look.startsWith('name'))!.look)
  assert.deepEqual(looks.map(look => Number(/t(\d+)/.exec(look)![1])), [32, 22, 32, 32, 22, 32], 'they are the largest words')
  assert.ok(!wordsOf(rows).includes('188 days'))
  const ended = rows.filter(([, , saw]) => saw !== 'Saw3-X')
  assert.deepEqual(namesIn(ended), ['Saw2.5-X', 'a patch', 'Draw', 'Draw-Edit', 'Draw-2.0'])
  assert.ok(wordsOf(ended).includes('188 days'))
})

test('an arc leads from each version to the next of its line, and belongs to the later one', () => {
  const rows = [
    ['2025-01-28', '–', 'Saw2.5-X'], ['2025-03-25', '–', 'a patch'], ['2025-08-04', 'Draw', '–'], ['2025-09-23', '–', 'Saw3-X'],
    ['2025-12-31', 'Draw-1.5', '–'], ['2026-02-10', 'Draw-2.0', '–'],
  ]
  const arcsIn = (some: string[][]): string[] => drawingOf(some).groups.flatMap(({ words, marks }) =>
    marks.some(({ look }) => look === 'axis way') ? [words.split(': ')[1]] : [])
  assert.deepEqual(arcsIn(rows), ['Saw3-X', 'Draw-1.5', 'Draw-2.0'])
  assert.deepEqual(arcsIn(rows.slice(0, 3)), [])
})

test('months end soon behind the last date', () => {
  const rows = [['Date', 'Ours', 'Theirs'], ['2025-01-28', '–', 'x'], ['2025-08-04', 'a name of several words', '–']]
  const events = eventsFromRows(rows, ['Ours', 'Theirs'])!
  const { frame } = drawTimeline(events, wordsWith({ month: month => `m${month}` }))
  assert.deepEqual(frame.flatMap(mark => 'text' in mark && /^m(?:9|10)$/.test(mark.text) ? [mark.text] : []), ['m9'])
})
