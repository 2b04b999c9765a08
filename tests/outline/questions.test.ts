import type { Section } from '../../scripts/outline/section.ts'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isQuestion } from '../../scripts/outline/questions.ts'
import { outlineOf, rulesOf } from '../stages.ts'

/** The headings below the title, each with those below it. */
function treeOf(...lines: string[]): string[] {
  const drawn = ({ title, children }: Section): string => children.length > 0 ? `${title} (${children.map(drawn).join(' | ')})` : title
  return outlineOf('# Talk', '', '## Money', '', ...lines).parts.map(({ section }) => drawn(section))
}

test('questions in bold before their answers become sections', () => {
  assert.deepEqual(treeOf('**May I pay later?**', '', 'Yes.', '', '**Do you take coins?**', '', 'No.'), [
    'Money (May I pay later? | Do you take coins?)',
  ])
  assert.deepEqual(treeOf('**可以晚点付吗？**', '', '可以。', '', '**收硬币吗？**', '', '不收。'), ['Money (可以晚点付吗？ | 收硬币吗？)'])
  assert.deepEqual(treeOf('Q: May I pay later?', '', 'A: Yes.', '', 'Q: Do you take coins?', '', 'A: No.').length, 1)
  assert.deepEqual(treeOf('问：可以晚点付吗？', '', '答：可以。', '', '问：收硬币吗？', '', '答：不收。'), ['Money (可以晚点付吗？ | 收硬币吗？)'])
})

test('questions and answers stand without the letters before them, which a single pair keeps', () => {
  const said = (...lines: string[]): string =>
    String(outlineOf('# Talk', '', '## Money', '', ...lines).file).split('\n').slice(4).join('\n')
  assert.equal(said('Q: Who pays?', '', 'A: We.', '', 'Q2. Who takes?', 'A2. They.'), '**Who pays?**\n\nWe.\n\n**Who takes?**\n\nThey.')
  assert.equal(said('**问题1：**谁付？', '', '**答：**我们。', '', '**问题2**：谁收？', '', '**答**：他们。'), '**谁付？**\n\n我们。\n\n**谁收？**\n\n他们。')
  assert.equal(said('**Q：谁付？**', 'A：我们。', '', '**Q：谁收？**', '', 'A：他们。'), '**谁付？**\n\n我们。\n\n**谁收？**\n\n他们。')
  const noPairs = ['Q: Who pays?\n\nA: We.', 'Q: Who pays?\n\nWe.\n\nQ: Who takes?\n\nThey.', 'Q: one\n\nA: two\n\nQ: three\n\nA: four']
  for (const single of noPairs)
    assert.equal(said(single), single)
})

test('they stand beside the heading above where that asks as well', () => {
  assert.deepEqual(
    treeOf('### Where do I pay?', '', 'Here.', '', '**May I pay later?**', '', 'Yes.', '', '**Do you take coins?**', '', 'No.'),
    ['Money (Where do I pay? | May I pay later? | Do you take coins?)'],
  )
})

test('a single question, one without an answer and one within a sentence stay where they are', () => {
  assert.deepEqual(treeOf('**May I pay later?**', '', 'Yes.'), ['Money'])
  assert.deepEqual(treeOf('**May I pay later?**', '', '**Do you take coins?**'), ['Money'])
  assert.deepEqual(treeOf('We ask **who pays?** first.', '', 'Yes.', '', 'And then **who takes?** it.', '', 'No.'), ['Money'])
  assert.deepEqual(treeOf('Who pays?', '', 'We do.', '', 'Who takes?', '', 'They do.'), ['Money'])
})

test('what was taken for headings is said once, and turned off by the author', () => {
  const lines = ['# Talk', '', '## Money', '', '**Who pays?**', '', 'We.', '', '**Who takes?**', '', 'They.']
  assert.deepEqual(rulesOf(outlineOf(...lines)), ['levels-inferred'])
  assert.deepEqual(rulesOf(outlineOf('---', 'levels: keep', '---', ...lines)), [])
})

test('a question ends in its mark and is short', () => {
  assert.ok(['Why?', '为什么？', 'Is it “good?”', '能吗?'].every(isQuestion))
  assert.ok(['Why', 'Why? Because.', `${'a long way to ask '.repeat(8)}?`].every(words => !isQuestion(words)))
})
