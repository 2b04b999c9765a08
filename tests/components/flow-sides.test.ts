import assert from 'node:assert/strict'
import { test } from 'node:test'
import { jointOf, sidesOf } from '../../components/deck/flow-sides.ts'
import { flowFromMermaid } from '../../scripts/flows/flowchart.ts'

function sides(...lines: string[]): string | undefined {
  return sidesOf(flowFromMermaid(['flowchart LR', ...lines].join('\n'))!)
}

test('a flow that leads from one subject to the other lies on a ground that does', () => {
  assert.equal(sides('x[X] --> y[Y] --> z[Z]', 'class x b', 'class z a'), 'b-to-a')
  assert.equal(sides('x[X] --> z[Z]', 'class x a', 'class z b'), 'a-to-b')
})

test('what is dotted does not lead back', () => {
  assert.equal(sides('x[X] --> y[Y]', 'y -.->|not on record| x', 'class x b', 'class y a'), 'b-to-a')
})

test('what both lead to belongs to neither alone', () => {
  const joint = (...lines: string[]): string[] => jointOf(flowFromMermaid(['flowchart LR', ...lines].join('\n'))!)
  assert.deepEqual(joint('x[X] --> y[Y]', 'x -.-> o[O]', 'y -.-> o', 'class x b', 'class y a'), ['o'])
  assert.deepEqual(joint('x[X] --> y[Y] --> o[O]', 'class x b', 'class y a'), [])
  assert.deepEqual(joint('x[X] --> y[Y]', 'z[Z] --> y', 'class x b', 'class y,z a'), [])
})

test('one that leads both ways, or to neither, has no such ground', () => {
  assert.equal(sides('x[X] --> y[Y] --> x', 'class x b', 'class y a'), undefined)
  assert.equal(sides('x[X] --> z[Z]', 'class x a'), undefined)
  assert.equal(sides('x[X] --> m[M]', 'y[Y] --> m', 'class x a', 'class y b'), undefined)
})
