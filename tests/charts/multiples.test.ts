import assert from 'node:assert/strict'
import { test } from 'node:test'
import { drawChart } from '../../scripts/charts/draw.ts'
import { wordsWith } from './words.ts'

test('the columns of small multiples reach down to the foot of their picture', () => {
  const tables = [
    [['Way', 'Memory (GB)', 'Step (s)'], ['A', '71', '2'], ['B', '63', '7.5']],
    [['Way', 'A head of so many words that it takes a second line of the column (GB)', 'Step (s)'], ['A', '71', '2'], ['B', '63', '7.5']],
    [['Model', 'Loss ↓', 'Score ↑'], ['GPT', '0.2', '36.14'], ['Ours', '0.3', '58.30'], ['Theirs', '0.4', '33.05']],
  ]
  for (const rows of tables) {
    const { frame, height } = drawChart('multiples', rows, { names: ['Ours', 'Theirs'], roles: [], title: '', words: wordsWith() })!
    const feet = frame.flatMap(mark => 'd' in mark && mark.look === 'zero' ? [Number(/L[\d.]+ ([\d.]+)$/.exec(mark.d)![1])] : [])
    assert.ok(feet.length === 2 && feet.every(foot => height - foot < 2), `${feet} of ${height}`)
  }
})

test('of two one is hollow in all columns where arrows say which way is better: the worse, or where each wins once the second', () => {
  const looksIn = (heads: string[]): string[] => {
    const context = { names: ['Ours', 'Theirs'], roles: [], title: '', words: wordsWith(), room: 520 }
    const { groups } = drawChart('multiples', [['Way', ...heads], ['A', '71', '2'], ['B', '63', '7.5']], context)!
    return groups.flatMap(({ marks }) => marks.filter(({ look }) => look.startsWith('bar')).map(({ look }) => look))
  }
  assert.deepEqual(looksIn(['Memory (GB) ↓', 'Step (s) ↓']), ['bar', 'bar', 'bar lost', 'bar lost'])
  assert.deepEqual(looksIn(['Memory (GB) ↑', 'Step (s) ↓']), ['bar', 'bar', 'bar lost', 'bar lost'])
  assert.deepEqual(looksIn(['Memory (GB) ↓', 'Step (s) ↑']), ['bar lost', 'bar lost', 'bar', 'bar'])
  assert.deepEqual(looksIn(['Memory (GB)', 'Step (s)']), ['bar', 'bar', 'bar', 'bar'])
})

test('numbers of two rows say their unit, where the head has one in brackets', () => {
  const valuesOf = (...heads: string[]): string[] => {
    const context = { names: ['Ours', 'Theirs'], roles: [], title: '', words: wordsWith(), room: 520 }
    const { groups } = drawChart('multiples', [['Way', ...heads], ['A', '71', '2'], ['B', '63', '7.5']], context)!
    return groups.flatMap(({ marks }) => marks.flatMap(mark => 'text' in mark && mark.look.startsWith('value') ? [mark.text] : []))
  }
  assert.deepEqual(valuesOf('Memory (GB) ↓', 'Step (s) ↓'), ['71 GB', '2 s', '63 GB', '7.5 s'])
  assert.deepEqual(valuesOf('显存（GB） ↓', '每步（秒） ↓'), ['71 GB', '2秒', '63 GB', '7.5秒'])
  assert.deepEqual(valuesOf('Score (EN) ↑', 'Score ↑'), ['71', '2', '63', '7.5'])
})
