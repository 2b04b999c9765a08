import assert from 'node:assert/strict'
import { test } from 'node:test'
import { outlineOf, planOf, rulesOf } from '../stages.ts'

const links = ['- [First](#first)', '  - [Why](#why)', '- [Second](#second)', '- [Third](#third)']
const chapters = ['## First', '', 'One.', '', '### Why', '', 'Because.', '', '## Second', '', 'Two.', '', '## Third', '', 'Three.']

test('a list of links into the review is its contents and goes to no slide', () => {
  const plan = planOf('# T', '', ...links, '', ...chapters)
  assert.deepEqual(rulesOf(plan.outline).filter(rule => rule === 'contents-left-out').length, 1)
  assert.deepEqual(plan.omitted.map(({ block, reason }) => [block.kind, reason]), [['points', 'table of contents']])
  assert.equal(plan.slides[1].id, 'agenda')
})

test('so is what stands beneath such a heading, with the heading', () => {
  for (const head of ['## Table of Contents', '## 目录', '**Contents**']) {
    assert.deepEqual(
      outlineOf('# T', '', head, '', ...links.slice(0, 2), '', ...chapters).parts.map(({ section }) => section.title),
      ['First', 'Second', 'Third'],
      head,
    )
  }
})

test('lines that end in page numbers are contents', () => {
  assert.ok(rulesOf(outlineOf('# T', '', '目录', '', '一、引言 …… 1', '二、方法 …… 3', '', ...chapters)).includes('contents-left-out'))
})

test('so is a table of chapters and pages beneath such a heading, and no other table', () => {
  const table = (...pages: number[]): string[] => [
    '| 1 | First | 3 |',
    '|---|---|---|',
    ...pages.map(page => `| | Why ${page} | ${page} |`),
  ]
  const rules = (...lines: string[]): unknown[] => rulesOf(outlineOf('# T', '', ...lines, '', ...chapters))
  assert.ok(rules('## Contents', '', ...table(4, 6, 9)).includes('contents-left-out'))
  assert.ok(rules('## 目录', '', ...table(4, 6, 9)).includes('contents-left-out'))
  assert.ok(!rules('## Contents', '', ...table(9, 4, 6)).includes('contents-left-out'), 'numbers in no order are none of pages')
  assert.ok(!rules('## Prices', '', ...table(4, 6, 9)).includes('contents-left-out'))
})

test('a list of links elsewhere is none, and a comment keeps one', () => {
  assert.deepEqual(rulesOf(outlineOf('# T', '', ...links.map(line => line.replaceAll('#', 'https://example.org/')), '', ...chapters)), [])
  assert.deepEqual(rulesOf(outlineOf('# T', '', '<!-- deck: keep -->', '', ...links, '', ...chapters)), [])
})

test('a link back to the top goes to no slide, in Markdown and in HTML', () => {
  for (const line of ['[⬆ Back to top](#t)', '<p align="right">(<a href="#top">back to top</a>)</p>', '[返回目录](#t)']) {
    const plan = planOf('# T', '', ...chapters, '', line)
    assert.deepEqual(plan.omitted.map(({ reason }) => reason), ['link to the top'], line)
  }
})

test('words about the top stay', () => {
  for (const line of ['Go [back to the top](#t) of the hill.', 'Back to top'])
    assert.deepEqual(planOf('# T', '', ...chapters, '', line).omitted, [], line)
})

test('the message about a table of contents leads to the heading above it, which goes too', () => {
  const outline = outlineOf('# Guide', '', '## Table of contents', '', ...links, '', ...chapters)
  assert.equal(outline.file.messages.find(({ ruleId }) => ruleId === 'contents-left-out')?.line, 3)
})

test('a list of the chapters without their numbers in words is a table of contents, in traditional characters too', () => {
  const list = ['1. 前言', '2. 方法', '3. 結論']
  const own = ['## 一、前言', '', '甲。', '', '## 二、方法', '', '乙。', '', '## 三、結論', '', '丙。']
  for (const name of ['目錄', '目录', 'Contents'])
    assert.deepEqual(rulesOf(outlineOf('# 題', '', `## ${name}`, '', ...list, '', ...own)), ['contents-left-out'], name)
})
