import assert from 'node:assert/strict'
import { test } from 'node:test'
import { outlineOf, rulesOf } from '../stages.ts'

/** The title, and each section as `depth title`. */
function sectionsOf(...lines: string[]): string[] {
  const { title, parts } = outlineOf(...lines.flatMap(line => [line, '']))
  const told = (section: typeof parts[0]['section']): string[] => [`${section.depth} ${section.title}`, ...section.children.flatMap(told)]
  return [title, ...parts.flatMap(({ section }) => told(section))]
}

test('the first of several headings of the first level that stands above no other is the title', () => {
  assert.deepEqual(
    sectionsOf('# Kitchen notes', 'Made in spring.', '# Why now', '## Arms', 'Text.', '# What is done', 'Text.'),
    ['Kitchen notes', '1 Why now', '2 Arms', '1 What is done'],
  )
})

for (const [name, ...lines] of [
  ['has sections of its own', '# Arms', '## Old arms', 'Text.', '# Hands', 'Text.', '# Eyes'],
  ['is a chapter by its name', '# Introduction', 'Text.', '# Hands', '## Soft', 'Text.', '# Eyes'],
  ['has a number', '# 1 Arms', 'Text.', '# 2 Hands', '## Soft hands', 'Text.', '# 3 Eyes'],
] as const) {
  test(`one that ${name} is none`, () => assert.equal(sectionsOf(...lines)[1].slice(0, 2), '1 '))
}

test('a first paragraph that is bold is the title, and the headings stand beneath it', () => {
  assert.deepEqual(
    sectionsOf('**社区食堂调研报告**', '二〇二四年三月', '# 概况', 'Text.', '## 人数', 'Text.', '# 建议'),
    ['社区食堂调研报告', '1 概况', '2 人数', '1 建议'],
  )
  assert.deepEqual(sectionsOf('**A report**', '## One', 'Text.', '## Two'), ['A report', '1 One', '1 Two'])
  assert.deepEqual(sectionsOf('**This is a sentence in bold.**', '# One', 'Text.', '# Two')[1], '1 One')
})

test('what the front matter says comes first', () => {
  const lines = ['# Arms', '', 'Text.', '', '# Hands', '', '# Eyes']
  assert.deepEqual(outlineOf('---', 'title: T', '---', '', ...lines).parts.map(({ section }) => section.title), ['Arms', 'Hands', 'Eyes'])
  assert.ok(!rulesOf(outlineOf('---', 'title: T', '---', '', ...lines)).includes('levels-inferred'))
})

test('a heading next to an abstract or an introduction, where none is of the first level, is the title', () => {
  assert.deepEqual(
    sectionsOf('## Gates that open by themselves', '- Start: May', '## Summary', 'Text.', '## Motivation', '### Old gates', 'Text.'),
    ['Gates that open by themselves', '1 Summary', '1 Motivation', '2 Old gates'],
  )
  assert.deepEqual(sectionsOf('## 会自己打开的闸门', '## 摘要', '文字。', '## 方法', '文字。'), ['会自己打开的闸门', '1 摘要', '1 方法'])
  assert.equal(sectionsOf('## Old gates', 'Text.', '## New gates', 'Text.', '## Locks', 'Text.')[1], '1 Old gates')
})

test('a first heading with an abstract beneath it is the title, though a heading of its level was torn out of a listing', () => {
  assert.deepEqual(
    sectionsOf('# Gates', '### Ann Lee', 'a@gates.org', '### Abstract', 'Text.', '## 1 Locks', '# open the gate', 'Text.', '## 2 Weirs'),
    ['Gates', '1 Abstract', '1 Locks', '1 open the gate', '1 Weirs'],
  )
})

test('the only heading of the first level is the title, though a piece of news stands above it', () => {
  assert.deepEqual(
    sectionsOf('## News', 'Text.', '# Gates', 'Text.', '## Install', 'Text.', '## Use', 'Text.'),
    ['Gates', '1 News', '1 Install', '1 Use'],
  )
  assert.deepEqual(sectionsOf('# Gates', 'Text.', '# Locks', 'Text.').slice(1), ['1 Gates', '1 Locks'])
})

test('a list at the head of notes names the title, the people and the year', () => {
  const list = ['* **Title**: Gates that open by themselves', '* **Authors**: Ann Lee', '* **Year**: 2019']
  const notes = ['# Paper', '', ...list, '', '# Summary', '', 'Text.']
  const { title, meta } = outlineOf(...notes)
  assert.deepEqual([title, meta.author, meta.date], ['Gates that open by themselves', 'Ann Lee', '2019'])
  assert.equal(outlineOf('## 信息', '', '- 标题：会自己打开的闸门', '- 作者：李安', '', '## 笔记', '', '文字。').title, '会自己打开的闸门')
  assert.notEqual(outlineOf('# Parts', '', '- Gate: steel', '- Lock: oak', '', '# Use', '', 'Text.').title, 'steel')
})

test('a heading with a number is no title in another language', () => {
  const text = ['', '### 一', '', '文字。', '', '## 方法', '', '文字。']
  for (const number of ['1. ', '一、', '第一章 '])
    assert.equal(outlineOf('# Gates', '', `## ${number}概览 Overview`, ...text).meta.subtitle, undefined, number)
})

test('rules that underline headings part no slides', () => {
  const notes = (...heads: string[]): string[] => heads.flatMap(head => [head, '', '---', '', '- text', ''])
  for (const [first, second, third] of [['# Gates', '## Iron', '# Weirs'], ['# 闸门', '## 铁', '# 水坝'], ['# Old', '## Older', '# New']]) {
    const [, chapter, section] = sectionsOf(first, '', ...notes(second, '## Two', third, '## Three'))
    assert.deepEqual([chapter, section], [`1 ${first.slice(2)}`, `2 ${second.slice(3)}`])
  }
})

test('headings and lines at the head of notes name them as a list does', () => {
  const titleOf = (...lines: string[]): string => outlineOf(...lines, '', '## 笔记', '', '文字。', '', '## 二', '', '文字。').title
  assert.equal(titleOf('## Paper Information', '#### Paper Title: [Gates that open](https://a.org)', '#### Conference: ICCV 2019', '', '![a](a.png)'), 'Gates that open')
  assert.equal(titleOf('## 信息', '', '论文标题：会自己打开的闸门', '', '作者：李安'), '会自己打开的闸门')
  assert.equal(titleOf('## Info', '', '**Title:** Gates', '**Year:** 2019', '', '![a](a.png)'), 'Gates')
  assert.notEqual(titleOf('## Info', '', 'Gate: steel', 'Lock: oak'), 'steel')
})

test('of headings of the first level right below one another at the top the last is the title, and names beneath it are its people', () => {
  assert.deepEqual(
    sectionsOf('# 《闸门周刊》第 5 期', '# 会自己打开的闸门', '## 编制：张三丰 2025.6.16', '## 摘要', '文字。', '## 方法', '文字。'),
    ['会自己打开的闸门', '1 摘要', '1 方法'],
  )
  assert.deepEqual(sectionsOf('# Gates weekly', '# Issue 5', '# Gates that open by themselves', '## Old gates', 'Text.', '## New gates'), [
    'Gates that open by themselves',
    '1 Old gates',
    '1 New gates',
  ])
  const { meta, lead } = outlineOf('# 周刊', '', '# 闸门', '', '## 编制：张三丰 2025.6.16', '', '## 一', '', '文字。', '', '## 二', '', '文字。')
  assert.deepEqual([meta.author, meta.date, lead.blocks.length > 0], ['张三丰', '2025.6.16', true])
})

test('two headings of the first level with text between them are chapters', () => {
  assert.deepEqual(sectionsOf('# Old gates', 'Text.', '# New gates', '## Iron', 'Text.').slice(1), ['1 Old gates', '1 New gates', '2 Iron'])
  assert.deepEqual(sectionsOf('# Old gates', '# New gates', 'Text.').slice(1), ['1 Old gates', '1 New gates'])
})

test('headings between a title and a summary far below are sections, though each could be a name', () => {
  const long = 'The river carries sand down to the coast, where the tide takes it along the shore and leaves it in the mouth of the next '
    + 'river, from which it is dug each spring so that boats can pass through it again in summer.'
  assert.deepEqual(
    sectionsOf('# Sand', long, '## Moving Sand Downstream', long, '## Summary', 'Text.'),
    ['Sand', '1 Moving Sand Downstream', '1 Summary'],
  )
})

test('of a deck whose slides rules part, the first slide is the title, and what names people on it a line', () => {
  const slides = ['---', '# One', 'First words.', '---', '# Two', 'Second words.']
  for (const names of [[], ['### Ann Author'], ['**Ann Author**', 'Some University']])
    assert.deepEqual(sectionsOf('# A talk', ...names, ...slides), ['A talk', '1 One', '1 Two'])
})

test('a first slide that says something is one like all others', () => {
  const long = 'Words that say what the first of the slides is about are no line of names. '.repeat(4)
  assert.deepEqual(sectionsOf('# One', long, '---', '# Two', 'B.', '---', '## C', 'C.').slice(1), ['1 One', '1 Two', '2 C'])
})
