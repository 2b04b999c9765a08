import type { Drawing } from '../../scripts/charts/drawing.ts'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { drawChart } from '../../scripts/charts/draw.ts'
import { wordsWith } from './words.ts'

function draw(rows: string[][]): Drawing {
  const head = ['Model', 'Called (B)', 'Counted (B)']
  return drawChart('scale', [head, ...rows], { names: ['Ours'], roles: [], title: '', words: wordsWith() })!
}

/** Lengths of what is drawn in a look, row by row. */
function lengthsOf({ groups }: Drawing, look: string): number[] {
  return groups.flatMap(({ marks }) => marks.flatMap(mark => 'd' in mark && mark.look === look ? Number(/h(-?[\d.]+)/.exec(mark.d)![1]) : []))
}

const near = [['Ours', '3', '3.75'], ['Other', '20', '20.43']]

test('two amounts of each thing are lengths from zero, on one scale', () => {
  const [three, twenty] = lengthsOf(draw(near), 'bar')
  assert.ok(Math.abs(twenty / three - 20 / 3) < 0.01, `${three}, ${twenty}`)
})

test('what the second amount adds lies beyond the first, and by how much is written', () => {
  const drawing = draw(near)
  const [bar] = lengthsOf(drawing, 'bar')
  const [more] = lengthsOf(drawing, 'more')
  assert.ok(Math.abs(more / bar - 0.25) < 0.01, `${more} beyond ${bar}`)
  const texts = drawing.groups[0].marks.flatMap(mark => 'text' in mark ? mark.text : [])
  assert.deepEqual(texts.slice(-2), ['3B → 3.75B', '+25%'])
})

test('amounts of which one would be a sliver keep a scale of powers of ten', () => {
  assert.deepEqual(lengthsOf(draw([['Ours', '0.1', '0.2'], ['Other', '20', '20.43']]), 'bar'), [])
})

test('a bar much longer than its numbers bears them, which leaves the axis their room', () => {
  /** How the numbers of the second of two rows look. */
  const lookOf = (pair: [string, string]): string => {
    const { marks } = draw([near[0], ['Other', ...pair]]).groups[1]
    return marks.find(mark => 'text' in mark && mark.text.includes('→'))!.look
  }
  for (const pair of [['72', '73.41'], ['30', '31'], ['3.1', '3.2']] as [string, string][])
    assert.ok(lookOf(pair).includes('within'), pair.join(' → '))
  const short = draw([near[0], ['Other', '20', '20.43']]).groups[0].marks
  assert.ok(short.every(({ look }) => !look.includes('within')), 'those of a short one stand behind it')
})

test('on a scale of powers of ten only what is drawn is in the key', () => {
  const signsAbove = (rows: string[][]): [signs: number, words: string] => {
    const { frame } = draw(rows)
    return [
      frame.filter(mark => 'd' in mark && mark.look.startsWith('dot')).length,
      frame.flatMap(mark => 'text' in mark && mark.look.startsWith('note') ? mark.text : []).join(', '),
    ]
  }
  assert.deepEqual(signsAbove([['Ours', '0.1', '0.1'], ['Other', '20', '20.43']]), [0, 'Called → Counted'])
  assert.deepEqual(signsAbove([['Ours', '0.1', '0.9'], ['Other', '20', '20.43']]), [2, 'Called, Counted'])
})

test('an upright of a scale is open only where a number stands in it', () => {
  const { frame, groups } = draw([['Ours', '0.1', '0.1'], ['Other', '20', '20.43'], ['Third', '95', '95.2']])
  const uprights = frame.flatMap(mark => 'd' in mark && mark.look === 'guide' ? [mark.d.match(/-?[\d.]+/g)!.map(Number)] : [])
  const heightOf = (row: number): number => Number(groups[row].marks.flatMap(mark => 'y' in mark ? mark.y : [])[0])
  const numbers = [0, 1, 2].map(heightOf)
  const [, from, , to] = uprights.find(([x, , , end]) => x > 900 && end > numbers[0] + 30)!
  assert.ok(from < numbers[0] && to > numbers[1] - 40, `${from} to ${to} beside ${numbers.join()}`)
})
