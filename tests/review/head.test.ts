import assert from 'node:assert/strict'
import { test } from 'node:test'
import { VFile } from 'vfile'
import { headOf, normaliseHead } from '../../scripts/review/head.ts'

function normalised(...lines: string[]): string {
  const file = new VFile(lines.join('\n'))
  normaliseHead(file)
  return String(file)
}

test('a usual front matter stays as it is', () => {
  const text = '---\ntitle: A\n---\n\n# A\n\n---\n\nText: words\n\n---\n'
  assert.equal(normalised(text), text)
  assert.equal(headOf(text), '---\ntitle: A\n---\n')
})

test('blank lines before it count for nothing', () => {
  assert.equal(normalised('', ' ', '---', 'title: A', '---', 'Text'), '---\ntitle: A\n---\nText')
})

test('a second block goes on with the first', () => {
  assert.equal(
    headOf(normalised('---', 'title: A', '---', '', '---', 'author: B', '---', '', 'Text')),
    '---\ntitle: A\n\n\nauthor: B\n---\n',
  )
})

test('a rule behind the front matter is no second block', () => {
  const text = '---\ntitle: A\n---\n\n---\n\nA sentence.\n\n---\n'
  assert.equal(normalised(text), text)
})

test('one that is never closed ends where its lines end', () => {
  assert.equal(
    normalised('---', 'title: A', 'lang: en', '', '# Heading', '', '- a: b'),
    '---\ntitle: A\nlang: en\n---\n\n# Heading\n\n- a: b',
  )
})

test('lines that only a rule closes are front matter', () => {
  assert.equal(normalised('title: A', 'author: B', '---', '', '# C'), '---\ntitle: A\nauthor: B\n---\n\n# C')
  assert.equal(normalised('Title: A', 'tags:', '  - b', '---', 'Text'), '---\ntitle: A\ntags:\n  - b\n---\nText')
  assert.equal(normalised('date: 2024-01-01', 'title: 没有横线', '---'), '---\ndate: 2024-01-01\ntitle: 没有横线\n---')
  for (const text of ['Title: A\n---\n\nText', 'Note: a\nMore: b\n---\n'])
    assert.equal(normalised(text), text)
})

test('an object of JSON is front matter', () => {
  assert.equal(normalised('{', '  "title": "A",', '\t"tags": ["x"]', '}', '', '# B'), '---\ntitle: "A"\ntags: ["x"]\n---\n\n# B')
  assert.equal(normalised('{', '"author": {"name": "B"}', '}'), '---\nauthor: {"name":"B"}\n---')
  assert.equal(normalised('{', 'title: "A"', '}', 'Text'), '{\ntitle: "A"\n}\nText')
})

test('a block further down goes on with the first', () => {
  assert.equal(
    normalised('---', 'title: A', '---', '', 'Text', '', '---', 'note: b', 'author: C', '---', '', 'More'),
    '---\nnote: b\nauthor: C\ntitle: A\n---\n\nText\n\n\n\nMore',
  )
  assert.equal(
    normalised('# A', '', 'Text', '', '---', 'references:', '- id: a', '  title: B', '...'),
    '---\nreferences:\n- id: a\n  title: B\n---\n# A\n\nText\n\n',
  )
  for (const text of [
    '# A\n\n---\nNote: b\n---\n',
    '# A\n\n```\n\n---\na: b\n---\n```\n',
    '# A\n\n---\n\na: b\n\n---\n',
    '# A\n\n---\nlooks: like\nfront: matter\n---\n\nMore',
    '# A\n\n---\nnote: read this with care\n---\n\nMore',
    '# A\n\n---\nlayout: centre\ntitle: B\n---\n\n# B\n',
  ])
    assert.equal(normalised(text), text)
})

test('a rule at the beginning is no front matter', () => {
  assert.equal(normalised('---', '', 'Text'), '---\n\nText')
  assert.equal(normalised('---', 'Text without a key', ''), '---\nText without a key\n')
})

test('tabs become blanks', () => {
  assert.equal(normalised('---', 'author:', '\t- name: A', '---'), '---\nauthor:\n  - name: A\n---')
})

test('the lines of Hugo and pandoc are read too', () => {
  assert.equal(
    normalised('+++', 'title = "A"', 'tags = ["x"]', '[params]', 'x = 1', '+++', '', 'Text'),
    '---\ntitle: "A"\ntags: ["x"]\n\n---\n\nText',
  )
  assert.equal(
    normalised('% A title', '% Ann Author; Bo Writer', '% May 2026', '', 'Text'),
    '---\ntitle: "A title"\nauthor: ["Ann Author","Bo Writer"]\ndate: "May 2026"\n---\n\nText',
  )
})

test('a message goes on naming the line that the author sees', () => {
  const file = new VFile('\n\n---\ntitle: A\n---\n# B')
  normaliseHead(file)
  assert.deepEqual(file.data.lines, [3, 4, 5, 6])
})

test('the bare lines that MultiMarkdown begins with are read too', () => {
  assert.equal(
    normalised('Title: Night: a study', 'Author: Rosa Pell', 'Keywords: stone;', '  night', '', '# One'),
    '---\ntitle: "Night: a study"\nauthor: "Rosa Pell"\nkeywords: "stone; night"\n---\n\n# One',
  )
  assert.equal(normalised('title: 夜', 'date: 2024', ''), '---\ntitle: "夜"\ndate: "2024"\n---\n')
})

test('a first sentence with a colon is no such line', () => {
  for (const text of ['Title: what we want\n\n# One', 'Title: one\nA sentence: no key\nand more.', '# One\n\nTitle: A\nAuthor: B\n'])
    assert.equal(normalised(text), text)
})
