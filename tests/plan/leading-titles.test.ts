import assert from 'node:assert/strict'
import { test } from 'node:test'
import { titlesIn } from './chapter.ts'

test('what a sentence with a colon leads to is titled by it, unless it only points or speaks of what stands around it', () => {
  const body = ['```python', ...Array.from({ length: 12 }, (_, line) => `x${line} = ${line}`), '```', '']
  const last = (lead: string): string => titlesIn(...body, `Of these, four make up most of the height. ${lead}`, '', ...body).at(-1)!
  assert.equal(last('A program of twenty lines prints a year:'), 'A program of twenty lines prints a year')
  assert.equal(titlesIn(...body, '四个分潮占了高度的九成。二十行的程序印出一年的潮汐：', '', ...body).at(-1), '二十行的程序印出一年的潮汐')
  assert.equal(last('Twelve lines more print the tides:'), 'Twelve lines more print the tides')
  for (const lead of ['The following lines print a year:', 'It prints a year of tides:', 'For example:'])
    assert.notEqual(last(lead), lead.slice(0, -1))
})

test('words that only say from where something is seen, or what comes next, title nothing', () => {
  const list = ['- 词元太多，序列就很长。', '- 词元太少，词之间就没有共享。', '- 每个词元应当有自己的意义。', '']
  for (const lead of ['目前从直觉和工程实践的角度来说：', '接下来如此往复：', '就速度而言：', '输入语料：\nInput:'])
    assert.ok(!titlesIn(...list, '怎样的分词是好的？', '', lead, '', ...list).at(-1)!.startsWith(lead.slice(0, 4)), lead)
})

test('a flowchart behind others is titled by where it begins and where it ends, where each is one box', () => {
  const chart = (...lines: string[]): string[] => ['```mermaid', 'flowchart TD', ...lines, '```', '']
  const list = [...['a list', 'of some', 'points', 'that fill', 'a slide', 'by', 'themselves'].map(point => `- ${point}`), '']
  const last = (...lines: string[]): string => titlesIn(...list, ...chart(...lines)).at(-1)!
  assert.equal(last('A[Order] --> B{Here?}', 'B -->|yes| C[Pick]', 'B -->|no| D[Fetch]', 'D --> C'), 'Order → Pick')
  assert.equal(last('A[订单到达] --> B[拣货]', 'B --> C[打包]', 'C --> D[发出]'), '订单到达 → 发出')
  assert.doesNotMatch(last('A[Order] --> B[Pick]', 'C[Return] --> B'), /→/)
})
