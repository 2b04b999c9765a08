import assert from 'node:assert/strict'
import { test } from 'node:test'
import { planFromOutline } from '../../scripts/plan/from-outline.ts'
import { withKnown } from '../../scripts/plan/known.ts'
import { outlineOf } from '../stages.ts'

/** What each slide of a section with a picture of this size shows, the columns of one that stands aside behind its kind. */
function shownWith([width, height]: [number, number], ...lines: string[]): string[][] {
  const outline = outlineOf('# Talk', '', '## Sand', '', ...lines, '', '## End', '', 'It is late.')
  const pictures = new Map([['a.png', { size: { width, height } }]])
  return planFromOutline(withKnown(outline, { pictures, heights: {} })).slides.slice(1, -1).map(({ parts }) => parts.map(part =>
    part.kind === 'block' ? part.block.kind : part.kind === 'figures' ? `${part.kind}${part.aside ? ` ${part.aside}` : ''}` : part.kind))
}

const picture = ['', '![](a.png)']
const table = ['| Dam | Holds | Since |', '|---|---|---|', ...['a', 'b', 'c', 'd', 'e', 'f'].map(dam => `| ${dam} | sand | the flood |`)]
const list = Array.from({ length: 6 }, (_, point) => `- dam number ${point + 1}`)
const remark = ['> [!NOTE]', '> Nobody has measured it since.', '']

test('a picture of which nothing is said stands beside what it has come with', () => {
  assert.deepEqual(shownWith([640, 400], ...table, ...picture), [['table', 'figures 6']])
  assert.deepEqual(shownWith([520, 420], ...list, ...picture), [['points', 'figures 8']])
  assert.deepEqual(shownWith([640, 400], ...remark, ...table, ...picture), [['callout', 'table', 'figures 6']])
  assert.deepEqual(shownWith([300, 600], ...picture, '', ...list), [['figures 4', 'points']])
})

test('the sentence that leads to a table stays above it, beside the picture', () => {
  for (const sentence of ['The dams hold this back:', '这些坝拦住的是：', 'Measured at six dams, a year each:'])
    assert.deepEqual(shownWith([640, 400], sentence, '', ...table, ...picture), [['text', 'table', 'figures 6']])
})

test('a picture that would be too small there, or is spoken of, keeps a slide of its own', () => {
  for (const [size, behind] of [
    [[2400, 1500], []],
    [[3000, 400], []],
    [[640, 400], ['', 'The picture shows how much sand each of the dams holds back, and the losses on the coast behind it.']],
  ] as [[number, number], string[]][])
    assert.equal(shownWith(size, ...table, ...picture, ...behind).length, 2)
})

test('nothing stands beside a table of many words, whose cells would go on on further lines', () => {
  const wordy = (words: string): string[] => ['| Dam | What it does |', '|---|---|', ...[1, 2, 3, 4].map(() => `| one | ${words} |`)]
  for (const words of [
    'It holds back the sand of two rivers and of all the brooks that lead to them in a wet spring',
    '它把两条河以及所有流入它们的小溪在多雨的春天里带来的沙都拦在自己的后面，一年又一年',
    'Boats wait there for an hour in summer, and for half a day where the gates are frozen in winter',
  ])
    assert.equal(shownWith([640, 400], ...wordy(words), ...picture).length, 2)
})
