import assert from 'node:assert/strict'
import { test } from 'node:test'
import { wordsOf } from '../../scripts/outline/rich.ts'
import { planOf } from '../stages.ts'

/** The titles of a section's slides, each with its share. */
function titlesOf(...lines: string[]): string[] {
  const { slides } = planOf('# Talk', '', '## Clocks', '', ...lines)
  return slides.slice(1).map(({ title, share }) => [wordsOf(title), share ?? ''].join(' ').trim())
}

const table = ['| a | b |', '|---|---|', ...Array.from({ length: 9 }, (_, row) => `| ${row}x | y |`), '']
const formula = (name: string): string[] => [name, '', '$$', '\\ln x = k t', '$$', '', 'where $x$ is the level and $k$ the rate.', '']

test('slides of one title say which of them each is, whatever they show', () => {
  const diagram = ['```mermaid', 'sequenceDiagram', '  A->>B: one', '  B->>A: two', '  A->>B: three', '```']
  const long = '> Two things that have nothing to do with each other have sizes all the same.'
  const remark = ['> [!WARNING]', ...Array.from({ length: 5 }, () => long)]
  for (const second of [diagram, remark, ['![](p.png)']])
    assert.deepEqual(titlesOf(...table, ...second), ['Clocks 1/2', 'Clocks 2/2'], second[0])
})

test('what a line names right before it is called so', () => {
  for (const [first, second] of [['Removal', 'First-order decay'], ['去除率', '一级动力学'], ['Removal:', 'Decay:']])
    assert.deepEqual(titlesOf(...formula(first), ...formula(second)), [first, second].map(name => name.replace(':', '')))
})

test('a remark is called by its bold words, unless they end what another clause of their sentence began', () => {
  const long = Array.from({ length: 5 }, () => '> Two things that have nothing to do with each other have sizes all the same.')
  const called = (words: string): string => titlesOf(...table, '> [!WARNING]', `> ${words}`, ...long).at(-1)!
  for (const bold of ['the rules of order', '反过来不成立', 'clocks run apart'])
    assert.equal(called(`**${bold}** in each of them.`), bold)
  for (const words of ['If it is so, **the other way round is wrong**.', '甲先于乙，则数更小；**反过来不成立**。', 'It runs; **no order is left**.'])
    assert.equal(called(words), 'Clocks 2/2', words)
})
