import assert from 'node:assert/strict'
import { test } from 'node:test'
import { leadRow } from '../../../components/deck/lead-row.ts'

const apart = { relation: 'different', first: 'rivers', second: 'lakes' }

test('the only row that agrees is the one that others lead up to', () => {
  assert.equal(leadRow([apart, apart, { relation: 'same', first: 'water', second: 'water' }])?.row, 2)
  assert.equal(leadRow([apart, { relation: 'same', first: '写描述', second: '拿来训练' }, apart])?.row, 1)
  assert.equal(leadRow([{ ...apart, relation: 'partly' }, apart, { relation: 'same', first: 'fish', second: 'eels' }])?.row, 2)
})

test('of several the one whose number is the same is', () => {
  const same = { relation: 'same', first: 'salt, sand', second: 'salt, mud' }
  assert.equal(leadRow([apart, same, { relation: 'same', first: '3,584', second: '3,584' }])?.row, 2)
  assert.equal(leadRow([apart, { relation: 'same', first: '14 %', second: '14 %' }, same])?.row, 1)
  assert.equal(leadRow([apart, same, same]), undefined)
})

test('its words are as large as both have room for, and none leads whose words are long', () => {
  const size = (first: string, second: string): number | undefined => leadRow([apart, apart, { relation: 'same', first, second }])?.size
  assert.equal(size('3,584', '3,584'), 72)
  assert.ok(size('writes them', 'learns from')! < 60)
  assert.equal(size('what is told in a whole sentence', 'so'), undefined)
})

test('two rows have nothing that leads', () => {
  assert.equal(leadRow([apart, { relation: 'same', first: 'a', second: 'a' }]), undefined)
})
