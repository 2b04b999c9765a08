import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { linesOfNodePictures, withoutNodePictures } from '../../scripts/markdown/node-data.ts'
import { fcOptions } from '../property.ts'

const flow = (data: string): string => `flowchart LR\n  A@{${data}} --> B`

for (const [how, data] of [
  ['plainly', ' img: "http://a.test/b.png", label: "wa", w: 60 '],
  ['behind a tag', ' !!str img: "http://a.test/b.png", label: "wa", w: 60 '],
  ['behind an anchor', ' &a img: "http://a.test/b.png", label: "wa", w: 60 '],
  ['as an alias', ' label: &a "wa", k: &k img, *k : "http://a.test/b.png", w: 60 '],
  ['in quotation marks', ' "img" : "http://a.test/b.png", label: "wa", w: 60 '],
  ['with escapes', ' "\\x69mg": "http://a.test/b.png", label: "wa", w: 60 '],
  ['over lines', '\n  img:\n    "http://a.test/b.png"\n  label: "wa"\n  w: 60\n'],
  ['with a question mark', '\n? img\n: "http://a.test/b.png"\n'],
  ['merged from another mapping', ' <<: { img: "http://a.test/b.png" }, label: "wa", w: 60 '],
  ['with tabs and blanks', ' \timg\t : \t"http://a.test/b.png", label: "wa"'],
]) {
  test(`a node is drawn without the picture that it names ${how}`, () => {
    assert.doesNotMatch(withoutNodePictures(flow(data)), /a\.test|"img":/)
  })
}

test('all else that a node says of itself stays', () => {
  assert.equal(
    withoutNodePictures(flow(' img: "b.png", shape: rounded, label: "two } words", w: 60, animate: true ')),
    'flowchart LR\n  A@{ "shape": "rounded", "label": "two } words", "w": 60, "animate": true } --> B',
  )
})

test('data that has no end, or cannot be read, is none', () => {
  assert.equal(withoutNodePictures('flowchart LR\n  A@{ img: "b'), 'flowchart LR\n  A@ { img: "b')
  assert.equal(withoutNodePictures(flow(' [img: { ')), 'flowchart LR\n  A --> B')
})

test('each picture is told with its line', () => {
  assert.deepEqual(linesOfNodePictures('flowchart LR\n  A@{ label: "img: none" }\n  B@{\n !!str img: "b"\n }\n  C@{ img: "c" }'), [2, 5])
})

test('no data names a picture, whatever it is', () => {
  const piece = fc.constantFrom(
    'img',
    ':',
    ' ',
    '"',
    '\n',
    '{',
    ',',
    '!!str ',
    '&a ',
    '*a',
    '? ',
    '#',
    '\\x69',
    'label',
    'http://a.test/b.png',
    '@{',
    '}',
    '<<',
    '[',
  )
  fc.assert(fc.property(fc.array(piece, { maxLength: 16 }).map(pieces => pieces.join('')), (text) => {
    const clean = withoutNodePictures(flow(text))
    assert.deepEqual(linesOfNodePictures(clean), [])
    assert.equal(withoutNodePictures(clean), clean)
  }), fcOptions(500))
})
