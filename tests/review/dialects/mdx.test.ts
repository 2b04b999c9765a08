import assert from 'node:assert/strict'
import { test } from 'node:test'
import { linesRead, reading } from './read.ts'

for (const [what, lines, expected] of [
  ['a note on one line', ['<Note>Mind it.</Note>'], ['> [!NOTE]', '> Mind it.']],
  [
    'a warning with a title',
    ['<Callout type="warning" title="Slow">', 'It is slow.', '</Callout>'],
    ['> [!WARNING] Slow', '> It is slow.'],
  ],
  ['a remark in Chinese', ['<Tip>', '', '先检索。', '', '</Tip>'], ['> [!TIP]', '>', '> 先检索。', '>']],
  ['tabs', ['<Tabs>', '<TabItem value="a" label="甲">', '', '一。', '', '</TabItem>', '</Tabs>'], ['**甲:**', '', '一。']],
  ['listings of a group', ['<CodeGroupItem title="JS" active>', '', '一。', '', '</CodeGroupItem>'], ['**JS:**', '', '一。']],
  ['tabs of other names', ['<CodeBlockTab label="TS">', '', '一。', '', '</CodeBlockTab>'], ['**TS:**', '', '一。']],
  ['a picture', ['<Image src="a b.png" alt="A plan" />'], ['![A plan](<a b.png>)']],
  ['another component', ['<Wide>', 'Words.', '</Wide>'], ['Words.']],
] as const) {
  test(`${what} of MDX is what it means`, () => {
    assert.deepEqual(linesRead('Before.', '', ...lines), ['Before.', '', ...expected])
  })
}

test('imports, comments and components that hold nothing are left out with one message', () => {
  const { text, messages } = reading('import Chart from \'./chart\'', '', '{/* later */}', '', '<Chart data={rows} />', '', 'Words.')
  assert.deepEqual([text.trim(), messages], ['Words.', [['other-mark', 1]]])
})

test('types in angle brackets and sentences about imports stay words', () => {
  const lines = ['A `List<Item>` or List<Item> holds items.', '<T>', 'import duties rose from 5 % to 6 %.']
  assert.deepEqual(linesRead(...lines), lines)
})
