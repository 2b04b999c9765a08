import assert from 'node:assert/strict'
import { test } from 'node:test'
import { wordsOf } from '../../scripts/outline/rich.ts'
import { planOf, slidesOf } from '../stages.ts'

function entriesOf(...lines: string[]): string[][] {
  return planOf('# T', '', '## One', '', 'Said.', '', '## References', '', ...lines)
    .slides
    .filter(({ layout }) => layout === 'references')
    .map(({ parts }) =>
      parts.flatMap(part => (part.kind === 'entries' ? part.entries.map(({ text }) => wordsOf(text).trim().replaceAll('\n', ' ')) : [])),
    )
}

test('numbered lines of a paragraph are an entry each, whatever their line ends', () => {
  assert.deepEqual(entriesOf('[1] Ann. One. 2019.', '[2] Bo. Two,', 'on two lines. 2020.'), [
    ['[1] Ann. One. 2019.', '[2] Bo. Two, on two lines. 2020.'],
  ])
})

test('so are the points of a list, and paragraphs of their own', () => {
  assert.deepEqual(entriesOf('1. Ann. One.', '2. Bo. Two.'), [['Ann. One.', 'Bo. Two.']])
  assert.deepEqual(entriesOf('Ann. One.', '', 'Bo. Two.'), [['Ann. One.', 'Bo. Two.']])
})

test('a long list goes on, each entry once', () => {
  const all = entriesOf(
    ...Array.from({ length: 40 }, (_, index) => `[${index + 1}] Author ${index}. A title of some length about rules. Journal, 2019.`),
  )
  assert.ok(all.length >= 3 && all.length <= 4)
  assert.equal(all.flat().length, 40)
})

test('a chapter with anything else stays one', () => {
  assert.deepEqual(entriesOf('See the table.', '', '| a |', '|---|', '| b |'), [])
})

test('what stands behind the sources, a picture or a listing, stands behind the end, and the sources are listed', () => {
  for (const other of ['![码](https://example.org/a.png)', '```\ntool 1.0\n```', '> 仅供参考。']) {
    const { slides } = planOf('# 报告', '', '## 一', '', '文。', '', '## 引用的著作', '', '1. 甲. 题一.', '2. 乙. 题二.', '', other)
    assert.deepEqual(slides.map(({ layout, backup }) => [layout, backup ?? false]).slice(2).map(String), [
      'references,false',
      other.startsWith('>') ? 'quote,true' : 'default,true',
    ])
  }
})

test('when a paper came in, and who wrote it, is no source', () => {
  assert.deepEqual(entriesOf('[1] 韩松. 小型水厂. 2017.', '', '[2] 周望舒. 泥沙. 2015.', '', '收稿日期：2022-12-01', '', '作者简介：林秋白，女，讲师'), [
    ['[1] 韩松. 小型水厂. 2017.', '[2] 周望舒. 泥沙. 2015.'],
  ])
  assert.deepEqual(entriesOf('Ann. One.', '', 'Bo. Two.', '', 'Received: 1 December 2022'), [['Ann. One.', 'Bo. Two.']])
})

test('sources of an ordered list show the numbers that their author wrote, by which the text cites them', () => {
  const works = ['1. Ann. One. 2019.', '2. Bo. Two. 2020.', '12. Cy. Three. 2021.']
  const deck = slidesOf('# T', '', '## One', '', 'As said [1, 12] there.', '', '## References', '', ...works)
  const list = deck.at(-1)!.raw.match(/^- .*$/gm)!.map(line => line.replace(/ <Cited.*|\(\/one\)/g, ''))
  assert.deepEqual(list, ['- [\\[1\\]] Ann. One. 2019.', '- \\[2\\] Bo. Two. 2020.', '- [\\[12\\]] Cy. Three. 2021.'])
})

test('where the numbers do not rise they are counted, and points without numbers have none', () => {
  const listOf = (...lines: string[]): string[] =>
    slidesOf('# T', '', '## One', '', 'Said.', '', '## References', '', ...lines).at(-1)!.raw.match(/^- .*$/gm)!.map(String)
  assert.deepEqual(listOf('1. Ann. One.', '1. Bo. Two.'), ['- \\[1\\] Ann. One.', '- \\[2\\] Bo. Two.'])
  assert.deepEqual(listOf('- Ann. One.', '- Bo. Two.'), ['- Ann. One.', '- Bo. Two.'])
})

test('a single numbered source is listed, a sentence about sources is none', () => {
  assert.deepEqual(entriesOf('[1] 韩松. 小型水厂. 2017.'), [['[1] 韩松. 小型水厂. 2017.']])
  assert.deepEqual(entriesOf('All sources stand in the bibliography.'), [])
})

test('the sources of a section within a chapter stand behind the end, words under such a name do not', () => {
  const behind = (...lines: string[]): string[] =>
    planOf('# 笔记', '', '## 卷积', '', '卷积取一片邻域。', '', ...lines, '', '### 正文', '', '$$', 'y = Wx', '$$', '', '## 池化', '', '池化取最大值。')
      .slides
      .filter(({ backup, layout }) => backup && layout === 'references')
      .map(({ title }) => wordsOf(title))
  assert.deepEqual(behind('### 1.1 参考文献：', '', '[1] [卷积](https://example.org/a)'), ['参考文献'])
  assert.deepEqual(behind('### 延伸阅读', '', '- https://example.org/a', '- https://example.org/b'), ['延伸阅读'])
  assert.deepEqual(behind('### References', '', '1. Ann. Mills. 2019.', '2. Bo. Dams. 2020.'), ['References'])
  assert.deepEqual(behind('### 来源', '', '- 水来自山上的泉。', '- 泉由雪水而来。'), [])
})

test('a source that is higher than a column has a slide to itself', () => {
  const many = Array.from({ length: 120 }, (_, index) => `Author${index} Name`).join(', ')
  const bold = `**${many}**`
  for (const long of [many, bold, many.replaceAll(', ', '，')])
    assert.deepEqual(entriesOf('1. Ann. One.', `2. ${long}. Two. 2022.`, '3. Bo. Three.').map(({ length }) => length), [1, 1, 1])
})

test('tables that a converter set among the sources stand behind the end, and are titled by none of them', () => {
  const sources = ['[1] Ann. Mills. 2019.', '', '[2] Bo. Dams. 2020.', '']
  for (const other of [['| a | b |', '|---|---|', '| 1 | 2 |'], ['![A mill](https://example.org/a.png)'], ['$$', 'x = 1', '$$']]) {
    const { slides } = planOf('# T', '', '## One', '', 'Said.', '', '## References', '', ...sources, ...other, '', '[3] Cy. Weirs. 2021.')
    assert.deepEqual(slides.filter(({ layout }) => layout === 'references').map(({ backup }) => backup), [undefined])
    const behind = slides.filter(({ evidence }) => evidence.some(({ block }) => block.kind !== 'points'))
    assert.deepEqual(behind.map(({ backup }) => backup), [true])
    assert.ok(behind.every(({ title }) => !wordsOf(title).includes('Ann')))
  }
})

test('a section within a chapter that is nothing but addresses stands behind the end, one with words stays', () => {
  const behind = (...lines: string[]): boolean | undefined =>
    planOf('# T', '', '## Paper', '', '### Code', '', ...lines, '', '### Network', '', '$$', 'y = Wx', '$$', '', '## End', '', 'Said.')
      .slides
      .find(({ title }) => wordsOf(title) === 'Code')
      ?.backup
  assert.equal(behind('https://example.org/mills/code'), true)
  assert.equal(behind('<https://example.org/mills>'), true)
  assert.equal(behind('- https://example.org/a', '- [https://example.org/b](https://example.org/b)'), true)
  assert.equal(behind('The code is at https://example.org/mills and runs without a key.'), undefined)
})

test('the words that a text is looked up by stand behind the end', () => {
  for (const name of ['Key words', 'Keywords', '关键词']) {
    const own = ['## Paper', '', 'It is short.', '', `### ${name}`, '', 'Mills, dams', '', '### Network', '', '$$', 'y = Wx', '$$', '']
    const { slides } = planOf('# T', '', ...own, '## End', '', 'Said.')
    assert.equal(slides.find(({ title }) => wordsOf(title) === name)?.backup, true)
  }
})

test('lines of which each is a work of a year are works, though nothing counts them; lines of one work are not', () => {
  const works = (...lines: string[]): number[] => {
    const { slides } = planOf('# T', '', '## One', '', 'Said.', '', '## References', '', ...lines)
    return slides.flatMap(({ parts: [part] }) => part?.kind === 'entries' ? [part.entries.length] : [])
  }
  const han = '刘芳. (2022). 闸门. 水利学报, 10(2), 88–105.'
  assert.deepEqual(works('Ann. (2019). Mills of the north.', 'Bo, & Cy. (2020). *Dams*, 3, 7–9.', han), [3])
  assert.deepEqual(works('Ann. 2019. Mills, <https://example.org/a>', 'Bo. 2021. Weirs, 7.'), [2])
  assert.deepEqual(works('Ann. (2019). Mills of the north, their', 'wheels and gates. Dams, 3, 7–9.'), [])
})
