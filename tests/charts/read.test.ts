import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readAmount, readScore, scoresFromRows } from '../../scripts/charts/read.ts'

test('a score is read with its sign, percent and marks, and kept as it is written', () => {
  assert.deepEqual(
    ['58.30', '97%', '−0.4', '3,584', '约4.1', '7.52*'].map(text => readScore(text)?.value),
    [58.3, 97, -0.4, 3584, 4.1, 7.52],
  )
  assert.equal(readScore(' 58.30 ')?.text, '58.30')
})

test('what only holds a number is no score', () => {
  assert.deepEqual(['20B', '数十亿', 'ChartQA 89.5', '2025-01-28', '256²', '–', ''].filter(readScore), [])
})

test('amounts are read across orders of magnitude, Chinese ones too', () => {
  assert.deepEqual(
    ['20B', '0.127B', '4.1T', '约4.1T token', '200万条', '27.1（相加）', '3亿'].map(text => readAmount(text)?.value),
    [2e10, 1.27e8, 4.1e12, 4.1e12, undefined, 27.1, 3e8],
  )
})

test('billions in words stay words', () => {
  assert.equal(readAmount('数十亿'), undefined)
})

test('a table with the subject among its columns is turned', () => {
  const scores = scoresFromRows([['Test', 'Ours', 'GPT'], ['MMMU', '70', '69'], ['Error ↓', '0.3', '0.2']], ['Ours'])!
  assert.deepEqual(scores.systems.map(({ text }) => text), ['Ours', 'GPT'])
  assert.deepEqual(scores.metrics.map(({ text, isLowBest }) => [text, isLowBest]), [['MMMU', false], ['Error ↓', true]])
  assert.deepEqual(scores.cells.map(row => row.map(cell => cell?.text)), [['70', '0.3'], ['69', '0.2']])
})

test('columns without numbers are notes, missing numbers stay missing', () => {
  const scores = scoresFromRows([['Model', 'Size', 'Score', 'Licence'], ['Ours', '–', '58.30', 'free'], ['GPT', '7', '–', '']], ['Ours'])!
  assert.deepEqual(scores.cells.map(row => row.map(cell => cell?.text)), [[undefined, '58.30'], ['7', undefined]])
  assert.deepEqual(scores.notes, ['free', ''])
})
