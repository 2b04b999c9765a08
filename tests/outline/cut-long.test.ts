import type { Paragraph } from 'mdast'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { richOf, wordsOf } from '../../scripts/outline/rich.ts'
import { cutToFit } from '../../scripts/outline/sentences.ts'
import { reviewOf } from '../stages.ts'

/** How many letters were looked at to cut a text into what holds at most 80 of them. */
function effortFor(text: string): number {
  const paragraph = reviewOf('# T', '', text).tree.children.find((node): node is Paragraph => node.type === 'paragraph')!
  let effort = 0
  const parts = cutToFit(richOf([paragraph]), (part) => {
    const { length } = wordsOf(part)
    effort += length
    return length <= 80
  })
  assert.equal(parts.map(wordsOf).join(''), text)
  return effort
}

for (const [what, piece] of [
  ['words without a stop', 'word '],
  ['clauses', 'a clause of some words, '],
  ['Han without a break', '学习模型的方法'],
  ['letters without a break', 'abcdefg'],
]) {
  test(`a text twice as long asks at most a little more than twice as often: ${what}`, () => {
    const [once, twice] = [500, 1000].map(times => effortFor(`${piece.repeat(times)}x`))
    assert.ok(twice < 2.5 * once, `${once} letters, then ${twice}`)
  })
}
