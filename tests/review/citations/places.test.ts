import assert from 'node:assert/strict'
import { test } from 'node:test'
import { placesInOrder } from '../../../scripts/review/citations/places.ts'

test('places stand in order, each once', () => {
  assert.deepEqual(placesInOrder(['Table 10', 'Section 5.2', 'Table 9', 'Table 10', '', 'Section 5']), [
    'Section 5',
    'Section 5.2',
    'Table 9',
    'Table 10',
  ])
})

test('three and more that follow each other are one', () => {
  assert.deepEqual(placesInOrder(['Table 5', 'Table 3', 'Table 4', 'Table 7']), ['Tables 3–5', 'Table 7'])
  assert.deepEqual(placesInOrder(['Figure 2', 'Figure 3']), ['Figure 2', 'Figure 3'])
})

test('parts of sections and different kinds are no run', () => {
  assert.deepEqual(placesInOrder(['Section 2.1', 'Section 2.2', 'Section 2.3']), ['Section 2.1', 'Section 2.2', 'Section 2.3'])
  assert.deepEqual(placesInOrder(['Figure 1', 'Section 2', 'Table 3']), ['Figure 1', 'Section 2', 'Table 3'])
})
