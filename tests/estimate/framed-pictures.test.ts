import type { Figure } from '../../scripts/outline/block.ts'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { areFramed } from '../../scripts/estimate/figures.ts'

function pictures(...sizes: [number, number][]): Figure[] {
  return sizes.map(([width, height]) => ({ path: 'a.svg', size: { width, height } }) as Figure)
}

test('pictures that leave much of their boxes free want a ground: a flat one, some beside each other, a small one', () => {
  assert.ok(areFramed(pictures([1200, 180]), 1152, 520))
  assert.ok(areFramed(pictures([600, 380], [600, 380], [600, 400]), 368, 520))
  assert.ok(areFramed([{ ...pictures([120, 80])[0], path: 'a.png' }], 1152, 520))
})

test('a picture that fills its box wants none, and neither do those beside it, nor one that is missing', () => {
  assert.ok(!areFramed(pictures([800, 500]), 736, 520))
  assert.ok(!areFramed(pictures([1200, 180], [300, 600]), 368, 520))
  assert.ok(!areFramed([{ path: 'a.png' } as Figure], 1152, 520))
})
