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
  [
    'Gates fail for dull reasons: the lever breaks (62 %), the stone splits (21 %), nobody oils the hinge (17 %).',
    'Gates fail for dull reasons',
    'the lever breaks (62 %)',
    'the stone splits (21 %)',
    'nobody oils the hinge (17 %)',
  ],
  [
    'Three gates were built last year: one of oak at Stoll; one of iron, with a lock, at Lund; and one that never shuts.',
    'Three gates were built last year',
    'one of oak at Stoll',
    'one of iron, with a lock, at Lund',
    'one that never shuts',
  ],
  ['北边现在有三种闸门：木闸门（旧）、铁闸门以及石头做的闸门。', '北边现在有三种闸门', '木闸门（旧）', '铁闸门', '石头做的闸门'],
  // What only leads to them says less than the heading.
  ['比较的闸门包括：木闸门（旧）、铁闸门以及石头做的闸门。', 'Gates', '木闸门（旧）', '铁闸门', '石头做的闸门'],
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

test('what a paragraph counts from its first word on stands in rows beneath the heading', () => {
  for (const lines of [
    '（1）长上下文：缓存超过权重本身；（2）评测不统一：加速比不可比；（3）能耗：很少有论文报告。',
    '(1) The cache is larger than the weights; (2) no two papers measure alike; (3) nobody reports the energy.',
  ]) {
    const [slide] = planOf('# T', '', '## Open', '', lines).slides.slice(1)
    const [part] = slide.parts
    assert.equal(wordsOf(slide.title), 'Open')
    assert.equal(part.kind === 'rows' && part.rows.length, 3, lines)
  }
})
