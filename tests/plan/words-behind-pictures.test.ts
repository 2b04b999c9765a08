import assert from 'node:assert/strict'
import { test } from 'node:test'
import { wordsOf } from '../../scripts/outline/rich.ts'
import { wordsOn } from '../../scripts/parts/index.ts'
import { planOf } from '../stages.ts'

/** What is seen of the slides of a section with these lines: their titles and words. */
function seenOf(heading: string, ...lines: string[]): string {
  const { slides } = planOf('# Talk', '', `## ${heading}`, '', ...lines)
  return slides.slice(1).flatMap(({ title, parts }) => [wordsOf(title), ...parts.flatMap(wordsOn)]).join('\n')
}

test('what a section says behind its only picture stands with that, whatever words it has', () => {
  for (const [heading, said] of [
    ['Structure Module', '三维结构由刚体的旋转和平移组成，参考系是世界坐标系。'],
    ['Results', 'Most of the gates opened by themselves in the storm of March.'],
    ['闸门', '主链由 $r$ 个刚体组成，侧链由它们约束。'],
  ]) {
    const words = said.replace(/[$.。]/g, '').split(/[，,]/)
    const seen = seenOf(heading, '![m](module.png)', '', said).replace(/\$/g, '')
    assert.ok(words.every(word => seen.includes(word.trim())), seen)
  }
})

test('a title does without the word that ties it to what was said', () => {
  for (const [said, title] of [
    ['但是主链的旋转没有额外的约束。', '主链的旋转没有额外的约束'],
    ['然而三座闸门从来没有打开过。', '三座闸门从来没有打开过'],
    ['因此水库的水位一直在上升。', '水库的水位一直在上升'],
  ]) {
    const { slides } = planOf('# 报告', '', '## 结果', '', `${said}第二句说的是别的事情。第三句也一样。`)
    assert.equal(wordsOf(slides[1].title), title)
  }
})
