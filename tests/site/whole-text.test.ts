import assert from 'node:assert/strict'
import { test } from 'node:test'
import { wholeText } from '../../scripts/site/whole-text.ts'

/** A slide of blocks, each beneath its name, and its text of paragraphs. */
function whole(blocks: Record<string, string>, ...paragraphs: string[]): string[] {
  const content = Object.entries(blocks).map(([name, markdown]) => `<!-- block: tides-${name} -->\n${markdown}`).join('\n\n')
  return wholeText(`# Tides\n\n${content}`, paragraphs.join('\n\n')).split('\n\n')
}

const points = '- boats lie\n- nobody fishes'
const formula = '$$\nh = 3.5\n$$'
const table = '| a | b |\n| - | - |\n| 1 | 2 |'

test('a list, a formula and a table stand after the paragraph that stands before them on the slide', () => {
  const blocks = { 'prose-1': 'The pier is dry.', 'points-1': points, 'prose-2': 'It is high.', 'formula-1': formula, 'table-1': table }
  assert.deepEqual(whole(blocks, 'The pier is dry. So it is.', 'It is high.', 'It ends.'), [
    ...['The pier is dry. So it is.', points],
    ...['It is high.', formula, table],
    'It ends.',
  ])
})

test('what no prose on the slide introduces stands after the paragraph that ends in a colon, else at the end, before the sources', () => {
  assert.deepEqual(whole({ 'points-1': points }, 'One sees:', 'It ends.'), ['One sees:', points, 'It ends.'])
  assert.deepEqual(whole({ 'points-1': points }, '可见：', '完。'), ['可见：', points, '完。'])
  assert.deepEqual(whole({ 'points-1': points }, 'One sees.', 'Sources: Wu'), ['One sees.', points, 'Sources: Wu'])
  assert.deepEqual(whole({ 'points-1': points }), [points])
})

test('points beneath a heading stand at the end of what the text says beneath it', () => {
  const column = (...parts: string[]): string => ['<Column>', ...parts, '</Column>'].join('\n\n')
  const content = `${column('## Boats', points)}\n\n${column('## Water', formula)}`
  assert.deepEqual(
    wholeText(content, '**Boats**\n\nThey lie.\n\n**Water**\n\nIt rises.').split('\n\n'),
    ['**Boats**', 'They lie.', points, '**Water**', 'It rises.', formula],
  )
})

test('what the text says already is not said twice, and a drawing is left to its slide', () => {
  assert.deepEqual(whole({ 'points-1': points }, 'At low water boats lie on the mud, and nobody fishes.'), [
    'At low water boats lie on the mud, and nobody fishes.',
  ])
  assert.deepEqual(whole({ 'diagram-1': '```mermaid\nflowchart LR\n  a --> b\n```' }, 'It flows.'), ['It flows.'])
})
