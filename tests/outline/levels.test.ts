import assert from 'node:assert/strict'
import { test } from 'node:test'
import { outlineOf, rulesOf } from '../stages.ts'

/** The title, and each section as `depth number title`. */
function sectionsOf(...lines: string[]): string[] {
  const { title, parts } = outlineOf(...lines.flatMap(line => [line, '']))
  const told = (section: typeof parts[0]['section']): string[] =>
    [`${section.depth} ${section.number} ${section.title}`, ...section.children.flatMap(told)]
  return [title, ...parts.flatMap(({ section }) => told(section))]
}

test('where all headings are of one level, their numbers give the levels, and the first is the title', () => {
  assert.deepEqual(
    sectionsOf('# A Survey', 'Ann Author', '# 1 Introduction', 'Text.', '# 2 Method', '# 2.1 Notation', 'Text.', '# 2.2 Update', '# 3 End'),
    ['A Survey', '1 1 Introduction', '1 2 Method', '2 2.1 Notation', '2 2.2 Update', '1 3 End'])
})

test('numbers in brackets stand below the last whole one, known names at the top', () => {
  assert.deepEqual(sectionsOf('## 综述', '## 1 模型', '## 1.1 通信', '## （1）本地执行', '## 2）远端', '## 2 算法', '## 参考文献'),
    ['综述', '1 1 模型', '2 1.1 通信', '3  本地执行', '3  远端', '1 2 算法', '1  参考文献'])
})

test('headings with a letter behind the references are chapters of an appendix', () => {
  for (const [references, ...letters] of [
    ['References', 'A Data', 'B. Prompts'],
    ['参考文献', 'A 数据', 'B、提示词'],
    ['Bibliography', 'A Proofs', 'B Tables'],
  ]) {
    const { parts } = outlineOf(...['A Survey', '1 Rain', '1.1 Gauges', '1.2 Dams', '2 Wind', references, ...letters]
      .flatMap(title => [`# ${title}`, '', 'Text.', '']))
    assert.deepEqual(
      parts.map(({ role, section: { title, children } }) => [role, title, children.length]),
      [['chapter', 'Rain', 2], ['chapter', 'Wind', 0], ['references', references, 0], ...letters.map(title => ['appendix', title, 0])],
    )
  }
  const { parts } = outlineOf('# T', '', '## A Day', '', 'Text.', '', '## References', '', 'Text.')
  assert.deepEqual(parts.map(({ role }) => role), ['chapter', 'references'])
})

test('beneath Roman chapters, sections have letters', () => {
  assert.deepEqual(
    sectionsOf('# On Rules', '# Abstract', '# I. INTRODUCTION', '# II. METHODS', '# A. Delta rules', '# B. Others', '# III. END'),
    ['On Rules', '1  Abstract', '1 1 INTRODUCTION', '1 2 METHODS', '2  A. Delta rules', '2  B. Others', '1 3 END'])
})

test('numbers in words are figures of chapters, and none of sections', () => {
  assert.deepEqual(sectionsOf('# 综述', '## 一、引言', '## 二、模型', '### 一、通信', '## 三、算法'),
    ['综述', '1 1 引言', '1 2 模型', '2  通信', '1 3 算法'])
})

test('without numbers the names of chapters give the levels', () => {
  assert.deepEqual(sectionsOf('# On Rules', '# Introduction', '# Methods', '# Delta rules', '# Results', '# Conclusion'),
    ['On Rules', '1 1 Introduction', '1 2 Methods', '2  Delta rules', '1 3 Results', '1 4 Conclusion'])
})

test('levels that the numbers gainsay are those of the numbers, and a heading of names is the line of authors', () => {
  assert.deepEqual(
    sectionsOf(
      '# On Paths',
      '# R. Vance a, H. Olsen b',
      '#### ABSTRACT',
      'Text.',
      '# 1. Data',
      '# 1.1. Parks',
      'Text.',
      '# 1.2. Paths',
      'Text.',
      '# 2. End',
    ),
    ['On Paths', '1  ABSTRACT', '1 1 Data', '2 1.1 Parks', '2 1.2 Paths', '1 2 End'],
  )
  assert.equal(
    outlineOf('# On Paths', '', '# R. Vance a, H. Olsen b', '', '# 1. Data', '', '# 1.1. Parks', '', '# 2. End').meta.author,
    'R. Vance, H. Olsen',
  )
})

test('levels that differ stay, and so do headings without numbers or known names', () => {
  assert.deepEqual(sectionsOf('# T', '## 1.1 One', '### 1.1.1 Two'), ['T', '1 1.1 One', '2 1.1.1 Two'])
  assert.deepEqual(sectionsOf('## Alpha', '## Beta', '## Gamma').slice(1), ['1 1 Alpha', '1 2 Beta', '1 3 Gamma'])
})

test('whole numbers within a numbered section count what is there, and leave the levels as they are', () => {
  assert.deepEqual(
    sectionsOf(
      '# 读书笔记',
      '## Section 1: 问题',
      '### 1.1 定义',
      '##### 1. 甲',
      '文。',
      '##### 2. 乙',
      '文。',
      '## Section 2: 方法',
      '### 2.1 结构',
      '文。',
      '### 2.X 定位',
      '文。',
    ),
    ['读书笔记', '1 1 问题', '2 1.1 定义', '3 1 甲', '3 2 乙', '1 2 方法', '2 2.1 结构', '2  定位'],
  )
  assert.deepEqual(
    sectionsOf('# Ways', '## 1 Data', '### 1.1 Parks', '#### 1. North', 'Text.', '#### 2. South', '## 2 Paths', '### 2.1 Old', 'Text.'),
    ['Ways', '1 1 Data', '2 1.1 Parks', '3 1 North', '3 2 South', '1 2 Paths', '2 2.1 Old'],
  )
})

test('what is inferred is said once, and `levels: keep` turns it off', () => {
  const lines = ['# 1 One', '', '# 1.1 Two', '', '# 2 Three']
  assert.equal(rulesOf(outlineOf('---', 'title: T', '---', '', ...lines)).filter(rule => rule === 'levels-inferred').length, 1)
  assert.deepEqual(outlineOf('---', 'title: T', 'levels: keep', '---', '', ...lines).parts.map(({ section }) => section.depth), [1, 1, 1])
})

test('chapters keep the numbers that their author gave them', () => {
  assert.deepEqual(
    outlineOf('# 第3章 模型', '', '## 3.1 概览', '', '## 3.2 训练', '', '## 评测').parts.map(({ section }) => section.number),
    ['3.1', '3.2', '3.3'],
  )
  const { parts } = outlineOf('# Lecture 7', '', '## Recap', '', 'Said.', '', '## 7.1 Walks', '', 'Said.', '', '## 7.2 Loops', '', 'Said.')
  assert.deepEqual(parts.map(({ section }) => section.number), ['', '7.1', '7.2'])
})
