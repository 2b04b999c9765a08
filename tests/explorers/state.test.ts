import type { Control, Definition } from '../../scripts/explorers/definition.ts'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { stateFromText, stateOfFrame, textFromState } from '../../scripts/explorers/state.ts'
import { fcOptions } from '../property.ts'

const label = { zh: '某', en: 'some' }
const controls: Control[] = [
  { kind: 'slider', key: 'size', label, min: 28, max: 280, step: 28, field: true },
  { kind: 'slider', key: 'layer', label, min: 0, max: 31, step: 1 },
  { kind: 'choice', key: 'kind', label, options: [{ value: 'plain', label }, { value: 'fine', label }] },
  { kind: 'toggle', key: 'window', label },
  { kind: 'builder', key: 'blocks', label, accepts: text => /^[tiv]+$/.test(text), buttons: [] },
]
const rest = { size: 56, layer: 0, kind: 'plain', window: true, blocks: 't' }
const definition: Definition<any, number> = {
  subject: 'b',
  controls,
  rest,
  frames: [{ caption: label, state: {} }, { caption: label, state: { layer: 7 } }],
  derive: () => 0,
  readout: () => '',
}

test('values are typed by their controls', () => {
  assert.deepEqual(
    stateFromText('size=1344 layer=7 kind=fine window=off blocks=tiv', { controls }),
    { state: { size: 1344, layer: 7, kind: 'fine', window: false, blocks: 'tiv' }, wrong: [] },
  )
})

test('what a control cannot hold is named and does not pass', () => {
  const words = ['size=wide', 'size=1e12', 'size=', 'layer=32', 'layer=-1', 'kind=red', 'window=true', 'blocks=x', 'colour=red', 'alone']
  assert.deepEqual(stateFromText(words.join(' '), { controls }), { state: {}, wrong: words })
})

test('a field lets a number pass that the mechanism is to refuse', () => {
  assert.deepEqual(stateFromText('size=-3', { controls }).state, { size: -3 })
})

test('a state is read back from its address as it was', () => {
  const states = fc.record({
    size: fc.integer({ min: -1e9, max: 1e9 }),
    layer: fc.integer({ min: 0, max: 31 }),
    kind: fc.constantFrom('plain', 'fine'),
    window: fc.boolean(),
    blocks: fc.stringMatching(/^[tiv]+$/),
  })
  fc.assert(fc.property(states, (state) => {
    const { state: changes, wrong } = stateFromText(textFromState(state, rest, '&'), { controls })
    assert.deepEqual([{ ...rest, ...changes }, wrong], [{ ...state }, []])
  }), fcOptions(200))
})

test('a state that is as at rest needs no address', () => {
  assert.equal(textFromState(rest, rest), '')
})

test('a frame changes the state that the author asked for, the first one nothing', () => {
  assert.deepEqual(stateOfFrame(definition, { size: 84, layer: 3 }, 0), { ...rest, size: 84, layer: 3 })
  assert.deepEqual(stateOfFrame(definition, { size: 84, layer: 3 }, 1), { ...rest, size: 84, layer: 7 })
  assert.deepEqual(stateOfFrame(definition, {}, 9), stateOfFrame(definition, {}, 1))
})
