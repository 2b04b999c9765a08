import assert from 'node:assert/strict'
import { test } from 'node:test'
import { owedBy } from '../../scripts/proof/owed.ts'

function owedOf(...lines: string[]): string[] {
  return owedBy(lines.join('\n')).map(({ kind, line, text }) => `${line} ${kind}: ${text.trim()}`)
}

test('signs that count points are owed by nobody, which a list has in its own way', () => {
  assert.deepEqual(owedOf('① 次梯度', '', '② bounded', '', '> ③、集合'), ['1 sentence: 次梯度', '3 sentence: bounded', '5 sentence: 集合'])
})

test('of a line with arrows its boxes are owed', () => {
  assert.deepEqual(owedOf('> 拉取 &rarr; 写入 &rarr; 校准 → 发布'), ['1 sentence: 拉取', '1 sentence: 写入', '1 sentence: 校准', '1 sentence: 发布'])
})

test('a letter that counts a line is owed no more than a number is', () => {
  assert.deepEqual(owedOf('A.数据集', '', 'B. River gauges', '', 'C、方法'), [
    '1 sentence: 数据集', '3 sentence: River gauges', '5 sentence: 方法',
  ])
})

test('a number in bold is owed no more than one without', () => {
  assert.deepEqual(owedOf('**一、实验目的**', '', '**2.1 Ovens**', '', '**第三章 方法**'), [
    '1 sentence: 实验目的**', '3 sentence: Ovens**', '5 sentence: 方法**',
  ])
})
