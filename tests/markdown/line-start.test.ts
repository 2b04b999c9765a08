import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isLineStart, keepWithin, prefixAt, withoutTabs } from '../../scripts/markdown/line-start.ts'
import { bodyOf, slidesOf } from '../stages.ts'

test('a block in lists and quotations goes on behind their marks', () => {
  assert.equal(prefixAt('> 1. - a', 7), '>      ')
  assert.equal(prefixAt('a\n-\tb', 4), '    ')
})

test('a line begins behind nothing but markers', () => {
  assert.ok(isLineStart('> - a', 4))
  assert.ok(!isLineStart('- a b', 4))
})

test('a tab is as wide as to the next column', () => {
  assert.equal(withoutTabs('\ta\n- \tb\tc'), '    a\n-   b   c')
})

test('a line that is left out of its quotation or list is taken in', () => {
  assert.equal(bodyOf('> a', 'b  ', 'c *d*', '`e`'), '> a\n> b  \n> c *d*\n> `e`')
  assert.equal(bodyOf('- a', 'b', '      c'), '- a\n  b\n  c')
})

test('a line that was text where it stood is text where it stands', () => {
  for (const line of ['- b', '--', '==', '# b', '~~~ b', '12. b', ':-- | --:', '| -'])
    assert.equal(bodyOf('> a', `    ${line}`), `> a\n> ${line.replace(/\.|^\D/, '\\$&')}`, line)
})

test('a mark of a quotation that is indented too far is text', () => {
  assert.equal(bodyOf('> a', '    > ~~~ b'), '> a\n> \\> ~~~ b')
  assert.equal(keepWithin('a\n> > b', '> ', false), 'a\n> \\> b')
})

test('a marker that is none to Markdown is none to Slidev', () => {
  assert.equal(bodyOf('a', '> - ', '    b'), 'a\n\n> \\- \n> b')
})

test('blanks stand in place of tabs between blocks', () => {
  assert.equal(bodyOf('> > - \ta', '> >', '> > \tb'), '> > -   a\n> >\n> >     b')
})

test('what follows a definition that goes stands in its place', () => {
  assert.equal(bodyOf('> [b]: /c', '    {{ x }}'), '> <span v-pre>{{</span> x }}')
})

test('a list within a list is no listing, whatever blanks stand before it', () => {
  for (const blanks of ['  ', '    ', '\t', '  \t']) {
    const names = ['North', 'East', 'South', 'West'].flatMap(name =>
      [`- ${name}`, ...['wind', 'rain', 'sun'].map(word => `${blanks}- ${word} of the ${name}`)])
    const found = slidesOf('# Talk', '', '## One', '', ...names).map(({ raw }) => raw).join('\n')
    assert.match(found, /^- wind of the North$/m, JSON.stringify(blanks))
    assert.match(found, /^- rain of the North$/m, JSON.stringify(blanks))
  }
})
