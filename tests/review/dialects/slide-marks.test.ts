import assert from 'node:assert/strict'
import { test } from 'node:test'
import { linesRead, reading } from './read.ts'

test('pauses are left out, with a message', () => {
  assert.deepEqual(reading('One.', '', '. . .', '', 'Two.', '', '--', '', 'Three.').messages, [['other-mark', 3]])
  assert.deepEqual(linesRead('One.', '', '. . .', '', 'Two.'), ['One.', '', 'Two.'])
})

test('properties and classes of remark are left out, and what stands in them stays', () => {
  assert.deepEqual(
    linesRead(
      ...['class: center, middle', 'name: one', '', '# Talk', '', '---', 'template: inverse', '', '.left[', '- a', ']'],
      ...['.red[Red words] and .b.c[two [links](x.md)].', '--', '', 'End.', '', '---', '', 'Last.'],
    ).filter(Boolean),
    ['# Talk', '---', '- a', 'Red words and two [links](x.md).', 'End.', '---', 'Last.'],
  )
})

test('what is said to the speaker is the spoken note', () => {
  for (const [mark, opening] of [['???', '<!-- note:'], ['Note:', '<!-- note:'], ['Notes: Say', '<!-- note: Say']]) {
    const lines = linesRead('# A', '', '---', '', 'One.', '', mark, 'hello.', '', '---', '', 'Two.').filter(Boolean)
    assert.deepEqual(lines, ['# A', '---', 'One.', opening, 'hello.', '-->', '---', 'Two.'])
  }
})

test('what Marp does to a picture is no word of it', () => {
  assert.deepEqual(
    linesRead('---', 'marp: true', '---', '', '![bg right:40%](a.png)', '', '![w:300 h:200 Two towers](b.png)', '', '![A left turn](c.png)')
      .slice(4)
      .filter(Boolean),
    ['![](a.png)', '![Two towers](b.png)', '![A left turn](c.png)'],
  )
})

test('a text that is no deck keeps words that look so', () => {
  for (const lines of [['Note: this holds.', '', 'class: of 2020'], ['Call obj.map[x] here.']])
    assert.deepEqual(linesRead(...lines), lines)
})
