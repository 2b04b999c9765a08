import assert from 'node:assert/strict'
import { test } from 'node:test'
import { wordsOf } from '../../scripts/outline/rich.ts'
import { planOf } from '../stages.ts'

/** What the slides of a section say in words, slide by slide: a formula, then a paragraph that leads to a listing. */
function saidOf(tail: string): string[][] {
  const formula = ['The height is a sum of constituents,', '', '$$', 'h = h_0 + \\sum_k a_k', '$$', '']
  const listing = ['```', ...Array.from({ length: 16 }, (_, line) => `line ${line}`), '```', '']
  const { slides } = planOf('# Tides', '', '## Tables', '', ...formula, tail, '', ...listing, '## Use', '', 'They are read at noon.')
  return slides.filter(({ evidence }) => evidence.length > 0)
    .map(({ parts }) => parts.flatMap(part => part.kind === 'text' ? wordsOf(part.text) : []))
}

test('a sentence that goes on from a formula stands with it, though its paragraph leads to another slide', () => {
  for (const [tail, lead] of [
    ['of which four make up most of the height.', 'A program of twenty lines prints a year:'],
    ['where the mean is that of `ten` years.', 'It is printed by this:'],
    ['其中四项占了大半。', '下面的程序印出一年：'],
  ]) {
    const [first, ...others] = saidOf(`${tail} ${lead}`)
    assert.equal(first.at(-1), tail.replaceAll('`', ''))
    assert.ok(!others.flat().some(words => words.includes(tail.slice(0, 12))))
  }
})

test('a sentence of its own behind a formula does not', () => {
  assert.ok(!saidOf('Four of them make up most. A program prints a year:')[0].join(' ').includes('Four of them'))
})
