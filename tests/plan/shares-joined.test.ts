import type { Formed, Group } from '../../scripts/plan/grouping.ts'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { place } from '../../scripts/plan/grouping.ts'
import { outlineOf } from '../stages.ts'

const rows = (...names: string[]): string[] => names.map(name => `| ${name} | 1 |`)
const lines = ['| a | b |', '|---|---|', ...rows('one', 'two', 'three', 'four'), '', '| c | d |', '|---|---|', ...rows('five')]
const [table, other] = outlineOf('# Talk', '', '## One', '', ...lines).parts[0].section.blocks

function share(block: typeof table, ...range: [number, number]): Formed {
  return { parts: [{ kind: 'block', block, range }], height: 60, blocks: [block], form: { name: 'own', because: '', blocks: [block] } }
}

/** The shares that stand on each slide when pieces are placed one after the other. */
function placed(...pieces: Formed[]): unknown[][] {
  const groups: Group[] = []
  pieces.forEach((piece, index) => place(piece, [], groups, 560, index === 0))
  return groups.map(group => group.pieces.flatMap(({ parts }) => parts.map(part => 'range' in part ? part.range : undefined)))
}

test('thin shares of a table that share a slide are one, whose rows stand beneath its head once', () => {
  assert.deepEqual(placed(share(table, 0, 1), share(table, 1, 3)), [[[0, 3]]])
  assert.deepEqual(placed(share(table, 0, 1), share(table, 1, 2), share(table, 2, 4)), [[[0, 4]]])
})

test('shares that do not meet, and those of another table, stay apart', () => {
  assert.deepEqual(placed(share(table, 0, 1), share(table, 2, 3)), [[[0, 1], [2, 3]]])
  assert.deepEqual(placed(share(table, 0, 1), share(other, 1, 2)), [[[0, 1], [1, 2]]])
})
