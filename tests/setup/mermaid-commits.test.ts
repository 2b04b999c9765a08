import assert from 'node:assert/strict'
import { test } from 'node:test'
import { placesOf } from '../../setup/mermaid-commits.ts'

const label = { x: -20, y: 14, width: 40, height: 24 }
const below = { x: -2, y: 0, width: 4, height: 90 }

test('the words of a commit stand level below it, beside an arrow that leads down from it, or above it', () => {
  assert.deepEqual(placesOf([label], []), [[0, 3]])
  assert.deepEqual(placesOf([label], [below]), [[33, 0]])
  assert.deepEqual(placesOf([label], [below, { ...below, x: 40 }]), [[-33, 0]])
})

test('the words of two commits do not stand on each other, and stay slanting where no place is free', () => {
  assert.deepEqual(placesOf([label, { ...label, x: 0 }], []), [[0, 3], [33, 0]])
  assert.deepEqual(placesOf([label], [{ x: -100, y: -100, width: 200, height: 200 }]), [undefined])
})
