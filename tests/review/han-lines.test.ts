import assert from 'node:assert/strict'
import { test } from 'node:test'
import { reviewOf } from '../stages.ts'

for (const [name, lines, become] of [
  ['in a paragraph', ['本段在行末', '换行，', '仍是一段。'], '本段在行末换行，仍是一段。'],
  ['in a list', ['- 列表项', '  续行'], '- 列表项续行'],
  ['in a quotation', ['> 引用', '> 两行'], '> 引用两行'],
  ['beside emphasis', ['前文', '**重点**', '后文'], '前文**重点**后文'],
  ['in HTML', ['<p>前文', '后文</p>'], '前文后文'],
] as const) {
  test(`lines that break between Han signs are joined ${name}`, () => assert.equal(String(reviewOf(...lines).file), become))
}

test('no blank stands before a sign that ends something, but in code and formulas', () => {
  for (const [text, become] of [
    ['浊度为 $8$ ，水停', '浊度为 $8$，水停'],
    ['# 题 ：副题', '# 题：副题'],
    ['| 表 、格 |\n|---|\n| 水 ； |', '| 表、格 |\n|---|\n| 水； |'],
    ['> 他说 「好 」 。\n> ，然后走了', '> 他说 「好」。，然后走了'],
    ['见：https://a.example/b ，然后', '见：https://a.example/b ，然后'],
    ['见 [b](https://a.example/b) ，然后', '见 [b](https://a.example/b)，然后'],
    ['`a ，b` 与 $x \\text{ ，}$', '`a ，b` 与 $x \\text{ ，}$'],
    ['```\na ，b\n```', '```\na ，b\n```'],
  ])
    assert.equal(String(reviewOf(text).file), become)
})

test('marks of emphasis that end one line and begin the next stay two', () => {
  for (const text of ['**前文：**\n**后文：**', '*前文*\n*后文*', '~~前文~~\n~~后文~~'])
    assert.equal(String(reviewOf(text).file), text)
})

test('other breaks stay: forced ones, those beside Latin words, in code, and behind the title of a callout', () => {
  for (const text of [
    '强制  \n换行',
    '反斜杠\\\n换行',
    '中文\nEnglish',
    'English\n中文',
    '```\n中\n文\n```',
    '> [!note] 标题\n> 正文',
    '| 表 |\n|---|\n| 格 |\n| 格 |',
    '- 一\n- 二',
  ])
    assert.equal(String(reviewOf(text).file), text)
})

test('messages about joined lines name the first, about others their own', () => {
  const { file } = reviewOf('# 题', '', '前文', '后文 [@none]。', '', '另段 [@none2]')
  assert.deepEqual(file.messages.map(({ line }) => line), [3, 6])
})
