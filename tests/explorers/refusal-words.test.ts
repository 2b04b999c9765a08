import assert from 'node:assert/strict'
import { test } from 'node:test'
import { wordsOfRefusal } from '../../talk/explorers/refusal-words.ts'
import { smartResize } from '../../talk/explorers/smart-resize.ts'
import { attempt, Refusal } from '../../talk/mechanisms/refusal.ts'

/** What is said of a picture of this size. */
function saidOf(width: number, height: number, lang: 'zh' | 'en'): string {
  const refusal = attempt(() => smartResize.derive({ ...smartResize.rest, width, height }))
  assert.ok(refusal instanceof Refusal)
  return wordsOfRefusal(refusal, lang)
}

test('a picture too long is refused with its ratio', () => {
  assert.equal(saidOf(2001, 10, 'zh'), '参考实现拒绝：长边是短边的**200.1倍**，上限200倍。')
  assert.equal(saidOf(2001, 10, 'en'), 'The reference refuses: the long side is **200.1 times** the short one, at most 200 are allowed.')
})

test('a side that is not positive is refused by its value', () => {
  assert.match(saidOf(0, 100, 'en'), /\*\*0\*\* is not a positive number/)
  assert.match(saidOf(100, -5, 'zh'), /\*\*−5\*\*不是正数/)
})
