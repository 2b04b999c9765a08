import assert from 'node:assert/strict'
import { test } from 'node:test'
import { visit } from 'unist-util-visit'
import { VFile } from 'vfile'
import { parseMarkdown } from '../../scripts/review/syntax.ts'
import { reviewOf, rulesOf } from '../stages.ts'

/** The source of all nodes of a kind in a text. */
function slicesOf(type: string, source: string): string[] {
  const found: string[] = []
  visit(parseMarkdown(new VFile(source)), node =>
    void (node.type === type && found.push(source.slice(node.position!.start.offset, node.position!.end.offset))))
  return found
}

test('two prices in a line are no formula', () => {
  for (const prices of ['costs $5 or $10', 'from $5 to $ 7', 'US$20和US$30'])
    assert.deepEqual(slicesOf('inlineMath', prices), [], prices)
})

test('a formula in a line is a formula', () => {
  assert.deepEqual(slicesOf('inlineMath', 'so $a+b$, and $$c$$ too'), ['$a+b$', '$$c$$'])
})

test('bold closes beside Chinese punctuation', () => {
  assert.deepEqual(slicesOf('strong', '**中文。**下文，**「引文」**后文'), ['**中文。**', '**「引文」**'])
})

test('deletion closes beside Chinese punctuation', () => {
  assert.deepEqual(slicesOf('delete', '~~旧文。~~新文'), ['~~旧文。~~'])
})

test('a review of comments alone is an error', () => {
  assert.deepEqual(rulesOf(reviewOf('<!-- nothing -->')), ['empty-review'])
})

test('a link that would run a program is a warning', () => {
  assert.deepEqual(
    rulesOf(reviewOf(
      '[a](javascript:alert) [b](https://b.org) [c](mailto:c@d) [d](#x) [e](file:///etc/passwd) [f][g]',
      '',
      '[g]: data:text/html,x',
    )),
    ['unsafe-link', 'unsafe-link', 'unsafe-link'],
  )
})

test('the name of a picture that lies in the text itself is no link', () => {
  for (const address of ['data:image/png;base64,iVBORw0KGgo=', '<data:image/svg+xml;utf8,<svg/>>', '<data:image/gif;base64,R0lGOD>'])
    assert.deepEqual(rulesOf(reviewOf('![a][b]', '', `[b]: ${address.replace(/<(?=svg)/, '%3C').replace('/>>', '/%3E>')}`)), [], address)
})

test('a fence, formula or HTML that never closes ends before the next line', () => {
  assert.deepEqual(slicesOf('code', '> ```\n> a\n- b'), ['```\n> a'])
  assert.deepEqual(slicesOf('html', '> > <Foo>\n> - b'), ['<Foo>'])
})
