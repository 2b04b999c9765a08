import assert from 'node:assert/strict'
import { test } from 'node:test'
import { twinPlace } from '../../scripts/review/twin.ts'

test('a review with a language in its name lies below the other one', () => {
  assert.equal(twinPlace('review.en.md'), 'en/')
  assert.equal(twinPlace('my.review.zh-TW.md'), 'zh-TW/')
})

test('a review without a language in its name lies above', () => {
  assert.equal(twinPlace('review.md'), '../')
  assert.equal(twinPlace('version.2.md'), '../')
})
