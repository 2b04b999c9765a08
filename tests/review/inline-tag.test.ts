import assert from 'node:assert/strict'
import { test } from 'node:test'
import { bodyOf } from '../stages.ts'

const rowOf = (cell: string): string => bodyOf('# T', '', '## Gates', '', '| Name | What |', '|---|---|', `| a | ${cell} |`, '| b | c |')

test('a break in the midst of a sentence of a cell is a blank', () => {
  for (const [cell, said] of [
    ['The definition of the gate <br/>is read at noon.', /gate\s+is read/],
    ['It is old. The title is visible in the tab <br>as well as in the book.', /tab\s+as well/],
    ['An array of objects with a name, <br />and views.', /name,\s+and views/],
  ] as const)
    assert.match(rowOf(cell), said)
})

test('one between entries or sentences stays', () => {
  for (const cell of [
    ...['apples<br>pears', 'The gate is closed at night. <br>it opens at noon', '闸门<br>船闸', 'iron and oak<br>stone'],
    'ViT, 32 layers, patch 14<br>trained anew',
  ])
    assert.match(rowOf(cell), /<br>/, cell)
})
