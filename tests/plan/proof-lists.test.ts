import assert from 'node:assert/strict'
import { test } from 'node:test'
import { planOf } from '../stages.ts'

/** The kinds of what a talk shows of a section. */
function kindsOf(...lines: string[]): string[] {
  const { slides } = planOf('# Talk', '', '## Planar graphs', '', ...lines)
  return slides.filter(({ backup }) => !backup).flatMap(({ evidence }) => evidence.map(({ block }) => block.kind))
}

test('a list in the midst of a proof is shown with all of it, in the handout, and not without the rest', () => {
  for (const [begins, ends] of [
    ['**Proof** Take a vertex.', 'Both ways it is coloured. $\\blacksquare$'],
    ['**证明** 取一个顶点。', '两种情形都得到着色。证毕'],
  ])
    assert.deepEqual(kindsOf('**Theorem 1** It has five.', '', begins, '', '- if they differ', '- if not', '', ends), ['theorem'], begins)
})

test('a list behind a proof stays where it is', () => {
  const lines = ['**Theorem 1** It has five.', '', '**Proof** Take a vertex. $\\blacksquare$', '', '- one', '- two']
  assert.deepEqual(kindsOf(...lines), ['theorem', 'points'])
})
