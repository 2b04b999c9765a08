import assert from 'node:assert/strict'
import { test } from 'node:test'
import { linesRead, reading } from './read.ts'

test('names of emoji are those signs, before a line, within it and in a row', () => {
  assert.deepEqual(
    linesRead(':bulb: One.', '', '- :warning: Two :+1::tada:', '', '很好:smile:，继续。', '', '## :rocket: Start'),
    ['💡 One.', '', '- ⚠️ Two 👍🎉', '', '很好😄，继续。', '', '## 🚀 Start'],
  )
})

test('times, ratios, names of nobody, addresses and code are no emoji', () => {
  for (const line of ['At 10:20:30, 3:100:4.', 'std::key::iterator', 'See :nobody: here.', 'https://example.org/:key:/x', '`:smile:`'])
    assert.deepEqual(linesRead(line), [line])
})

test('a quotation that the name of a sign opens is a callout of that kind', () => {
  for (const [name, kind] of [['bulb', 'TIP'], ['warning', 'WARNING'], ['no_entry', 'CAUTION'], ['memo', 'NOTE']])
    assert.deepEqual(linesRead(`> :${name}: Words.`), [`> [!${kind}]`, '> Words.'])
})

test('icons of a site are left out, once told', () => {
  const { text, messages } = reading('# Icons', '', ':material-check: Done, :fontawesome-brands-github:{ .lg } here.')
  assert.deepEqual([text.split('\n').at(-1)!.trim(), messages], ['Done, here.', [['other-mark', 3]]])
})
