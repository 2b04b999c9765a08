import assert from 'node:assert/strict'
import { test } from 'node:test'
import { linesRead, reading } from './read.ts'

for (const [title, line, heading] of [
  ['1. Introduction', '---------------', '## 1. Introduction'],
  ['2.1. Remarks', '~~~~~~~~~~~~', '### 2.1. Remarks'],
  ['A Study of Paths', '================', '# A Study of Paths'],
  ['二、方法', '--------', '## 二、方法'],
]) {
  test(`${title} with a line beneath it is a heading`, () => {
    assert.deepEqual(linesRead('Text.', '', title, line, '', 'More.'), ['Text.', '', heading, '', 'More.'])
  })
}

test('a line of tildes opens no listing where it stands beneath each title', () => {
  const lines = linesRead('2.1 One', '~~~~~~~', '', 'Text.', '', '2.2 Two', '~~~~~~~', '', 'More.')
  assert.deepEqual(lines.filter(line => line.startsWith('#')), ['### 2.1 One', '### 2.2 Two'])
})

for (const [name, text] of [
  ['a rule beneath a point', '1. One\n2. Two\n------\n\nText.'],
  ['a fence', '~~~ text\nTitle\n-----\n~~~'],
  ['a listing', '```\n\nTitle\n-----\n```'],
  ['front matter', '---\n\ntitle\n-----\n---\n\nText.'],
  ['a short rule', 'A long line of words\n---\n\nText.'],
]) {
  test(`${name} stays`, () => assert.equal(reading(text).text, text))
}
