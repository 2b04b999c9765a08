import type { Plan } from '../../scripts/flows/plan.ts'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { chartOf } from '../../scripts/flows/chart.ts'
import { isClear } from '../../scripts/flows/clear.ts'
import { flowFromMermaid } from '../../scripts/flows/flowchart.ts'
import { fcOptions } from '../property.ts'

const room = { width: 1152, height: 500 }

/** A plan with boxes of 100 × 40 px. */
function planOf(source: string): Plan {
  const { nodes, edges } = flowFromMermaid(`flowchart LR\n${source}`)!
  return {
    nodes: nodes.map(({ id, isData }) => ({ id, width: 100, height: 40, isPlain: true, isRound: isData })),
    edges: edges.map(({ from, to, label }) =>
      ({ from, to, ...(label ? { label: { width: label.length * 10, height: 29, below: 0 } } : {}) })),
  }
}
function drawn(source: string) {
  const plan = planOf(source)
  const chart = chartOf(plan, room)!
  const way = (from: string, to: string) => chart.ways[plan.edges.findIndex(edge => edge.from === from && edge.to === to)]
  return { ...chart, plan, box: (id: string) => chart.boxes.find(box => box.id === id)!, way }
}

test('boxes of a column have one edge and one width, and the columns take the whole room', () => {
  const { box } = drawn('a --> c --> d\nb --> c')
  assert.deepEqual([box('a').x, box('a').width], [box('b').x, box('b').width])
  assert.deepEqual([box('a').x - box('a').width / 2, box('d').x + box('d').width / 2], [0, room.width])
})

test('arrows turn at right angles only', () => {
  const { ways } = drawn('a --> b\na --> c\nb --> d\nc --> d\na --> d\nd --> a')
  const slanting = ways.flatMap(({ points }) => points.slice(1).filter(([x, y], at) => x !== points[at][0] && y !== points[at][1]))
  assert.deepEqual(slanting, [])
})

test('a box to which several rows lead stands across them, so that each arrow is straight', () => {
  const { ways, box } = drawn('a --> d\nb --> d\nc --> d')
  assert.deepEqual(ways.map(({ points }) => points.length), [2, 2, 2])
  assert.ok(box('d').height > 2 * box('a').height)
})

test('an arrow that passes columns does so at the height that it leaves at, where that is free', () => {
  for (const source of [
    'i([i]) --> v\nw([w]) --> v\nv -->|shape| m --> l\np([p]) --> l\nl --> o([o])',
    'a --> b -->|words| c --> d\ne --> d',
    'e --> d\na --> b --> c --> d',
  ]) {
    const { way } = drawn(source)
    const [from, to] = source.includes('p([p])') ? ['p', 'l'] : ['e', 'd']
    assert.equal(way(from, to).points.length, 2, source)
  }
})

test('what branches stands in the middle of its branches, and its arrows leave it as one', () => {
  const { ways, box } = drawn('a --> b\na --> c\na --> d\na --> e')
  assert.equal(box('a').y, (box('b').y + box('e').y) / 2)
  assert.equal(new Set(ways.map(({ points }) => points[0].join())).size, 1)
})

test('arrows enter a box apart', () => {
  const { ways } = drawn('a --> c\nb --> c\nc --> d\na --> d')
  const ends = ways.map(({ points }) => points.at(-1)!.map(Math.round).join())
  assert.equal(new Set(ends).size, ends.length)
})

test('an arrow that closes a circle runs back beneath all boxes, and the author\'s first box stays first', () => {
  const { box, way } = drawn('a --> b --> c\nc --> a')
  assert.ok(box('a').x < box('b').x && box('b').x < box('c').x)
  assert.ok(Math.max(...way('c', 'a').points.map(([, y]) => y)) > box('a').y + box('a').height / 2)
})

test('a dotted arrow back to where others come from sets no box behind another', () => {
  const plan = planOf('a[a] --> b[b] --> d[d]\nc[c] --> e[e] --> d')
  const { boxes, ways } = chartOf({ ...plan, edges: [...plan.edges, { from: 'd', to: 'a', isDotted: true }] }, room)!
  const ranks = (ids: string): number[] => [...ids].map(id => boxes.find(box => box.id === id)!.rank)
  assert.deepEqual(ranks('abced'), [0, 1, 0, 1, 2])
  const lowest = Math.max(...boxes.map(({ y, height }) => y + height / 2))
  assert.ok(ways.at(-1)!.points.some(([, y]) => y > lowest), 'it runs beneath all boxes')
})

test('an arrow back runs above all boxes where only so it crosses no other', () => {
  for (const [source, from, to] of [
    ['a --> b --> c --> e\nx --> d --> e\ne --> b', 'e', 'b'],
    ['a --> b --> c\nx --> c\nc --> b', 'c', 'b'],
    ['a --> b --> c --> d\na --> x --> y\nc --> b', 'c', 'b'],
  ]) {
    const { boxes, way } = drawn(source)
    assert.ok(Math.min(...way(from, to).points.map(([, y]) => y)) < Math.min(...boxes.map(({ y, height }) => y - height / 2)), source)
  }
})

test('a long chain that no row could hold goes on in the next one', () => {
  const { boxes } = drawn(Array.from({ length: 9 }, (_, at) => `n${at}`).join(' --> '))
  assert.equal(new Set(boxes.map(({ y }) => y)).size, 2)
})

test('boxes of a short chain do not become taller than about three times their words', () => {
  const plan = planOf('a --> b --> c')
  const { boxes } = chartOf({ ...plan, nodes: plan.nodes.map(node => ({ ...node, words: 24 })) }, room)!
  assert.deepEqual(boxes.map(({ height }) => Math.round(10 * height) / 10), [76.8, 76.8, 76.8])
})

test('words stand beside their arrow, off the boxes', () => {
  const { box, way } = drawn('a -->|yes| b')
  const { x } = way('a', 'b').label!
  assert.ok(x - 15 - 12 >= box('a').x + box('a').width / 2 && x + 15 + 12 <= box('b').x - box('b').width / 2)
})

test('what is too wide or too tall for its room is left to another', () => {
  assert.equal(chartOf(planOf(Array.from({ length: 20 }, (_, at) => `a --> n${at}`).join('\n')), room), undefined)
  assert.equal(chartOf(planOf('a --> b --> c'), { width: 300, height: 500 }), undefined)
})

test('whatever is laid out lies within its room, nothing on anything else', () => {
  const letters = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g')
  const edge = fc.tuple(letters, letters, fc.constantFrom('', '|x|')).filter(([from, to]) => from !== to)
  const edges = fc.array(edge, { minLength: 1, maxLength: 10 })
  fc.assert(fc.property(edges, (all) => {
    const plan = planOf(all.map(([from, to, label]) => `${from} -->${label} ${to}`).join('\n'))
    const chart = chartOf(plan, room)
    assert.ok(!chart || isClear(chart, plan))
    for (const { x, y, width, height } of chart?.boxes ?? [])
      assert.ok(x - width / 2 >= -0.01 && x + width / 2 <= room.width + 0.01 && y - height / 2 >= 0 && y + height / 2 <= room.height)
  }), fcOptions())
})

test('what a box across several rows leads to stands in its middle', () => {
  const flows = [
    'a --> d\nb --> c --> d\nb --> e --> d\nf --> e\nd --> g --> h',
    'a --> d\nf --> e\nb --> e --> d\nb --> c --> d\nd --> g --> h',
    'a --> b --> d\nc --> d\nd --> g --> h',
  ]
  for (const flow of flows) {
    const { box } = drawn(flow)
    assert.deepEqual([box('g').y, box('h').y], [box('d').y, box('d').y], flow)
  }
})
