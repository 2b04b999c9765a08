import assert from 'node:assert/strict'
import { test } from 'node:test'
import { drawModels, drawWork, labelsOf, placeLegend } from '../../talk/explorers/model-cost-drawing.ts'
import { bytes, modelCost, teraflops } from '../../talk/explorers/model-cost.ts'

const cost = modelCost.derive({ side: 1344, text: 128, model: '7B' })
const sum = (values: number[]) => values.reduce((a, b) => a + b)

test('the parts of each bar add up to what it says', () => {
  assert.equal(sum(cost.visionParts.map(({ value }) => value)), cost.vision)
  assert.equal(sum(cost.prefillParts.map(({ value }) => value)), cost.prefill)
  assert.equal(sum(cost.cacheParts.map(({ value }) => value)), cost.cache)
})

test('the work of both is one whole, the encoder’s before the language model’s', () => {
  const [vision, prefill] = drawWork(cost, 1000)
  assert.ok(Math.abs(vision.length / 1000 - cost.vision / (cost.vision + cost.prefill)) < 1e-9)
  assert.equal(prefill.x, vision.length)
  assert.ok(Math.abs(prefill.parts.at(-1)!.x + prefill.parts.at(-1)!.width - 1000) < 1e-6)
})

const names = { mlp: 'MLP', other: '投影', attention: '注意力', windows: '', full: '', image: '图像', text: '文本' }

test('a part whose name fits on it bears it, and a legend runs on through the others, up to an end that is asked for', () => {
  const stretch = drawWork(cost, 1000)[1]
  const [mlp] = stretch.parts
  assert.deepEqual(labelsOf(stretch, names).map(({ key }) => key), ['mlp'])
  assert.ok(labelsOf(stretch, names).every(({ x }) => x > mlp.x))
  const entries = placeLegend(stretch, names)
  assert.deepEqual(entries.map(({ text }) => text.split(' ')[0]), ['投影', '注意力'])
  assert.ok(entries.every(({ x }, i) => i === 0 ? x === 0 : x > entries[i - 1].x + 60))
  assert.ok(placeLegend(stretch, names, 1000)[1].x > 800)
})

test('a line leads to a part that is a sliver, and to no other', () => {
  const names = { mlp: 'MLP', other: 'rest', windows: 'windows', full: 'full', attention: 'attention', image: 'image', text: 'text' }
  const [vision, prefill] = drawWork(cost, 1000)
  assert.deepEqual(placeLegend(vision, names).filter(({ sliver }) => sliver !== undefined).map(({ key }) => key), ['windows'])
  assert.ok(placeLegend(prefill, names).every(({ sliver }) => sliver === undefined))
})

test('all models stand under each other, and the bar of the chosen one is the highest', () => {
  const rows = drawModels(cost, 1000, 100)
  assert.deepEqual(rows.map(({ model, isChosen }) => [model, isChosen]), [['3B', false], ['7B', true], ['72B', false]])
  assert.ok(rows.every(({ y }, index) => index === 0 || y > rows[index - 1].y + rows[index - 1].height))
  assert.ok(rows[1].height > rows[0].height)
})

test('numbers are written in the units of the papers', () => {
  assert.deepEqual([teraflops(5_645_449_297_920), bytes(57_344 * 1000), bytes(2 ** 31)], ['5.65 TFLOPs', '54.7 MiB', '2.00 GiB'])
})

test('a picture of no size is refused', () => {
  assert.throws(() => modelCost.derive({ side: 0, text: 128, model: '7B' }), { code: 'not_positive' })
})
