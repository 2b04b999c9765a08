import type { GreyMark } from '../../scripts/rules/slide-measure.ts'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { faultsInGrey } from '../../scripts/rules/grey.ts'

/** An area that prints in a middle grey on white. */
const area: GreyMark = { slide: 'one', name: 'table', drawing: 0, paper: [128, 255], hasEdge: false, isHatched: false }
const rulesOf = (...marks: Partial<GreyMark>[]): string[] => faultsInGrey(marks.map(mark => ({ ...area, ...mark }))).map(({ rule }) => rule)

test('an area that is as white on paper as its ground is lost, unless an edge or lines show it', () => {
  assert.deepEqual(rulesOf({ paper: [255, 255] }), ['grey-lost'])
  assert.deepEqual(rulesOf({ paper: [252, 255] }), ['grey-lost'])
  assert.deepEqual(rulesOf({ paper: [255, 255], hasEdge: true }, { paper: [255, 255], isHatched: true }, { paper: [235, 255] }), [])
})

test('series of one chart that print alike are told, those of two charts are not', () => {
  const [dark, darker] = [{ series: 'a', paper: [95, 255] }, { series: 'b', paper: [60, 255] }] satisfies Partial<GreyMark>[]
  assert.deepEqual(rulesOf(dark, darker), ['grey-alike'])
  assert.deepEqual(rulesOf(dark, { ...darker, drawing: 1 }), [])
  assert.deepEqual(rulesOf(dark, { ...darker, isHatched: true }), [])
  assert.deepEqual(rulesOf(dark, { ...darker, paper: [20, 255] }), [])
  assert.deepEqual(rulesOf(dark, { ...dark, slide: 'two', series: 'b', drawing: 1 }), [])
})

test('a slide is named once for each fault, with what to do about it', () => {
  const faults = faultsInGrey([area, area, area].map(one => ({ ...one, paper: [255, 255] })))
  assert.deepEqual(faults, [{
    rule: 'grey-lost',
    slide: 'one',
    says: 'On paper `table` is as white as what it stands on, expected an edge, lines across it or a word',
  }])
})
