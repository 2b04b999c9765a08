import type { Change } from './changed-design.ts'
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { slideOf, textOf } from '../rules/measures.ts'
import { withDesign } from './changed-design.ts'
import { followers as asItIs } from './followers.ts'

async function followersOf(change: Change): Promise<typeof asItIs> {
  const { followers } = await withDesign<{ followers: typeof asItIs }>(change, new URL('followers.ts', import.meta.url))
  return followers
}

const count = { han: 0, words: 1 }
const tableSlide = (rows: number) => slideOf({ counts: { tables: [{ block: 0, columns: 2, rows, longest: count }] } })
const listSlide = (points: number) => slideOf({ counts: { lists: [{ block: 0, points, depth: 1, longest: count }] } })
const cellOf = (size: number) => slideOf({ texts: [textOf({ role: 'table', size })] })

describe('the size of a cell is one number', () => {
  const larger = followersOf({ find: 'cell: onGrid(22, 30)', put: 'cell: onGrid(26, 40)' })

  test('the styles follow', async () => {
    const { properties } = await larger
    assert.deepEqual([asItIs.properties['--size-cell'], properties['--size-cell'], properties['--line-cell']], ['22px', '26px', '40px'])
  })

  test('the estimate follows', async () => {
    assert.deepEqual([asItIs.heightOfRow(), (await larger).heightOfRow()], [49, 59])
  })

  test('the planner follows', async () => {
    assert.deepEqual([asItIs.rowsOnSlides(9), (await larger).rowsOnSlides(9)], [[9], [5, 4]])
  })

  test('the rule and its sentence follow', async () => {
    const { faultsOf, sentenceOf } = await larger
    assert.deepEqual([
      asItIs.faultsOf(cellOf(23)),
      faultsOf(cellOf(23)),
    ], [[], ['dense-table: A table is set in 23 px, expected 26; fewer rows or shorter cells would do']])
    assert.equal(sentenceOf('dense-table'), 'A table has room for its words at 26 px.')
  })
})

describe('the points of a slide are one number', () => {
  const fewer = followersOf({ find: 'points: { most: 5, split: 7,', put: 'points: { most: 3, split: 4,' })

  test('the planner follows', async () => {
    assert.deepEqual([asItIs.pointsOnSlides(6), (await fewer).pointsOnSlides(6)], [[6], [3, 3]])
  })

  test('the rules and their sentences follow', async () => {
    const { faultsOf, sentenceOf } = await fewer
    assert.deepEqual(asItIs.faultsOf(listSlide(5)), [])
    assert.deepEqual(faultsOf(listSlide(4)), ['long-list: List has 4 points, expected at most 3'])
    assert.deepEqual(faultsOf(listSlide(5)), ['list-unsplit: List has 5 points, expected no more than 4 on one slide'])
    assert.equal(sentenceOf('list-unsplit'), 'A list of more than four points is split over slides.')
    assert.equal(sentenceOf('long-list'), 'A list has at most three points of two lines, in at most two levels.')
  })
})

describe('the rows of a slide', () => {
  test('ten rows of a line each fill a slide, and of eleven there are two', () => {
    assert.deepEqual([asItIs.rowsOnSlides(10), asItIs.rowsOnSlides(11)], [[10], [6, 5]])
  })

  test('a lower limit of rows is kept by the planner, the rule and its sentence', async () => {
    const {
      rowsOnSlides,
      faultsOf,
      sentenceOf,
    } = await followersOf({ find: 'split: { columns: 10, rows: 10 }', put: 'split: { columns: 7, rows: 8 }' })
    assert.deepEqual(rowsOnSlides(9), [5, 4])
    assert.deepEqual(faultsOf(tableSlide(9)), ['table-unsplit: Table has 2 columns and 9 rows, expected no more than 7 and 8 on one slide'])
    assert.equal(sentenceOf('table-unsplit'), 'A table of more than seven columns or eight rows is split over slides.')
  })
})

test('the margins of a slide are one number for the styles, the planner and the rule of overflow', async () => {
  const { properties, rowsOnSlides, faultsOf } = await followersOf({ find: 'bottom: 56 }', put: 'bottom: 156 }' })
  const low = slideOf({ texts: [textOf({ box: { left: 64, top: 560, right: 400, bottom: 600 } })] })
  assert.equal(properties['--margin-bottom'], '156px')
  assert.deepEqual(rowsOnSlides(9), [5, 4])
  assert.deepEqual(asItIs.faultsOf(low), [])
  assert.deepEqual(faultsOf(low), ['overflow: Text `words` stands 36 px outside the bottom margin, expected all of it on the slide'])
})

test('a floor of letters is one number for the rule and its sentence', async () => {
  const { faultsOf, sentenceOf } = await followersOf({ find: 'body: 24,\n  label', put: 'body: 25,\n  label' })
  assert.deepEqual(asItIs.faultsOf(slideOf({ texts: [textOf({ size: 24 })] })), [])
  assert.deepEqual(faultsOf(slideOf({
    texts: [textOf({ size: 24 })],
  })), ['small-text: Text `words` is 24 px high as it is seen, expected at least 25'])
  assert.match(sentenceOf('small-text'), /^Text is at least 25 px high/)
})

describe('what stands around the content has its sizes as data, too', () => {
  test('a line of the open chapter is one number for the styles and the planner of the agenda', async () => {
    const change: Change = { file: 'frame', find: 'line: 28,\n  font: 20,', put: 'line: 150,\n  font: 20,' }
    const { properties, sectionsOnAgenda } = await followersOf(change)
    assert.equal(properties['--agenda-line'], '150px')
    assert.deepEqual([asItIs.sectionsOnAgenda(3, 4), sectionsOnAgenda(3, 4)], [4, 2])
  })

  test('the room of a divider is one number for the planner and the view', async () => {
    const { isWholeOnDivider } = await followersOf({ file: 'frame', find: '[44, 3]]', put: '[44, 1]]' })
    assert.deepEqual([asItIs.isWholeOnDivider(8), isWholeOnDivider(8)], [true, false])
  })

  test('the head of a panel is one number for the styles and the estimate', async () => {
    const { properties, heightOfPanels } = await followersOf({ file: 'frame', find: 'padding: 12, rule: 2', put: 'padding: 32, rule: 2' })
    assert.deepEqual([asItIs.properties['--panels-padding'], properties['--panels-padding']], ['12px', '32px'])
    assert.equal(heightOfPanels() - asItIs.heightOfPanels(), 20)
  })

  test('the gap between cards is one number for the styles and the estimate', async () => {
    const { properties, heightOfCards } = await followersOf({ find: 'gap: { column: 24, row: 12 }', put: 'gap: { column: 24, row: 40 }' })
    assert.deepEqual([asItIs.properties['--cards-row'], properties['--cards-row']], ['12px', '40px'])
    assert.equal(heightOfCards() - asItIs.heightOfCards(), 2 * 28)
  })
})
