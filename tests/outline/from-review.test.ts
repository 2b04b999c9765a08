import type { Section } from '../../scripts/outline/section.ts'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { VFile } from 'vfile'
import { outlineFromReview } from '../../scripts/outline/from-review.ts'
import { titleOf } from '../../scripts/outline/rich.ts'
import { blockReader } from '../../scripts/parts/index.ts'
import { reviewFromMarkdown } from '../../scripts/review/from-markdown.ts'
import { outlineOf, rulesOf } from '../stages.ts'

/** Sections as indented titles. */
function treeOf(sections: Section[], indent = ''): string[] {
  return sections.flatMap(({ title, children }) => [`${indent}${title}`, ...treeOf(children, `${indent}  `)])
}

const partsOf = (...lines: string[]): string[] => treeOf(outlineOf(...lines).parts.map(({ section }) => section))

test('a single top heading is the title and what stands beneath it are the chapters', () => {
  const { title, parts } = outlineOf('# The title', '## One', '### Sub', '## Two')
  assert.equal(title, 'The title')
  assert.deepEqual(treeOf(parts.map(({ section }) => section)), ['One', '  Sub', 'Two'])
})

test('several top headings are the chapters', () => {
  assert.deepEqual(partsOf('# One', '# Two', '## Sub'), ['One', 'Two', '  Sub'])
})

test('levels that are skipped count as one', () => {
  assert.deepEqual(partsOf('# T', '## One', '##### Deep', '### Mid', '## Two'), ['One', '  Deep', '  Mid', 'Two'])
})

test('depth counts sections, not heading levels', () => {
  assert.equal(outlineOf('# T', '### One', '###### Deep').parts[0].section.children[0].depth, 2)
})

test('a review without headings is a lead under the file\'s name', () => {
  const outline = outlineOf('Just a paragraph.')
  assert.deepEqual([outline.title, outline.parts.length, outline.lead.blocks.length], ['Review', 0, 1])
  assert.deepEqual(rulesOf(outline), ['no-title'])
})

test('the only heading of a text titles it, and all stands beneath it', () => {
  const han = ['## 水坝', '', '作者：Ada Lovelace', '', '它们挡水。']
  for (const lines of [['# Dams', '', 'They hold.'], han, ['---', 'lang: en', '---', '### Dams', '', 'They hold.']]) {
    const outline = outlineOf(...lines)
    const heading = lines.find(line => line.startsWith('#'))!.replace(/^#+ /, '')
    assert.deepEqual([outline.title, outline.parts.map(({ section }) => section.title)], [heading, [heading]])
    assert.deepEqual(rulesOf(outline), [])
  }
  assert.equal(outlineOf(...han).meta.author, 'Ada Lovelace')
})

test('the title of the front matter comes before the heading, which becomes the kicker', () => {
  const { title, meta } = outlineOf('---', 'title: Short', '---', '# The long title', '## One')
  assert.deepEqual([title, meta.kicker], ['Short', 'The long title'])
  assert.equal(outlineOf('---', 'title: Short', '---', '# Short <b></b>').meta.kicker, undefined)
})

test('a heading that says the title once more, or is called as a chapter is, stands not above it', () => {
  for (const [title, heading] of [
    ['Reading notes on three papers', 'Reading Notes on Three Papers'],
    ['Gates: a survey', 'Gates – A Survey'],
    ['Notes on Hollis (2022)', 'Annotations'],
  ])
    assert.equal(outlineOf('---', `title: "${title}"`, '---', `# ${heading}`, '## Annotations', '', 'Text.').meta.kicker, undefined)
})

test('numbers are stripped from titles', () => {
  assert.deepEqual(
    partsOf('# T', '## 1. One', '### 1.2.1 Sub', '## 第三章 三', '## 四、四', '## 2024 in review'),
    ['One', '  Sub', '三', '四', '2024 in review'],
  )
})

test('the author\'s own number of a section is kept', () => {
  assert.equal(outlineOf('# T', '## 1. One', '### 1.2.1 Sub').parts[0].section.children[0].number, '1.2.1')
})

test('parts have roles by their titles', () => {
  const { parts } = outlineOf('# T', '## 摘要', '## 1. Introduction', '## 方法', '## 结论与展望', '## References')
  assert.deepEqual(parts.map(({ role }) => role), ['abstract', 'introduction', 'chapter', 'conclusion', 'references'])
})

test('a summary is an abstract before the chapters, and behind them what they come to', () => {
  for (const name of ['Summary', '概要', 'Key points']) {
    const { parts } = outlineOf('# T', `## ${name}`, '## Method', '## Results', `## ${name}`)
    assert.deepEqual(parts.map(({ role }) => role), ['abstract', 'chapter', 'chapter', 'conclusion'], name)
  }
})

test('an introduction is counted as the chapters are, unless their author counts them without it', () => {
  const numbers = (...lines: string[]): string[] => outlineOf('# T', ...lines).parts.map(({ section }) => section.number)
  assert.deepEqual(numbers('## Abstract', '## Introduction', '## Method', '## Conclusion'), ['', '1', '2', '3'])
  assert.deepEqual(numbers('## 引言', '## 方法', '## 参考文献'), ['1', '2', ''])
  assert.deepEqual(numbers('## Introduction', '## 1 Method', '## 2 Results'), ['', '1', '2'])
})

test('chapters without a number are counted on', () => {
  const { parts } = outlineOf('# T', '## Abstract', '## Method', '## 5. Results', '## Conclusion')
  assert.deepEqual(parts.map(({ section }) => section.number), ['', '1', '5', '6'])
})

test('a section belongs to the subject that it or its parent names', () => {
  const {
    parts,
  } = outlineOf('---', 'subjects: [{ name: Alpha }, { name: Beta }]', '---', '# T', '## Alpha', '### Data', '### Beta as a teacher')
  const { section } = parts[0]
  assert.deepEqual([section.subject, ...section.children.map(({ subject }) => subject)], ['a', 'a', 'b'])
})

test('a section\'s own id is taken from its comment', () => {
  assert.equal(outlineOf('# T', '## A very long heading', '<!-- deck: id=short -->', 'text').parts[0].section.id, 'short')
})

test('a heading without words goes on with the section before', () => {
  const [{ section }, ...others] = outlineOf('# T', '## One', 'first', '', '##', '', 'second', '## Two').parts
  assert.deepEqual([section.title, section.blocks.length, others.length], ['One', 2, 1])
})

test('a chapter behind the end is an appendix without a number', () => {
  const {
    parts,
  } = outlineOf(
    '# Talk',
    '',
    '## One',
    '',
    'Words.',
    '',
    '## Questions',
    '<!-- deck: backup -->',
    '',
    '1. Why?',
    '',
    '## Two',
    '',
    'Words.',
  )
  assert.deepEqual(parts.map(({ role, section: { number } }) => [role, number]), [['chapter', '1'], ['appendix', ''], ['chapter', '2']])
})

test('words on how sources are given, before the sources, are an appendix', () => {
  for (const [name, sources] of [['Citations', 'References'], ['Reference list', 'Bibliography'], ['引用文献', '参考文献']]) {
    const { parts } = outlineOf('# T', '## One', 'Words.', `## ${name}`, 'Keys are in brackets.', `## ${sources}`, '- Marlow, 2019.')
    assert.deepEqual(parts.map(({ role }) => role), ['chapter', 'appendix', 'references'], name)
  }
  const { parts } = outlineOf('# T', '## One', 'Words.', '## Citations', '- Marlow, 2019.', '## References', '- Ferro, 2016.')
  assert.deepEqual(parts.map(({ role }) => role), ['chapter', 'references', 'references'])
})

test('a list of sources within the last chapter is a part of its own', () => {
  for (const name of ['引用的著作', '**参考链接**', 'Further reading']) {
    const chapters = ['## One', '', 'Text.', '', '## Two', '', 'Text.', '']
    const { parts } = outlineOf('# T', '', ...chapters, `#### ${name}`, '', '1. Ann. One.', '2. Bo. Two.')
    assert.deepEqual(parts.map(({ role }) => role), ['chapter', 'chapter', 'references'], name)
  }
})

test('emphasis that holds a whole heading is none', () => {
  for (const heading of ['**1.2 目标**', '*Goal*', '***Goal***'])
    assert.ok('text' in titleOf(outlineOf('# T', '', `## ${heading}`, '', 'Text.').parts[0].section), heading)
})

test('licences, thanks, changes and how to cite are appendices', () => {
  for (const name of ['License Information', '许可证', 'All Thanks To Our Contributors', '鸣谢', '更新记录', 'Citation']) {
    const { parts } = outlineOf('# T', '', '## One', '', 'a', '', `## ${name}`, '', 'b')
    assert.deepEqual(parts.map(({ role }) => role), ['chapter', 'appendix'], name)
  }
})

test('signs before and behind a title say nothing of its role', () => {
  const { parts } = outlineOf('# T', ...['🧭 Paths', '📄 License', '🙏 致谢！', '📚 References:'].flatMap(title => ['', `## ${title}`, '', 'a']))
  assert.deepEqual(parts.map(({ role }) => role), ['chapter', 'appendix', 'appendix', 'references'])
})

test('a readme without a title bears the name of its folder, in whatever language it is', () => {
  for (const name of ['README.md', 'README_zh-CN.md', 'readme.en.md', 'README-fr.md']) {
    const file = new VFile({ path: `sand-meter/${name}`, value: 'Just a paragraph.' })
    assert.equal(outlineFromReview(reviewFromMarkdown(file, []), blockReader).title, 'Sand meter', name)
  }
})

test('a dash between words of a name of a file parts them, others join them', () => {
  for (const [name, title] of [
    ['Gates of Lakes - Key Concepts.md', 'Gates of Lakes - Key Concepts'],
    ['gates-of_lakes.md', 'Gates of lakes'],
    ['闸门 - 第一讲.md', '闸门 - 第一讲'],
  ]) {
    const file = new VFile({ path: `notes/${name}`, value: 'Just a paragraph.' })
    assert.equal(outlineFromReview(reviewFromMarkdown(file, []), blockReader).title, title)
  }
})

test('a folder that is called after its texts gives way to the one that it lies in', () => {
  for (const folder of ['docs', 'content', 'manuscript']) {
    const file = new VFile({ path: `sand-meter/${folder}/index.md`, value: 'Just a paragraph.' })
    assert.equal(outlineFromReview(reviewFromMarkdown(file, []), blockReader).title, 'Sand meter', folder)
  }
})

test('a title keeps what only looks like a tag, and the words of a picture among its own, not before or behind them', () => {
  const titleOf = (heading: string): string => outlineOf('# T', '', `## ${heading}`, '', 'Text.').parts[0].section.title
  for (const type of ['List<String>', 'Map<K,V>', 'the <name> of a town'])
    assert.equal(titleOf(type), type)
  assert.equal(titleOf('H<sub>2</sub>O and <em>tides</em>'), 'H2O and tides')
  assert.equal(titleOf('A line and ![a dot](d.png) in it'), 'A line and a dot in it')
  assert.equal(titleOf('![logo](l.png) Tides'), 'Tides')
})
