import assert from 'node:assert/strict'
import { test } from 'node:test'
import { leansOn } from '../../scripts/plan/leaning.ts'

test('a sentence that ends in what becomes of `them` leans on the one that names them', () => {
  for (const sentence of [
    'Less is known about what becomes of them.',
    'Little was ever written about it.',
    'Every keeper of the lake has asked what happened to them.',
  ])
    assert.equal(leansOn(sentence), true, sentence)
  for (const sentence of [
    'Less is known about the gaps of a weir.',
    'Gates rot where nobody oils them.',
  ])
    assert.equal(leansOn(sentence), false, sentence)
})
