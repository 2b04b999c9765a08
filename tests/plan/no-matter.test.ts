import assert from 'node:assert/strict'
import { test } from 'node:test'
import { wordsOf } from '../../scripts/outline/rich.ts'
import { planOf } from '../stages.ts'

/** The kinds of what stands in the talk, and of what stands behind the end. */
function standing(...lines: string[]): [main: string[], behind: string[]] {
  const { slides } = planOf('# Talk', '', ...lines)
  const kinds = (isBehind: boolean): string[] => slides.filter(({ backup }) => (backup === true) === isBehind)
    .flatMap(({ evidence }) => evidence.map(({ block }) => block.kind))
  return [kinds(false), kinds(true)]
}

test('that numbers are made up is no matter of the talk', () => {
  for (const words of ['说明：本报告中的数据均为虚构，仅供格式示例。', 'All names and numbers are invented.', '本指南里的数字都是经验值，请按自己的口味调整。']) {
    const kind = words.startsWith('说明：') ? 'callout' : 'quotation'
    assert.deepEqual(standing('## Survey', '', `> ${words}`, '', '- meals', '- prices'), [['points'], [kind]], words)
    assert.deepEqual(standing('> [!NOTE]', `> ${words}`, '', '## Survey', '', '- meals', '- prices'), [['points'], ['callout']], words)
  }
  assert.deepEqual(standing('## Survey', '', '> The numbers rise in winter.', '', '- meals', '- prices')[1], [])
})

test('a section of one sentence that says so stands behind the end, one that says more in the talk', () => {
  const meals = ['', '## Survey', '', '- meals', '- prices']
  const isBehind = (words: string): boolean =>
    planOf('# Talk', '', '## Before', '', words, ...meals).slides.some(({ id, backup }) => id === 'before' && backup)
  assert.deepEqual(['All names and numbers are invented.', '所有数字都是虚构的。', '本文数据仅供参考'].map(isBehind), [true, true, true])
  assert.equal(isBehind('Orders fall by 1 %. All names and numbers are invented.'), false)
})

test('among others such a sentence is no point of a slide and no title', () => {
  const shownOf = (...lines: string[]): string => {
    const [, { title, parts }] = planOf('# Talk', '', '## Why', '', ...lines).slides
    return [title, ...parts.flatMap(part => part.kind === 'rows' ? part.rows.map(({ text }) => text) : [])].map(wordsOf).join(' | ')
  }
  for (const [words, ...said] of [
    ['数据都是虚构的。', '页面每慢 100 毫秒，下单率下降 1%。', '去年我们的首屏时间是 3.2 秒。'],
    ['All names and numbers are invented.', 'Orders fall by 1 % for each tenth of a second.', 'Last year the page took 3.2 seconds.'],
    ['The numbers of this guide are made up.', 'Water is most of a cup.', 'Its hardness is what the tongue feels first.'],
  ]) {
    assert.ok(!shownOf([...said, words].join(' ')).includes(words.replace(/[.。]$/, '')), words)
    assert.ok(!shownOf([words, ...said].join(' ')).includes(words.replace(/[.。]$/, '')), words)
  }
})

test('nor is when a meeting was, and who wrote it down', () => {
  for (const lines of [
    ['> [!INFO]', '> **時間**：3 月 13 日', '> **導讀**：阿寬', '> **紀錄**：小雨'],
    ['> Date: 13 March', '> Place: online', '> Minutes: Mia'],
  ])
    assert.deepEqual(standing(...lines, '', '## Survey', '', '- meals', '- prices')[0], ['points'])
})

test('a heading that has nothing to say has no slide', () => {
  const meals = ['', '## Survey', '', '- meals', '- prices']
  const titles = (...lines: string[]): string[] => planOf('# Talk', '', ...lines, ...meals).slides.map(({ id }) => id)
  const asked = ['Insert more information here.', '*Link R scripts here.*', 'Coming soon']
  for (const words of ['- 无', '无。', 'None.', '1. n/a', '- 暂无', 'TBD', '[More Information Needed]', '[N/A]', ...asked])
    assert.deepEqual(titles('## Other', '', words), ['cover', 'survey'], words)
  assert.deepEqual(titles('## Other', '', '- none of them'), ['cover', 'other', 'survey'])
})
