import assert from 'node:assert/strict'
import { test } from 'node:test'
import { titlesIn, words } from './chapter.ts'

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

test('of all steps of a list, or points with names, none speaks for the others', () => {
  for (const points of [
    ['1. Open the gate. It takes an hour.', '2. Close it. Nobody may stand near.', '3. Write it down. All of it.'],
    ['- **Gates** hold it back. They are old.', '- **Weirs** let it pass slowly. They are older.', '- **Locks** lift boats. They leak.'],
    ['- **鸿沟** 线上与线下总是不同。偏差有方向。', '- **纠缠** 诊断的信号混在一起。难以分开。', '- **遗忘** 每一轮都从零开始。经验丢失。'],
  ]) {
    const found = titlesIn('$$a = b$$', '', words(60), '', ...points)
    assert.ok(found.every(title => title.startsWith('Long')), found.join('; '))
  }
})

test('a point that is all that its slide shows is not its title as well', () => {
  for (const last of ['last', '最后', 'The end']) {
    const inner = Array.from({ length: 16 }, (_, item) => `  - inner ${item}`)
    const found = titlesIn('- first', '- tall', ...inner, `- ${last}`)
    assert.ok(!found.includes(last), found.join('; '))
  }
})
