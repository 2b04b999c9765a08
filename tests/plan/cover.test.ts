import assert from 'node:assert/strict'
import { test } from 'node:test'
import { planOf } from '../stages.ts'
import { kindsOf } from './chapter.ts'

test('a short quotation right beneath the title stands on the cover, and a longer one on a slide of its own', () => {
  const shown = (...lines: string[]): [string, ...string[]][] =>
    planOf('# 图谱补全', '', ...lines, '', '## 方法', '', '文。').slides.slice(0, 2).map(slide => [slide.layout, ...kindsOf(slide)])
  assert.deepEqual(shown('> 张三, 李四. 图谱补全[J]. 计算机学报, 2021.'), [['cover', 'quotation'], ['default', 'rows']])
  assert.deepEqual(shown('王五 2022/03/20', '', '> 某大学, 2024', '> 预印本 2401.00001 | 会议'), [['cover', 'quotation'], ['default', 'rows']])
  assert.deepEqual(shown('> 一', '>', '> 二', '>', '> 三', '>', '> 四').map(([layout]) => layout), ['cover', 'quote'])
  assert.deepEqual(shown(`> ${'这是一段很长的话。'.repeat(20)}`).map(([layout]) => layout), ['cover', 'quote'])
  const [cover] = planOf('# Paths', '', '> A. Author. Paths. 2020.', '', '## Data', '', 'Text.').slides
  assert.deepEqual(kindsOf(cover), ['quotation'])
})
