import assert from 'node:assert/strict'
import { test } from 'node:test'
import { linesRead, reading } from './read.ts'

for (const [name, lines, become] of [
  ['before the next heading', ['```py', 'a = 1', '', '## Next', '', 'Text.'], ['```py', 'a = 1', '', '```', '## Next', '', 'Text.']],
  [
    'before the next listing',
    ['```py', 'a = 1', '', '```js', 'b', '```', '', 'Text.'],
    ['```py', 'a = 1', '', '```', '```js', 'b', '```', '', 'Text.'],
  ],
  [
    'before the heading above the next listing',
    ['~~~sh', 'a', '', '## Next', '', '~~~js', 'b', '~~~'],
    ['~~~sh', 'a', '', '~~~', '## Next', '', '~~~js', 'b', '~~~'],
  ],
] as const) {
  test(`a listing that never closes ends ${name}, with a message`, () => {
    assert.deepEqual(linesRead(...lines), [...become])
    assert.deepEqual(reading(...lines).messages, [['unclosed-listing', 1]])
  })
}

test('a listing that closes stays as it is, whatever it holds', () => {
  for (const text of [
    '```sh\n# a comment\n\n## another\n\nb\n```',
    '````md\n```js\na\n```\n````',
    '```md\n## Title\n\n```js\na\n```\n```',
    '- ```\n  a\n  ```\n- b',
    '> ```\n> a\n\n## Next',
  ])
    assert.equal(reading(text).text, text)
})

for (const [written, language] of [
  ['Mermaid', 'mermaid'],
  ['MERMAID', 'mermaid'],
  ['{mermaid}', 'mermaid'],
  ['{.python .numberLines startFrom="3"}', 'python'],
  ['{r, fig.width=5}', 'r'],
  ['python=12', 'python'],
  ['js title="a.js" {1,3}', 'js'],
  ['{code-block} rust', 'rust'],
] as const) {
  test(`a listing in \`${written}\` is in \`${language}\``, () => {
    assert.deepEqual(linesRead(`\`\`\`${written}`, 'a', '```'), [`\`\`\`${language}`, 'a', '```'])
  })
}

test('what stands in a listing is not read', () => {
  const text = '````md\n```js {1}\n::: tip\n```\n````'
  assert.equal(reading(text).text, text)
})

test('escapes of terminals are left out, in listings too', () => {
  assert.equal(reading('```\n\u001B[1;31merror\u001B[0m: \u001B[Kgone\n```').text, '```\nerror: gone\n```')
  assert.equal(reading('A \u001B]8;;https://a.b\u0007link\u001B]8;;\u0007.').text, 'A link.')
  assert.equal(reading('```\n[32mok[0m\n```').text, '```\nok\n```')
  assert.equal(reading('```js\na[0m\n```\n\n[31m is a code.').text, '```js\na[0m\n```\n\n[31m is a code.')
})

test('escapes of terminals that lost their sign are left out among words, too', () => {
  for (const [written, read] of [
    ['[33mwarning:[0m an old call', 'warning: an old call'],
    ['输出 [1;31mFAILED[0m test_a', '输出 FAILED test_a'],
    ['> [32m✓[0m 12 passed', '> ✓ 12 passed'],
    ['A step of [10m] and [5m wide', 'A step of [10m] and [5m wide'],
  ])
    assert.equal(reading(written).text, read)
})

test('marks that show lines of a listing in colour go, the lines stay', () => {
  for (const [language, lines, rest] of [
    ['js', ['a()', '// highlight-next-line', 'b()'], ['a()', 'b()']],
    ['py', ['# highlight-start', 'a = 1', '# highlight-end', 'b = 2'], ['a = 1', 'b = 2']],
    ['jsx', ['{/* highlight-next-line */}', '<A />'], ['<A />']],
    ['ts', ['a() // [!code focus:2]', 'b() // [!code hl]', 'c() /* kept */'], ['a()', 'b()', 'c() /* kept */']],
  ] as const)
    assert.deepEqual(linesRead(`\`\`\`${language}`, ...lines, '```'), [`\`\`\`${language}`, ...rest, '```'])
})

test('where such a mark is what is spoken of, it stays', () => {
  for (const lines of [
    ['```md', '// highlight-next-line', 'a()', '```'],
    ['```js', 'say("highlight-next-line")', '// what highlight-start does', '```'],
    ['```js', 'a()', '```', '', '# highlight-start', '', 'It opens what is coloured.'],
  ])
    assert.deepEqual(linesRead(...lines), lines)
})
