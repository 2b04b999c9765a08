import assert from 'node:assert/strict'
import { test } from 'node:test'
import { clippedTexts, overflows } from '../../scripts/rules/overflow.ts'
import { boxOf, slideOf, textOf } from './measures.ts'

test('a text within the margins is no fault, and half a px beyond them is rounding', () => {
  assert.deepEqual(overflows(slideOf({ texts: [textOf({ box: boxOf(64, 40, 1216.5, 664) })] })), [])
})

test('a text below the bottom margin is named with its block and the distance', () => {
  const faults = overflows(slideOf({ texts: [textOf({ words: 'last line', block: 2, box: boxOf(64, 640, 300, 684) })] }))
  assert.deepEqual(faults, [{
    rule: 'overflow',
    slide: 'one',
    block: 2,
    says: 'Text `last line` stands 20 px outside the bottom margin, expected all of it on the slide',
  }])
})

test('of the texts of one block that stand outside, the farthest is named', () => {
  const faults = overflows(slideOf({ texts: [
    textOf({ words: 'near', box: boxOf(64, 600, 1230, 640) }),
    textOf({ words: 'far', box: boxOf(64, 600, 1290, 640) }),
  ] }))
  assert.deepEqual(faults.map(({ says }) => says.slice(0, 10)), ['Text `far`'])
})

test('the footer and slides that fill the canvas may use the margins, not more', () => {
  const footer = textOf({ role: 'note', block: -1, box: boxOf(64, 684, 400, 704) })
  assert.deepEqual(overflows(slideOf({ texts: [footer] })), [])
  assert.deepEqual(overflows(slideOf({ layout: 'divider', texts: [textOf({ box: boxOf(0, 0, 1280, 720) })] })), [])
  assert.equal(overflows(slideOf({ layout: 'divider', texts: [textOf({ box: boxOf(0, 0, 1283, 720) })] })).length, 1)
})

test('a picture outside the margins is a fault too', () => {
  assert.match(
    overflows(slideOf({ areas: [{ kind: 'img', block: 0, box: boxOf(20, 100, 600, 400) }] }))[0].says,
    /^A picture stands 44 px outside the left margin/,
  )
})

test('a text that something hides is named once a block', () => {
  const faults = clippedTexts(slideOf({
    texts: [textOf({ words: 'a', seen: 0.4 }), textOf({ words: 'b', seen: 0 }), textOf({ words: 'c', seen: 1 })],
  }))
  assert.deepEqual(faults, [{
    rule: 'clipped-text',
    slide: 'one',
    block: 0,
    says: 'Text `a` is hidden for 60 %, expected all of it to be seen',
  }])
})
