import assert from 'node:assert/strict'
import { test } from 'node:test'
import { extentOf } from '../../scripts/estimate/diagram.ts'
import { outlineOf, planOf } from '../stages.ts'

/** The slides of a chapter with a Mermaid diagram of these lines. */
function slidesOf(...lines: string[]) {
  return planOf('# Talk', '', '## One', '', '```mermaid', ...lines, '```').slides.slice(1)
}

const chain = (count: number): string[] => Array.from({ length: count - 1 }, (_, index) => `  n${index} --> n${index + 1}`)

test('a short flowchart that runs down keeps its way', () => {
  const [{ parts: [part] }, ...more] = slidesOf('flowchart TD', ...chain(4))
  assert.deepEqual([more.length, part.kind === 'block' && part.block.kind === 'diagram' && part.block.isTurned], [0, undefined])
})

test('a flowchart too tall for a slide runs across where it fits so', () => {
  const [{ parts: [part] }, ...more] = slidesOf('flowchart TD', ...chain(10), '  n0 --> n5')
  assert.equal(more.length, 0)
  assert.match(part.kind === 'block' && part.block.kind === 'diagram' ? part.block.code.value : '', /^flowchart LR/)
})

test('entities and states that are too high beneath each other run across where they fit so', () => {
  const entities = ['A', 'B', 'C', 'D'].flatMap(id => [`  ${id} {`, '    int id', '    string name', '    date since', '  }'])
  for (const lines of [
    ['erDiagram', '  A ||--o{ B : has', '  B ||--o{ C : has', '  C ||--o{ D : has', ...entities],
    ['stateDiagram-v2', ...Array.from({ length: 4 }, (_, index) => `  s${index} --> s${index + 1}`)],
  ]) {
    const [{ parts: [part] }, ...more] = slidesOf(...lines)
    assert.equal(more.length, 0, lines[0])
    assert.match(part.kind === 'block' && part.block.kind === 'diagram' ? part.block.code.value : '', /^\w+(?:-v2)?\n {2}direction LR\n/)
  }
  const [{ parts: [part] }] = slidesOf('erDiagram', '  A ||--o{ B : has')
  assert.doesNotMatch(part.kind === 'block' && part.block.kind === 'diagram' ? part.block.code.value : '', /direction/)
})

test('a flowchart too large either way, whose links are not read, is shown in parts', () => {
  const wide = Array.from({ length: 12 }, (_, index) => `  n${index} --> m${index}["a box with quite some words in it"] --> n${index + 1}`)
  const slides = slidesOf('flowchart TD', ...wide, '  n0 -.-> n5')
  assert.ok(slides.length > 1)
  assert.deepEqual(slides.map(({ parts }) => parts[0].kind), slides.map(() => 'diagram-part'))
})

test('a sequence of many messages is expected to need more than one slide, a short one is not', () => {
  const messages = (count: number): string[] => ['sequenceDiagram', ...Array.from({ length: count }, () => '  a->>b: hello')]
  assert.ok(slidesOf(...messages(20)).length > 1)
  assert.equal(slidesOf(...messages(4)).length, 1)
})

test('what was measured counts more than what was estimated', () => {
  const outline = outlineOf('# Talk', '', '## One', '', '```mermaid', 'flowchart TD', ...chain(30), '```')
  const [block] = outline.parts[0].section.blocks
  assert.ok(block.kind === 'diagram' && extentOf(block).parts > 1)
  assert.equal(block.kind === 'diagram' && extentOf({ ...block, extent: [10, 20, 1] }).height, 20)
})
