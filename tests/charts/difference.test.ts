import assert from 'node:assert/strict'
import { test } from 'node:test'
import { differenceIn, wrongDifferenceIn } from '../../scripts/charts/difference.ts'
import { scoresFromRows } from '../../scripts/charts/read.ts'

const scores = scoresFromRows(
  [['Model', 'Score ↑'], ['Ours', '0.946'], ['Second', '0.878'], ['Third', '0.619'], ['Third-Pro', '0.329']],
  [],
)!
function pair(title: string): number[] | undefined {
  const found = differenceIn(title, scores, 0)
  return found && [found.better, found.worse]
}

test('a difference that a title tells is drawn between the systems that it names, by name or place', () => {
  assert.deepEqual(
    ['0.068 more than the runner-up', '长文本第一，比次名高0.068', '0.327 above Third', 'Ours leads Third-Pro by 0.617'].map(pair),
    [[0, 1], [0, 1], [0, 2], [0, 3]],
  )
})

test('a difference of others than a title names is not drawn, and is known as wrong', () => {
  const titles = ['0.327 more than the runner-up', '长文本第一，比次名高0.327', 'Ours leads Third by 0.617', '比第二名高0.617']
  assert.deepEqual(titles.map(pair), titles.map(() => undefined))
  assert.deepEqual(titles.map(title => wrongDifferenceIn(title, scores)?.worse), [2, 2, 3, 3])
})

test('a difference of a title that names nobody is drawn wherever it is', () => {
  assert.deepEqual(['0.327 ahead', '相差0.259', 'Nothing but words'].map(pair), [[0, 2], [1, 2], undefined])
  assert.equal(wrongDifferenceIn('0.327 ahead', scores), undefined)
})
