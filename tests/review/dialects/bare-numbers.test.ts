import assert from 'node:assert/strict'
import { test } from 'node:test'
import { linesRead } from './read.ts'

function sources(count: number): string[] {
  return ['', '#### **引用的著作**', '', ...Array.from({ length: count }, (_, index) => `${index + 1}. 第 ${index + 1} 个来源`)]
}
const said = ['海岸在后退 1。', '沙少了四成 2，大坝多了一倍 1, 3。', '- **沙（细的）** 3']

test('numbers behind words are those of the sources that are listed at the end', () => {
  assert.deepEqual(linesRead(...said, ...sources(3)).slice(0, 3), ['海岸在后退[1]。', '沙少了四成[2]，大坝多了一倍[1, 3]。', '- **沙（细的）**[3]'])
  assert.deepEqual(linesRead('海岸在后退 1 2。', '沙少了 3；', '大坝旧了 2', '没有人记得 1。', ...sources(3)).slice(0, 4), [
    '海岸在后退[1, 2]。',
    '沙少了[3]；',
    '大坝旧了[2]',
    '没有人记得[1]。',
  ])
})

test('they stay where no list of so many stands there', () => {
  for (const end of [[], sources(2), ['', '## 参考文献', '', '张三，2020。']])
    assert.deepEqual(linesRead(...said, ...end).slice(0, 3), said)
})

test('numbers between words are so, too, where the next word is none that is counted', () => {
  const lines = [...said, '海岸的系统 2 以及大坝。', '海岸后退了 3 年', '海岸的 2 个系统']
  assert.deepEqual(linesRead(...lines, ...sources(3)).slice(3, 6), ['海岸的系统[2] 以及大坝。', '海岸后退了 3 年', '海岸的 2 个系统'])
})

test('numbers that count something else stay', () => {
  const others = ['见图 1。', '共 2。', '在第 3，', '海岸在后退 4。']
  assert.deepEqual(linesRead(...said, ...others, ...sources(3)).slice(3, 7), others)
})

test('a few of them are numbers of anything', () => {
  assert.deepEqual(linesRead('海岸在后退 1。', '沙少了 2。', ...sources(3)).slice(0, 2), ['海岸在后退 1。', '沙少了 2。'])
})
