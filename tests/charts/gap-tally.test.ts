import assert from 'node:assert/strict'
import { test } from 'node:test'
import { drawChart } from '../../scripts/charts/draw.ts'
import { isToldIn } from '../../scripts/charts/gap-tally.ts'
import { wordsWith } from './words.ts'

test('a title tells a difference where its number stands by itself, not within a name', () => {
  const titles = ['It trails by 2.5', '落后2.5', 'Qwen2.5-VL trails', 'It trails by 12.5', 'It trails by 2.53']
  assert.deepEqual(titles.map(title => isToldIn(title, '−2.5')), [true, true, false, false, false])
})

test('where all are lost, as the title tells, they are counted before the bars of the first rows', () => {
  const count = (losses: number, title: string): string[] => {
    const rows = Array.from({ length: losses }, (_, row) => [`Task ${row}`, '90', String(91 + row)])
    const words = wordsWith({ tally: (won, lost) => [`${won} won`, `${lost} lost`] })
    const context = { names: ['Ours', 'Theirs'], roles: [], title, words }
    const { frame } = drawChart('gap', [['Task (%) ↑', 'Ours', 'GPT'], ...rows], context)!
    return frame.flatMap(mark => 'text' in mark && /^side t\d/.test(mark.look) && /^\d+$/.test(mark.text) ? [mark.text] : [])
  }
  assert.deepEqual(count(8, 'Ours trails in all eight tasks'), ['8'])
  assert.deepEqual(count(5, '五项都落后'), ['5'])
  assert.deepEqual(count(8, 'Ours trails everywhere'), [])
})
