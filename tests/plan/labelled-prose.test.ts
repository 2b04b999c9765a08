import type { Part } from '../../scripts/parts/part.ts'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { wordsOf } from '../../scripts/outline/rich.ts'
import { planOf } from '../stages.ts'

/** The columns of a section behind a formula, each with its name and its words. */
function columnsOf(...lines: string[]): string[][] {
  const { slides } = planOf('# Talk', '', '## Models', '', '$$', 'x = y', '$$', '', ...lines)
  const panels = slides.slice(1).flatMap(({ parts }) => parts).flatMap(part => part.kind === 'panels' ? part.panels : [])
  const wordsIn = (part: Part): string => part.kind === 'text' ? wordsOf(part.text) : part.kind
  return panels.map(({ name, parts }) => [name ? wordsOf(name) : '', ...parts.map(wordsIn)])
}

const named = (...names: string[]): string[] => names.flatMap(name => [`**${name}**`, '', 'It hears the bees. It has two ears.', ''])

test('paragraphs that words alone name stand side by side, as tabs do', () => {
  assert.deepEqual(columnsOf(...named('Threshold:', 'Forest:')), [
    ['Threshold', 'It hears the bees. It has two ears.'],
    ['Forest', 'It hears the bees. It has two ears.'],
  ])
  assert.deepEqual(columnsOf(...named('甲：', '乙：', '丙：')).map(([name]) => name), ['甲', '乙', '丙'])
})

test('four of them stay as they are, and so do some of many words', () => {
  assert.deepEqual(columnsOf(...named('Threshold', 'Forest', 'Network', 'Ear')), [])
  assert.deepEqual(columnsOf('**Threshold**', '', 'It hears the bees. '.repeat(20), '', ...named('Forest')), [])
})
