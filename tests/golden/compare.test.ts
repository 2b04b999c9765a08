import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { differences, integers, within } from './compare.ts'
import { failingCases, onlyKeys } from './golden-file.ts'

describe('a golden answer is compared', () => {
  test('key by key, an unknown one being a difference', () => {
    assert.deepEqual(differences({ a: 1 }, { a: 1, b: 2 }), [])
    assert.deepEqual(differences({ a: 1, c: null }, { a: 1, b: 2 }), ['out.c: unknown key'])
  })

  test('exactly, unless its key has a tolerance', () => {
    assert.equal(differences({ a: [1] }, { a: [1.01] }).length, 1)
    assert.deepEqual(differences({ a: [1] }, { a: [1.01] }, { a: within(0.02) }), [])
  })

  test('in full or as a digest', () => {
    const sha256 = 'c0be322c1ad6af50f418b96232d98fe25a36d5d0a557291833f8248f2084b8ef'
    assert.deepEqual(differences({ full: [0, 1, 2] }, integers([0, 1, 2])), [])
    assert.deepEqual(differences({ len: 3, sum: 3, first: [0, 1], last: [2] }, integers([0, 1, 2])), [])
    assert.deepEqual(differences({ len: 3, sha256 }, integers([0, 1, 2])), [])
    assert.equal(differences(sha256, integers([0, 2, 1])).length, 1)
    assert.deepEqual(differences({ median: 1 }, integers([0])), ['out.median: unknown key'])
  })

  test('as a refusal where the reference has no number', () => {
    assert.deepEqual(differences(['NaN'], [null]), [])
    assert.equal(differences(['NaN'], [Number.NaN]).length, 1)
  })
})

test('a case with an unknown key fails', () => {
  assert.throws(() => onlyKeys({ a: 1, b: 2 }, ['a']), /unknown key b/)
  assert.throws(() => onlyKeys({}, ['a']), /missing key a/)
  const file = { mechanism: 'x', reference: '', semantics: '', cases: [{ id: 'one', in: { b: 1 } }] }
  assert.equal(failingCases(file, golden => onlyKeys(golden.in, [])).length, 1)
})
