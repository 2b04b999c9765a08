import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { placeAdded } from '../../scripts/slides/place-added.ts'

/** The deck with what is new in the plan; a capital is a slide of a person's own. */
function placed(kept: string, plan: string): string {
  const slides = (ids: string): { id: string, raw: string }[] => [...ids].map(id => ({ id, raw: id }))
  return placeAdded(slides(kept), slides(plan).filter(({ id }) => !kept.includes(id)), slides(plan)).map(({ id }) => id).join('')
}

describe('a slide that is new in a deck whose order is a person\'s', () => {
  test('stands behind the one before it', () => assert.equal(placed('bacd', 'abcxd'), 'bacxd'))
  test('stands before the last, though the one before it was moved to the front', () => assert.equal(placed('cabd', 'abcxd'), 'cabxd'))
  test('stands before the second, though the first was moved to the end', () => assert.equal(placed('bcda', 'axbcd'), 'xbcda'))
  test('stands behind another that is new', () => assert.equal(placed('bac', 'abxyc'), 'baxyc'))
  test('leaves a person\'s own slide where it is', () => assert.equal(placed('baMc', 'abxc'), 'baMxc'))
})
