import assert from 'node:assert/strict'
import { test } from 'node:test'
import { slidesOf } from '../stages.ts'

const deckOf = (...lines: string[]): string[] => slidesOf('# Talk', '', '## One', '', ...lines).map(({ raw }) => raw)

test('a source leads back to the slides that cite it, and its address out of the deck', () => {
  const deck = deckOf('- Models grow [@bai2025]', '', '## Two', '', '- They grow [@bai2025; @wu2025]')
  const [bai, wu] = deck.at(-1)!.split('\n').filter(line => line.startsWith('- '))
  assert.equal(bai, '- **Qwen2.5-VL**<br>[\\[Bai25\\]](/one) Shuai Bai, 2025. Nature. [example.org](https://example.org/bai) <Cited slides="one two" />')
  assert.match(wu, /^- \*\*Qwen-Image Technical Report\*\*<br>\[\\\[Wu25\\\]\]\(\/two\) .* \[arXiv:2508\.02324\]\(https:\/\/arxiv\.org\/abs\/2508\.02324\) <Cited slides="two" \/>$/)
})

test('a mark on a slide leads to the list of the sources, and one in the texts is a mark', () => {
  const [, slide] = deckOf('As seen in [@bai2025, p. 3], models grow.')
  assert.match(slide, /^As seen in \[\\\[Bai25, p\. 3\\\]\]\(\/references\), models grow\.$/m)
  assert.match(slide, /\*\*\*\n\nAs seen in \[Bai25, p\. 3\], models grow\./)
})

test('within a link a mark leads nowhere else', () => {
  assert.match(deckOf('Look [in [@bai2025] here](https://example.org/a), too.')[1], /^Look \[in (?:&#91;|\\\[)Bai25(?:&#93;|\\\]) here\]\(https:\/\/example\.org\/a\), too\.$|^Look \[in \[Bai25\] here\]/m)
})

test('the deck knows where the names in its footers lead', () => {
  assert.match(deckOf('- Models grow [@wu2025]')[0], /\n {2}sources:\n {4}Qwen-Image报告: references\n/)
})

test('the author\'s own list leads back to the slides, too', () => {
  for (const entries of [
    ['[1] Frost A. Stems. 2019.', '', '[2] Lark B. Roots. 2020.'],
    ['1. Frost A. Stems. 2019.', '2. Lark B. Roots. 2020.'],
  ]) {
    const deck = deckOf('- They grow [2]', '', '## References', '', ...entries)
    assert.match(deck.at(-1)!, /\]\(\/one\)[^\n]*Roots[^\n]*<Cited slides="one" \/>$/m)
    assert.doesNotMatch(deck.at(-1)!, /\]\(\/one\)[^\n]*Stems/)
  }
})

test('a deck without sources knows none', () => {
  assert.doesNotMatch(deckOf('- Models grow')[0], /sources:/)
})
