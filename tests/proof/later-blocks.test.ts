import assert from 'node:assert/strict'
import { test } from 'node:test'
import { owedBy } from '../../scripts/proof/owed.ts'

test('front matter further down is owed to nobody, what only looks like it is', () => {
  const below = (...lines: string[]): string[] =>
    owedBy(['# A', '', 'Text.', '', '---', ...lines, '---', '', 'More.'].join('\n')).map(({ text }) => text)
  assert.deepEqual(below('title: B', 'author: C'), ['A', 'Text.', 'More.'])
  assert.ok(below('looks: like', 'front: matter').length > 3)
})
