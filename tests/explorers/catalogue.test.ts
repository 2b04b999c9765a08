import type { Definition, Lang, Value } from '../../scripts/explorers/definition.ts'
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { stateFromText, stateOfFrame, textFromState } from '../../scripts/explorers/state.ts'
import { catalogue } from '../guests.ts'

const explorers: [string, Definition<any, any>][] = Object.entries(catalogue)
const languages: Lang[] = ['zh', 'en']

for (const [name, definition] of explorers) {
  const { controls, frames, rest } = definition
  describe(`explorer ${name}`, () => {
    test('has two to four frames, the first of which is the state at rest', () => {
      assert.ok(frames.length >= 2 && frames.length <= 4)
      assert.deepEqual(frames[0].state, {})
    })

    test('has at most three controls, each with a value at rest that it can hold', () => {
      assert.ok(controls.length >= 1 && controls.length <= 3)
      const text = textFromState(rest as Record<string, Value>)
      assert.deepEqual(stateFromText(text, definition), { state: rest, wrong: [] })
    })

    test('has frames that its controls can hold', () => {
      for (const { state } of frames)
        assert.deepEqual(stateFromText(textFromState(state as Record<string, Value>), definition).wrong, [])
    })

    test('says something else of each frame, in both languages, and never NaN', () => {
      for (const lang of languages) {
        const sentences = frames.map((_, index) => definition.readout(definition.derive(stateOfFrame(definition, {}, index)), lang))
        assert.equal(new Set(sentences).size, frames.length)
        for (const sentence of sentences)
          assert.doesNotMatch(sentence, /NaN|undefined|Infinity|null/)
      }
    })

    test('speaks both languages', () => {
      const words = [...frames.map(({ caption }) => caption), ...controls.map(({ label }) => label)]
      assert.deepEqual(words.filter(({ zh, en }) => !zh || !en), [])
    })
  })
}
