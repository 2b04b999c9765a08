import assert from 'node:assert/strict'
import { test } from 'node:test'
import { numericColumns, resultsFromRows } from '../../scripts/charts/results.ts'

/** The best of each column of a table with these heads and three rows of numbers. */
function bestOf(heads: string[], ...rows: string[][]): (string | undefined)[] | undefined {
  return resultsFromRows([['Method', ...heads], ...rows.map((row, index) => [`M${index}`, ...row])])?.best.slice(1)
}

test('an arrow in the head says which number is best', () => {
  assert.deepEqual(bestOf(['A ↑', 'B ↓'], ['1.5', '9'], ['2.5', '7'], ['0.5', '8']), ['2.5', '7'])
})

test('names of measures say it, too', () => {
  assert.deepEqual(bestOf(['Accuracy', 'Latency'], ['71.2', '3 ms'], ['70.4', '2 ms'], ['68.0', '9 ms']), ['71.2', '2 ms'])
  assert.deepEqual(bestOf(['准确率', '误差'], ['71.2', '0.3'], ['70.4', '0.2'], ['68.0', '0.4']), ['71.2', '0.2'])
  assert.deepEqual(bestOf(['Error rate', 'F1'], ['7.1', '60'], ['7.4', '50'], ['6.8', '40']), ['6.8', '60'])
  assert.deepEqual(bestOf(['Acc (%)', 'ECE (%)'], ['76.1', '3.7'], ['75.9', '5.2'], ['73.4', '9.8']), ['76.1', '3.7'])
  assert.deepEqual(bestOf(['召回率/%', '误报率/%'], ['41.2', '38.0'], ['47.5', '31.6'], ['52.3', '12.4']), ['52.3', '12.4'])
})

test('beside a row of the author\'s own, decimals without a direction are scores', () => {
  const rows = [['Method', 'Open-A', 'Open-B'], ['Base', '41.0', '30.2'], ['Dense', '44.0', '33.9'], ['Fused (ours)', '46.1', '33.1']]
  assert.deepEqual(resultsFromRows(rows), { own: [2], best: [undefined, '46.1', '33.9'] })
})

test('sizes, years and steps rank nothing', () => {
  assert.deepEqual(bestOf(['Score', 'Params', 'Year'], ['1.5', '7.1B', '2023'], ['2.5', '8.2B', '2024'], ['0.5', '1.3B', '2022']), [
    '2.5',
    undefined,
    undefined,
  ])
})

test('a deviation or remark behind a number is no part of it', () => {
  assert.deepEqual(bestOf(['A ↑', 'B ↑'], ['1.5 ± 0.9', '10 (3 runs)'], ['2.1 ± 0.1', '9 (1 run)'], ['0.5', '8']), [
    '2.1 ± 0.1',
    '10 (3 runs)',
  ])
})

test('of a column with many gaps, of differing units or of one value none is best', () => {
  assert.deepEqual(
    bestOf(['A ↑', 'B ↑', 'C ↓', 'D ↑'], ['1', '4', '3 ms', '–'], ['2', '4', '2 s', '–'], ['3', '4', '9 ms', '5'], ['1', '4', '1 s', '6']),
    ['3', undefined, undefined, undefined],
  )
})

test('a table whose columns say nothing of better or worse has no best', () => {
  assert.equal(bestOf(['Alpha', 'Beta'], ['1.5', '2.5'], ['2.5', '1.5'], ['3.5', '0.5']), undefined)
  assert.equal(bestOf(['Alpha', 'Beta', 'Loss'], ['1.5', '2.5', '3'], ['2.5', '1.5', '2'], ['3.5', '0.5', '1']), undefined)
})

test('own rows are named as authors name them, in each language; where most rows are, none is', () => {
  const ownIn = (...names: string[]): number[] | undefined =>
    resultsFromRows([['', 'A ↑', 'B ↑'], ...names.map((name, row) => [name, `${row}`, `${9 - row}`])])?.own
  assert.deepEqual(ownIn('Base', 'Proposed', 'Other'), [1])
  assert.deepEqual(ownIn('基线', '其他', '本文方法'), [2])
  assert.deepEqual(ownIn('Four', 'Hours', 'Courses'), [])
  assert.deepEqual(ownIn('Ours', 'Ours without a', 'Ours without b'), [])
})

test('a group\'s name before the name of a row is no number and no obstacle', () => {
  const rows = [['Group', 'Method', 'A ↑', 'B ↑'], ['Old', 'Base', '1', '5'], ['', 'Dense', '2', '6'], ['New', 'Ours', '3', '4']]
  assert.deepEqual(resultsFromRows(rows), { own: [2], best: [undefined, undefined, '3', '6'] })
  assert.deepEqual(numericColumns(rows), [2, 3])
})
