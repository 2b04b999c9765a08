import assert from 'node:assert/strict'
import { test } from 'node:test'
import { wordsOf } from '../../scripts/outline/rich.ts'
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

test('behind the end the sentence that such a list goes on from stands above it', () => {
  const shownBehind = (said: string): unknown[] => {
    const proof = ['**Proof** Take a vertex.', '', said, '', '- if they differ', '- if not', '', 'So it is. ∎']
    const { slides } = planOf('# Talk', '', '## Planar graphs', '', '**Theorem 1** It has five.', '', ...proof)
    const parts = slides.flatMap(slide => slide.backup ? slide.parts : [])
    return parts.map(part => part.kind === 'text' ? wordsOf(part.text).trim() : part.kind)
  }
  const said = 'It has five neighbours. Look at the part of two colours:'
  assert.deepEqual(shownBehind(said), [said, 'block'])
  assert.deepEqual(shownBehind('它有五个邻点。考虑两种颜色导出的子图：'), ['它有五个邻点。考虑两种颜色导出的子图：', 'block'])
  assert.deepEqual(shownBehind('It has five neighbours.'), ['block'])
})

test('a list behind a proof stays where it is', () => {
  const lines = ['**Theorem 1** It has five.', '', '**Proof** Take a vertex. $\\blacksquare$', '', '- one', '- two']
  assert.deepEqual(kindsOf(...lines), ['theorem', 'points'])
})
