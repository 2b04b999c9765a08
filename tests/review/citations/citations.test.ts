import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findCitations } from '../../../scripts/review/citations/grammar.ts'
import { formatCitations, formatLocator, formatSources } from '../../../scripts/review/citations/print.ts'
import { referencesFromBibtex } from '../../../scripts/review/references.ts'
import { bibliography, reviewOf, rulesOf, slidesOf } from '../../stages.ts'

const { references } = reviewOf('text')

test('a Pandoc citation is a key with or without a place', () => {
  assert.deepEqual(findCitations('see [@wu2025, Table 9; @bai2025]').map(({ citations }) => citations), [[
    { key: 'wu2025', locator: 'Table 9' },
    { key: 'bai2025', locator: '' },
  ]])
})

test('a place may hold commas', () => {
  assert.equal(findCitations('[@wu2025, Table 1, Figure 6]')[0].citations[0].locator, 'Table 1, Figure 6')
})

test('a citation knows where it stands in its text', () => {
  const text = '文本[@wu2025]，后文'
  const [{ start, end }] = findCitations(text)
  assert.equal(text.slice(start, end), '[@wu2025]')
})

test('brackets without a key, and an address, are no citations', () => {
  assert.deepEqual(findCitations('[x] [@] a@b.org [a@b.org]'), [])
})

test('a Chinese text gets Chinese places and signs', () => {
  const [{ citations }] = findCitations('[@wu2025, Table 9; @bai2025, Section 2.1.1]')
  assert.deepEqual(formatCitations(citations, references, 'zh-CN'), ['Wu25，表9', 'Bai25，2.1.1节'])
})

test('an English text keeps its places', () => {
  const [{ citations }] = findCitations('[@wu2025, Table 9; @bai2025, Section 2.1.1]')
  assert.deepEqual(formatCitations(citations, references, 'en'), ['Wu25, Table 9', 'Bai25, Section 2.1.1'])
})

test('every kind of place has its Chinese form', () => {
  const places = ['Figure 6', 'Fig. 3(a)', 'Tables 2–4', 'Eq. 5', '§ 3.2', 'Abstract', 'Title page', 'Table 1, Figure 2', 'README']
  assert.deepEqual(places.map(place => formatLocator(place, 'zh')), ['图6', '图3(a)', '表2–4', '式5', '3.2节', '摘要', '题名页', '表1、图2', 'README'])
})

test('a source line names each source once, with all its places', () => {
  const citations = findCitations('[@wu2025, Table 1] [@bai2025] [@wu2025, Figure 6; @wu2025, Table 1]').flatMap(group => group.citations)
  assert.equal(formatSources(citations, references, 'zh-CN'), 'Qwen-Image报告图6、表1；Bai25')
})

test('a key that the bibliography lacks is a warning and stands with a question mark', () => {
  const review = reviewOf('text [@nobody]')
  assert.deepEqual(rulesOf(review), ['unknown-citation'])
  assert.deepEqual(formatCitations([{ key: 'nobody', locator: '' }], review.references, 'en'), ['nobody?'])
})

test('one that the sentence itself says is not said again in the footer', () => {
  const footer = (text: string): string | undefined => /^source: (.*)$/m.exec(slidesOf('# T', '', '## One', '', text)[1].raw)?.[1]
  assert.equal(footer('- read @frost2019 first'), undefined)
  assert.equal(footer('- read @frost2019 and [@wu2025] first'), 'Qwen-Image报告')
  assert.equal(footer('- read all of it [@frost2019]'), 'frost2019?')
})

test('keys, labels and short titles come from the bibliography', () => {
  const works = referencesFromBibtex(bibliography, reviewOf('text').file)
  assert.deepEqual(
    [...works.values()].map(({ key, label, short }) => [key, label, short]),
    [['wu2025', 'Wu25', 'Qwen-Image报告'], ['bai2025', 'Bai25', 'Bai25']],
  )
})

test('a work without a person is labelled by its short title', () => {
  const works = referencesFromBibtex('@misc{repo, title = {Code}, shorttitle = {Code repo}}', reviewOf('text').file)
  assert.equal(works.get('repo')?.label, 'Code repo')
})

test('an eprint gives a work its container and address', () => {
  const work = references.get('wu2025')
  assert.deepEqual([work?.container, work?.url], ['arXiv:2508.02324', 'https://arxiv.org/abs/2508.02324'])
})

test('titles keep the case they were written in', () => {
  assert.equal(references.get('wu2025')?.title, 'Qwen-Image Technical Report')
})

test('a broken bibliography is a message, not a crash', () => {
  const { file } = reviewOf('text')
  referencesFromBibtex('@article{a, title = {never closed', file)
  assert.deepEqual([...new Set(rulesOf({ file }))], ['bibliography'])
})
