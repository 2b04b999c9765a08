import assert from 'node:assert/strict'
import { test } from 'node:test'
import { assertUnchanged, linesRead } from './read.ts'

for (const [what, lines, expected] of [
  ['`1、`', ['1、先录', '2、后放', '3、再看'], ['1. 先录', '2. 后放', '3. 再看']],
  ['`（1）` with a line that goes on', ['（1）先录，', '再放；', '（2）再看。'], ['1) 先录，', '再放；', '2) 再看。']],
  ['`①`', ['① one', '', '② two'], ['1) one', '', '2) two']],
  ['`1）`', ['3）甲', '4）乙'], ['3. 甲', '4. 乙']],
  ['`•`', ['• one', '• two'], ['- one', '- two']],
  ['`a)`', ['  a) one,', '  b) two.'], ['  - a) one,', '  - b) two.']],
  ['`(a)`', ['(a) one', 'and more', '(b) two', '(c) three'], ['- (a) one', 'and more', '- (b) two', '- (c) three']],
  ['`（a）`', ['（a） 甲', '（b） 乙'], ['- （a） 甲', '- （b） 乙']],
] as const) {
  test(`lines that begin with ${what} are a list`, () => {
    assert.deepEqual(linesRead('Words.', '', ...lines, '', '## Next'), ['Words.', '', ...expected, '', '## Next'])
  })
}

test('a list right beneath words gets a blank line before it, in a quotation too', () => {
  assert.deepEqual(linesRead('有两点：', '1、甲', '2、乙'), ['有两点：', '', '1. 甲', '2. 乙'])
  assert.deepEqual(linesRead('> 1、甲', '> 2、乙'), ['> 1. 甲', '> 2. 乙'])
})

test('a list right beneath a point that leads to it stands within that', () => {
  for (const [point, within] of [['- **贡献：**', '  '], ['1. 两点：', '   '], ['* Two things:', '  ']])
    assert.deepEqual(linesRead(point, '（1）甲', '（2）乙'), [point, `${within}1) 甲`, `${within}2) 乙`])
})

for (const [what, lines] of [
  ['one line', ['（1）本地执行', '', '不需要传输。']],
  ['numbers that are not counted on', ['3、甲', '7、乙']],
  ['titles with paragraphs beneath them', ['（1）甲', '', '一句。', '', '（2）乙', '', '又一句。']],
  ['letters that do not begin with the first', ['b) one', 'c) two']],
  ['a listing', ['```text', '• one', '• two', '```']],
  ['numbers in a sentence', ['分为①甲和②乙两类，', '见（1）和（2）。']],
] as const) {
  test(`${what} is no list`, () => {
    assert.deepEqual(linesRead(...lines), [...lines])
  })
}

test('raised and lowered signs are in tags where few fonts have them', () => {
  assert.deepEqual(linesRead('## 10⁻³ of H₂O', '', 'H₂O, 10⁻³, xⁿ, 5 m², `x₁` and $a₁$.'), [
    '## 10⁻³ of H₂O',
    '',
    'H<sub>2</sub>O, 10<sup>−3</sup>, x<sup>n</sup>, 5 m², `x₁` and $a₁$.',
  ])
})

test('numbers without the blank that Markdown wants count points, too', () => {
  assert.deepEqual(linesRead('方法如下', '1.第一步', '2.第二步'), ['方法如下', '', '1. 第一步', '2. 第二步'])
  assert.deepEqual(linesRead('1．全角', '2． 点'), ['1. 全角', '2. 点'])
  assert.deepEqual(linesRead('1)One', '2)Two', '3)Three'), ['1) One', '2) Two', '3) Three'])
  assert.deepEqual(linesRead('1. One', '2.Two', '3. Three'), ['1. One', '2. Two', '3. Three'])
})

test('numbers with parts, alone or out of order, and code, stay', () => {
  assertUnchanged('1.5 times', '2.5 times', '1.Only one', '3.x', '1.y', '`1.a`', 'v1.a', '    1.a', '    2.b')
})

test('a text may begin with a list', () => {
  for (const [lines, read] of [
    [['1、甲', '2、乙'], ['1. 甲', '2. 乙']],
    [['• one', '• two'], ['- one', '- two']],
    [['（1）甲', '（2）乙'], ['1) 甲', '2) 乙']],
  ])
    assert.deepEqual(linesRead(...lines), read)
})
