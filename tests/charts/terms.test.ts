import type { Drawing } from '../../scripts/charts/drawing.ts'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { recognisedChart } from '../../scripts/charts/choose.ts'
import { drawChart } from '../../scripts/charts/draw.ts'
import { wordsWith } from './words.ts'

const glossary = [
  ['Term', 'What it is', 'What it does'],
  ['VAE', 'variational autoencoder', 'shrinks and restores images'],
  ['ViT', 'vision transformer', 'reads images patch by patch'],
  ['DPO', 'direct preference optimization', 'learns from pairs'],
]
const 术语 = [
  ['中文', 'English', '含义'],
  ['变分自编码器', 'VAE', '把图像压小再还原'],
  ['监督微调', 'SFT', '用标准答案训练'],
  ['峰值信噪比', 'PSNR', '越高越好'],
]
const ideas = [
  ['Idea', 'North', 'South'],
  ['Position', 'RoPE: a position is an angle', 'MRoPE: time, height and width'],
  ['Vision', 'ViT: patch by patch', 'VAE: small and large again'],
  ['Training', 'SFT: reference answers', 'DPO: pairs of answers'],
]
const names = ['North', 'South']

function draw(table: string[][], own: string[] = [], room?: number): Drawing {
  return drawChart('terms', table, { names: own, roles: [], title: '', words: wordsWith(), room })!
}

/** What stands in bold on each card. */
function largeIn({ groups }: Drawing): string[] {
  return groups.flatMap(({ marks }) => marks.flatMap(mark => 'text' in mark && mark.look.startsWith('metric-name') ? [mark.text] : []))
}

test('a glossary all of whose terms have a known look is drawn as cards', () => {
  assert.equal(recognisedChart(glossary, []), 'terms')
  assert.equal(recognisedChart(术语, []), 'terms')
  assert.equal(recognisedChart(ideas, names), 'terms')
})

test('one with a term that nobody has drawn stays a table', () => {
  assert.equal(recognisedChart([...glossary, ['Dam', 'a wall in a river', 'holds water']], []), undefined)
  assert.equal(recognisedChart([['Term', 'Meaning'], ['VAE', 'an autoencoder'], ['ViT', 'a transformer']], []), undefined)
  assert.equal(recognisedChart(ideas.map(row => row.map(cell => cell.replace('RoPE:', 'RoPE'))), names), undefined)
})

test('of two names the shorter column is the large one', () => {
  assert.deepEqual(largeIn(draw(glossary)), ['VAE', 'ViT', 'DPO'])
  assert.deepEqual(largeIn(draw(术语)), ['VAE', 'SFT', 'PSNR'])
})

test('ideas of two subjects are a row each, in the hue of their subject', () => {
  const { groups, frame } = draw(ideas, names)
  assert.deepEqual(groups.map(({ subject }) => subject), ['a', 'a', 'a', 'b', 'b', 'b'])
  assert.deepEqual(largeIn({ groups, frame, height: 0 }), ['RoPE', 'ViT', 'SFT', 'MRoPE', 'VAE', 'DPO'])
  assert.deepEqual(frame.map(mark => 'text' in mark && mark.text), ['Position', 'Vision', 'Training', 'Idea'])
})

test('what the title says of all columns is not said again', () => {
  const context = { names, roles: [], title: 'One idea of each', words: wordsWith() }
  const { frame } = drawChart('terms', ideas, context)!
  assert.deepEqual(frame.flatMap(mark => 'text' in mark ? [mark.text] : []), ['Position', 'Vision', 'Training'])
})

test('cards grow with their slide', () => {
  assert.ok(draw(ideas, names, 540).height > draw(ideas, names).height)
  assert.ok(draw(ideas, names, 540).height <= 540)
})

test('the heads of the table are said, too', () => {
  const said = ({ frame, groups }: Drawing): string => [...frame, ...groups.flatMap(({ marks }) => marks)]
    .flatMap(mark => 'text' in mark ? [mark.text] : [])
    .join('|')
  for (const head of glossary[0])
    assert.ok(said(draw(glossary)).includes(head), head)
  for (const head of 术语[0])
    assert.ok(said(draw(术语)).includes(head), head)
  for (const head of ideas[0])
    assert.ok(said(draw(ideas, names)).includes(head), head)
})
