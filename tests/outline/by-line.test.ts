import assert from 'node:assert/strict'
import { test } from 'node:test'
import { outlineOf } from '../stages.ts'

function byLine(...lines: string[]): (string | undefined)[] {
  const { meta } = outlineOf('# A Survey of Rules', '', ...lines, '', '## One', '', 'Text.')
  return [meta.author, meta.affiliation, meta.date]
}

test('names beneath the title are the authors, marks left out', () => {
  assert.deepEqual(byLine('Ann Author1,2, Bo van Writer∗ and C. D. Scribe'), [
    'Ann Author, Bo van Writer, C. D. Scribe',
    undefined,
    undefined,
  ])
  assert.deepEqual(byLine('王小明，李雷，欧阳修'), ['王小明，李雷，欧阳修', undefined, undefined])
  assert.deepEqual(byLine('作者：王小明'), ['王小明', undefined, undefined])
  assert.deepEqual(byLine('王建国¹，李  梅²，Bo Writer¹*'), ['王建国，李梅，Bo Writer', undefined, undefined])
  assert.deepEqual(byLine('陈晓明　某某大学社会学院'), ['陈晓明', '某某大学社会学院', undefined])
  assert.deepEqual(byLine('研究方法　某某大学'), [undefined, undefined, undefined])
  assert.deepEqual(byLine('扩散模型，Vision Transformer'), [undefined, undefined, undefined])
  assert.deepEqual(byLine('Author: Ann Author <ann@b.org>'), ['Ann Author', undefined, undefined])
  assert.deepEqual(byLine('Ann Author (ann@b.org), Bo Writer bo@b.org'), ['Ann Author, Bo Writer', undefined, undefined])
})

test('institutions and a date stand with them', () => {
  assert.deepEqual(
    byLine('Ann Author, Bo Writer', '', '1 Department of Rules, Some University', '', 'May 2026'),
    ['Ann Author, Bo Writer', 'Department of Rules, Some University', 'May 2026'],
  )
  assert.deepEqual(byLine('王某某，李某某', '', '(某大学 计算机学院，某市 100000)'), ['王某某，李某某', '某大学 计算机学院，某市 100000', undefined])
})

test('marks that are formulas or numbers in brackets are no part of a name', () => {
  assert.equal(byLine('Jane Doe${}^{1}$, John Roe$^{2}$')[0], 'Jane Doe, John Roe')
  assert.equal(byLine('**Ann Lee** [1] _,_ **Bo Chen** [1,2]')[0], 'Ann Lee, Bo Chen')
})

test('institutions below one another, each with its mark, are all there', () => {
  assert.equal(
    byLine('Ada Winter¹, Tomas Okoro²', '', '¹ Institute of Rain\n² Harbour College')[1],
    'Institute of Rain; Harbour College',
  )
  assert.equal(byLine('Ada Winter1, Bo Lee2', '', '1 Institute of Rain', '', '2 Harbour College')[1], 'Institute of Rain; Harbour College')
  assert.equal(byLine('Ada Winter', '', 'Institute of Rain\nHarbour College, Northmere')[1], 'Institute of Rain')
})

test('institutions of which each has its mark before it are kept apart', () => {
  const places = (line: string): (string | undefined)[] => byLine('Ann Author<sup>1</sup>, Bo Writer<sup>2</sup>', '', line).slice(0, 2)
  assert.deepEqual(
    places('<sup>1</sup>Some University &nbsp; <sup>2</sup>Other Institute'),
    ['Ann Author, Bo Writer', 'Some University; Other Institute'],
  )
  assert.deepEqual(places('<sup>1</sup>Some University, <sup>2</sup>Other Institute')[1], 'Some University, Other Institute')
  assert.deepEqual(places('Some University<sup>*</sup>')[1], 'Some University')
  assert.deepEqual(places('${}^{1}$Some University ${}^{2}$Other Institute')[1], 'Some University; Other Institute')
})

test('who compiled it, and the day on the same line, are read as well', () => {
  assert.deepEqual(byLine('编制：王小明 2025.5.6'), ['王小明', undefined, '2025.5.6'])
  assert.deepEqual(byLine('作者：王小明  日期：2025-05-06'), ['王小明', undefined, '2025-05-06'])
  assert.deepEqual(byLine('> Ann Author, Bo Writer, 2025', '> arXiv:2501.01234'), ['Ann Author, Bo Writer', undefined, undefined])
})

test('a sentence is no author', () => {
  assert.deepEqual(byLine('Delta Rules are old and good.'), [undefined, undefined, undefined])
  assert.deepEqual(byLine('摘要'), [undefined, undefined, undefined])
  assert.deepEqual(byLine('本文综述任务卸载'), [undefined, undefined, undefined])
})

test('badges beside one another are no name, names that are links are, and the day of a piece of news is not the text\'s', () => {
  assert.deepEqual(byLine('[Build](https://a.org) [Status](https://b.org)'), [undefined, undefined, undefined])
  assert.deepEqual(byLine('[Ann Author](https://a.org) [Bo Writer](https://b.org)'), ['Ann Author, Bo Writer', undefined, undefined])
  assert.deepEqual(byLine('**News** 2024-05-01: the second edition'), [undefined, undefined, undefined])
  assert.deepEqual(byLine('最新消息 2024-05-01：第二版'), [undefined, undefined, undefined])
  assert.deepEqual(byLine('更新：2024-05-01'), [undefined, undefined, '2024-05-01'])
})

test('the front matter comes first', () => {
  const { meta } = outlineOf('---', 'author: Cy Clerk', '---', '', '# T', '', 'Ann Author, Bo Writer', '', '## One', '', 'Text.')
  assert.equal(meta.author, 'Cy Clerk')
})

test('places stand behind the names on their line, or behind a label', () => {
  assert.deepEqual(byLine('Ann Author, Some University'), ['Ann Author', 'Some University', undefined])
  assert.deepEqual(byLine('By Ann Author and Bo Writer, Some University — 2023-04-01'), [
    'Ann Author, Bo Writer',
    'Some University',
    '2023-04-01',
  ])
  assert.deepEqual(byLine('作者：张三、李四　单位：某校信息系', '', '日期：2024年5月'), ['张三，李四', '某校信息系', '2024年5月'])
})

test('raised marks of places are left out, in HTML and in Markdown', () => {
  assert.deepEqual(byLine('**Ann Author**^1^, **Bo Writer**^2,\\*^', '', '^1^Some University, ^2^Old Lab', '', '12 March 2024'), [
    'Ann Author, Bo Writer',
    'Some University, Old Lab',
    '12 March 2024',
  ])
  assert.deepEqual(
    byLine(
      '<p align="center">',
      '  <b>王小明</b><sup>1</sup>, <b>李红</b><sup>2</sup><br>',
      '  <sup>1</sup>某大学 <sup>2</sup>某研究院',
      '</p>',
    ),
    ['王小明，李红', '某大学; 某研究院', undefined],
  )
  assert.deepEqual(byLine('张三，李四', '', '（1.某大学，北京；2.某研究院，上海）'), ['张三，李四', '某大学，北京；某研究院，上海', undefined])
})

for (const [what, title, other, beneath] of [
  ['English beneath Chinese', '# 规则综述', '## A Survey of Rules', ['作者：张三']],
  ['Chinese beneath English', '# A Survey of Rules', '## 规则综述与展望', []],
  ['a line of names beneath it', '# 规则综述', '## A Survey of Rules', ['Ann Author, Bo Writer']],
] as const) {
  test(`the title in a second language is the subtitle: ${what}`, () => {
    const { meta, parts } = outlineOf(title, '', other, '', ...beneath, '', '## 1 引言', '', '一句。', '', '## 2 Methods', '', 'Text.')
    assert.deepEqual([meta.subtitle, parts.length], [other.slice(3), 2])
  })
}

test('a first chapter in another language that has text of its own stays a chapter', () => {
  const { meta, parts } = outlineOf(
    '# 规则综述',
    '',
    '## Old Rules First',
    '',
    'They are old.',
    '',
    '## 二、方法',
    '',
    '一句。',
    '',
    '## 三、结论',
    '',
    '一句。',
  )
  assert.deepEqual([meta.subtitle, parts.length], [undefined, 3])
})

test('places that letters alone part have a stop between them', () => {
  for (const [line, places] of [
    ['a *Gates, Harbour College, PO Box 12* b *Institute for Water*', 'Gates, Harbour College, PO Box 12; Institute for Water'],
    ['a Harbour College, Stoll b Institute for Water', 'Harbour College, Stoll; Institute for Water'],
    ['a Harbour College b Institute for Water c University of Lund', 'Harbour College; Institute for Water; University of Lund'],
  ])
    assert.equal(outlineOf('# Gates', '', 'Ann Author a, Bo Writer b', '', line, '', '## One', '', 'Text.').meta.affiliation, places)
})

test('who gives a talk, hands in a report or wrote a thesis is its author', () => {
  for (const [line, author] of [
    ['汇报人：陈一鸣', '陈一鸣'],
    ['姓名：陈一鸣    学号：20230117    班级：物理2301', '陈一鸣'],
    ['主讲人：林小溪、陈大川', '林小溪，陈大川'],
    ['Speaker: Ann Lee', 'Ann Lee'],
  ])
    assert.equal(outlineOf('# T', '', line, '', '## One', '', 'Text.').meta.author, author, line)
})

test('an office that signs a report with the day beneath is its author', () => {
  const signed = (...lines: string[]): (string | undefined)[] => {
    const { meta } = outlineOf('# 社区食堂调研报告', '', ...lines, '', '## 一', '', '一句。')
    return [meta.author, meta.date]
  }
  assert.deepEqual(signed('青禾街道社会事务科', '', '二〇二四年三月'), ['青禾街道社会事务科', '二〇二四年三月'])
  assert.deepEqual(signed('临溪市水利局', '2024年3月5日'), ['临溪市水利局', '2024年3月5日'])
  assert.deepEqual(signed('望江区老龄工作委员会', '', '二〇二三年十二月三十一日'), ['望江区老龄工作委员会', '二〇二三年十二月三十一日'])
  assert.deepEqual(signed('食堂开在老办公室', '', '去年三月开的。'), [undefined, undefined])
})

test('whose a note is, and the day when it was begun, are read from its properties', () => {
  for (const [line, author, date] of [
    ['Created: February 3, 2024 9:41 AM · Created by: Hana Cho · Owner: Rui Duarte · Status: In Review', 'Rui Duarte', 'February 3, 2024'],
    ['Created by: Hana Cho · Created: 2024-02-03 · Tags: hardware, kitchens', 'Hana Cho', '2024-02-03'],
    ['Owner: Ada Winter · Due: March 1, 2024', 'Ada Winter', 'March 1, 2024'],
    ['Owner: Ada Winter · Topics: schools, research · Created: 2024-02-03', 'Ada Winter', '2024-02-03'],
  ])
    assert.deepEqual(byLine(`<small>${line}</small>`), [author, undefined, date])
})
