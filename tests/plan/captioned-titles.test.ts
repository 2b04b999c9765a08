import assert from 'node:assert/strict'
import { test } from 'node:test'
import { wordsOf } from '../../scripts/outline/rich.ts'
import { planOf } from '../stages.ts'

/** The slides of one section: their titles, and what stands above these. */
function slidesOf(...lines: string[]): (string | undefined)[][] {
  return planOf('# Weirs', '', '## Results', '', ...lines).slides.slice(1).map(({ title, kicker }) => [wordsOf(title), kicker])
}

/** A table with these words beneath or above it. */
function table(caption: string, isAbove = false): string[] {
  const rows = ['| gate | days |', '|---|---|', ...Array.from({ length: 8 }, (_, index) => `| gate ${index} | ${index * 3} |`), '']
  return isAbove ? [caption, '', ...rows] : [...rows, caption, '']
}

/** What the text says of the slides in a sentence of its own. */
const claim = ['Two gates are good. Every third gate is left open by its keeper at night.', '']
const claimed = 'Every third gate is left open by its keeper at night'

test('a table behind a slide with a claim of its own is titled by its caption, the number stands above', () => {
  const variants = [
    ['**Table 1** Open days by gate.', true],
    ['Table 1: Open days by gate', false],
    ['*Table 1. Open days by gate*', true],
  ] as const
  for (const [caption, isAbove] of variants) {
    const found = slidesOf(...claim, '![](gates.png)', '', '**Fig. 1** Gates at night.', '', ...table(caption, isAbove))
    assert.deepEqual(found.at(-1), ['Open days by gate', '1 Results · Table 1'], caption)
  }
})

test('a picture before other slides is titled by its caption, since the heading says nothing of it', () => {
  for (const sign of ['![Open days by gate](days.png)', '![x](days.png)\n\n图 1 Open days by gate', '![](days.png "Open days by gate")'])
    assert.deepEqual(slidesOf(sign, '', ...claim, ...table('')).map(([title]) => title), ['Open days by gate', claimed], sign)
})

test('so it is before slides that keep the heading, which is said once then', () => {
  const listing = ['```sh', ...Array.from({ length: 16 }, (_, index) => `open ${index}`), '```', '']
  for (const sign of ['![Open days by gate](days.png)', '![](days.png "Open days by gate")', '![x](days.png)\n\n图 1 Open days by gate'])
    assert.deepEqual(slidesOf(sign, '', ...listing).map(([title]) => title), ['Open days by gate', 'Results'], sign)
})

test('the only slide of a section keeps the heading above a picture', () => {
  assert.deepEqual(slidesOf('![Open days by gate](days.png)').map(([title]) => title), ['Results'])
})

test('a caption that is only called a table, and not counted, is a title without that word', () => {
  for (const words of ['First days of each gate', 'Second gates by town', 'Here the gates of a year']) {
    const found = slidesOf(...claim, '![](gates.png)', '', '**Fig. 1** Gates at night.', '', ...table(`Table: ${words}`))
    assert.equal(found.at(-1)![0], words)
  }
})
