import assert from 'node:assert/strict'
import { test } from 'node:test'
import { partsOf } from '../../scripts/flows/label.ts'

test('a pair stands above and below its arrow, its numbers grouped, with what they count where it says so', () => {
  assert.deepEqual(partsOf('[6889, 64]'), ['6,889', '64'])
  assert.deepEqual(partsOf('[6889 tokens, 64 wide]'), ['6,889 tokens', '64 wide'])
  assert.deepEqual(partsOf('[6889个token, 宽64]'), ['6,889个token', '宽64'])
  assert.deepEqual(partsOf('frozen'), ['frozen'])
})
