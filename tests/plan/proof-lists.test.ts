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

/** What stands behind the end of a theorem with this proof: the titles, and what is shown beneath them. */
function behindTheEnd(...proof: string[]): { titles: string[], shown: string[] } {
  const { slides } = planOf('# Talk', '', '## Planar graphs', '', '**Theorem 1 (Five colours)** It has five.', '', ...proof)
  const behind = slides.filter(({ backup }) => backup)
  return {
    titles: behind.map(({ title }) => wordsOf(title)),
    shown: behind.flatMap(({ parts }) => parts.map(part => part.kind === 'text' ? wordsOf(part.text).trim() : part.kind)),
  }
}

test('behind the end a proof with a list in it is whole, and named by what it proves', () => {
  const list = ['- if they differ', '- if not']
  for (const [first, said, last] of [
    ['Proof Take a vertex.', 'It has five neighbours. Look at the part of two colours:', 'So it is. ∎'],
    ['证明 取一个顶点。', '它有五个邻点。考虑两种颜色导出的子图：', '得到着色。证毕'],
    ['Proof Take a vertex.', 'It has five neighbours.', 'So it is. ∎'],
  ]) {
    const { titles, shown } = behindTheEnd(first.replace(/^\S+/, '**$&**'), '', said, '', ...list, '', last)
    assert.deepEqual(shown, [first, said, 'block', last])
    assert.deepEqual(titles, ['Theorem 1 (Five colours)'])
  }
})

test('the proof of what the text names as its goal before its first chapter stands in the talk, whole', () => {
  const proof = ['**Proof** Take a vertex.', '', '- if they differ', '- if not', '', 'So it is. ∎']
  const chapter = ['## Planar graphs', '', '**Theorem 1 (Five colours)** It has five.', '', ...proof]
  const isBehind = (...lines: string[]): boolean => planOf(...lines, '', ...chapter).slides.some(({ backup }) => backup)
  const subtitled = ['---', 'subtitle: Five colours', '---', '# Talk']
  for (const lines of [['# Talk', '', 'We prove that five colours are enough.'], ['# Of five colours'], subtitled])
    assert.equal(isBehind(...lines), false, lines.join(' '))
  assert.ok(isBehind('# Talk', '', 'We colour maps.'))
  const { slides } = planOf('# 图的着色', '', '> 目标：证明五色定理。', '', ...chapter.map(line => line.replace('Five colours', '五色定理')))
  assert.deepEqual(slides.at(-1)!.parts.map(({ kind }) => kind), ['text', 'block', 'text'])
})

test('of a proof too long for that the sentence that its list goes on from stands above it', () => {
  const long = Array.from({ length: 30 }, (_, index) => `Let vertex ${index} have five neighbours of other colours than its own.`).join(' ')
  const said = 'Look at the part of two colours:'
  const { titles, shown } = behindTheEnd(`**Proof** ${long}`, '', said, '', '- if they differ', '- if not', '', 'So it is. ∎')
  assert.deepEqual(shown, [said, 'block'])
  assert.deepEqual(titles, ['Theorem 1 (Five colours)'])
})

test('a list behind a proof stays where it is', () => {
  const lines = ['**Theorem 1** It has five.', '', '**Proof** Take a vertex. $\\blacksquare$', '', '- one', '- two']
  assert.deepEqual(kindsOf(...lines), ['theorem', 'points'])
})

test('the slide that states it leads to its proof, and the proof leads back', () => {
  const { slides } = planOf(
    ...['# Talk', '', '## Planar graphs', '', '**Theorem 1 (Five colours)** It has five.', '', '**Proof** Take a vertex.', ''],
    ...['- if they differ', '- if not', '', 'So it is. ∎'],
  )
  const [stated, proof] = ['planar-graphs', 'planar-graphs-proof'].map(id => slides.find(slide => slide.id === id)!)
  assert.equal(stated.goesOn, 'planar-graphs-proof')
  assert.equal(proof.comesFrom, 'planar-graphs')
})
