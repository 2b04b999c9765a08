import type { SlidePlan } from '../../scripts/plan/deck-plan.ts'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { wordsOf } from '../../scripts/outline/rich.ts'
import { planOf } from '../stages.ts'

const slideOf = (...lines: string[]): SlidePlan => planOf('# Talk', '', '## Gates', '', ...lines).slides[1]
function shown({ title, parts: [part] }: SlidePlan): string[] {
  return [wordsOf(title), ...part.kind === 'rows' ? part.rows.map(({ text }) => wordsOf(text).trim()) : []]
}

for (const [sentence, ...words] of [
  [
    '在北边比较四种闸门：（1）木头的；（2）铁的；（3）石头的；（4）铁木合做的。每种用一个雨季。',
    '在北边比较四种闸门',
    '木头的',
    '铁的',
    '石头的',
    '铁木合做的',
  ],
  [
    'Gates fail in three ways: (a) the lever breaks, (b) the stone splits, and (c) the bank is wet.',
    'Gates fail in three ways',
    'the lever breaks',
    'the stone splits',
    'the bank is wet',
  ],
  ['闸门分为三类：(一)会自己打开的、(二)要用手打开的、(三)打不开的。', '闸门分为三类', '会自己打开的', '要用手打开的', '打不开的'],
]) {
  test(`what a sentence counts stands in rows beneath what it says of them: ${words[0]}`, () => {
    assert.deepEqual(shown(slideOf(sentence)), words)
  })
}

test('two things, and numbers that count nothing, are said in their sentence', () => {
  for (const sentence of [
    'Gates are of two kinds: (1) wood, (2) iron.',
    'See the works (3), (1) and (2) for gates of stone.',
    '闸门见公式：（3）和（4）和（5）。',
  ])
    assert.equal(shown(slideOf(sentence)).length, 2)
})
