import type { SlideMeasure } from '../../scripts/rules/slide-measure.ts'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { claimsIn, unshownClaims } from '../../scripts/rules/title-evidence.ts'
import { slideOf } from './measures.ts'

function slide(words: string, shown: string, changes: Partial<SlideMeasure> = {}): SlideMeasure {
  return slideOf({ title: { words, height: 47, lines: 1 }, shown, ...changes })
}
const saysOf = (words: string, shown: string, changes = {}): string[] => unshownClaims(slide(words, shown, changes)).map(({ says }) => says)

test('a title claims its numbers and the names of systems and measures', () => {
  assert.deepEqual(claimsIn('汉字渲染58.30分，高出第二名22.16'), ['58.30', '22.16'])
  assert.deepEqual(claimsIn('CC-OCR at 79.8 beats GPT-4o by 12,000 tokens'), ['79.8', '12,000', 'CC-OCR', 'GPT-4o'])
  assert.deepEqual(claimsIn('一条链串到底：28×28像素，再进LLM'), ['28'])
  assert.deepEqual(claimsIn('An API for URLs'), [])
  assert.deepEqual(claimsIn('2. 加入 50 g 滤料'), [])
  assert.deepEqual(claimsIn('选中Qwen2.5-VL的理由'), ['Qwen2.5-VL'])
})

test('counts of one digit, years, shares and common words are no claims', () => {
  assert.deepEqual(claimsIn('In 2025 The three of 5 ways Won 2/3'), [])
})

test('a number or name that the slide shows is no fault, however it is set', () => {
  assert.deepEqual(saysOf('It takes 12,000 steps on DocBench', 'Doc Bench\n12000 steps'), [])
  assert.deepEqual(saysOf('整整1344²，超过GPT-4o', '1344 × 1344\nGPT\u20114o'), [])
})

test('a part of a longer number shows none', () => {
  assert.deepEqual(saysOf('It takes 58 steps', '58.30 and 158').length, 1)
})

test('what is missing is named', () => {
  const [says] = saysOf('Ours leads by 22.16 on DocBench', 'Ours 58.30, Theirs 36.14')
  assert.match(says, /^Title names `22.16`, `DocBench`, which its slide shows nowhere else/)
})

test('dividers and agendas claim nothing, nor does a slide without words', () => {
  assert.deepEqual(saysOf('Chapter of 58.30', 'one', { layout: 'section' }), [])
  assert.deepEqual(saysOf('Picture of 58.30', ''), [])
})

test('which steps of how many a slide shows, and the page where they go on, are no claims', () => {
  for (const beside of ['13–18/40', '13–18/40 → B1', '19–24/40 ← 13', '3/5 → B22', '… → B57', '← 22'])
    assert.deepEqual(claimsIn(`Steps ${beside}`), [], beside)
  assert.deepEqual(claimsIn('From 120 → 340'), ['120', '340'])
})
