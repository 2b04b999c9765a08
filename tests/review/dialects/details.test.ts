import assert from 'node:assert/strict'
import { test } from 'node:test'
import { linesRead, reading } from './read.ts'

for (const [what, lines, expected] of [
  [
    'details of a README',
    ['<details>', '<summary>More</summary>', '', 'Words.', '', '</details>'],
    ['> [!NOTE] More', '>', '> Words.', '>'],
  ],
  ['details on one line', ['<details open><summary><b>证明</b></summary>由连续性。</details>'], ['> [!NOTE] 证明', '> 由连续性。']],
  [
    'details with points',
    ['<details>', '<summary>', 'Two', 'steps', '</summary>', '', '- one', '- two', '</details>'],
    ['> [!NOTE] Two steps', '>', '> - one', '> - two'],
  ],
] as const) {
  test(`${what} are an open callout`, () => {
    assert.deepEqual(linesRead('Before.', '', ...lines, '', 'After.'), ['Before.', '', ...expected, '', 'After.'])
  })
}

for (const [what, inner] of [
  ['a table', '| a | b |\n|---|---|\n| 1 | 2 |'],
  ['a picture', '![a](a.png)'],
  ['a heading', '### Inner'],
  ['a listing', '```sh\nls\n```'],
]) {
  test(`details with ${what} stay what they are`, () => {
    const lines = ['<details>', '<summary>More</summary>', '', ...inner.split('\n'), '', '</details>']
    assert.deepEqual(linesRead(...lines), lines)
  })
}

test('several details of a section stay what they are', () => {
  const lines = [
    '<details>',
    '<summary>One</summary>',
    '',
    'Words.',
    '',
    '</details>',
    '',
    '<details>',
    '<summary>Two</summary>',
    '',
    'Words.',
    '',
    '</details>',
  ]
  assert.deepEqual(linesRead('## Both', '', ...lines), ['## Both', '', ...lines])
  assert.equal(
    linesRead('## One', '', ...lines.slice(0, 6), '', '## Two', '', ...lines.slice(7)).filter(line => line.startsWith('> [!NOTE]')).length,
    2,
  )
})

test('a summary that only asks to open what stands beneath it is left out, with a message', () => {
  for (const words of ['Click to expand', ' <b>Click here to see the code</b> ', '点击展开', '▶ 点击查看详情', '展开全文']) {
    const { text, messages } = reading('<details>', `<summary>${words}</summary>`, '', '```sh', 'ls', '```', '', '</details>')
    assert.equal(text.replace(/\n+/g, ' '), '<details> ```sh ls ``` </details>')
    assert.deepEqual(messages, [['other-mark', 2]])
  }
  assert.ok(reading('<details><summary>Clicks per day</summary>', '', '![a](a.png)', '', '</details>').text.includes('Clicks per day'))
})
