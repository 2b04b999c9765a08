import type { SlideCompiler } from '../hostile/compile.ts'
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { named, namesAsAttributes, withoutNames } from '../../scripts/markdown/block-mark.ts'
import { slideCompiler } from '../hostile/compile.ts'
import { slidesOf } from '../stages.ts'

const kinds = {
  points: '- a\n- b',
  table: '| a | b |\n|---|---|\n| c | d |',
  code: '```js\na\n```',
  formula: '$$\na\n$$',
  quotation: '> a',
  diagram: '```mermaid\npie\n  "a": 1\n```',
  figure: '![a](a.png)',
}

test('a name stands on the line above its block and goes without a trace', () => {
  assert.equal(named('one-points-1', '- a'), '<!-- block: one-points-1 -->\n- a')
  assert.equal(withoutNames(named('one-points-1', '- a')), '- a')
  assert.equal(named(undefined, '- a'), '- a')
})

test('a comment of another kind is no name', () => {
  assert.equal(namesAsAttributes('<!-- block party -->\n<p>a</p>'), '<!-- block party -->\n<p>a</p>')
})

test('two blocks of a kind in a section have two names', () => {
  const [, { raw }] = slidesOf('# Talk', '', '## One', '', '- a', '', '```js', 'b', '```', '', '- c')
  assert.deepEqual(raw.match(/(?<=block: )\S+/g), ['one-points-1', 'one-code-1', 'one-points-2'])
})

test('a leading sentence has the name of its paragraph', () => {
  const lines = ['The first model reads all pictures. The second model draws them anew.', '', '- a']
  const [, { raw }] = slidesOf('# Talk', '', '## One', '', '<!-- deck: title="Two models" -->', '', ...lines)
  assert.match(raw, /<!-- block: one-prose-1 -->\nThe first model reads all pictures\.\n/)
})

describe('what Slidev makes of a named block', () => {
  let compiler: SlideCompiler
  before(async () => {
    compiler = await slideCompiler()
  })
  after(() => compiler.close())

  for (const [kind, markdown] of Object.entries(kinds)) {
    test(`${kind}: its element carries the name, and is otherwise what it is without`, async () => {
      const [, { raw }] = slidesOf('# Talk', '', '## One', '', markdown)
      const body = raw.replace(/^---[\s\S]*?\n---\n/, '').replace(/<!--(?! block)[\s\S]*-->\s*$/, '')
      const [with_, without] = [await compiler.componentOf(body), await compiler.componentOf(withoutNames(body))]
      assert.match(with_, new RegExp(`<\\w+ data-block="one-${kind}-1"`))
      assert.equal(with_.replace(/ data-block="[^"]*"/, ''), without)
    })
  }
})
