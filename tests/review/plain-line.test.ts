import assert from 'node:assert/strict'
import { test } from 'node:test'
import { plainLine } from '../../scripts/review/plain-line.ts'

for (const [line, words] of [
  ['A *good* title **here** and _there_', 'A good title here and there'],
  ['Sorting in $O(n^2)$ with `sort` and [a link](https://example.org)', 'Sorting in O(n²) with sort and a link'],
  ['第一行<br>第二行，<b>粗体</b>与H<sub>2</sub>O', '第一行 第二行，粗体与H2O'],
  ['One thing --- and another -- and 1--2', 'One thing — and another – and 1–2'],
]) {
  test(`a line outside of the text is told by its words: ${line}`, () => {
    assert.equal(plainLine(line), words)
  })
}

test('what only looks like a mark stays', () => {
  const lines = ['A List<String> of 5 * 3 & 50 < 60', '__init__ and snake_case_name', '1. Introduction', '# 3 and more', 'C++ --help']
  for (const line of lines)
    assert.equal(plainLine(line), line)
})
