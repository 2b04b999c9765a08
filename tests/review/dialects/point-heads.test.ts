import assert from 'node:assert/strict'
import { test } from 'node:test'
import { assertUnchanged, linesRead } from './read.ts'

for (const [name, lines, heads] of [
  [
    'numbers',
    ['1. Label Enrichment', 'The slide is cut into patches first.', '', '2. Segmentation', '   The labels are used as pixels are.'],
    ['1. **Label Enrichment**\\', '2. **Segmentation**\\'],
  ],
  [
    'dashes',
    ['- Gauges', '  They stand in rivers and count.', '- Satellites and planes', '  They see all of a basin at once.'],
    ['- **Gauges**\\', '- **Satellites and planes**\\'],
  ],
  [
    'Chinese names',
    ['- 标签增强', '  把切片分成小块，逐块分类。', '- 分割', '  把块的标签当作像素的标签。'],
    ['- **标签增强**\\', '- **分割**\\'],
  ],
] as const) {
  test(`the names of points with ${name} stand apart from the sentences below them`, () => {
    assert.deepEqual(linesRead(...lines).filter(line => /^(?:-|\d)/.test(line)), [...heads])
  })
}

test('points that are broken over lines, lists in lists and a single one stay', () => {
  assertUnchanged(
    '- The gauges that stand in the river\n  Elbe are old.\n- The others\n  are new.',
    '- Gauges\n  - Old\n  - New\n- Satellites\n  - Few',
    '- Gauges\n  They stand in rivers and count.\n- Satellites see all of it.',
    '- Gauges.\n  They stand in rivers.\n- Planes.\n  They fly over rivers.',
  )
})
