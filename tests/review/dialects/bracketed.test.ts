import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { bracketedIn } from '../../../scripts/review/dialects/bracketed.ts'
import { fcOptions } from '../../property.ts'

const round = ['(', ')'] as ['(', ')']
/** The same in one expression, which looks as far as a formula may go from each opening sign. */
const slow = /(?<!\\)(\\{1,2})\(((?:(?!\n[ \t>]*(?:\n|$))[\s\S]){1,8000}?)\1\)/g

describe('what stands between brackets behind strokes', () => {
  test('begins at one and ends at the first that has as many', () => {
    assert.deepEqual(bracketedIn('a \\(x\\) b \\\\(y\\) z\\\\)', round), [
      { start: 2, end: 7, stroke: '\\' },
      { start: 10, end: 21, stroke: '\\\\' },
    ])
  })

  test('crosses no blank line, and is not empty', () => {
    assert.deepEqual(bracketedIn('\\(x\n\ny\\) \\(\\)', round), [])
  })

  test('is what one expression finds', () => {
    const text = fc.array(fc.constantFrom('\\', '\\\\', '(', ')', '\\(', '\\)', 'x', '\n', ' ', '>', '\n\n')).map(parts => parts.join(''))
    const found = (source: string): string[] => bracketedIn(source, round).map(({ start, end }) => source.slice(start, end))
    fc.assert(fc.property(text, source => assert.deepEqual(found(source), source.match(slow) ?? [])), fcOptions(500))
  })
})
