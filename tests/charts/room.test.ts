import type { Drawing, Mark } from '../../scripts/charts/drawing.ts'
import type { ChartKind } from '../../scripts/charts/index.ts'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { chartHeight, drawChart } from '../../scripts/charts/draw.ts'
import { wordsWith } from './words.ts'

const names = ['Ours', 'Theirs']
const words = wordsWith()
const pair = [['Model', 'Before', 'After'], ['Ours', '1.6', '43.6'], ['Theirs', '1.2', '29.0'], ['GPT', '0.8', '1.1']]
const matrix = [['', 'cat', 'dog', 'hen'], ['cat', '9', '1', '0'], ['dog', '2', '8', '1'], ['hen', '0', '0', '7']]
/** A table of few rows for each form that has no height of its own kind. */
const tables: [ChartKind, string[][]][] = [
  ['bars', [['Model', 'MMMU ↑'], ['GPT', '36.14'], ['Ours', '58.30'], ['Theirs', '33.05']]],
  ['dumbbell', pair],
  ['gap', [['Model', 'MMMU ↑', 'DocVQA ↑', 'Error ↓'], ['Ours', '58.3', '90.1', '0.3'], ['Theirs', '53.0', '91.2', '0.2']]],
  ['slope', pair],
  ['multiples', [['Model', 'MMMU ↑', 'Error ↓'], ['Ours', '58.30', '0.3'], ['Theirs', '33.05', '0.2'], ['GPT', '36.1', '0.4']]],
  ['scale', [['Model', 'Size'], ['Ours', '20B'], ['Theirs', '7B'], ['GPT', '72B']]],
  ['timeline', [['Tokens', 'Stage'], ['1.5T', 'first'], ['2T', 'second'], ['0.6T', 'third']]],
  ['heatmap', matrix],
]
const room = 480

function drawn(kind: ChartKind, rows: string[][], room?: number): Drawing {
  return drawChart(kind, rows, { names, roles: [], title: '', words, room })!
}

function textsOf({ frame, groups }: Drawing): { y: number, text: string }[] {
  return [...frame, ...groups.flatMap(({ marks }) => marks)].filter((mark): mark is Extract<Mark, { text: string }> => 'text' in mark)
}

for (const [kind, rows] of tables) {
  test(`a chart of few rows fills most of the room that it has, and no more than all of it: ${kind}`, () => {
    const { height } = drawn(kind, rows, room)
    assert.ok(height >= room * 0.75 && height <= room, `is ${height} px high of ${room}`)
  })

  test(`a chart with less room than it needs keeps its own height: ${kind}`, () => {
    const own = chartHeight(kind, rows, names)
    assert.equal(drawn(kind, rows, own - 100).height, own)
    assert.equal(drawn(kind, rows).height, own)
  })

  test(`no word of a chart that has grown stands below it, and none is lost: ${kind}`, () => {
    const grown = drawn(kind, rows, room)
    assert.deepEqual(textsOf(grown).filter(({ y }) => y > grown.height), [])
    assert.deepEqual(textsOf(grown).map(({ text }) => text), textsOf(drawn(kind, rows)).map(({ text }) => text))
  })
}
