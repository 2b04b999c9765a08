import assert from 'node:assert/strict'
import { test } from 'node:test'
import { toString } from 'mdast-util-to-string'
import { outlineOf } from '../stages.ts'

/** The captions of the figures of some HTML in words, and their alternative texts. */
function captionsOf(...html: string[]): string[] {
  const { blocks } = outlineOf('# T', '', '## One', '', ...html, '', 'Text.').parts[0].section
  return blocks.flatMap(block => block.kind === 'figure' ? [`${block.alt}: ${toString(block.caption)}`] : [])
}

for (const [name, html] of [
  ['below', ['<figure>', '<img src="a.png" alt="short"/>', '<figcaption>The long caption.</figcaption>', '</figure>']],
  ['above', ['<figure><figcaption>The long caption.</figcaption><img src="a.png" alt="short"></figure>']],
  [
    'in blocks and emphasis',
    [
      '<figure>',
      '  <a href="a.png"><img src="a.png" alt="short"></a>',
      '  <figcaption><p><em>The long caption.</em> </p></figcaption>',
      '</figure>',
    ],
  ],
  [
    'in an element that bears its name',
    ['<div class="imgcap">', '<img src="a.png" alt="short">', '<div class="thecap">The long caption.</div>', '</div>'],
  ],
  [
    'behind the element of its picture',
    ['<div class="l-page">', '<img src="a.png" alt="short">', '</div>', '<div class="caption">The long caption.</div>'],
  ],
  ['in a line of such a name', ['<p><img src="a.png" alt="short"><br><span class="img-caption">The long caption.</span></p>']],
] as const) {
  test(`the caption of a figure in HTML is its own, ${name}`, () => assert.deepEqual(captionsOf(...html), ['short: The long caption.']))
}

test('a figure in HTML without a caption has its alternative text', () => {
  assert.match(captionsOf('<figure><img src="a.png" alt="short"></figure>')[0], /^short/)
})

test('words beside a picture that no name calls its caption are text', () => {
  assert.doesNotMatch(captionsOf('<div><img src="a.png" alt="short"><div class="capture">Other words.</div></div>')[0] ?? '', /Other words/)
})

test('a few words in an element of their own right behind the only picture of a box are its caption', () => {
  for (const [html, captions] of [
    [
      '<div><div><img src="a.png" alt="x"><p>(a) before</p></div><div><img src="b.png" alt="y"><p>(b) after</p></div></div>',
      ['x: (a) before', 'y: (b) after'],
    ],
    ['<div style="display:flex"><div><img src="a.png" alt="原"><div>原图</div></div></div>', ['原: 原图']],
    ['<div><a href="a.png"><img src="a.png" alt="x"></a><span><b>Before</b> it</span></div>', ['x: Before it']],
    ['<div><img src="a.png" alt="x"><p>It is seen. So it is.</p></div>', ['x: x']],
  ] as const)
    assert.deepEqual(captionsOf(html), captions, html)
})
