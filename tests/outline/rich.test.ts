import assert from 'node:assert/strict'
import { test } from 'node:test'
import { titleOf, wordsOf } from '../../scripts/outline/rich.ts'
import { outlineOf, slidesOf } from '../stages.ts'

function wordsOfHeading(heading: string): string {
  return wordsOf(titleOf(outlineOf('# Talk', '', `## ${heading}`, '', 'Words.').parts[0].section))
}

test('a plain tag is none of the words of a title', () => {
  assert.equal(wordsOfHeading('Measure <mark>first</mark>'), 'Measure first')
  assert.equal(wordsOfHeading('H<sub>2</sub>O and CO<sub>2</sub>'), 'H2O and CO2')
  assert.equal(wordsOfHeading('One line<br>and another'), 'One line and another')
})

test('any other tag is words like others', () => {
  assert.equal(wordsOfHeading('The `<mark>` element'), 'The <mark> element')
})

test('the name of a slide has no tags, its heading keeps them', () => {
  const [, { raw }] = slidesOf('# Talk', '', '## Measure <mark>first</mark>', '', '- a', '- b')
  assert.match(raw, /^title: Measure first$/m)
  assert.match(raw, /^# Measure <mark>first<\/mark>$/m)
})
