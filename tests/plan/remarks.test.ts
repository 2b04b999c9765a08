import assert from 'node:assert/strict'
import { test } from 'node:test'
import { planOf } from '../stages.ts'

/** What each slide of a section is made of. */
function kindsOf(...lines: string[]): string[][] {
  return planOf('# Talk', '', '## Hooks', '', ...lines).slides.slice(1).map(({ parts }) =>
    parts.map(part => part.kind === 'block' ? part.block.kind : part.kind))
}

const remark = ['', '> [!WARNING]', '> Nobody reads a file in `transform`.', '']
const listing = (lines: number): string[] => ['```js', ...Array.from({ length: lines }, (_, line) => `step(${line})`), '```', '']

test('a remark of a line stands with what is before it, though that nearly fills a slide', () => {
  assert.deepEqual(kindsOf(...listing(10), ...remark), [['code', 'callout']])
  assert.deepEqual(kindsOf('- load', '- render', '', '![a](a.png)', ...remark).at(-1), ['figures', 'callout'])
})

test('where that is too much, the last thing before it goes with it', () => {
  const slides = kindsOf(...listing(6), 'It is asked for in the settings.', '', ...listing(9), ...remark)
  assert.deepEqual(slides.at(-1)?.slice(-2), ['code', 'callout'])
})

test('a long remark may stand alone', () => {
  const long = Array.from({ length: 8 }, () => '> Nobody reads a file in `transform`, since one file may be read many times over.')
  assert.equal(kindsOf(...listing(12), '> [!WARNING]', ...long, '').length, 2)
})
