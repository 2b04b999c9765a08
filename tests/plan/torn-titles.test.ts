import assert from 'node:assert/strict'
import { test } from 'node:test'
import { titlesIn } from './chapter.ts'

const words = (count: number): string => Array.from({ length: count }, (_, index) => `word${index}`).join(' ')

test('what points back, or breaks off before what it speaks of, titles no share', () => {
  for (const [sentence, torn] of [
    ['Using the above equations for both of our rivers, we obtain', 'Using'],
    ['从这些分数能读出的重点不是每项都第一，而是它在：', '从这些'],
    ['它自然地表达对任何语句赋真值的过程如下式：', '它自然'],
  ]) {
    const found = titlesIn('$$a = b$$', '', words(60), '', sentence, '', `$$${'\\frac{a}{b} + '.repeat(3)} c$$`)
    assert.ok(found.every(title => !title.includes(torn)), found.join('; '))
  }
})
