import assert from 'node:assert/strict'
import { test } from 'node:test'
import { outlineOf, rulesOf } from '../stages.ts'

/** Each section below the first chapter as `depth title: kinds of blocks`, parted by blank lines in the review. */
function sectionsOf(...lines: string[]): string[] {
  const { parts: [{ section }] } = outlineOf(...['# Bread', '## Ovens', ...lines, '## End'].flatMap(line => [line, '']))
  const told = (own: typeof section): string[] => [
    [`${own.depth} ${own.title}`, ...own.blocks.length > 0 ? [own.blocks.map(({ kind }) => kind).join(' ')] : []].join(': '),
    ...own.children.flatMap(told),
  ]
  return told(section)
}

test('lines in bold that part a section are its headings', () => {
  assert.deepEqual(
    sectionsOf('An oven is a hot box.', '**Gas**', 'It is quick.', '**Wood**', '- It is slow.', '__Sun__', '```\nwait\n```'),
    ['1 Ovens: prose', '2 Gas: prose', '2 Wood: points', '2 Sun: code'])
})

const folded = (title: string, text: string): string[] => [`<details><summary>${title}</summary>`, text, '</details>']

test('what is folded has the heading that opens it', () => {
  assert.deepEqual(
    sectionsOf(...folded('Gas', '- It is quick.'), ...folded('Wood', 'It is slow.')),
    ['1 Ovens', '2 Gas: points', '2 Wood: prose'])
})

test('Chinese lines in bold beneath a section stand below it', () => {
  assert.deepEqual(sectionsOf('### 砖炉', '**优点**', '保温好。', '**缺点**', '升温慢。'),
    ['1 Ovens', '2 砖炉', '3 优点: prose', '3 缺点: prose'])
})

test('the numbers of lines in bold tell which stand below others', () => {
  assert.deepEqual(
    sectionsOf('**1. Gas**', 'It is quick.', '**1.1 Burners**', 'There are two.', '**2. Wood**', 'It is slow.'),
    ['1 Ovens', '2 Gas: prose', '3 Burners: prose', '2 Wood: prose'],
  )
})

test('a single line in bold with a number within that of its section is a heading', () => {
  const sections = (heading: string, line: string): number =>
    outlineOf('# Talk', '', `## ${heading}`, '', 'One.', '', line, '', 'Two.', '', '## 2 End', '', 'End.').parts[0].section.children.length
  assert.equal(sections('1 Ovens', '**1.1 Gas**'), 1)
  assert.equal(sections('1 Ovens', '**1.1** **Gas**'), 1)
  assert.equal(sections('1 Ovens', '**2.1 Gas**'), 0)
  assert.equal(sections('Ovens', '**1.1 Gas**'), 0)
})

const asTheyAre: Record<string, string[]> = {
  'a single line': ['**Gas**', 'It is quick.'],
  'sentences': ['**Gas is quick.**', 'It is.', '**Wood is slow.**', 'It is, too.'],
  'labels that end in a colon': ['**Gas**:', '- quick', '**Wood:**', '- slow'],
  'lines above one another': ['**Gas**', '**Wood**', 'Both are hot.', '**Sun**', 'It is not.'],
  'words in a sentence': ['**Gas** is quick.', '**Wood** is slow.'],
}

for (const [what, lines] of Object.entries(asTheyAre)) {
  test(`bold stays what it is for ${what}`, () => {
    assert.equal(sectionsOf(...lines).length, 1)
  })
}

test('it is said once that lines in bold are taken for headings, and `levels: keep` turns it off', () => {
  const lines = ['# Bread', '', '## Ovens', '', '**Gas**', '', 'It is quick.', '', '**Wood**', '', 'It is slow.', '', '## End', '', 'Eat.']
  assert.deepEqual(rulesOf(outlineOf(...lines)), ['levels-inferred'])
  assert.deepEqual(rulesOf(outlineOf('---', 'levels: keep', '---', '', ...lines)), [])
})

test('numbered lines in bold are the chapters of a text without headings, and the one that opens it is its title', () => {
  const paper = [
    '**ON BREAD**',
    'Ada Miller',
    '**1 Introduction**',
    'It is old.',
    '**1.1 Ovens**',
    'They are hot.',
    '**2 Methods**',
    'We bake.',
    '**References**',
    '- None.',
  ]
  const { title, parts } = outlineOf(...paper.flatMap(line => [line, '']))
  assert.equal(title, 'ON BREAD')
  assert.deepEqual(parts.map(({ section }) => section.title), ['Introduction', 'Methods', 'References'])
  assert.deepEqual(parts[0].section.children.map(child => child.title), ['Ovens'])
})

test('lines in bold that have something beneath them are the chapters of a text without any heading', () => {
  const openings = [['**Response**', '', 'We thank all.'], ['We thank all.'], ['<!-- a letter -->', '', '**Response**', '', 'We thank.']]
  for (const opening of openings) {
    const { parts } = outlineOf(...opening, '', '**Reviewer 1**', '', 'It is quick.', '', '**Reviewer 2**', '', 'It is slow.')
    assert.deepEqual(parts.map(({ section }) => section.title), ['Reviewer 1', 'Reviewer 2'])
  }
})

test('in such a text a single bold line, a sentence in bold and lines right beneath one another stay what they are', () => {
  for (const lines of [
    ['Quick.', '', '**Wood**', '', 'Slow.'],
    ['Quick.', '', '**Wood is slow.**', '', 'It is.', '', '**Gas is quick.**', '', 'So.'],
    ['Quick.', '', '**Wood**', '', '**Gas**', '', 'So.', '', '**Sun**'],
  ])
    assert.deepEqual(outlineOf(...lines).parts, [], lines.join('|'))
})
