import type { Part } from '../../scripts/parts/part.ts'
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

test('what one slide says behind its formula the next does not say above its own', () => {
  const row = (index: number): string => `a_${index} = \\frac{b}{c} \\\\`
  const rows = (count: number): string =>
    `$$\n\\begin{aligned}${Array.from({ length: count }, (_, index) => row(index)).join('\n')}\\end{aligned}\n$$`
  for (const [sentence, kept, more] of [
    ['where $w$ is the gate of a day.', 'A year of gates is the sum of all its days.', 'The gates of a year are then counted once:'],
    ['其中，$w$ 是一天的闸门。', '一年的闸门是每一天的总和。', '一年的所有闸门便只数一次：'],
    ['其中 $k$ 大于一。', '闸门的总数随着每天的水位升高。', '我们用 $t$ 表示一天的长度，于是：'],
  ]) {
    const { slides } = planOf('# Tides', '', '## Gates', '', 'The sum is', '', rows(4), '', `${sentence} ${kept}`, '', more, '', rows(2))
    const said = slides.map(({ title, parts }) =>
      [wordsOf(title), ...parts.flatMap(part => part.kind === 'text' ? wordsOf(part.text) : [])].join(' '))
    const words = sentence.replaceAll('$', '')
    assert.equal(said.filter(text => text.includes(words)).length, 1, said.join(' | '))
    assert.ok(said.some(text => text.includes(more.replaceAll('$', '').slice(0, -1))), said.join(' | '))
  }
})

test('nor beside a picture, nor where it is a paragraph of its own', () => {
  const formula = (height: string): string[] => ['$$', height, '$$', '']
  for (const [tail, kept] of [
    ['where $h$ is the height.', 'A tall gate keeps more of the water.'],
    ['其中 $h$ 是水位。', '高的闸门留住更多的水。'],
    ['with the height $h$.', 'A wide gate lets more of it go.'],
  ]) {
    const joined = planOf('# Tides', '', '## Gates', '', 'The sum is', '', ...formula('h = 1'), `${tail} ${kept}`, '', '![](gate.png)')
    const apart = planOf('# Tides', '', '## Gates', '', 'The sum is', '', ...formula('h = 1'), tail, '', `${kept}`, '', ...formula('g = 2'))
    for (const { slides } of [joined, apart]) {
      const textsOf = (part: Part): string[] =>
        part.kind === 'text' ? [wordsOf(part.text)] : part.kind === 'rows' ? part.rows.map(({ text }) => wordsOf(text)) : []
      const told = slides.flatMap(({ title, parts }) => [wordsOf(title), ...parts.flatMap(textsOf)])
      const opening = tail.slice(0, 5).toLowerCase()
      assert.ok(told.filter(words => words.toLowerCase().startsWith(opening)).length <= 1, told.join(' | '))
    }
  }
})
