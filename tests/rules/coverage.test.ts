import assert from 'node:assert/strict'
import { test } from 'node:test'
import { lostLabels } from '../../scripts/rules/coverage.ts'
import { diagramOf, slideOf } from './measures.ts'

const labels = ['start', 'check', 'end']
function parts(...shown: number[][]) {
  return shown.map((some, index) => slideOf({ id: `part-${index + 1}`, counts: { diagrams: [diagramOf({ labels, shown: some })] } }))
}

test('a diagram in two parts that show all of its words between them is whole', () => {
  assert.deepEqual(lostLabels(parts([0, 1], [1, 2])), [])
})

test('a word of a diagram that stands in none of its parts is a loss', () => {
  assert.deepEqual(
    lostLabels(parts([0], [2])).map(({ rule, slide, says }) => [rule, slide, says]),
    [['block-cut', 'part-1', 'A label of the diagram, `check`, is on no slide, expected each in one of its parts']],
  )
})

test('another diagram does not make up for it', () => {
  const other = slideOf({ id: 'other', counts: { diagrams: [diagramOf({ labels: ['check'], shown: [0] })] } })
  assert.equal(lostLabels([...parts([0], [2]), other]).length, 1)
})
