import assert from 'node:assert/strict'
import { test } from 'node:test'
import { assertUnchanged, linesRead, reading } from './read.ts'

for (const [name, lines, become] of [
  ['folded', ['> [!question]- Why so many?', '> For the mean.'], ['> [!QUESTION] Why so many?', '> For the mean.']],
  ['open but foldable', ['> [!tip]+', '> Text.'], ['> [!TIP]', '> Text.']],
  ['with further words behind a bar', ['> [!note|wide] A title', '> Text.'], ['> [!NOTE] A title', '> Text.']],
  ['within another', ['> [!tip] Outer', '>> [!todo]- Inner', '>> Text.'], ['> [!tip] Outer', '>> [!TODO] Inner', '>> Text.']],
  ['in a list', ['- > [!bug]- Fault', '  > Text.'], ['- > [!BUG] Fault', '  > Text.']],
  ['as a bold word', ['> **Note**', '> Text.'], ['> [!NOTE]', '> Text.']],
  ['as a bold word before what it says', ['> **Note:** Mind it.', '> Text.'], ['> [!NOTE]', '> Mind it.', '> Text.']],
  ['as a bold word before a colon', ['> **Tip**： 多喝水。'], ['> [!TIP]', '> 多喝水。']],
  ['as a bold word in Chinese', ['> **注意**：先关电源。'], ['> [!WARNING] 注意', '> 先关电源。']],
  ['as a bold hint in Chinese', ['> **提示：**', '> 可以重试。'], ['> [!TIP] 提示', '> 可以重试。']],
  ['as a bold word behind a sign', ['> ⚠️ **Warning**', '> Text.'], ['> [!WARNING]', '> Text.']],
  ['as a bold word with a colon', ['> **Warning:**', '> Text.'], ['> [!WARNING]', '> Text.']],
] as const) {
  test(`a callout ${name} becomes one with name and title`, () => assert.deepEqual(linesRead(...lines), [...become]))
}

test('a callout as it should be stays as it is', () => {
  assertUnchanged(
    '> [!NOTE]\n> Text.',
    '> [!danger] Mind **this**\n> Text.',
    '> **Note** that this is a sentence.',
    '> **Noted**\n> Text.',
  )
})

for (const [name, lines, become] of [
  [
    'with a title',
    ['!!! note "A title"', '', '    Text.', '', '    - point', '', 'After.'],
    ['> [!NOTE] A title', '>', '> Text.', '>', '> - point', '', 'After.'],
  ],
  ['that is folded', ['??? warning', '    Text.'], ['> [!WARNING]', '> Text.']],
  [
    'within another',
    ['!!! tip', '    Text.', '', '    !!! bug "Inner"', '        Deep.'],
    ['> [!TIP]', '> Text.', '>', '> > [!BUG] Inner', '> > Deep.'],
  ],
  [
    'behind a blank line and another',
    ['!!! tip', '    One.', '', '    - a', '', '??? bug', '    Two.', '', 'After.'],
    ['> [!TIP]', '> One.', '>', '> - a', '', '> [!BUG]', '> Two.', '', 'After.'],
  ],
  ['behind another', ['!!! tip', '    One.', '!!! tip', '    Two.'], ['> [!TIP]', '> One.', '', '> [!TIP]', '> Two.']],
] as const) {
  test(`an admonition of MkDocs ${name} becomes a callout`, () => assert.deepEqual(linesRead(...lines), [...become]))
}

test('a tab of MkDocs is labelled', () => {
  assert.deepEqual(linesRead('=== "Python"', '', '    Text.'), ['**Python:**', '', 'Text.'])
})

for (const [name, lines, become] of [
  [
    'with a bold head',
    ['<aside>', '💡 **In short** It is quick.', '', '</aside>', '', 'After.'],
    ['> [!TIP] In short', '> It is quick.', '', 'After.'],
  ],
  ['with a sign for its kind', ['<aside>', '⚠️ Take care.', '</aside>'], ['> [!WARNING]', '> Take care.']],
  ['over paragraphs', ['<aside>', 'One.', '', 'Two.', '</aside>'], ['> [!NOTE]', '> One.', '>', '> Two.']],
  ['in a line', ['<aside>Text.</aside>'], ['> [!NOTE]', '> Text.']],
] as const) {
  test(`an aside of Notion ${name} becomes a callout`, () => assert.deepEqual(linesRead(...lines), [...become]))
}

test('callouts in listings are none', () => {
  for (const text of ['```md\n> [!tip]- Title\n!!! note\n    Text\n<aside>\n```', '    > [!tip]- Title', '<!--\n> [!tip]- Title\n-->'])
    assert.equal(reading(text).text, text)
})

test('a quotation that a sign opens is a callout of the kind that the sign tells', () => {
  assert.deepEqual(linesRead('> 💡 先检索。', '> 再生成。'), ['> [!TIP]', '> 先检索。', '> 再生成。'])
  assert.deepEqual(linesRead('> ⚠️ Mind it.'), ['> [!WARNING]', '> Mind it.'])
  assert.deepEqual(linesRead('> 📌 **Key point:** search first.'), ['> [!NOTE] Key point', '> search first.'])
  assert.deepEqual(linesRead('> Words.', '> 💡 More.', '', '> 🐟 Fish.'), ['> Words.', '> 💡 More.', '', '> 🐟 Fish.'])
})

test('a callout that begins with the sign of its kind has it once, another sign stays', () => {
  for (const [name, sign] of [['WARNING', '⚠️'], ['tip', '💡'], ['SUCCESS', '✅']])
    assert.deepEqual(linesRead(`> [!${name}]`, `> ${sign} Mind it.`), [`> [!${name}]`, '> Mind it.'])
  for (const lines of [['> [!INFO]', '> 💡 Mind it.'], ['> [!WARNING]', '> 🐟 Fish.'], ['> [!WARNING]', '> Mind it.', '> ⚠️ Twice.']])
    assert.deepEqual(linesRead(...lines), lines)
})

test('a quotation that begins with the word and a colon is a callout without bold, too', () => {
  assert.deepEqual(linesRead('> 注意：水很深。'), ['> [!WARNING] 注意', '> 水很深。'])
  assert.deepEqual(linesRead('> Tips:水很深。'), ['> [!TIP]', '> 水很深。'])
  assert.deepEqual(linesRead('> 注：水很深。'), ['> [!NOTE] 注', '> 水很深。'])
  assert.deepEqual(linesRead('> 小贴士：水很深。'), ['> [!TIP] 小贴士', '> 水很深。'])
  assert.deepEqual(linesRead('> Note: it is deep.'), ['> [!NOTE]', '> it is deep.'])
  assert.deepEqual(linesRead('> 提示: 走桥。', '> 别游。'), ['> [!TIP] 提示', '> 走桥。', '> 别游。'])
  for (const line of ['> 他说：注意。', '> Notes: many', '> 注意力：很好。'])
    assert.deepEqual(linesRead(line), [line])
})
