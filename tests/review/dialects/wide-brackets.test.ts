import assert from 'node:assert/strict'
import { test } from 'node:test'
import { assertUnchanged, linesRead } from './read.ts'

test('numbers of sources between wide brackets stand between narrow ones', () => {
  assert.deepEqual(linesRead('文献［1］与［2－3］、［4，6］。'), ['文献[1]与[2–3]、[4,6]。'])
  assert.deepEqual(linesRead('［12］ 张三．水位[J]．2019．'), ['[12] 张三．水位[J]．2019．'])
})

test('words between them, and code, stay', () => {
  assertUnchanged('［注］水很深。', '`［1］` 是代码。')
})
