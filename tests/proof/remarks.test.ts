import assert from 'node:assert/strict'
import { test } from 'node:test'
import { withoutRemarks } from '../../scripts/proof/remarks.ts'

function linesOwed(...lines: string[]): string[] {
  return withoutRemarks(lines.join('\n')).split('\n').filter(line => line.trim() !== '')
}

test('queries and commands of Obsidian are owed by nobody, and their lines keep their numbers', () => {
  const lines = ['One.', '```dataview', 'LIST', '```', 'Made <% now %> here.', '```js', 'x', '```']
  assert.deepEqual(linesOwed(...lines), ['One.', 'Made  here.', '```js', 'x', '```'])
  assert.equal(withoutRemarks('a\n```tasks\nnot done\n```\nb').split('\n').length, 5)
})

test('what a deck says to its speaker is owed by nobody, and in a text that is none it is', () => {
  assert.deepEqual(linesOwed('# A', '---', 'One.', '???', 'Say hello.', '---', 'Two.', 'Note: bye'), ['# A', '---', 'One.', '---', 'Two.'])
  assert.deepEqual(linesOwed('# A', 'Note: this holds.'), ['# A', 'Note: this holds.'])
})

test('what a presentation says to its speaker, and what a page of Wikipedia ends with, is owed by nobody', () => {
  const mark = '<!-- Slide number: 2 -->'
  assert.deepEqual(linesOwed(mark, '# A', '### Notes:', 'Say hello.', mark, '# B'), [mark, '# A', mark, '# B'])
  assert.deepEqual(linesOwed('# A', '### Notes:', 'This holds.'), ['# A', '### Notes:', 'This holds.'])
  assert.deepEqual(linesOwed('One.[\\[1\\]](#cite_note-1)', 'Retrieved from "a"', '- Roads'), ['One.[\\[1\\]](#cite_note-1)'])
})
