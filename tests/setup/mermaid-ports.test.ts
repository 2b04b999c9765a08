import assert from 'node:assert/strict'
import { test } from 'node:test'
import { movedTo, pointsOf, portsIn, turned } from '../../setup/mermaid-ports.ts'

const bent = 'M10,40L20,40Q27,40 27,47L27,93Q27,100 34,100L50,100'

test('an arrow that is moved enters at the new height, and begins where it began', () => {
  const moved = pointsOf(movedTo(bent, 'end', 90))
  assert.deepEqual([moved[0], moved.at(-1)], [[10, 40], [50, 90]])
  assert.equal(movedTo(bent, 'end', 90), 'M10,40L20,40Q27,40 27,47L27,83Q27,90 34,90L50,90')
})

test('an arrow that is moved at its beginning ends where it ended', () => {
  const moved = pointsOf(movedTo(bent, 'start', 50))
  assert.deepEqual([moved[0], moved.at(-1)], [[10, 50], [50, 100]])
})

test('a straight arrow stays, and one whose upright stretch is too short', () => {
  assert.equal(movedTo('M10,40L50,40', 'end', 30), 'M10,40L50,40')
  assert.equal(movedTo('M10,40L20,40Q27,40 27,47L27,50Q27,57 34,57L50,57', 'end', 45), 'M10,40L20,40Q27,40 27,47L27,50Q27,57 34,57L50,57')
})

test('arrows enter a box apart, around its middle, in their order', () => {
  assert.deepEqual(portsIn([142, 130, 136], 136, 60), [152, 120, 136])
  assert.deepEqual(portsIn([1, 2, 3], 2, 34), [-8, 2, 12])
  assert.deepEqual(portsIn([7], 9, 40), [9])
})

test('a path that is turned goes down where it went to the right, and back again', () => {
  assert.equal(turned('M10,40L20,-40Q27,40 27,47.5'), 'M40,10L-40,20Q40,27 47.5,27')
  assert.equal(turned(turned(bent)), bent)
})
