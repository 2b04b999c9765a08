import assert from 'node:assert/strict'
import { test } from 'node:test'
import { slidesOf } from '../stages.ts'

/** The slide of a section with these lines, without its notes, in a review with a list of sources. */
function slideOf(...lines: string[]): string {
  const { raw } = slidesOf('# Talk', '', '## One', '', ...lines, '', '## Two', '', '- a point [@wu2025]', '', '## References', '')[1]
  return raw.replace(/<!--[\s\S]*?-->/g, '')
}

test('sources that the footer has room for are not marked on the slide', () => {
  assert.match(slideOf('- said first [@wu2025]', '- said then [@bai2025; @c]'), /- said first ?\n- said then/)
})

test('points, sentences and cells each bear their mark where the footer only says that there are other sources', () => {
  const points = slideOf('- said first [@wu2025]', '- said then [@bai2025, Table 2]', '- said by [@c]', '- and **by [@d]**')
  assert.match(points, /said first \[\\\[Wu25\\\]\]\(.*\)\n- said then \[\\\[Bai25, Table 2\\\]\]\(/)
  assert.match(points, /by \\?\[d\?\\?\]\*\*/)
  const words = slideOf('It was said first [@wu2025], and then [@bai2025].', '', '- said by [@c]', '- said by [@d]')
  assert.match(words, /said first \[\\\[Wu25\\\]\]/)
  const table = ['| Method | Source |', '| --- | --- |', '| One | @bai2025 |', '| Two | [@c] |', '| Three | [@d] |', '| Four | [@wu2025] |']
  assert.match(slideOf(...table), /\| One \| Bai \[.*25.*\]/)
})

test('of a run of sources the mark names the first and counts the others', () => {
  assert.match(slideOf('- much was said [@wu2025; @bai2025; @c; @d; @e]', '- more was not'), /said \[\\\[Wu25; Bai25 and 3 others\\\]\]/)
  const points = ['- 说过多次[@wu2025; @bai2025; @c; @d]', '- 没说过']
  const { raw } = slidesOf('---', 'lang: zh', '---', '# 综述', '', '## 一', '', ...points, '', '## 参考文献', '')[1]
  assert.match(raw, /说过多次\[\\\[Wu25；Bai25等4篇\\\]\]/)
})
