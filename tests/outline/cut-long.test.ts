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

test('of at most two pieces the first is as long as it may be, and the second all the rest', () => {
  const text = 'one two, three four, five six, seven eight, nine ten'
  const paragraph = reviewOf('# T', '', text).tree.children.find((node): node is Paragraph => node.type === 'paragraph')!
  const piecesOf = (most?: number): string[] => cutToFit(richOf([paragraph]), part => wordsOf(part).length <= 22, most).map(wordsOf)
  assert.ok(piecesOf().length > 2)
  assert.deepEqual(piecesOf(2), [piecesOf()[0], text.slice(piecesOf()[0].length)])
})
