import assert from 'node:assert/strict'
import { test } from 'node:test'
import { drawBars, labelsOf, placeLegend } from '../../talk/explorers/model-cost-drawing.ts'
import { bytes, modelCost, teraflops } from '../../talk/explorers/model-cost.ts'

const cost = modelCost.derive({ side: 1344, text: 128, model: '7B' })
const sum = (values: number[]) => values.reduce((a, b) => a + b)

test('the parts of each bar add up to what it says', () => {
  assert.equal(sum(cost.visionParts.map(({ value }) => value)), cost.vision)
  assert.equal(sum(cost.prefillParts.map(({ value }) => value)), cost.prefill)
  assert.equal(sum(cost.cacheParts.map(({ value }) => value)), cost.cache)
})

test('the larger of both kinds of work fills the place, the other keeps its proportion', () => {
  const [vision, prefill] = drawBars(cost, 700)
  assert.equal(prefill.length, 700)
  assert.ok(Math.abs(vision.length / 700 - cost.vision / cost.prefill) < 1e-9)
  assert.ok(Math.abs(prefill.parts.at(-1)!.x + prefill.parts.at(-1)!.width - 700) < 1e-6)
})

const names = { mlp: 'MLP', other: '投影', attention: '注意力', windows: '', full: '', image: '图像', text: '文本' }

test('a part whose name fits on it bears it, and a legend runs on through the others', () => {
  const bar = drawBars(cost, 700)[1]
  const [mlp] = bar.parts
  assert.deepEqual(labelsOf(bar, names).map(({ key }) => key), ['mlp'])
  assert.ok(labelsOf(bar, names).every(({ x }) => x > mlp.x))
  const entries = placeLegend(bar, names)
  assert.deepEqual(entries.map(({ text }) => text.split(' ')[0]), ['投影', '注意力'])
  assert.ok(entries.every(({ x }, i) => i === 0 ? x === 0 : x > entries[i - 1].x + 60))
})

test('the cache, whose bar is thin, has all of its names beneath', () => {
  const bar = drawBars(cost, 700)[2]
  assert.deepEqual([labelsOf(bar, names).length, placeLegend(bar, names).length], [0, 2])
})

test('numbers are written in the units of the papers', () => {
  assert.deepEqual([teraflops(5_645_449_297_920), bytes(57_344 * 1000), bytes(2 ** 31)], ['5.65 TFLOPs', '54.7 MiB', '2.00 GiB'])
})

test('a picture of no size is refused', () => {
  assert.throws(() => modelCost.derive({ side: 0, text: 128, model: '7B' }), { code: 'not_positive' })
})
