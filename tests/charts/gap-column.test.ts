import assert from 'node:assert/strict'
import { test } from 'node:test'
import { drawChart } from '../../scripts/charts/draw.ts'
import { widthOf } from '../../scripts/charts/drawing.ts'
import { wordsWith } from './words.ts'

const head = ['Task', 'Ours', 'Strongest rival']

/** Where the scores of a look begin, with the texts. */
function scoresOf(rows: string[][], look: string): [text: string, x: number][][] {
  const context = { names: ['Ours', 'Theirs'], roles: [], title: '', words: wordsWith({ against: 'to ' }) }
  return drawChart('gap', [head, ...rows], context)!.groups.map(({ marks }) =>
    marks.flatMap((mark): [string, number][] => 'text' in mark && mark.look.startsWith(look) ? [[mark.text, mark.x]] : []))
}

const tables = [
  [['Wide, to GPT ↑', '0.87', '0.84'], ['Lost, to Seedream ↑', '0.94', '0.95'], ['Long, to X ↑', '0.5', '0.4']],
  [['A, to One ↑', '8.8', '8.7'], ['B, to Another One ↑', '0.9', '0.8'], ['C, to One ↑', '9.1', '9.9']],
  Array.from({ length: 12 }, (_, row) => [`T${row}, to ${'Long'.repeat(1 + row % 4)} ↑`, `${50 + row}`, `${40 + 2 * row}`]),
]

test('the scores of rivals stand in a column of their own, before names however long', () => {
  for (const rows of tables)
    assert.equal(new Set(scoresOf(rows, 'other').map(([[, x]]) => Math.round(x))).size, 1)
})

test('scores of a column begin beneath each other, however many digits stand before their decimal points', () => {
  const variants = [
    [['A, to One ↑', '88.32', '88.27'], ['B, to Another ↑', '0.946', '0.878'], ['C, to One ↑', '885', '854']],
    [['A, to One ↑', '8.83', '14.90'], ['B, to One ↑', '43.6', '23.6']],
    [['A ↑', '1001', '7'], ['B ↑', '9', '854']],
  ]
  for (const rows of variants) {
    for (const look of ['value', 'other'])
      assert.equal(new Set(scoresOf(rows, look).map(([[, x]]) => x)).size, 1, `${look} of ${rows[0].join()}`)
  }
})

test('a loss bears its number where its bar has room, so that bars are longer, and else it stands before its bar', () => {
  const endsOf = (...losses: number[]): (string | undefined)[] => {
    const rows = losses.map((lost, row) => [`T${row}`, '50', String(50 + lost)])
    const context = { names: ['Ours'], roles: [], title: '', words: wordsWith({}) }
    const { groups } = drawChart('gap', [['Task (%) ↑', 'Ours', 'GPT'], ...rows], context)!
    return groups.map(({ marks }) => marks.flatMap(({ look }) => look.startsWith('lead') ? [/ (end)$/.exec(look)?.[1]] : [])[0])
  }
  assert.deepEqual(endsOf(30, 20, 25), [undefined, undefined, undefined])
  assert.deepEqual(endsOf(30, 1, 25), ['end', undefined, undefined])
  assert.deepEqual(endsOf(-40, 1, -30), [undefined, undefined, 'end'])
})

test('who is best stands right behind the score of that one', () => {
  for (const rows of tables) {
    const [scores, names] = ['other', 'note'].map(look => scoresOf(rows, look).map(row => row.at(-1)!))
    scores.forEach(([text, x], row) => {
      const off = names[row][1] - x - widthOf(text.replace(/\d/g, '0'), 22)
      assert.ok(off > -4 && off < 24, `${text}: ${off}`)
    })
  }
})
