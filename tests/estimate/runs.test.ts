import type { Paragraph } from 'mdast'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { runsOf } from '../../scripts/estimate/runs.ts'
import { outlineOf } from '../stages.ts'

function wordsOf(text: string): string {
  const [block] = outlineOf('# Talk', '', '## One', '', text).parts[0].section.blocks
  return runsOf((block.nodes[0] as Paragraph).children).map(run => run.text).join('|')
}

test('a tag that is shown as text takes room, a plain one and a remark take none', () => {
  assert.equal(wordsOf('a <svg onload=b> c'), 'a |<svg onload=b>| c')
  assert.equal(wordsOf('H<sub>2</sub>O<!-- x -->'), 'H|2|O')
})
