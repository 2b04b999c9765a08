import assert from 'node:assert/strict'
import { test } from 'node:test'
import { linesRead } from './read.ts'

test('an abbreviation is a note where the text first has it', () => {
  assert.deepEqual(
    linesRead('# HTML', '', 'The HTML and HTML5 of the W3C. HTML is old.', '', '*[HTML]: Hyper Text', '*[W3C]: A consortium'),
    ['# HTML', '', 'The HTML[^abbr-1] and HTML5 of the W3C[^abbr-2]. HTML is old.', '', '[^abbr-1]: Hyper Text', '[^abbr-2]: A consortium'],
  )
})

test('one that the text never has is a point', () => {
  assert.deepEqual(linesRead('Text.', '', '*[CSS]: Style sheets'), ['Text.', '', '<!-- deck: backup -->', '- CSS: Style sheets'])
})
