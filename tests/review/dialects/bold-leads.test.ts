import assert from 'node:assert/strict'
import { test } from 'node:test'
import { linesRead, reading } from './read.ts'

for (const [name, lines] of [
  ['with numbers', ['**1. Done**', 'The data are clean.', '', '**2. Open**', 'Memory is short.']],
  ['in Chinese', ['**进展**', '数据清洗完了。', '', '**问题**', '显存不够。']],
  ['with underscores', ['__Cost__', 'Twelve a day.', '', '__Speed__', 'Three a second.']],
] as const) {
  test(`lines in bold ${name} stand apart from their text`, () => {
    assert.deepEqual(linesRead(...lines), [lines[0], '', lines[1], '', lines[3], '', lines[4]])
  })
}

test('the break behind a line in bold goes', () => {
  assert.deepEqual(linesRead('**One**  ', 'Text.', '', '**Two**\\', 'More.').filter(Boolean), ['**One**', 'Text.', '**Two**', 'More.'])
})

for (const [name, text] of [
  ['a single one', '**Note**\nIt rains.'],
  ['bold words that lead to something', '**First:**\nOne.\n\n**Second:**\nTwo.'],
  ['bold sentences', '**It rains.**\nOne.\n\n**It pours.**\nTwo.'],
  ['bold words within a line', '**One** is here.\nMore.\n\n**Two** is there.\nMore.'],
  ['a listing', '```\n**One**\na\n\n**Two**\nb\n```'],
]) {
  test(`${name} stays`, () => assert.equal(reading(text).text, text))
}
