import assert from 'node:assert/strict'
import { test } from 'node:test'
import { toString } from 'mdast-util-to-string'
import { outlineOf } from '../stages.ts'

/** What a section shows, pictures with their captions. */
function shown(...lines: string[]): string[] {
  const [{ section }] = outlineOf('# Talk', '', '## Gates', '', ...lines).parts
  return section.blocks.map(block => block.kind === 'figure' ? `picture: ${block.caption ? toString(block.caption) : ''}` : block.kind)
}

const [first, second] = ['![](one.png)', '![](two.png)']

test('a paragraph between two pictures is said of the first, where nothing is said before that one', () => {
  for (const words of ['Hours of two gates by month.', '两座闸门每月关闭的小时数。'])
    assert.deepEqual(shown(first, '', words, '', second), [`picture: ${words}`, 'picture: '])
  assert.deepEqual(shown('- a list', '', first, '', 'Hours by month.', '', second), ['points', 'picture: Hours by month.', 'picture: '])
})

test('it leads to the second where it says so, or where words stand before the first, which may have its own', () => {
  assert.deepEqual(shown(first, '', 'The next one has two gates:', '', second), ['picture: ', 'prose', 'picture: '])
  assert.deepEqual(shown('Gates are old.', '', first, '', 'Hours by month.', '', second), ['prose', 'picture: ', 'prose', 'picture: '])
  assert.deepEqual(shown('![Two old gates](one.png)', '', 'Hours by month.', '', second), ['picture: Two old gates', 'prose', 'picture: '])
})

test('a caption behind the source of a picture in brackets is that of the picture', () => {
  for (const source of ['(Frost and Bo, 2022, p. 211)', '（张三，2020，第3页）', '(Frost, 2022a)']) {
    assert.deepEqual(shown(first, '', source, '', 'Figure 3: Gates by age.'), ['picture: Figure 3: Gates by age.', 'prose'], source)
  }
  assert.equal(shown(first, '', '(As it was in 2022, no gate)', '', 'Figure 3: Gates by age.')[0], 'picture: ')
})

test('a caption behind a line of links is that of the picture above them', () => {
  const links = ['([pdf](https://example.org/a.pdf))', '([Hollis, 2022, p. 211](https://example.org/b))']
  const words = 'Figure 3: Museums by number of objects.'
  assert.ok(shown(first, ...links, '', words).includes(`picture: ${words}`))
  assert.ok(shown(first, '', links[0], '', '图3：博物馆的藏品数').includes('picture: 图3：博物馆的藏品数'))
})
