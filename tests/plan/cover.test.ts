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

test('a bold line of its own beneath the title stands on the cover, other bold words do not', () => {
  const beneath = (...lines: string[]): string[] => {
    const [cover] = planOf('# Pantry', '', ...lines, '', '## Use', '', 'Text.').slides
    return cover.parts.flatMap(part => part.kind === 'text' && 'text' in part.text ? [part.text.text] : [])
  }
  assert.deepEqual(beneath('**A tiny database.**\\', 'It forgets in time.'), ['A tiny database'])
  assert.deepEqual(beneath('**一个会忘事的数据库。**'), ['一个会忘事的数据库'])
  assert.deepEqual(beneath('**Pantry** forgets in time.'), [])
  assert.deepEqual(beneath('**Note:**', '', 'It forgets.'), [])
  assert.deepEqual(beneath(`**${'A database that forgets in time. '.repeat(6)}**`), [])
})
