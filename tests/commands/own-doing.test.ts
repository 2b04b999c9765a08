import type { RuleId } from '../../scripts/diagnostics/rules.ts'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isOwnDoing } from '../../scripts/commands/own-doing.ts'
import { planOf } from '../stages.ts'

/** Which slides of a section with these lines are spared a warning. */
function spared(rule: RuleId, ...lines: string[]): boolean[] {
  const slides = planOf('# T', '', '## One', '', ...lines).slides.slice(1)
  return slides.map(slide => isOwnDoing(rule, slide, slides))
}

const table = ['| a | b |', '|---|---|', '| 1 | 2 |', '']
const listing = (lines: number): string[] => ['```js', ...Array.from({ length: lines }, (_, index) => `run(${index})`), '```', '']

test('blocks that were put together are nobody\'s fault, a block alone may be', () => {
  assert.deepEqual(spared('many-blocks', ...table, '- a point', ''), [true])
  assert.deepEqual(spared('many-blocks', ...table), [false])
  assert.deepEqual(spared('many-formulas', '$$x$$', '', '$$y$$', ''), [true])
})

test('a share of a listing is as long as it was cut, a whole one as its author wrote it', () => {
  assert.ok(spared('long-code', ...listing(40)).every(Boolean))
  assert.deepEqual(spared('long-code', ...listing(13)), [false])
})

test('a share of a diagram is as large as it was cut', () => {
  const flow = (boxes: number): string[] =>
    ['```mermaid', 'flowchart TD', ...Array.from({ length: boxes }, (_, index) => `a${index} --> a${index + 1}`), '```']
  assert.deepEqual([spared('large-diagram', ...flow(6)), spared('large-diagram', ...flow(40)).every(Boolean)], [[false], true])
})

test('a sentence that was made a title need not be shown once more, a title of the author\'s own must', () => {
  const said = 'The gates lost 842 litres of water in a single dry summer.'
  assert.deepEqual(spared('title-evidence', said, '', ...table), [true])
  assert.deepEqual(spared('title-evidence', `<!-- deck: title="${said}" -->`, '', ...table), [false])
})

test('slides of one section may have one title, those of two sections may not', () => {
  const long = 'A gate is a door that keeps the water of the river out of the fields for a whole summer, and lets it in when it is over.'
  const slides = planOf('# T', '', '## One', '', `> ${long} ${long}`, '', ...table, '## One', '', ...table).slides.slice(1)
  const alike = slides.filter(({ layout }) => layout !== 'agenda')
  assert.deepEqual(alike.map(slide => isOwnDoing('title-repeated', slide, alike)), [true, true, false])
})
