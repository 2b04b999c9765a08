import assert from 'node:assert/strict'
import { test } from 'node:test'
import { wordsOf } from '../../../scripts/outline/rich.ts'
import { planOf, reviewOf, slidesOf } from '../../stages.ts'

const notes = ['[^1]: Frost, A. (2019). *A report of stems*. Wood 3.', '[^b]: 何春. 冷杉综述[J]. 林学, 2020.']
function deckOf(...lines: string[]): string[] {
  return slidesOf('# Talk', '', '## One', '', ...lines, '', '## Two', '', 'Nothing at all is said here.').map(({ raw }) => raw)
}

test('sources in footnotes stand in the footer, and the slide has no numbers that lead nowhere', () => {
  const [, slide] = deckOf('Models grow[^1] and they shrink[^b] again.', '', ...notes)
  assert.match(slide, /^source: "\[1\] Frost 2019; \[b\] 何春 2020"$/m)
  assert.match(slide, /^Models grow and they shrink again\.$/m)
  assert.match(slide, /Models grow\[1\] and they shrink\[b\] again\.\n\n\\\[1\\\] Frost/)
})

test('they are listed as they are written', () => {
  assert.match(deckOf('Models grow[^1] and they shrink[^b] again.', '', ...notes).at(-1)!, /- \[\\\[1\\\]\]\(\/one\) Frost, A\. \(2019\)\. A report of stems\. Wood 3\.[^\n]*\n- \[\\\[b\\\]\]\(\/one\) 何春\./)
})

test('a footnote that is an aside stays one', () => {
  const [, slide] = deckOf(
    'Models grow[^1] and shrink[^b], all of them[^c].',
    '',
    ...notes,
    '[^c]: This was seen twice in 2019, as they say.',
  )
  assert.match(slide, /all of them<sup>2<\/sup>\./)
})

test('one footnote with a source is no way of citing', () => {
  assert.equal(reviewOf('# T', '', 'Models grow[^1].', '', notes[0]).references.has('^1'), false)
})

test('an address alone is a source, too', () => {
  const lines = ['# T', '', '## One', '', 'A[^1] and b[^2] are long enough.', '', '[^1]: <https://example.org/a>', '[^2]: Notes of the house, https://example.org/b']
  const { parts: [list] } = planOf(...lines).slides.at(-1)!
  assert.deepEqual(list.kind === 'entries' && list.entries.map(({ text }) => wordsOf(text)), [
    '[1] https://example.org/a',
    '[2] Notes of the house, https://example.org/b',
  ])
})
