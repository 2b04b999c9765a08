import type { Drawing, Mark } from '../../scripts/charts/drawing.ts'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { drawChart } from '../../scripts/charts/draw.ts'
import { wordsWith } from './words.ts'

const rows = [['Kind', 'Share (%)'], ['a', '55'], ['b', '27'], ['c', '13'], ['d', '5']]

function draw(title: string): Drawing {
  return drawChart('bars', rows, { names: ['Ours', 'Theirs'], roles: [], title, words: wordsWith({}), room: 500, subject: 'a' })!
}

const marksOf = ({ frame, groups }: Drawing): Mark[] => [...frame, ...groups.flatMap(({ marks }) => marks)]
function textsOf(drawing: Drawing, look = ''): (Mark & { text: string, x: number })[] {
  return marksOf(drawing).flatMap(mark => 'text' in mark && mark.look.startsWith(look) ? [mark] : [])
}
function lighterIn(title: string): number {
  return marksOf(draw(title)).filter(({ look }) => look === 'bar rest').length
}

test('shares that the title tells are in the hue, with their unit and the whole that they make up', () => {
  const title = 'About 55% a, only 5% d'
  assert.deepEqual([lighterIn(title), lighterIn('Kinds of all')], [2, 0])
  assert.deepEqual(textsOf(draw(title)).map(({ text }) => text).filter(text => text.endsWith('%')), ['100%', '55%', '27%', '13%', '5%'])
})

test('the name of a share whose bar begins far from its column stands next to the bar', () => {
  const places = textsOf(draw('Kinds of all'), 'name').map(({ x }) => x)
  assert.equal(places[0], 0)
  assert.ok(places.every((x, index) => index === 0 || x > places[index - 1]))
})

test('between two rows that stand far apart it is written by how much the second is more or less', () => {
  const ways = [['Way', 'Memory (GB) ↓', 'Step (s) ↓'], ['One', '71', '2'], ['Other', '63', '7.5']]
  const drawing = drawChart('multiples', ways, { names: ['Ours', 'Theirs'], roles: [], title: '', words: wordsWith({}), room: 500 })!
  assert.deepEqual(textsOf(drawing).map(({ text }) => text).filter(text => /^[−+×]/.test(text)), ['−11.3%', '× 3.75'])
})

test('rows that are numbers are settings, of which none is marked as best', () => {
  const rates = [['Rate', 'Step'], ['2 fps', '2'], ['1 fps', '4'], ['0.5 fps', '8']]
  const { groups } = drawChart('bars', rates, { names: ['Ours', 'Theirs'], roles: [], title: '', words: wordsWith({}) })!
  assert.deepEqual(groups.flatMap(({ marks }) => marks).filter(({ look }) => /best|second/.test(look)), [])
})

test('what the names are stands over them even where they are shorter than it', () => {
  for (const kind of ['Kind', 'Category', 'Category of texts']) {
    const shares = [[kind, 'Share (%)'], ['Nature', '55'], ['Design', '27'], ['People', '13'], ['Synthetic: rendered text', '5']]
    const drawing = drawChart('bars', shares, { names: [], roles: [], title: '', words: wordsWith({}), room: 500 })!
    const [head, metric] = textsOf(drawing, 'head')
    assert.deepEqual([head.text, metric.text], [kind, 'Share (%)'])
    assert.ok(metric.x > 0)
  }
})

test('an arrow joins both bars whose difference is told beside it', () => {
  for (const to of ['63', '80', '150']) {
    const rows = [['Way', 'Memory (GB)', 'Step (s)'], ['One', '71', '2'], ['Other', to, '7.5']]
    const { frame, groups } = drawChart('multiples', rows, { names: [], roles: [], title: '', words: wordsWith({}), room: 500 })!
    const [upper, lower] = groups.map(({ marks }) => marks.flatMap(mark => mark.look === 'bar' && 'd' in mark ? [mark.d] : [])[0])
    const [, top, tall] = /^M[\d.]+ ([\d.]+)h[\d.]+v([\d.]+)/.exec(upper)!.map(Number)
    const [way] = frame.flatMap(mark => mark.look === 'bracket' && 'd' in mark ? [mark.d] : [])
    const [, from, end] = /^M[\d.]+ ([\d.]+)L[\d.]+ ([\d.]+)$/.exec(way)!.map(Number)
    assert.ok(Math.abs(from - top - tall) < 1 && Math.abs(end - Number(/^M[\d.]+ ([\d.]+)/.exec(lower)![1])) < 1)
  }
})
