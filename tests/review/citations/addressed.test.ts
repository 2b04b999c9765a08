import assert from 'node:assert/strict'
import { test } from 'node:test'
import { VFile } from 'vfile'
import { reviewFromMarkdown } from '../../../scripts/review/from-markdown.ts'
import { reviewOf, rulesOf, slidesOf } from '../../stages.ts'

test('a source cited by its address needs no bibliography', () => {
  const { references, file } = reviewOf('So it is [@doi:10.1000/x(1); @arxiv:1706.03762], and @{url:https://example.org/a}.')
  assert.deepEqual(
    ['doi:10.1000/x(1)', 'arxiv:1706.03762', 'url:https://example.org/a'].map(key => references.get(key)?.url),
    ['https://doi.org/10.1000/x(1)', 'https://arxiv.org/abs/1706.03762', 'https://example.org/a'],
  )
  assert.deepEqual(rulesOf({ file }), [])
})

test('a name that the text defines means an address or a key', () => {
  const { references, file } = reviewOf('So it is [@tag:one; @two].', '', '[@tag:one]: doi:10.1000/x', '[@two]: wu2025')
  assert.deepEqual(['doi:10.1000/x', 'wu2025'].map(key => references.get(key)?.key), ['doi:10.1000/x', 'wu2025'])
  assert.deepEqual(rulesOf({ file }), [])
})

test('what is cited by a name that the text defines is listed once, whether it has an address or a key', () => {
  const deck = slidesOf(
    '# Talk',
    '',
    '## One',
    '',
    'So it is in all of them [@tag:one; @tag:two]. And so it is in one [@wu2025].',
    '',
    '[@tag:one]: doi:10.1000/x',
    '[@tag:two]: wu2025',
  )
  const entries = deck.at(-1)!.raw.match(/^- .*$/gm)!
  assert.equal(entries.length, 2)
  assert.ok(['doi:10', 'Wu25'].every(label => entries.filter(entry => entry.includes(label)).length === 1), entries.join('\n'))
})

test('a DOI is a key, with and without an entry of that name', () => {
  const { references, file } = reviewOf('So it is [@10.1000/x.y-1, p. 3], in @10.1000/z_2 and [@{10.1000/b(1)}].')
  assert.deepEqual(
    ['10.1000/x.y-1', '10.1000/z_2', '10.1000/b(1)'].map(key => references.get(key)?.url),
    ['https://doi.org/10.1000/x.y-1', 'https://doi.org/10.1000/z_2', 'https://doi.org/10.1000/b(1)'],
  )
  assert.deepEqual(rulesOf({ file }), [])
  const entry = '@article{10.1000/x, author = {Frost, Ada}, title = {Dams}, year = 2019}'
  const own = reviewFromMarkdown(new VFile('So it is [@10.1000/x].'), [entry])
  assert.deepEqual(own.references.get('10.1000/x')?.authors, ['Ada Frost'])
  assert.deepEqual(rulesOf(own), [])
})

test('a work of the bibliography that is cited by its address is that work', () => {
  const entry = '@article{frost2019, author = {Frost, Ada}, title = {Dams}, year = 2019, doi = {10.1000/x}}'
  for (const key of ['doi:10.1000/x', '10.1000/X', 'url:https://doi.org/10.1000/x']) {
    const { references } = reviewFromMarkdown(new VFile(`So it is [@{${key}}].`), [entry])
    assert.deepEqual([...references.keys()], ['frost2019'], key)
  }
})

test('a name that nothing defines is unknown', () => {
  assert.deepEqual(rulesOf(reviewOf('So it is [@tag:one].')), ['unknown-citation'])
})

test('the footer and the list have the address', () => {
  const deck = slidesOf('# Talk', '', '## One', '', 'So it is in all of them [@doi:10.1000/x].')
  assert.match(deck[1].raw, /^source: doi:10\.1000\/x$/m)
  assert.match(deck.at(-1)!.raw, /\[\\\[doi:10\.1000\/x\\\]\]\(\/one\) \[https:\/\/doi\.org\/10\.1000\/x\]/)
})
