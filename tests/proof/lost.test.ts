import assert from 'node:assert/strict'
import { test } from 'node:test'
import { lostOf, normalised } from '../../scripts/proof/lost.ts'
import { owedBy } from '../../scripts/proof/owed.ts'
import { reportLost } from '../../scripts/proof/report.ts'

const review = [
  '# Talk',
  '',
  'A first sentence. A second one,',
  'over two lines.',
  '',
  '$$a = b + d \\\\',
  'c^2$$',
  '',
  '![x](a.png)',
  '',
  '| one | two |',
  '|---|---|',
  '| 1.5 | many words |',
  '',
  '```',
  'print(1)',
  '```',
  '',
  '> Somebody said so.',
].join('\n')
const whole = {
  text: 'Talk\nA first\nsentence. A second one,\nover two lines.\na = b + d\nc^2\none\ntwo\n1.5\nmany words\nprint(1)\nSomebody said so.',
  pictures: ['/talk/figures/1.png'],
}
const addresses = new Map([['a.png', '/figures/1.png']])
function lost(change: Partial<typeof whole>, told: string[] = []): string[] {
  return lostOf(owedBy(review), [{ ...whole, ...change }], addresses, told).map(({ kind, line }) => `${line} ${kind}`)
}

test('of a review whose whole text and pictures are seen nothing is lost', () => {
  assert.deepEqual(lost({}), [])
})

for (const [what, words, found] of [
  ['a sentence', 'A first\nsentence.', '3 sentence'],
  ['the second line of a sentence', 'over two lines.', '4 sentence'],
  ['a formula', 'a = b + d', '6 formula'],
  ['a cell', 'many words', '13 cell'],
  ['a line of a listing', 'print(1)', '16 listing'],
  ['a quotation', 'Somebody said so.', '19 sentence'],
] as const) {
  test(`${what} that no page shows is found missing`, () => {
    assert.deepEqual(lost({ text: whole.text.replace(words, '') }), [found])
  })
}

test('a picture that no page shows is found missing, unless its path stands there', () => {
  assert.deepEqual(lost({ pictures: [] }), ['9 picture'])
  assert.deepEqual(lost({ pictures: ['/talk/figures/2.png'] }), ['9 picture'])
  assert.deepEqual(lost({ pictures: [], text: `${whole.text}\npicture missing\na.png` }), [])
})

test('words may go on once on another page, and be set with other signs', () => {
  const owed = owedBy('Words that go on over the end of a page, “quoted” and ﬁtted.')
  assert.deepEqual(
    lostOf(
      owed,
      [
        { text: 'Words that go on over', pictures: [] },
        { text: '3 / 7\nthe end of a page, "quoted" and fitted', pictures: [] },
      ],
      addresses,
    ),
    [],
  )
  assert.equal(lostOf(owed, [{ text: 'Words that go on over', pictures: [] }], addresses).length, 1)
})

test('what a person changed on the slides is not lost', () => {
  assert.deepEqual(lost({ text: whole.text.replace('Somebody said so.', '') }, ['> Somebody said so.']), [])
})

test('words are compared without blanks, case, marks and forms of letters', () => {
  assert.equal(normalised('**ＡＢ** c-d\n“é”'), normalised('ab CD e\u0301'))
})

test('what is lost is one message a kind, with its first line and the others', () => {
  const { messages } = reportLost('review.md', [
    { kind: 'sentence', line: 3, text: 'One.' },
    { kind: 'sentence', line: 7, text: 'Two.' },
    { kind: 'picture', line: 9, text: 'a.png' },
  ])
  assert.deepEqual(messages.map(({ line, ruleId, fatal }) => [line, ruleId, fatal]), [[3, 'lost', true], [9, 'lost', true]])
  assert.match(messages[0].reason, /^Words, `One\.`, is seen on no page, and 1 stretch of words more \(lines 7\)/)
})

/** Words that go on over as many pages as there are numbers, each with so many of their names. */
function namesOver(...counts: number[]): { owed: ReturnType<typeof owedBy>, pages: { text: string, pictures: string[] }[] } {
  const names = Array.from({ length: counts.reduce((sum, count) => sum + count, 0) }, (_, index) => `Name${index * 7919} Of${index}`)
  const starts = counts.map((_, index) => counts.slice(0, index).reduce((sum, count) => sum + count, 0))
  return {
    owed: owedBy(`_${names.join(', ')}_. 2021.`),
    pages: starts.map((start, index) => ({ text: names.slice(start, start + counts[index]).join(', '), pictures: [] })),
  }
}

test('long words may go on over several pages, each of which they fill', () => {
  for (const counts of [[9, 9, 9], [12, 8, 8, 2], [8, 20, 9, 15, 4]]) {
    const { owed, pages } = namesOver(...counts)
    assert.deepEqual(lostOf(owed, [...pages, { text: '2021', pictures: [] }], addresses), [], counts.join(', '))
  }
})

test('one of these pages that is not there is missed', () => {
  for (const gone of [0, 1, 2]) {
    const { owed, pages } = namesOver(9, 9, 9)
    assert.equal(lostOf(owed, [...pages.toSpliced(gone, 1), { text: '2021', pictures: [] }], addresses).length, 1)
  }
})

test('words that are seen here and there in short stretches are missed', () => {
  const { owed, pages } = namesOver(9, 1, 1, 1, 1, 9)
  assert.equal(lostOf(owed, [...pages, { text: '2021', pictures: [] }], addresses).length, 1)
})
