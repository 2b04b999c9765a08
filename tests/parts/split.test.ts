import assert from 'node:assert/strict'
import { test } from 'node:test'
import { splitOf } from '../../scripts/parts/index.ts'
import { outlineOf } from '../stages.ts'

test('a kind that does not say how it is split stands whole, one block on a slide', () => {
  const [block] = outlineOf('# Talk', '', '## One', '', '- a', '- b').parts[0].section.blocks
  const { takes, split } = splitOf(block)
  assert.equal(takes([block, block]), 1)
  assert.deepEqual(split([block], 10).map(({ parts, blocks }) => [parts, blocks]), [[[{ kind: 'block', block }], [block]]])
})
