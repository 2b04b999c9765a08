import assert from 'node:assert/strict'
import { test } from 'node:test'
import { pointsOf, portsIn, signOf } from '../../setup/mermaid-ports.ts'
import { bentBeyond, gapsBetween, middleOf, parted } from '../../setup/mermaid-relations.ts'

const late = 'M10,40L83,40Q90,40 90,47L90,93Q90,100 97,100L110,100'
const early = 'M10,40L23,40Q30,40 30,47L30,93Q30,100 37,100L110,100'
const bendOf = (path: string): number => pointsOf(path)[2][0]

test('a line between entities bends beyond the sign at its end, and beyond the one at its beginning', () => {
  assert.equal(bentBeyond(late, 26, 46), 'M10,40L57,40Q64,40 64,47L64,93Q64,100 71,100L110,100')
  assert.equal(bendOf(bentBeyond(early, 26, 46)), 36)
  assert.equal(bendOf(bentBeyond(early, 80, 80)), 60)
})

test('a line that is straight, goes back or bends twice stays', () => {
  const twice = 'M10,40L23,40Q30,40 30,47L30,93Q30,100 37,100L83,100Q90,100 90,107L90,140Q90,147 97,147L110,147'
  const back = 'M110,40L97,40Q90,40 90,47L90,93Q90,100 83,100L10,100'
  for (const path of ['M10,40L110,40', back, twice])
    assert.equal(bentBeyond(path, 26, 46), path)
})

test('signs at a box are as far apart as they are high, as far as it bears it', () => {
  assert.deepEqual(portsIn([1, 2], 100, 160, 40), [80, 120])
  assert.deepEqual(portsIn([1, 2, 3], 100, 60, 40), [77, 100, 123])
  const markers = ['url(#d_er-zeroOrMoreEnd)', 'url(#d_er-onlyOneStart)', 'url(#d_flowchart-v2-pointEnd)', null]
  assert.deepEqual(markers.map(signOf), ['zeroOrMore', 'onlyOne', '', ''])
})

test('boxes beside each other part where a gap becomes wider, and what stands in it keeps its share', () => {
  const gaps = gapsBetween([[0, 100], [200, 300], [10, 90], [220, 320], [400, 450]])
  assert.deepEqual(gaps, [{ left: 100, right: 200 }, { left: 320, right: 400 }])
  const wider = gaps.map((gap, index) => ({ ...gap, by: [50, 0][index] }))
  assert.deepEqual([40, 100, 150, 200, 310, 425].map(x => parted(x, wider)), [40, 100, 175, 250, 360, 475])
})

test('words stand in the middle of what the signs leave free of a line, before its bend or behind it', () => {
  assert.deepEqual([late, early, 'M10,40L110,40'].map((path, index) => middleOf(path, 26, 46, [42, 98, 40][index])), [59.5, 50.5, 50])
  assert.deepEqual([middleOf('M10,40L40,40', 26, 46, 40), middleOf('M10,40L110,40', 26, 46, 60)], [undefined, undefined])
})
