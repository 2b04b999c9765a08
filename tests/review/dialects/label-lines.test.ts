import assert from 'node:assert/strict'
import { test } from 'node:test'
import { linesRead } from './read.ts'

test('lines that each begin with a label keep their breaks', () => {
  assert.deepEqual(linesRead('论文：《闸门》', '作者：张三', '年份：2024'), ['论文：《闸门》\\', '作者：张三\\', '年份：2024'])
  assert.deepEqual(linesRead('> **Paper:** Gates', '> **Authors**: A. Lee', '> Venue: Weirs 2024', '> It is long.'), [
    '> **Paper:** Gates\\',
    '> **Authors**: A. Lee\\',
    '> Venue: Weirs 2024',
    '> It is long.',
  ])
})

test('two are enough that are lines of a cover', () => {
  for (const [first, second] of [['作者：王小明、李华', '单位：某某大学'], ['作者：林小溪', '單位：某某大學'], ['Author: Ann Lee', 'Date: 3 May 2024']])
    assert.deepEqual(linesRead('# T', '', first, second), ['# T', '', `${first}\\`, second])
})

test('fewer of them, and those that break already, stay as they are', () => {
  const lines = ['论文：《闸门》', '作者：张三', '', '论文：《闸门》  ', '作者：张三\\', '年份：2024']
  assert.deepEqual(linesRead(...lines), lines)
})

test('front matter, listings, points and addresses are no such lines', () => {
  for (const lines of [
    ['---', 'title: Gates', 'lang: en', 'levels: keep', '---', '', 'Text.'],
    ['```', 'a: 1', 'b: 2', 'c: 3', '```'],
    ['- a: one', '- b: two', '- c: three'],
    ['https://a.org/', 'https://b.org/', 'https://c.org/'],
  ])
    assert.deepEqual(linesRead(...lines), lines)
})
