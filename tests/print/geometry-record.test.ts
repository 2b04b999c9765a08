import type { GeometryRow } from '../../scripts/print/page/rows.ts'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { differencesFrom, recordOf } from '../../scripts/print/geometry-record.ts'

const row: GeometryRow = { what: 'h1', count: 1, box: [64, 40, 1216, 87], font: '600 36px Inter', colour: '--ink' }
const record = recordOf([{ id: 'one', rows: [row] }])
const differences = (change: Partial<GeometryRow>): string[] => differencesFrom(record, [{ id: 'one', rows: [{ ...row, ...change }] }])

test('a deck does not differ from its own record', () => {
  assert.deepEqual(differences({}), [])
})

test('the record has one line for each row, so that a change is one line of a diff', () => {
  assert.equal(record.split('\n').filter(line => line.includes('h1')).length, 1)
})

test('an edge may be three pixels off, no more', () => {
  assert.deepEqual(differences({ box: [64, 43, 1213, 87] }), [])
  assert.match(differences({ box: [64, 44, 1216, 87] })[0], /^one: \["h1",1,\[64,44/)
})

test('another number, font, size or colour is a difference, however small', () => {
  assert.equal(differences({ count: 2 }).length, 1)
  for (const change of [{ font: '600 35px Inter' }, { font: '600 36px Arial' }, { colour: '--muted' }, { dark: '--line' }])
    assert.deepEqual(differences(change).map(text => text.slice(-4)), ['gone', ' new'], JSON.stringify(change))
})

test('slides and rows that came or went are named', () => {
  assert.deepEqual(differencesFrom(record, []), ['one: is gone'])
  assert.deepEqual(differencesFrom(record, [{ id: 'one', rows: [] }]), ['one: h1 600 36px Inter --ink is gone'])
  assert.deepEqual(
    differencesFrom(record, [{ id: 'one', rows: [row, { ...row, what: 'p' }] }, { id: 'two', rows: [] }]),
    ['one: p 600 36px Inter --ink is new', 'two: is not in the record'],
  )
})
