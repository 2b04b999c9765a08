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

test('a tag that words speak of is text, one that they use is not', () => {
  const said = (line: string): string => bodyOf('# T', '', '## Gates', '', `- ${line}`, '- The other one.')
  for (const [line, name] of [
    ['The <img> tag has no words.', 'img'],
    ['Every <div> is a box', 'div'],
    ['它比<video>更省流量。', 'video'],
    ['A <picture> and a <source> choose', 'source'],
  ])
    assert.match(said(line), new RegExp(`&#60;${name}&#62;`), line)
  for (const line of ['A <span>word</span> here', 'A <span class="x">word here', 'A <font>word here', 'A <nobr>word here'])
    assert.match(said(line), /A word here/, line)
})
