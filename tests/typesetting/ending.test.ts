import assert from 'node:assert/strict'
import { test } from 'node:test'
import { endWithout } from '../../scripts/typesetting/ending.ts'

test('a text ends before the signs at its end, or at those before a place', () => {
  assert.equal(endWithout('water!!', /!/), 5)
  assert.equal(endWithout('a!!b!', /!/, 3), 1)
  assert.equal(endWithout('!!', /!/), 0)
})
