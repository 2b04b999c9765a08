import assert from 'node:assert/strict'
import { test } from 'node:test'
import { visit } from '../../../scripts/review/walk.ts'
import { reviewOf, rulesOf, slidesOf } from '../../stages.ts'

/** What the citations of a line say: their keys, and the words that a slide shows of them. */
function citedIn(...lines: string[]): [keys: string, words: string][] {
  const found: [string, string][] = []
  visit(reviewOf(...lines).tree, 'citation', ({ citations, value }) => void found.push([citations.map(({ key }) => key).join(' '), value]))
  return found
}

test('a key in a sentence is who wrote the work', () => {
  assert.deepEqual(citedIn('@wu2025 shows more than @bai2025 [p. 3].'), [['wu2025', 'Wu and Li'], ['bai2025', 'Bai']])
})

test('a Chinese sentence goes on right behind a key', () => {
  assert.deepEqual(citedIn('研究者见@wu2025提出的方法，又见@bai2025。'), [['wu2025', 'Wu和Li'], ['bai2025', 'Bai']])
})

test('keys stand in headings, lists, cells, quotations and notes', () => {
  const table = ['| a |', '|---|', '| @wu2025 |']
  const lines = ['# On @wu2025', '', '- a @wu2025', '', ...table, '', '> b @wu2025', '', 'c[^1]', '', '[^1]: d @wu2025']
  assert.deepEqual(citedIn(...lines).map(([keys]) => keys), ['wu2025', 'wu2025', 'wu2025', 'wu2025', 'wu2025'])
})

test('a group may go over two lines, in a quotation, too', () => {
  assert.deepEqual(citedIn('> a [see @wu2025,', '> Table 3; @bai2025]')[0][0], 'wu2025 bai2025')
})

test('mail, handles, packages, code, escaped signs and links are no citations', () => {
  const plain = ['me@example.org', 'ask @octocat', 'npm i @scope/name', '`@wu2025`', '\\@wu2025', '$a@wu2025$', '@2025年3月4日', '@2025-03-04']
  for (const line of [...plain, '[x](https://a.org/@wu2025)', '[@wu2025](https://a.org)']) {
    const review = reviewOf(line)
    assert.deepEqual([citedIn(line), rulesOf(review)], [[], []], line)
  }
})

test('a key with a year that the bibliography lacks stands with a question mark, and a message says so', () => {
  assert.deepEqual(citedIn('as @smith2020 said'), [['smith2020', '[smith2020?]']])
  assert.deepEqual(rulesOf(reviewOf('as @smith2020 said')), ['unknown-citation'])
})

test('a number in brackets without a list is text', () => {
  assert.deepEqual(citedIn('See [1], [2, 3] and [4]–[6].'), [])
  const { raw } = slidesOf('# Talk', '', '## One', '', 'See [1], [2, 3] and [4]–[6] for all.')[1]
  assert.match(raw, /See \[1\], \[2, 3\] and \[4\]–\[6\] for all\./)
})

test('a slide that cites in its sentences alone names its sources', () => {
  const { raw } = slidesOf('# Talk', '', '## One', '', '@bai2025 measured a gain of 12 % over the baseline.')[1]
  assert.match(raw, /^source: Bai25$/m)
  assert.match(raw, /^Bai measured a gain/m)
  assert.match(raw, /^Bai \[Bai25\] measured a gain/m)
})

test('marks in a row are one, so that no comma is left where they are not shown', () => {
  assert.deepEqual(citedIn('Models grow [@wu2025], [@bai2025]; [@wu2025, p. 3].'), [['wu2025 bai2025 wu2025', '']])
  assert.match(slidesOf('# T', '', '## One', '', 'Models grow [@wu2025]、[@bai2025].')[1].raw, /^Models grow\.$/m)
})

test('a mark that its sentence tells of is shown', () => {
  for (const line of ['It grew. [@wu2025] shows so.', '它长。[@wu2025]提出了方法。', 'It grew ([@wu2025]).', '@bai2025 and [@wu2025] did.'])
    assert.deepEqual(citedIn(line).at(-1), ['wu2025', '[Wu25]'], line)
})

test('a mark behind a stop belongs to what it follows', () => {
  for (const line of ['It grew. [@wu2025] Then it stopped.', '它长。[@wu2025]此后停了。'])
    assert.deepEqual(citedIn(line), [['wu2025', '']], line)
})

test('a noun that ends with the sign of a preposition wants no object', () => {
  const shown = (line: string): string => slidesOf('# T', '', '## One', '', line)[1].raw.split('\n').find(text => text.startsWith('- '))!
  assert.equal(shown('- 语料是数十亿图文对[@wu2025]'), '- 语料是数十亿图文对')
  assert.equal(shown('- 训练数据[@wu2025]表明规模重要'), '- 训练数据表明规模重要')
  assert.equal(shown('- 差异确实存在[@wu2025]，但很小'), '- 差异确实存在，但很小')
  assert.match(shown('- 对[@wu2025]的改进有三处'), /^- 对\S+的改进有三处$/)
})

test('a key that a sentence speaks of keeps its name', () => {
  assert.equal(citedIn('不存在的键 [@nobody2025]。').at(-1)?.[1], '[nobody2025?]')
  assert.equal(citedIn('数据库的外键[@wu2025]。').at(-1)?.[1], '')
})
