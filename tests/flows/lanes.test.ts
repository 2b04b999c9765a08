import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { flowFromMermaid } from '../../scripts/flows/flowchart.ts'
import { withSharedShapes } from '../../scripts/flows/label.ts'
import { largestLanes } from '../../scripts/flows/lane-sizes.ts'
import { lanesOf } from '../../scripts/flows/lanes.ts'
import { cellsOf, ranksOf } from '../../scripts/flows/ranks.ts'
import { fcOptions } from '../property.ts'

const upper = flowFromMermaid(
  'flowchart LR\nprompt([p]) --> vl[Reader]\nimg([i]) --> vl\nimg --> enc[e]\nnoise([n]) -->|"[6889, 64]"| dit[d]\nvl --> dit\n'
  + 'enc --> dit\ndit --> out([o])',
)!
const lower = flowFromMermaid('flowchart LR\nin([x]) --> vit[ViT] --> mlp[MLP] --> llm[LLM] --> text([t])')!
const room = { width: 1152, height: 530 }
const measure = (text: string): number => text.length * 10
const drawn = lanesOf([upper, lower], room, measure, 'vl')
const box = (id: string) => drawn.boxes.find(({ node }) => node.id === id)!

test('a rank is the longest way to a box, circles apart', () => {
  assert.deepEqual(
    [...ranksOf(flowFromMermaid('flowchart LR\na --> b --> c\na --> c\nc --> a')!)].map(([, rank]) => rank).sort(),
    [0, 1, 2],
  )
})

test('a box that several rows lead to stands across them, a way that skips a column on top', () => {
  const cells = cellsOf(upper, (_, rank) => [rank, 1], 'vl')
  const rowsOf = (id: string): number[] => cells.filter(cell => cell.id === id).flatMap(({ from, to }) => [from, to])
  assert.deepEqual(
    { noise: rowsOf('noise'), img: rowsOf('img'), prompt: rowsOf('prompt'), vl: rowsOf('vl'), dit: rowsOf('dit') },
    { noise: [0, 0], img: [1, 1], prompt: [2, 2], vl: [2, 2], dit: [0, 2] },
  )
})

test('the box that is the lower flow spans it, right above', () => {
  assert.ok(box('vl').x <= box('vit').x && box('vl').x + box('vl').width >= box('llm').x + box('llm').width)
  assert.deepEqual(
    drawn.twin!.links.map(({ words, x }) => [words, x]),
    ['vit', 'mlp', 'llm'].map(id => [box(id).node.label[0], box(id).x + box(id).width / 2]),
  )
})

test('what follows the twin stands behind the lower flow\'s boxes, in the column of what they give', () => {
  assert.equal(box('dit').x + box('dit').width / 2, box('text').x + box('text').width / 2)
})

test('a shape comes as tokens and width', () => {
  assert.deepEqual(drawn.arrows.find(({ from }) => from === 'noise')!.label, ['6,889', '64'])
})

test('of the shapes of two flows those stay whose width is one in both, and words stay; all where none is', () => {
  const labelsOf = (...charts: string[]): string[][] =>
    withSharedShapes(charts.map(chart => flowFromMermaid(`flowchart LR\n${chart}`)!)).map(({ edges }) => edges.map(({ label }) => label))
  const reads = 'in -->|"[N, 1280]"| mlp -->|"[N/4, 3584]"| llm'
  assert.deepEqual(labelsOf('a -->|"[L, 3584]"| b -->|"[M, 64]"| c', reads), [['[L, 3584]', ''], ['', '[N/4, 3584]']])
  assert.deepEqual(labelsOf('a -->|"[L, 3584]"| b -->|editing| c', reads)[0], ['[L, 3584]', 'editing'])
  assert.deepEqual(labelsOf('a -->|"[L, 512]"| b', reads), [['[L, 512]'], ['[N, 1280]', '[N/4, 3584]']])
  assert.deepEqual(labelsOf('a -->|3,584 wide| b -->|64 wide| c', reads), [['3,584 wide', ''], ['', '[N/4, 3584]']])
})

test('boxes of any two flows keep apart, and within the width', () => {
  const letters = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f')
  const flow = fc
    .array(fc.tuple(letters, letters), {
      minLength: 1,
      maxLength: 8,
    })
    .map(edges =>
      flowFromMermaid(
        `flowchart LR\n${
          edges
            .filter(([from, to]) => from < to)
            .map(([from, to]) => `${from} --> ${to}`)
            .join('\n') || 'a --> b'
        }`,
      )!,
    )
  fc.assert(fc.property(flow, flow, (one, other) => {
    const { boxes } = lanesOf([one, other], room, measure)
    for (const first of boxes) {
      assert.ok(first.x >= -0.5 && first.x + first.width <= 1152.5)
      for (const second of boxes.slice(boxes.indexOf(first) + 1)) {
        assert.ok(
          first.x + first.width <= second.x
          || second.x + second.width <= first.x
          || first.y + first.height <= second.y
          || second.y + second.height <= first.y,
          `${first.node.id} meets ${second.node.id}`,
        )
      }
    }
  }), fcOptions(200))
})

test('lanes are as large as their words allow, and long names take two lines before numbers touch boxes', () => {
  const named = flowFromMermaid('flowchart LR\nin([in]) --> one[a rather long name] -->|"[6889, 64]"| two[one more long name]')!
  const long = largestLanes([named, named], { width: 520, height: 530 })
  const short = largestLanes([lower, lower], room)
  assert.deepEqual([long.isRoomy, long.boxes.find(({ node }) => node.id === 'one')!.node.label.length], [true, 2])
  assert.ok(short.scale > 1 && short.height * short.scale <= room.height)
})

test('what comes out last stands beneath what gives it, where the row is free', () => {
  const folded = lanesOf([flowFromMermaid(
    'flowchart LR\nn([n]) --> dit[d]\nimg([i]) --> dit\nprompt([p]) --> vl[Reader]\nvl --> dit\ndit --> dec[dec]\ndec --> out([o])',
  )!, lower], room, measure, 'vl')
  const at = (id: string) => folded.boxes.find(({ lane, node }) => lane === 0 && node.id === id)!
  assert.ok(at('out').x === at('dec').x && at('out').y > at('dec').y + at('dec').height)
})

test('words beneath a long arrow stand off a box of the row below', () => {
  const { arrows, boxes } = lanesOf([flowFromMermaid(
    'flowchart LR\nnoise([n]) -->|"[6889, 64]"| dit[d]\nimg([i]) --> enc[two<br>lines]\nenc --> dit\np([p]) --> vl[Reader]\nvl --> dit',
  )!, lower], { width: 1152, height: 400 }, measure, 'vl')
  const [x, y] = arrows.find(({ from }) => from === 'noise')!.at
  const enc = boxes.find(({ node }) => node.id === 'enc')!
  assert.ok(x - 25 >= enc.x + enc.width || x + 25 <= enc.x || y + 22 + 12 <= enc.y, `${x} ${y} beside ${enc.x} ${enc.y}`)
})
