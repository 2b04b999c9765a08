import assert from 'node:assert/strict'
import { test } from 'node:test'
import { slidesFromPlan } from '../../scripts/slides/from-plan.ts'
import { planOf, slidesOf } from '../stages.ts'

/** Two sections that cite. */
const cited = ['', '## Two', '', '- a point [@a]', '- a second', '', '## Three', '', '- a third [@b]', '- a fourth']

/** More words than a slide has room for above its points. */
const long = Array.from({ length: 90 }, (_, index) => `word${index}`).join(' ')

/** The source line of the slide of a section with these lines, in a review that names its sources. */
function sourceOf(...lines: string[]): string | undefined {
  return slidesOf('# Talk', '', '## One', '', ...lines, ...cited).find(({ id }) => id === 'one')?.raw.match(/^source: (.*)$/m)?.[1]
}

test('the footer names every place where they fit on its line', () => {
  assert.equal(sourceOf('- A point [@a, Table 1]', '- another [@b, Figure 2]'), 'a? Table 1; b? Figure 2')
})

test('where they do not, it names the places of what the slide shows', () => {
  const places = Array.from({ length: 12 }, (_, index) => `[@a, Section ${index + 1}.1]`).join(' ')
  assert.equal(sourceOf(`Words ${long} ${places}.`, '', '- A point [@a, Table 1]'), 'a? Table 1')
})

test('the footer names what is cited by sentences, points, cells and the title of a slide, whichever of them stand on it', () => {
  const table = ['| Method | Source |', '| --- | --- |', '| One | [@c] |', '| Two | none |']
  assert.equal(sourceOf('Said first [@a].', '', '- A point [@b]', '- another', '', ...table), 'a?; b?; c?')
  assert.equal(sourceOf('Said first [@a, Table 1].', '', ...table), 'a? Table 1; c?')
  const more = sourceOf('Said first [@d; @e].', '', '- A point [@b]', '- another [@a]', '', ...table)
  assert.equal(more, 'a?; b?; c? and others')
})

test('of a paragraph it names what the sentence on the slide cites, not what the others do', () => {
  assert.equal(sourceOf(`It was said first [@a]. Then ${long} [@b; @d; @e].`, '', '- A point [@c]', '- another'), 'a?; c?')
})

test('without a citation a slide is the author\'s own words, where the others name sources', () => {
  assert.equal(sourceOf('- A point'), 'our own words')
  const unsourced = { ...planOf('# Talk', '', '## One', '', '- A point', ...cited) }
  unsourced.outline.references.clear()
  assert.doesNotMatch(slidesFromPlan(unsourced, new Map()).map(({ raw }) => raw).join('\n'), /^source: our/m)
})

test('a slide of the author\'s own picture says that it is drawn, not worded', () => {
  assert.equal(sourceOf('![a street](street.svg)'), 'our own drawing')
})

test('where most slides name none, a slide without a citation signs nothing', () => {
  const all = slidesOf('# Talk', '', '## One', '', '- A point', '', '## Two', '', '- More', '', '## Three', '', '- a point [@a]')
  assert.doesNotMatch(all.map(({ raw }) => raw).join('\n'), /^source: our/m)
})

for (const line of [
  'Wu et al. (2025) saw it.',
  '吴等（2025）看到了。',
  'It was seen (Wu and Li, 2025, p. 3).',
  'It was seen [3].',
  'See arXiv:2501.1.',
]) {
  test(`a slide is not signed as its author's own where its words name a source: ${line}`, () => {
    assert.equal(sourceOf(line), undefined)
  })
}

test('a year alone names no source', () => {
  assert.equal(sourceOf('In the year 2025 it was seen by all.'), 'our own words')
})

test('the footer names its works in order, at most three, and the handout text all of them', () => {
  const [, slide] = slidesOf('# Talk', '', '## One', '', '- A point [@d]', '- more [@b, p. 2; @c]', '- and more [@a]')
  assert.match(slide.raw, /^source: a\?; b\?; c\? and others$/m)
  assert.match(slide.raw, /\n\*\*\*\n\nSources: a\?; b\? p\. 2; c\?; d\?\n/)
})

test('what the slide shows comes before what stands behind it', () => {
  const [, slide] = slidesOf(
    '# Talk',
    '',
    '## One',
    '',
    `Words ${long} [@a; @b; @c] stand here.`,
    '',
    '- A point [@x]',
    '- more [@y]',
    '- and more [@z]',
  )
  assert.match(slide.raw, /^source: x\?; y\?; z\?$/m)
  assert.match(slide.raw, /\[a\?; b\?; c\?\] stand here\./)
  assert.doesNotMatch(slide.raw, /Sources:/)
})

test('three works need no more than the footer', () => {
  assert.doesNotMatch(slidesOf('# Talk', '', '## One', '', '- A point [@c; @b; @a]')[1].raw, /Sources:/)
})

test('a day that the cover quotes is marked: it is not said in its foot once more', () => {
  const isDated = (...lines: string[]): boolean => slidesOf(...lines)[0].raw.includes('isDated: true')
  const body = ['', '## One', '', 'text']
  assert.ok(isDated('---', 'date: "2024 年 5 月 20 日"', '---', '# 评审', '', '> 文档所有者：许青', '> 最近更新：2024 年 5 月 20 日', ...body))
  assert.ok(isDated('---', 'date: 20 May 2024', '---', '# Talk', '', '> Owner: Ann', '> Changed: 20 May 2024', ...body))
  assert.ok(isDated('---', 'date: May 2024', 'subtitle: Notes of May 2024', '---', '# Talk', ...body))
  assert.ok(!isDated('---', 'date: 20 May 2024', '---', '# Talk', '', '> Owner: Ann', '> Of a spring', ...body))
})
