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
  const looks = ([less, more]: [string, string]): string[] => draw([near[0], ['Other', less, more]]).groups[1].marks.flatMap(mark => 'text' in mark && mark.text.includes('→') ? mark.look : [])
  for (const [pair, isWithin] of [[['72', '73.41'], true], [['30', '31'], true], [['3.1', '3.2'], true]] as const)
    assert.equal(looks([...pair])[0].includes('within'), isWithin, pair.join(' → '))
  const short = draw([near[0], ['Other', '20', '20.43']]).groups[0].marks
  assert.ok(short.every(mark => !mark.look.includes('within')), 'of a short one they stand behind it')
})
