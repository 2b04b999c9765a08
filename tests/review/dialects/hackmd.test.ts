import assert from 'node:assert/strict'
import { test } from 'node:test'
import { linesRead, reading } from './read.ts'

test('who said a quotation in HackMD is bold, and when and in which colour is left out', () => {
  assert.deepEqual(
    linesRead('> [name=阿寬] 六毫秒不小。 [time=Wed, Mar 13, 2024 7:25 PM] [color=#907bf7]', '', '> It is. [name=Ada Lee] [color=red]'),
    ['> **阿寬** 六毫秒不小。', '', '> It is. **Ada Lee**'],
  )
})

test('its heading of tags is left out, with a message, and other headings stay', () => {
  const { text, messages } = reading('# Clocks', '', '###### tags: `clocks` `time`', '', '###### Tags and names', '', 'Text.')
  assert.deepEqual([text.includes('tags:'), text.includes('Tags and names'), messages], [false, true, [['other-mark', 3]]])
})

test('brackets elsewhere and listings stay', () => {
  for (const lines of [['See [name=Ada] here.'], ['```', '> [name=Ada] [time=1]', '```']])
    assert.deepEqual(linesRead(...lines), lines)
})
