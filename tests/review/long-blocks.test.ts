import assert from 'node:assert/strict'
import { test } from 'node:test'
import { toString } from 'mdast-util-to-string'
import { chunksOf } from '../../scripts/review/chunks.ts'
import { piecesOf } from '../../scripts/review/long-blocks.ts'
import { reviewOf, rulesOf } from '../stages.ts'

const many = (count: number, of: (index: number) => string): string => Array.from({ length: count }, (_, index) => of(index)).join('\n')
const quotation = many(1400, index => `> > Water ${index}.\n>\n> It is wet.\n>`)
const point = `- all\n${many(2000, index => `  - kettle ${index}\n    - copper`)}`

test('a quotation of very many lines is one quotation, and each of its paragraphs is where it stands', () => {
  const { tree, file } = reviewOf('# Talk', '', quotation, '', 'behind')
  const [, quote, behind] = tree.children
  assert.deepEqual([quote.type, behind.type, tree.children.length], ['blockquote', 'paragraph', 3])
  const children = 'children' in quote ? quote.children : []
  assert.equal(children.length, 2800)
  assert.deepEqual(
    [0, 999, 2001, 2799].map(at => [children[at].type, children[at].position?.start.line]),
    [['blockquote', 3], ['paragraph', 2001], ['paragraph', 4005], ['paragraph', 5601]],
  )
  assert.deepEqual(rulesOf({ file }), [])
})

test('of a point with very many lines beneath it the last stand beside it, which is said once, with the line', () => {
  const { tree, file } = reviewOf('# Talk', '', point)
  const [, list] = tree.children
  assert.equal(tree.children.length, 2)
  assert.deepEqual(toString(list).match(/kettle \d+/g)?.length, 2000)
  const said = file.messages.filter(({ ruleId }) => ruleId === 'long-block')
  assert.deepEqual(said.map(({ line }) => line), [1002])
})

test('a listing, a table and a paragraph stay whole, however many lines they have', () => {
  for (const line of ['const kettle = 1', '> of a quotation', '| copper | 3 |', 'water boils', '- kettle']) {
    const text = line.startsWith('-') ? `\`\`\`\n${many(4000, () => line)}\n\`\`\`` : many(4000, () => line)
    assert.equal(chunksOf(text).flatMap(piecesOf).length, 1, line)
  }
})

test('the pieces are the whole text, none much longer than another', () => {
  for (const text of [quotation, point]) {
    const pieces = chunksOf(text).flatMap(piecesOf)
    assert.equal(pieces.map(piece => piece.text).join(''), text)
    assert.ok(pieces.every(piece => piece.text.split('\n').length < 1100))
  }
})
