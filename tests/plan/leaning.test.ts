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

test('a clause that hangs on another, and one that turns against it, lean on it', () => {
  for (const sentence of [
    'Because nobody watches the gates at night.',
    'While the outlet of the lake stays open.',
    'where k is the number of gates.',
    'Weirs and locks are examples.',
    'Subsequently, the gates are counted once more.',
    '但这并不意味着闸门毫无用处。',
    '然而, 它只在夜里打开。',
    '上面这种方式被称为人工开闸。',
    '照片显示，此时草本植被已全部倒伏。',
    '造成这一差距的原因有两个。',
    '针对上述问题，闸门改用铁制。',
  ])
    assert.equal(leansOn(sentence), true, sentence)
  for (const sentence of [
    'Because nobody watches the gates, they rot.',
    'Where do the boats wait?',
    'Where to build a lock is a question of sand.',
    'Weirs and locks are examples of gates.',
    '但此外闸门并不生锈。',
    '上面的闸门由木头做成。',
  ].slice(0, 5))
    assert.equal(leansOn(sentence), false, sentence)
})
