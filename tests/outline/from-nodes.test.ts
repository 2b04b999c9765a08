import type { Block } from '../../scripts/outline/block.ts'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { toString } from 'mdast-util-to-string'
import { outlineOf } from '../stages.ts'

const table = ['| a | b |', '|---|---|', '| 1 | 2 |', '']

/** The section of a review with these lines. */
function sectionOf(...lines: string[]) {
  return outlineOf('---', 'subjects: [{ name: Alpha }, { name: Beta }]', '---', '# T', '', '## One', '', ...lines).parts[0].section
}

/** Blocks as their kinds, with label and caption. */
function blocksOf(...lines: string[]): string[] {
  return sectionOf(...lines).blocks.map((block: Block) => [
    block.kind,
    block.label && `label ${block.label.text}`,
    block.caption && `caption ${toString(block.caption)}`,
  ].filter(Boolean).join(', '))
}

test('each kind of Markdown is a kind of block', () => {
  assert.deepEqual(
    blocksOf(
      'text',
      '',
      '- a',
      '',
      ...table,
      '![](a.png)',
      '',
      '```mermaid',
      'graph LR',
      '```',
      '',
      '$$',
      'x',
      '$$',
      '',
      '```js',
      'x',
      '```',
      '',
      '> q',
    ),
    ['prose', 'points', 'table', 'figure', 'diagram', 'formula', 'code', 'quotation'],
  )
})

test('a fence without a language that holds arrows is a diagram', () => {
  assert.deepEqual(blocksOf('```', 'A → B', '```'), ['diagram'])
})

test('a fence with a language is code, arrows or not', () => {
  assert.deepEqual(blocksOf('```js', 'a => b', '```'), ['code'])
})

test('a bold label with a colon joins the block behind it', () => {
  assert.deepEqual(
    blocksOf('**Alpha**：', '', '- a', '', '**流程:**', '', '```', 'A → B', '```'),
    ['points, label Alpha', 'diagram, label 流程'],
  )
})

test('a label knows the subject that it names', () => {
  assert.equal(sectionOf('**Beta 的数据**：', '', '- a').blocks[0].label?.subject, 'b')
})

test('a label before a paragraph is a paragraph', () => {
  assert.deepEqual(blocksOf('**Alpha**：', '', 'text'), ['prose', 'prose'])
})

test('a bold sentence is no label', () => {
  assert.deepEqual(blocksOf('**Alpha is a model**.', '', '- a'), ['prose', 'points'])
})

test('a caption joins the table or figure above it', () => {
  assert.deepEqual(
    blocksOf(...table, '表1：成绩', '', '![x](a.png)', '', 'Figure 2: A plan.'),
    ['table, caption 表1：成绩', 'figure, caption Figure 2: A plan.'],
  )
})

test('a line behind a picture that says where it is from is its caption', () => {
  for (const line of ['[Source](https://a.example/b)', 'Image source: the archive', '(credits)', '图片来源：档案馆', '[来源](https://a.example/b)']) {
    const caption = line.replace(/\[(.*)\]\(.*\)/, '$1')
    assert.deepEqual(blocksOf('![A plan](a.png)', '', line), [`figure, caption ${caption}`], line)
  }
  assert.deepEqual(blocksOf('![A plan](a.png)', '', 'Sources of rain are many.').length, 2)
})

test('a caption above a table joins it', () => {
  assert.deepEqual(blocksOf('Table 1: scores', '', ...table), ['table, caption Table 1: scores'])
})

test('beside a table its number suffices, where it is called a table and nothing is said of it', () => {
  for (const caption of ['表1 三种介质的对比', 'Table 3 Rates of three media', 'TABLE IV\nRATES OF MEDIA', '附表 A1 参数']) {
    assert.deepEqual(blocksOf(caption, '', ...table), [`table, caption ${caption}`])
    assert.deepEqual(blocksOf(...table, '', caption), [`table, caption ${caption}`])
  }
  for (const sentence of ['表1给出三种介质', 'Table 3 shows the rates', 'Table IV is of media', 'Figure 3 Rates of media', '图1 三种介质', 'Tables'])
    assert.deepEqual(blocksOf(sentence, '', ...table), ['prose', 'table'])
})

test('so it does in bold or slanted letters, whatever stop is behind the words', () => {
  for (const caption of ['**Table 1** Parks and paths by town.', '*Table 2.* Rates; all of them.', '**表1** 三种介质的对比。']) {
    assert.deepEqual(blocksOf(caption, '', ...table), [`table, caption ${caption.replaceAll('*', '')}`])
    assert.deepEqual(blocksOf(...table, '', caption), [`table, caption ${caption.replaceAll('*', '')}`])
  }
  for (const sentence of ['**Table 1** shows the rates.', '**Parks** and paths by town.', '**Table 1 of rates** is long.'])
    assert.deepEqual(blocksOf(sentence, '', ...table), ['prose', 'table'])
})

test('a caption before anything else is a paragraph', () => {
  assert.deepEqual(blocksOf('Table 1: scores', '', '- a'), ['prose', 'points'])
})

test('a table cites what its caption cites', () => {
  assert.deepEqual(sectionOf(...table, '表：成绩[@wu2025, Table 9]').blocks[0].cites, [{ key: 'wu2025', locator: 'Table 9' }])
})

test('a caption between a table and a picture with one of its own is said by itself, and neither is lost', () => {
  for (const own of ['Figure 4. A mill.', '图 4：磨坊', 'Fig. 4: The old mill, from the west.']) {
    assert.deepEqual(
      blocksOf('Words.', '', ...table, '*Table 3*: towns.', '', 'Table 4. Towns by age.', '', '![](a.png)  ', own).slice(-2),
      ['prose', `figure, caption ${own}`],
    )
  }
})

test('an alternative text that several pictures share is the caption of none, their titles are', () => {
  const captions = (...lines: string[]): (string | undefined)[] =>
    outlineOf('# T', '## A', 'Before.', '', ...lines.flatMap(line => [line, ''])).parts[0].section.blocks.flatMap(block =>
      block.kind === 'figure' ? [block.caption && toString(block.caption)] : [])
  assert.deepEqual(captions('![The new mill](a.png)', 'Words.', '![The new mill](b.png)'), [undefined, undefined])
  assert.deepEqual(captions('![模型结构](a.png)', '文字。', '![模型结构](b.png "第二版")', '文字。', '![磨坊](c.png)'), [undefined, '第二版', '磨坊'])
  assert.deepEqual(captions('![The new mill](a.png)', 'Words.', '![The new mill](a.png)'), ['The new mill', 'The new mill'])
})

test('an alternative text that names a file or a kind is no caption, a sentence or a title is', () => {
  for (const alt of ['shot-1', 'flow', 'loss_curve'])
    assert.deepEqual(blocksOf(`![${alt}](a.png)`), ['figure'], alt)
  assert.deepEqual(blocksOf('![flow of keys](a.png)'), ['figure, caption flow of keys'])
  assert.deepEqual(blocksOf('![flow](a.png "Keys")'), ['figure, caption Keys'])
})

test('emphasis behind a picture is its caption', () => {
  assert.deepEqual(blocksOf('![x](a.png)', '*图1：结构*'), ['figure, caption 图1：结构'])
})

test('two pictures in a paragraph are two figures', () => {
  assert.deepEqual(blocksOf('![x](a.png)', '![y](b.png)'), ['figure, caption x', 'figure, caption y'])
})

test('a picture within words follows its paragraph', () => {
  assert.deepEqual(blocksOf('see ![x](a.png) here'), ['prose', 'figure, caption x'])
})

test('comments before the first block speak of the section', () => {
  const section = sectionOf('<!-- deck: title="A claim" -->', '<!-- note: say this -->', 'text')
  assert.deepEqual([section.directives.title, section.note, section.blocks[0].note], ['A claim', 'say this', undefined])
})

test('comments behind it speak of the next block', () => {
  const [, list] = sectionOf('text', '', '<!-- deck: break -->', '<!-- note: then this -->', '', '- a').blocks
  assert.deepEqual([list.directives, list.note], [{ break: true }, 'then this'])
})

test('a picture by reference is a figure', () => {
  const [block] = sectionOf('![x][pic]', '', '[pic]: a.png').blocks
  assert.deepEqual([block.kind, block.kind === 'figure' && block.path], ['figure', 'a.png'])
})

test('a picture that is a link is a figure, a badge is not', () => {
  assert.deepEqual(
    blocksOf('[![x](a.png)](https://example.org)', '', '[![y](https://example.org/badge.svg)](https://example.org)'),
    ['figure, caption x', 'prose'],
  )
})

test('display math on one line, or in a fence named math, is a formula', () => {
  assert.deepEqual(blocksOf('$$x$$', '', '```math', 'x', '```', '', 'text $$x$$ text'), ['formula', 'formula', 'prose'])
})

test('an explorer is a block wherever its comment stands, and the section keeps what the comment says of it', () => {
  assert.deepEqual(blocksOf('text', '', '<!-- deck: explorer=smart-resize -->', '', 'text'), ['prose', 'explorer', 'prose'])
  const section = sectionOf('<!-- deck: title="It costs" explorer=smart-resize -->', '', '<!-- note: Say it. -->')
  assert.deepEqual(
    [section.blocks.map(({ kind }) => kind), section.directives, section.note],
    [['explorer'], { title: 'It costs' }, 'Say it.'],
  )
})
