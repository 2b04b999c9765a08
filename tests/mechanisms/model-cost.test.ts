import assert from 'node:assert/strict'
import { test } from 'node:test'
import { languageParameters, models, prefillFlops, visionFlops } from '../../talk/mechanisms/model-cost.ts'
import { checkModelCost } from '../golden/model-cost.ts'
import { testGoldenFile } from './golden.ts'

testGoldenFile('model_cost.json', checkModelCost)

test('reading a prompt costs twice its tokens for each weight of a linear layer, and attention', () => {
  const model = models['7B'].language
  const { projections, mlp } = prefillFlops(model, 10)
  const { attention, mlp: mlpWeights } = languageParameters(model)
  const biases = model.hidden + 2 * model.kvHeads * 128
  assert.equal(projections + mlp, 2 * 10 * model.layers * (attention - biases + mlpWeights))
  assert.equal(prefillFlops(model, 1).attention, model.layers * 4 * model.hidden)
})

test('a grid that does not merge is refused', () => {
  assert.throws(() => visionFlops([[1, 3, 4]], models['7B'].vision), { code: 'grid_uneven' })
})
