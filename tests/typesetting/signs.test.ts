import assert from 'node:assert/strict'
import { test } from 'node:test'
import { traits, traitsOf } from '../../scripts/typesetting/signs.ts'
import { isWide } from '../../scripts/typesetting/units.ts'

/** The names of what a sign is. */
const namesOf = (char: string): string[] => Object.entries(traits).filter(([, bit]) => traitsOf(char) & bit).map(([name]) => name)

test('a full stop of Chinese never begins a line and is squeezed beside another', () => {
  assert.deepEqual(namesOf('。'), ['wide', 'closing', 'squeezed'])
})

test('an opening bracket of Chinese never ends a line', () => {
  assert.deepEqual(namesOf('《'), ['wide', 'opening', 'squeezedOpening'])
})

test('Han and Latin are told apart', () => {
  assert.deepEqual([namesOf('字'), namesOf('a'), namesOf('7'), namesOf('-')], [['wide', 'han'], ['letter'], ['letter'], []])
})

test('a sign beyond the first plane is known as well', () => {
  assert.deepEqual(namesOf('𠮷'), ['wide', 'han'])
})

test('what is remembered of a sign is what was found', () => {
  for (let point = 0x20; point < 0xD800; point++) {
    const char = String.fromCodePoint(point)
    assert.equal(traitsOf(char), traitsOf(char))
    assert.equal((traitsOf(char) & traits.wide) !== 0, isWide(char), char)
  }
})
