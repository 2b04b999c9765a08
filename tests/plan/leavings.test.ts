import assert from 'node:assert/strict'
import { test } from 'node:test'
import { wordsOf } from '../../scripts/outline/rich.ts'
import { planOf } from '../stages.ts'
import { kindsOf } from './chapter.ts'

/** The kinds of what is shown in the main line, and behind the end. */
function placed(...lines: string[]): [main: string[], behind: string[]] {
  const slides = planOf('# Talk', '', '## Gates', '', '- open', '- closed', '- stuck', '', ...lines).slides.slice(1)
  return [slides.filter(({ backup }) => !backup).flatMap(kindsOf), slides.filter(({ backup }) => backup).flatMap(kindsOf)]
}

for (const line of ['最后更新 2024 年 5 月', 'Exported from Notes on 2024-05-01']) {
  test(`a quotation that only says where a document is from stands behind the end: ${line}`, () => {
    assert.deepEqual(placed(`> ${line}`)[1], ['quotation'])
  })
}

test('a quotation of words stays', () => {
  assert.deepEqual(placed('> 来自山里的水总是浑的，看守说，所以闸门要早一点关上，晚一点再打开，等到泥沙都沉下去，水变清了，才放人去看。')[1], [])
  assert.deepEqual(placed('> From here the river is quiet.')[1], [])
})

for (const lead of ['如果你需要，我可以：', 'If you like, I can:', '需要的话，我还可以：']) {
  test(`what an assistant offers to do next stands behind the end: ${lead}`, () => {
    assert.equal(placed(lead, '', '- draw the gates again', '- count them')[1].length, 1)
  })
}

test('what anybody else can do stays', () => {
  assert.deepEqual(placed('If it rains, the keeper can:', '', '- open the gates', '- close them')[1], [])
})

test('the record of a paper in its journal is no row', () => {
  for (const record of ['中图分类号：X703 文献标志码：A', '收稿日期：2022-12-01。', 'Received: 1 May 2022.']) {
    const [, slide] = planOf('# Talk', '', '## Gates', '', 'Small gates hold 40% of the sand. They are opened by hand.', '', record).slides
    const [part] = slide.parts
    assert.deepEqual(part.kind === 'rows' && part.rows.map(({ text }) => wordsOf(text).trim()), ['They are opened by hand.'])
  }
})
