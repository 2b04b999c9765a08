import assert from 'node:assert/strict'
import { test } from 'node:test'
import { assertUnchanged, linesRead, reading } from './read.ts'

test('the style of a table of pandas is left out with a message, its second half too', () => {
  const { text, messages } = reading(
    ...['<div>', '<style scoped>', '    .a {', '    }', '', '    .b {', '    }', '</style>'],
    ...['<table></table>', '</div>'],
  )
  assert.equal(text, '<div>\n\n<table></table>\n</div>')
  assert.deepEqual(messages, [['raw-html', 2]])
})

test('a style in a listing is a listing', () => {
  assertUnchanged('```html\n<div>\n<style>\n\n.a {}\n</style>\n```')
})

test('how large a table is says nothing on a slide', () => {
  assert.deepEqual(
    linesRead('<p>1,200 rows × 31 columns</p>', '', '5 rows × 3 columns', '', 'It has 5 rows × 3 columns.'),
    ['It has 5 rows × 3 columns.'],
  )
})

test('a picture that a converter named after its kind has no words', () => {
  assert.deepEqual(
    linesRead('![png](a.png)', '', '![No description has been provided for this image](b.png)', '', '![svg of a cell](c.svg)'),
    ['![](a.png)', '', '![](b.png)', '', '![svg of a cell](c.svg)'],
  )
})
