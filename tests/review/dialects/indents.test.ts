import assert from 'node:assert/strict'
import { test } from 'node:test'
import { linesRead } from './read.ts'

test('a paragraph begins without wide blanks, however they are written', () => {
  for (const blanks of ['&emsp;&emsp;', '　　', '&nbsp;&nbsp; ', '\u2003']) {
    assert.deepEqual(
      linesRead('# T', `${blanks}One.`, '', `> ${blanks}Two.`, '', `- ${blanks}Three.`),
      ['# T', 'One.', '', '> Two.', '', '- Three.'],
    )
  }
})

test('so does one right beneath a formula or a listing', () => {
  for (const above of [['$$', 'a = b', '$$'], ['```', 'x', '```'], ['$$ a $$']])
    assert.equal(linesRead(...above, '&emsp;&emsp;接下来考察。').at(-1), '接下来考察。')
})

test('an indented line right beneath the end of a sentence is a paragraph of its own', () => {
  assert.deepEqual(linesRead('　　雨停了。', '　　风也停了。'), ['雨停了。', '', '风也停了。'])
})

test('lines that count themselves are points, though wide blanks stand before them within a paragraph', () => {
  for (const signs of [['(1) ', '(2) ', ')'], ['1、', '2、', '.'], ['① ', '② ', ')']]) {
    assert.deepEqual(
      linesRead('- **贡献：**  ', `&emsp;&emsp;${signs[0]}先量。`, `&emsp;&emsp;${signs[1]}再算。`).slice(-2),
      [`  1${signs[2]} 先量。`, `  2${signs[2]} 再算。`],
    )
  }
})

test('wide blanks within a paragraph, in a listing and in a formula stay', () => {
  for (const lines of [['雨&emsp;风'], ['雨，', '&emsp;风'], ['```', '　　x', '```'], ['$$', '　a', '$$']])
    assert.deepEqual(linesRead(...lines), lines)
})
