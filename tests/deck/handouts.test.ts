import assert from 'node:assert/strict'
import { test } from 'node:test'
import { plain, testHandouts } from './handout-layouts.ts'

// A layout of each kind: slides above their texts, texts with what belongs to them, slides alone. The others are in the soak beside.
testHandouts(['2-up', 'reader', '4-up'], (printed) => {
  test('in the paper to be read, a text goes on where the one before it ends, however long the figures are', () => {
    const { gaps } = printed('reader').laid
    assert.ok(gaps.length > 3)
    assert.ok(gaps.every(gap => gap >= 0 && gap < 60), String(gaps))
  })

  test('the paper to be read has the lists, tables and formulas among its words, in a size that can be read', () => {
    const all = plain(printed('reader').read.texts.join(''))
    // On the slide, and among the words.
    for (const said of ['boatslieonthemud', 'May'])
      assert.ok(all.split(said).length >= 3, said)
    const [before, after] = ['Itfollowsthemoon:', 'cos'].map(said => all.lastIndexOf(said))
    assert.ok(before >= 0 && after > before)
  })

  test('a citation leads to its work, the work to where it is', () => {
    const { read } = printed('2-up')
    assert.ok(read.links.flat().filter(link => link === '#').length > 5)
  })
})
