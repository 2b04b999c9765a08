import assert from 'node:assert/strict'
import { test } from 'node:test'
import { slidesOf } from '../stages.ts'

const words = Array.from({ length: 60 }, (_, index) => `word${index}`).join(' ')

test('where a long list goes on behind the end, the page is named beside the title, and the page there names the one before', () => {
  const deck = slidesOf('# T', '', '## Long', '', ...Array.from({ length: 6 }, (_, index) => `${index + 1}. ${words}.`))
  const titles = deck.map(({ raw }) => /^# (.*)$/m.exec(raw)![1])
  assert.deepEqual(titles.slice(3, 5), [
    'Long <small>3/6 → <Cited slides="long-part-4" /></small>',
    'Long <small>4/6 ← <Cited slides="long-part-3" /></small>',
  ])
})
