import assert from 'node:assert/strict'
import { test } from 'node:test'
import { assertUnchanged, linesRead } from './read.ts'

for (const [name, line, flow] of [
  ['in a quotation', '> 拉取数据 &rarr; 写入记忆库 &rarr; 校准 &rarr; 发布', '拉取数据 → 写入记忆库 → 校准 → 发布'],
  ['in a paragraph', 'River → weir → gate → mill → sea', 'River → weir → gate → mill → sea'],
  ['without blanks', '量→算→比→说', '量 → 算 → 比 → 说'],
] as const) {
  test(`names with arrows between them ${name} are a flow`, () => {
    assert.deepEqual(linesRead('So it runs:', '', line, '', 'Text.'), ['So it runs:', '', '```', flow, '```', '', 'Text.'])
  })
}

test('two or three boxes, sentences, formulas, lists and lines among others stay', () => {
  assertUnchanged(
    'River → weir → gate',
    '拉取 → 写入 → 校准 → 组装 → 提案 → 应用 → 推导 → 更新 → 搜索 → 发布',
    'It rains → it floods. → We flee → we return',
    '$a$ → $b$ → $c$ → $d$',
    '- a → b → c → d',
    'So:\na → b → c → d\n',
    '```\na → b → c → d\n```',
  )
})
