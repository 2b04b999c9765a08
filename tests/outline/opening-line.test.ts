import assert from 'node:assert/strict'
import { test } from 'node:test'
import { outlineOf, rulesOf } from '../stages.ts'

const text = 'The gate was built in 1902 and has been opened by hand ever since.'

test('a line by itself that a text without headings opens with is its title', () => {
  for (const [title, rest] of [['会议纪要 2024年9月12日', '- 甲'], ['Which pump do we buy?', text], ['“公”与“私”', '> 水。']]) {
    const outline = outlineOf(title, '', rest)
    assert.equal(outline.title, title)
    assert.ok(!rulesOf(outline).includes('no-title'))
  }
})

test('a sentence, a line that leads on, several lines and all that there is are none', () => {
  assert.ok(rulesOf(outlineOf('Only this')).includes('no-title'))
  for (const opening of ['It is late.', 'Dear all,', 'One\nand two', '- A point', text.slice(0, -1)])
    assert.ok(rulesOf(outlineOf(...opening.split('\n'), '', text)).includes('no-title'), opening)
})

test('a title in the front matter and headings leave it a line', () => {
  assert.equal(outlineOf('---', 'title: T', '---', '', 'A line', '', text).title, 'T')
  assert.notEqual(outlineOf('A line', '', '# T', '', text).title, 'A line')
})
