import type { Nodes } from 'mdast'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { mathFromMarkdown } from 'mdast-util-math'
import { math } from 'micromark-extension-math'
import { neverClosed } from '../../scripts/review/never-closed.ts'
import { fcOptions } from '../property.ts'

function treeOf(text: string, isWatched: boolean): Nodes {
  const tree = fromMarkdown(text, { extensions: [math(), ...isWatched ? [neverClosed] : []], mdastExtensions: [mathFromMarkdown()] })
  return JSON.parse(JSON.stringify(tree)) as Nodes
}

test('a text means the same, whatever it opens and closes', () => {
  const signs = ['`', '``', '```', '$', '$$', '<!--', '-->', '<?', '?>', '<![CDATA[', ']]>', '<!A', '>', '<b>', '[a](b)', '[']
  fc.assert(fc.property(fc.array(fc.constantFrom(...signs, '\\', 'a', ' ', '\n', '*'), { minLength: 10, maxLength: 60 }), (parts) => {
    assert.deepEqual(treeOf(parts.join(''), true), treeOf(parts.join(''), false))
  }), fcOptions(300))
})

test('what nothing closes is read but a few times', () => {
  const text = Array.from({ length: 300 }, (_, index) => '`'.repeat(index + 1)).join(' ')
  // What else the machine does falls into one look, not into the least of several.
  const least = (isWatched: boolean): number => Math.min(...[1, 2, 3, 4].map(() => {
    const before = performance.now()
    treeOf(text, isWatched)
    return performance.now() - before
  }))
  const [watched, plain] = [least(true), least(false)]
  assert.ok(watched < plain / 3, `${watched} ms, unwatched ${plain} ms`)
})
