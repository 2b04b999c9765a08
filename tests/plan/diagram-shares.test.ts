import assert from 'node:assert/strict'
import { test } from 'node:test'
import { wordsOf } from '../../scripts/outline/rich.ts'
import { planOf } from '../stages.ts'

/** The slides of a diagram: their titles, each with the lines of what it draws. */
function sharesOf(...source: string[]): { title: string, lines: string[] }[] {
  return planOf('# Talk', '', '## One', '', '```mermaid', ...source, '```').slides.slice(1).map(({ title, parts: [part] }) => ({
    title: wordsOf(title),
    lines: part.kind === 'block' && part.block.kind === 'diagram' ? part.block.code.value.split('\n') : [part.kind],
  }))
}

/** Boxes one behind the other. */
function chain(from: number, to: number): string[] {
  return Array.from({ length: to - from }, (_, index) => from + index).map(at => `  n${at}["a box with some words ${at}"] --> n${at + 1}`)
}

test('a flowchart is parted by the groups that its author made, each named by its group', () => {
  const group = (name: string, from: number): string[] => [`  subgraph ${name}`, ...chain(from, from + 5), '  end']
  const others = ['  n5 --> n6', ...group('stack["The stack"]', 6), '  n11 --> n12', ...group('书库', 12)]
  const shares = sharesOf('flowchart TD', ...group('The desk', 0), ...others)
  assert.deepEqual(shares.map(({ title }) => title), ['The desk', 'The stack', '书库'])
  assert.ok(shares[0].lines.includes('n6(["a box with some words 6"]):::elsewhere') && shares[0].lines.includes('n5 --> n6'))
  assert.ok(shares.every(({ lines }) => lines[0] === 'flowchart LR' || lines[0] === 'flowchart TB'))
})

test('a group that is too large for a slide keeps its name before those of its parts', () => {
  const titles = sharesOf('flowchart TD', '  subgraph 书库', ...chain(0, 14), '  end', '  n14 --> n15').map(({ title }) => title)
  assert.ok(titles.length > 1 && titles.every(title => title.startsWith('书库：a box')), titles.join(', '))
})

test('without groups it is parted by what leads to what, and keeps each box and each arrow', () => {
  const shares = sharesOf('flowchart TD', ...chain(0, 20))
  const lines = shares.flatMap(share => share.lines)
  assert.ok(shares.length > 1 && shares[0].title.startsWith('a box with some words 0 … a box'), shares[0].title)
  for (let index = 0; index < 20; index++)
    assert.ok(lines.includes(`n${index} --> n${index + 1}`) && lines.some(line => line.startsWith(`n${index}["`)), String(index))
})

test('a flowchart with other links than arrows is shown in windows', () => {
  assert.deepEqual(sharesOf('flowchart TD', ...chain(0, 20), '  n3 -.-> n9')[0].lines, ['diagram-part'])
})

test('a plan is parted by its sections, each with an axis, unless a task waits for one of another section', () => {
  const section = (name: string): string[] =>
    [`  section ${name}`, ...Array.from({ length: 6 }, (_, index) => `  ${name} ${index} :2025-0${index + 1}-01, 9d`)]
  const plan = ['gantt', '  title A year', '  dateFormat YYYY-MM-DD', ...section('ground'), ...section('walls'), ...section('roof')]
  const shares = sharesOf(...plan)
  assert.deepEqual(shares.map(({ title }) => title), ['ground', 'walls', 'roof'])
  assert.deepEqual(shares.map(({ lines }) => lines[1]), ['title A year', 'dateFormat YYYY-MM-DD', 'dateFormat YYYY-MM-DD'])
  const waiting = plan.join('\n').replace('ground 0 :', 'ground 0 :g0, ').replace('roof 0 :2025-01-01', 'roof 0 :after g0')
  assert.deepEqual(sharesOf(...waiting.split('\n'))[0].lines, ['diagram-part'])
})

test('a sequence is parted between its messages, with all heads on each share, frames whole and numbers that go on', () => {
  const messages = (count: number): string[] =>
    Array.from({ length: count }, (_, index) => `  a->>${index % 2 ? 'b' : 'c'}: message ${index}`)
  const frame = ['  alt good', ...messages(2), '  else bad', ...messages(1), '  end']
  const shares = sharesOf('sequenceDiagram', '  autonumber', '  participant a as Ada', ...messages(9), ...frame)
  assert.ok(shares.length > 1)
  for (const { lines } of shares) {
    assert.deepEqual(lines.filter(line => line.startsWith('participant')), ['participant a as Ada', 'participant c', 'participant b'])
    assert.equal(lines.filter(line => line.startsWith('alt')).length, lines.filter(line => line === 'end').length)
  }
  const numbers = shares.map(({ lines }) => Number(/^autonumber (\d+)$/.exec(lines[1])?.[1]))
  assert.ok(numbers[0] === 1 && numbers.every((number, index) => index === 0 || number > numbers[index - 1]))
  assert.deepEqual(sharesOf('sequenceDiagram', ...messages(24), '  activate a')[0].lines, ['diagram-part'])
})

test('entities are parted with what relates them, and a relation between two shares is told where both ends are known', () => {
  const rows = Array.from({ length: 3 }, (_, index) => `    string name${index}`)
  const entities = ['A', 'B', 'C', 'D', 'E', 'F'].flatMap(id => [`  ${id} {`, ...rows, '  }'])
  const links = ['A ||--o{ B', 'A ||--o{ F', 'B ||--o{ C', 'C ||--o{ D', 'D ||--o{ E'].map(ends => `  ${ends} : has`)
  const shares = sharesOf('erDiagram', ...links, ...entities)
  assert.ok(shares.length > 1 && shares[0].lines.includes('A ||--o{ B : has'), shares[0].lines[0])
  const told = shares.map(({ lines }) => lines.includes('A ||--o{ F : has'))
  assert.deepEqual(told, shares.map(({ lines }) => lines.includes('F {')))
})
