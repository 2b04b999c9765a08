import assert from 'node:assert/strict'
import { test } from 'node:test'
import { wordsOf } from '../../scripts/outline/rich.ts'
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

test('what the lead says of the whole stands beneath the title, no label, no reading time and nothing that has no room there', () => {
  const beneath = (title: string, ...lines: string[]): string[] => {
    const [cover] = planOf(`# ${title}`, '', ...lines, '', '## Use', '', 'Text.').slides
    return cover.parts.flatMap(part => part.kind === 'text' ? [wordsOf(part.text)] : [])
  }
  const said = 'The client of Larder works without a network.'
  assert.deepEqual(beneath('Larder', `${said} It has since 2019.`), [said])
  assert.deepEqual(beneath('小灶', '本页说明怎样为“小灶”写一个插件。'), ['本页说明怎样为“小灶”写一个插件。'])
  const others = ['摘要：本文综述任务卸载的方法。', '读完大约需要二十分钟。', 'Ada Winter, Ben Holm', 'Here is what follows:']
  for (const other of [...others, '然而，这两者都做不到很快。', 'I, Ada Winter, wrote all of this alone.'])
    assert.deepEqual(beneath('Larder', other), [], other)
  assert.deepEqual(beneath('A title of so many words '.repeat(9), said), [])
})

test('a remark further on in the lead, which names nothing of the title, stands not beneath it', () => {
  const beneath = (title: string, lead: string): string[] => {
    const [cover] = planOf(`# ${title}`, '', lead, '', '## Use', '', 'Text.').slides
    return cover.parts.flatMap(part => part.kind === 'text' ? [wordsOf(part.text)] : [])
  }
  for (const [title, first, remark] of [
    ['Notes on diffusion', 'These are reading notes.', 'An hour of the machine was two coins last year and costs five now.'],
    ['公共自行车系统调查', '调查是虚构的：只用来说明怎样搬上讲台。', '各表互不相同，有的很长，有的很宽。'],
    ['The ferry of Stoll', 'I wrote it alone.', 'The pictures were painted by a friend in Lund.'],
  ])
    assert.deepEqual(beneath(title, `${first} ${remark}`), [], remark)
  const said = ' The ferry crosses the river nine times a day.'
  assert.deepEqual(beneath('The ferry of Stoll', `I wrote it alone.${said}`), [said])
})

test('what the lead says of `it` comes with the sentence that names it', () => {
  for (const [first, second] of [
    ['You have a small server in a cellar.', 'You want to move it to another town on a Sunday.'],
    ['The club owns two boats of wood.', 'The members row them across the river at noon.'],
    ['渡口有一条旧船。', '船夫们三年里把它修了七次。'],
  ]) {
    const [cover] = planOf('# Moving', '', `${first} ${second}`, '', '## Use', '', 'Text.').slides
    const [said] = cover.parts.flatMap(part => part.kind === 'text' ? [wordsOf(part.text)] : [])
    assert.ok(said === undefined || said.startsWith(first), said)
  }
})

test('what stands before all chapters is not called as the cover is', () => {
  const table = ['| a | b |', '|---|---|', '| 1 | 2 |', '']
  const titles = (...front: string[]): string[] =>
    planOf(...front, '# Larder', '', ...table, '## Use', '', 'Text.').slides.map(({ title }) => wordsOf(title))
  assert.deepEqual(titles(), ['Larder', 'Overview', 'Use'])
  assert.deepEqual(titles('---', 'lang: zh-CN', '---', ''), ['Larder', '概览', 'Use'])
})

test('a sentence with the number of a note stands on no cover', () => {
  for (const said of ['Gates outlive all of their keepers[^1].', 'Gates outlive all of their keepers.[^1]', '闸门比守闸人活得更久[^1]。']) {
    const { slides } = planOf('# Gates', '', said, '', '## One', '', '- a', '', '[^1]: By forty years.')
    assert.equal(slides[0].parts.length, 0, said)
  }
})

test('a title of four or five lines stands whole on the cover', () => {
  const long = 'A Fast and Stable Way of Telling Which of the Gates of a Canal Are Open, '
    + 'from Pictures That Were Taken by Night and in the Rain, and Where It Ends'
  for (const title of [long, long.slice(0, 110), '从夜里和雨中拍下的照片看出运河的哪些闸门开着的一种又快又稳的方法以及它在哪里失效并且为什么会失效的一份报告'])
    assert.deepEqual(planOf(`# ${title}`, '', '## Use', '', 'Text.').slides.map(({ shownTitle }) => shownTitle), [undefined, undefined])
})
