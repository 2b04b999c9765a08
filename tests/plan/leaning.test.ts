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

test('what has what others have and is rejected all the same leans on what is said of those', () => {
  for (const sentence of [
    '投加混凝剂的出水浊度也低于 2 NTU，但是药剂的费用使成本增加了三分之二。',
    '人工开闸的水位还算平稳，可是夜里没有人看守。',
    'The floating weir also holds the level within a hand, but its chains cost as much as the gate.',
  ])
    assert.equal(leansOn(sentence), true, sentence)
  for (const sentence of ['投加混凝剂使成本增加了三分之二，而且需要有人值守。', 'The floating weir holds the level, but its chains rust.'])
    assert.equal(leansOn(sentence), false, sentence)
})
