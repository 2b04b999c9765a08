import assert from 'node:assert/strict'
import { test } from 'node:test'
import { VFile } from 'vfile'
import { reviewFromMarkdown } from '../../scripts/review/from-markdown.ts'
import { visit } from '../../scripts/review/walk.ts'

/** The addresses of the pictures in a text. */
function picturesIn(...lines: string[]): string[] {
  const found: string[] = []
  visit(reviewFromMarkdown(new VFile(lines.join('\n'))).tree, 'image', ({ url }) => void found.push(url))
  return found
}

for (const [what, html, address] of [
  ['a picture that is loaded late', '<img data-src="a.png" alt="late">', 'a.png'],
  ['a picture in sizes alone', '<img srcset="a.png 1x, b.png 2x">', 'a.png'],
  ['a picture with a source alone', '<picture><source srcset="a.webp 480w, b.webp"></picture>', 'a.webp'],
  ['a picture with its own address and others', '<picture><source srcset="b.webp"><img src="a.png" data-src="c.png"></picture>', 'a.png'],
  ['an embedded drawing', '<embed src="figs/a.svg" title="A plan">', 'figs/a.svg'],
  ['a drawing as an object', '<object data="a.svg" type="image/svg+xml">no SVG</object>', 'a.svg'],
  ['the first view of a film', '<video src="a.mp4" poster="a.jpg" controls></video>', 'a.jpg'],
]) {
  test(`${what} is a picture`, () => {
    assert.deepEqual(picturesIn('# T', '', `<div>${html}</div>`), [address])
  })
}

test('a picture that is loaded late within a line is one, too', () => {
  assert.deepEqual(picturesIn('Words <img data-src="a.png"> and words.'), ['a.png'])
})

test('what shows no picture is none', () => {
  assert.deepEqual(picturesIn('<object data="a.swf">words</object>', '', '<embed src="a.html">', '', '<video src="a.mp4"></video>'), [])
})
