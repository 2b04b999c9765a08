import assert from 'node:assert/strict'
import { test } from 'node:test'
import { wordsOfFigure } from '../../../scripts/parts/figure-caption.ts'
import { outlineOf } from '../../stages.ts'

/** What a picture with this alternative text is called, and the keys that it cites. */
function calledBy(alt: string): [words: string, ...keys: string[]] {
  const { file, parts: [{ section: { blocks } }] } = outlineOf('# Talk', '', '## Mills', '', 'Words.', '', `![${alt}](mill.png)`)
  const figure = blocks.find(block => block.kind === 'figure')!
  const { caption, markdown } = wordsOfFigure(figure, String(file))
  return [markdown ?? caption, ...figure.cites.map(({ key }) => key)]
}

test('a work within a sentence of an alternative text is called by who wrote it, one that nobody knows and an address stay', () => {
  assert.deepEqual(calledBy('Mills as @wu2025 draw them'), ['Mills as Wu and Li draw them', 'wu2025'])
  assert.deepEqual(calledBy('磨坊，改自@{bai2025}'), ['磨坊，改自Bai', 'bai2025'])
  assert.deepEqual(calledBy('Mills by $h$, as @bai2025 draws them'), ['Mills by $h$, as Bai draws them', 'bai2025'])
  assert.deepEqual(calledBy('A mill [@wu2025]'), ['A mill', 'wu2025'])
  assert.deepEqual(calledBy('A mill by @nobody2019 and me@mills.org'), ['A mill by @nobody2019 and me@mills.org'])
})
