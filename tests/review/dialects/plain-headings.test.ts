import assert from 'node:assert/strict'
import { test } from 'node:test'
import { linesRead, reading } from './read.ts'

const sentence = '城市的规模逐年扩大，治理的难度随之上升，需要新的方法。'

test('numbered lines of a text without headings are its headings, and its first line the title', () => {
  assert.deepEqual(
    linesRead('洪水预报综述', '', '1 引言', '', sentence, '', '1.1 背景', '', sentence, '', '2 方法', '', sentence, '', '3 结论', '', sentence)
      .filter(line => line.startsWith('#')),
    ['# 洪水预报综述', '## 1 引言', '### 1.1 背景', '## 2 方法', '## 3 结论'],
  )
})

test('chapters in words, with their sections, count as well, where no blank lines part the paragraphs', () => {
  assert.deepEqual(
    linesRead('# 治理', '', '第一章 绪论', sentence, '第一节 背景', sentence, '第二节 意义', sentence, '第二章 方法', sentence, '第三章 结论', sentence)
      .filter(line => line.startsWith('#')),
    ['# 治理', '## 第一章 绪论', '### 第一节 背景', '### 第二节 意义', '## 第二章 方法', '## 第三章 结论'],
  )
  assert.deepEqual(
    linesRead('总结', '', '一、情况', '', sentence, '', '（一）甲', '', sentence, '', '二、问题', '', sentence, '', '三、计划', '', sentence)
      .filter(line => line.startsWith('#')),
    ['# 总结', '## 一、情况', '### （一）甲', '## 二、问题', '## 三、计划'],
  )
})

test('numbers with stops, and names of chapters, are headings, and the places of the authors are none', () => {
  const { text, messages } = reading(...[
    'A survey', 'Ann Author1, Ben Holm2', '1 Some University 2 Some Institute', 'Abstract',
    'We survey floods in cities, by all known means.',
    '1. Introduction',
    'Losses rise each year, as this chapter tells.', '2. Methods', 'They solve equations, which takes long.', '3. Conclusion',
    'Both have their place, and both are used.', 'References', '[1] Wu A. Floods. 2019.',
  ].flatMap(line => [line, '']))
  assert.deepEqual(
    text.split('\n').filter(line => line.startsWith('#')),
    ['# A survey', '## Abstract', '## 1 Introduction', '## 2 Methods', '## 3 Conclusion', '## References'],
  )
  assert.deepEqual(messages, [['levels-inferred', 7]])
})

test('letters count chapters where no numbers do, one level below the only heading, and begin anew', () => {
  const headingsOf = (...lines: string[]): string[] => linesRead(...lines.flatMap(line => [line, ''])).filter(line => line.startsWith('#'))
  assert.deepEqual(
    headingsOf('## 河流模型', '作者：王小明', 'A.  在线学习 （Online Learning）', sentence, 'B. 判别分析Discriminant Analysis', sentence, 'C、批量学习', sentence),
    ['## 河流模型', '### 在线学习 （Online Learning）', '### 判别分析Discriminant Analysis', '### 批量学习'],
  )
  assert.deepEqual(
    headingsOf('# Floods', 'A. Data', sentence, 'B. Methods', sentence, 'A. Gauges', sentence, 'B. Satellites', sentence),
    ['# Floods', '## Data', '## Methods', '## Gauges', '## Satellites'],
  )
  // Answers to choose from, and a name.
  assert.deepEqual(headingsOf('# Quiz', 'Which one rises?', 'A. The river', 'B. The lake', 'C. The sea', 'D. None'), ['# Quiz'])
  assert.deepEqual(headingsOf('# Notes', sentence, 'A. Turing', sentence), ['# Notes'])
})

test('lists, texts with headings, steps in a row and what asks to keep its levels stay', () => {
  const chapters = ['1 One', '', sentence, '', '2 Two', '', sentence, '', '3 Three', '', sentence]
  for (const lines of [
    ['Text.', '', '1. One', '2. Two', '3. Three', '', 'More text.'],
    ['# Title', '', '## A', '', ...chapters],
    ['Shopping', '', '1. Milk', '', '2. Bread', '', '3. Eggs', ''],
    ['---', 'levels: keep', '---', '', ...chapters],
  ])
    assert.equal(reading(...lines).text, lines.join('\n'))
})
