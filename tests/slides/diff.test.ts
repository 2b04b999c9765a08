import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { unifiedDiff } from '../../scripts/slides/diff.ts'

function diff(before: string, after: string): string[] {
  return unifiedDiff(before.replaceAll('/', '\n'), after.replaceAll('/', '\n'), ['yours', 'generated'])
}

describe('a difference of two texts', () => {
  test('is shown with one line around it', () => {
    assert.deepEqual(diff('a/b/c/d', 'a/b/new/d'), ['--- yours', '+++ generated', '@@ -2,3 +2,3 @@', ' b', '-c', '+new', ' d'])
  })

  test('has a part for each place', () => {
    assert.deepEqual(diff('a/b/c/d/e', 'a/c/d/e/f'), [
      '--- yours', '+++ generated', '@@ -1,3 +1,2 @@', ' a', '-b', ' c', '@@ -5,1 +4,2 @@', ' e', '+f',
    ])
  })

  test('is nothing where the texts are the same', () => assert.deepEqual(diff('a', 'a'), []))

  test('of a long line is shown where it differs', () => {
    const [, , , minus, plus] = diff(`${'x'.repeat(300)}old${'y'.repeat(300)}`, `${'x'.repeat(300)}new${'y'.repeat(300)}`)
    assert.match(minus, /^-…x{20}oldy+…$/)
    assert.match(plus, /^\+…x{20}newy+…$/)
    assert.ok(minus.length < 110)
  })

  test('ends after forty lines', () => {
    const lines = Array.from({ length: 60 }, (_, index) => index).join('/')
    const shown = diff('a', lines)
    assert.deepEqual([shown.length, shown.at(-1)], [43, '… 22 more lines'])
  })
})
