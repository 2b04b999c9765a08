import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { flowSchedule, qwenImageSchedule } from '../../talk/mechanisms/flow-schedule.ts'
import { checkFlowSchedule } from '../golden/flow-schedule.ts'
import { testGoldenFile } from './golden.ts'

testGoldenFile('flow_schedule.json', checkFlowSchedule)

const square = { width: 1328, height: 1328 }

test('the levels fall from 1 to the terminal value and then to 0', () => {
  fc.assert(fc.property(fc.integer({ min: 2, max: 100 }), fc.integer({ min: 16, max: 3000 }), (steps, side) => {
    const { sigmas } = flowSchedule({ width: side, height: side }, steps)
    assert.ok(sigmas.every((sigma, k) => k === 0 ? sigma === 1 : sigma < sigmas[k - 1]))
    assert.ok(Math.abs(sigmas[steps - 1] - 0.02) < 1e-12)
    assert.equal(sigmas[steps], 0)
  }), { seed: 5 })
})

test('a single step is refused with a terminal value and answered without', () => {
  assert.throws(() => flowSchedule(square, 1), { code: 'too_few_steps', numbers: { steps: 1, least: 2 } })
  assert.deepEqual(flowSchedule(square, 1, { ...qwenImageSchedule, shiftTerminal: null }).sigmas, [1, 0])
})

test('no steps, half a step and levels that end at 1 are refused', () => {
  assert.throws(() => flowSchedule(square, 0), { code: 'too_few_steps' })
  assert.throws(() => flowSchedule(square, 2.5), { code: 'too_few_steps' })
  assert.throws(() => flowSchedule(square, 2, qwenImageSchedule, [0.5, 1]), { code: 'sigma_undefined' })
})
