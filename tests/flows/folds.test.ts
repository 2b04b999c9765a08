import type { Plan } from '../../scripts/flows/plan.ts'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { chartOf, foldedChartOf } from '../../scripts/flows/chart.ts'
import { flowFromMermaid } from '../../scripts/flows/flowchart.ts'
import { foldsOf } from '../../scripts/flows/folds.ts'

const room = { width: 1152, height: 500 }

/** A plan with boxes of 170 × 40 px. */
function planOf(source: string): Plan {
  const { nodes, edges } = flowFromMermaid(`flowchart LR\n${source}`)!
  return {
    nodes: nodes.map(({ id }) => ({ id, width: 170, height: 40, words: 24, isPlain: true, isRound: false })),
    edges: edges.map(({ from, to, label }) =>
      ({ from, to, ...(label ? { label: { width: label.length * 10, height: 29, below: 0 } } : {}) })),
  }
}

/** The boxes of a folded flow, row by row from above. */
function rowsOf(source: string): string[] {
  const { boxes } = foldedChartOf(planOf(source), room)!
  const rows = Map.groupBy(boxes, ({ y }) => Math.round(y))
  return [...rows].toSorted(([one], [other]) => one - other).map(([, row]) => row.map(({ id }) => id).join(''))
}

test('a wide flow is folded where one arrow leads on, into even rows', () => {
  assert.deepEqual(rowsOf('a --> b --> c --> d --> e --> f'), ['abc', 'def'])
  assert.deepEqual(foldsOf(planOf('a --> b --> c --> d\nd --> e --> f\nd --> f')).at(0), [['a', 'b', 'c'], ['d', 'e', 'f']])
  assert.deepEqual(foldsOf(planOf('a --> b\na --> c\nb --> d\nc --> d\nd --> e --> f')).at(0), [['a', 'b', 'c', 'd'], ['e', 'f']])
})

test('a flow is not folded where it is short, where two arrows lead on, or where one leads back into its midst', () => {
  for (const flow of ['a --> b --> c --> d', 'a --> b --> c --> d --> e\na --> e', 'a --> b --> c --> d --> e\ne --> b\nd --> b\nc --> b'])
    assert.deepEqual(foldsOf(planOf(flow)).filter(rows => rows[0].length > 1), [], flow)
})

test('a folded flow takes more of the height of its slide than it does in one row', () => {
  for (const flow of ['a --> b --> c --> d --> e', 'a --> b --> c --> d --> e --> a', 'a --> b --> c -->|yes| d --> e\nc -->|no| e']) {
    const plan = { ...planOf(flow), nodes: planOf(flow).nodes.map(node => ({ ...node, width: 110 })) }
    const [whole, folded] = [chartOf(plan, room)!, foldedChartOf(plan, room)!]
    assert.ok(folded.height > 1.5 * whole.height && folded.height <= room.height, flow)
  }
})

test('an arrow that runs back to the first row passes left of the one that leads on, and does not cross it', () => {
  const plan = planOf('a --> b --> c --> d --> e --> a')
  const { ways } = foldedChartOf(plan, room)!
  const lefts = ways.map(({ points }) => Math.min(...points.map(([x]) => x)))
  assert.ok(lefts.at(-1)! < Math.min(...lefts.slice(0, -1)))
})
