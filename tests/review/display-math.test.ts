import assert from 'node:assert/strict'
import { test } from 'node:test'
import { toString } from 'mdast-util-to-string'
import { reviewOf } from '../stages.ts'

/** The blocks of a review's text: kind, first line and words of each, containers opened. */
function blocksOf(...lines: string[]): string[] {
  const open = (nodes: ReturnType<typeof reviewOf>['tree']['children']): string[] =>
    nodes.flatMap(node => node.type === 'blockquote' || node.type === 'list' || node.type === 'listItem'
      ? open(node.children as never)
      : `${node.type}: ${('value' in node ? node.value : toString(node)).replace(/\s+/g, ' ').trim()}`)
  return open(reviewOf(...lines).tree.children)
}

const end = ['', '# Next', '', 'after']
const rest = ['heading: Next', 'paragraph: after']

test('a formula between signs on lines of their own stays as it is', () => {
  assert.deepEqual(blocksOf('$$', 'a = b', '', '+ c', '$$', ...end), ['math: a = b + c', ...rest])
})

for (const [name, lines, blocks] of [
  ['opens on a line of its own and closes behind its last line', ['$$', 'a \\\\', 'b$$'], ['math: a \\\\ b']],
  ['begins beside its opening sign and closes behind its last line', ['$$a \\\\', 'b$$'], ['math: a \\\\ b']],
  ['begins beside its opening sign and closes on a line of its own', ['$$a \\\\', 'b', '$$'], ['math: a \\\\ b']],
  [
    'opens behind words and closes before words',
    ['so that $$', 'a = b', '$$ as said'],
    ['paragraph: so that', 'math: a = b', 'paragraph: as said'],
  ],
  [
    'begins behind words and ends before words',
    ['so that $$a', '= b$$ as said'],
    ['paragraph: so that', 'math: a = b', 'paragraph: as said'],
  ],
  ['stands behind a formula within the line', ['$$x$$ and $$a', '= b$$'], ['paragraph: x and', 'math: a = b']],
  ['stands in a quotation', ['> $$a \\\\', '> b$$', '> said'], ['math: a \\\\ b', 'paragraph: said']],
  ['stands in a list', ['- one', '- $$a \\\\', '  b$$', '- two'], ['paragraph: one', 'math: a \\\\ b', 'paragraph: two']],
  [
    'stands in a paragraph of a list',
    ['1. one $$a \\\\', '   b$$ more', '2. two'],
    ['paragraph: one', 'math: a \\\\ b', 'paragraph: more', 'paragraph: two'],
  ],
] as const) {
  test(`a formula that ${name} is one formula, and what follows is read`, () => {
    assert.deepEqual(blocksOf(...lines, ...end), [...blocks, ...rest])
  })
}

for (const [name, lines, blocks, line] of [
  [
    'before a blank line',
    ['text', '', '$$', 'a = b', '', 'Words that are no part of it at all.'],
    ['paragraph: text', 'math: a = b', 'paragraph: Words that are no part of it at all.'],
    3,
  ],
  ['before a heading', ['$$a', '= b', '## Then', '', '$$', 'c', '$$'], ['math: a = b', 'heading: Then', 'math: c'], 1],
  ['with its quotation', ['> $$', '> a', '', 'text'], ['math: a', 'paragraph: text'], 1],
  ['at the end of its list', ['- $$', '  a', '', 'text'], ['math: a', 'paragraph: text'], 1],
  ['at the end of a Chinese sentence', ['$$', 'a', '', '这一段是正文。', '', '$$', 'b', '$$'], ['math: a', 'paragraph: 这一段是正文。', 'math: b'], 1],
] as const) {
  test(`a formula that never closes ends ${name}, with a message at its line`, () => {
    assert.deepEqual(blocksOf(...lines, ...end), [...blocks, ...rest])
    assert.deepEqual(reviewOf(...lines, ...end).file.messages.map(({ ruleId, line }) => [ruleId, line]), [['unclosed-formula', line]])
  })
}

test('two dollars in listings, code, comments and commands open no formula', () => {
  for (const lines of [
    ['```sh', 'echo $$', '```'],
    ['~~~', '$$', '~~~'],
    ['text', '', '    echo $$a'],
    ['`$$` is a sign'],
    ['<!-- $$ -->'],
    ['the number $$ of a shell'],
    ['> ```', '> $$a', '> ```'],
  ]) {
    const { tree, file } = reviewOf(...lines, ...end)
    assert.equal(tree.children.filter(({ type }) => type === 'math').length, 0, lines.join('\n'))
    assert.deepEqual([tree.children.at(-2)!.type, file.messages.length, String(file)], ['heading', 0, [...lines, ...end].join('\n')])
  }
})

test('a formula within a line stays within it', () => {
  assert.deepEqual(blocksOf('so $$a = b$$ it is', ...end), ['paragraph: so a = b it is', ...rest])
})

test('messages behind a formula set on lines of its own name the author\'s lines', () => {
  const { file } = reviewOf('$$a', '= b$$ as said', '', 'and [@nobody]')
  assert.deepEqual(file.messages.map(({ line }) => line), [4])
})

test('a listing that never closes is a message that names its line', () => {
  for (const [lines, line] of [
    [['text', '', '```js', 'x', '', '# Next'], 3],
    [['~~~', 'x'], 1],
    [['- point', '', '  ````', '  ```'], 3],
  ] as const)
    assert.deepEqual(reviewOf(...lines).file.messages.map(({ ruleId, line }) => [ruleId, line]), [['unclosed-listing', line]])
  for (const lines of [['```', 'x', '```'], ['> ```', '> x', '', 'text'], ['text', '', '    ``` indented'], ['~~~~', '~~~', '~~~~']])
    assert.deepEqual(reviewOf(...lines).file.messages.length, 0, lines.join('\n'))
})
