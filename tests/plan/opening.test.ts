import assert from 'node:assert/strict'
import { test } from 'node:test'
import { wordsOf } from '../../scripts/outline/rich.ts'
import { planOf, slidesOf } from '../stages.ts'

const list = ['- one point', '- another point', '']

function slidesBelow(...lines: string[]): [layout: string, title: string, kicker?: string][] {
  const { slides } = planOf('# Talk', '', ...lines)
  return slides.slice(1).map(({ layout, title, kicker }) => kicker ? [layout, wordsOf(title), kicker] : [layout, wordsOf(title)])
}

test('a chapter of one slide has no divider, its name stands above the title', () => {
  assert.deepEqual(slidesBelow('## Method', '', '### Sampling', '', ...list), [['default', 'Sampling', '1 Method']])
  assert.deepEqual(slidesBelow('## 方法', '', '### 采样', '', ...list), [['default', '采样', '1 方法']])
})

test('a chapter of two slides has one', () => {
  assert.deepEqual(
    slidesBelow('## Method', '', '### Sampling', '', ...list, '### Counting', '', '![a](a.png)', '').map(([layout]) => layout)[0],
    'section',
  )
})

test('a chapter of a few slides that an agenda has named needs no divider: its name stands above the titles', () => {
  const sections = (count: number): string[] =>
    Array.from({ length: count }, (_, index) => [`### Net ${'abcdef'[index]}`, '', `![a](${index}.png)`, '', ...list]).flat()
  const chapters = ['## Boats', '', ...list, '## Nets', '', ...sections(1), '### Counting', '', '![a](a.png)', '']
  const short = slidesBelow(...chapters, '## Fish', '', ...list)
  assert.deepEqual(short.filter(([layout]) => layout === 'section'), [])
  assert.deepEqual(short.slice(2, 4).map(([, title, kicker]) => [title, kicker]), [['Net a', '2 Nets'], ['Counting', '2 Nets']])
  const long = slidesBelow(...chapters, '## Fish', '', ...sections(6))
  assert.deepEqual(long.filter(([layout]) => layout === 'section').map(([, title]) => title), ['Fish'])
  assert.equal(slidesBelow(...chapters).filter(([layout]) => layout === 'section').length, 1, 'there is no agenda')
})

test('nor does one that has a single section, with all that stands above it', () => {
  const pictures = (count: number): string[] =>
    Array.from({ length: count }, (_, index) => [`![${index}](${index}.png)`, '', ...list]).flat()
  const two = ['## A', '', ...list, '## B', '', ...list]
  const dividers = (name: string, above: number, within: number, others: string[] = []): string[] =>
    slidesBelow(...two, `## ${name}`, '', ...pictures(above), '### One', '', ...pictures(within), ...others)
      .filter(([layout]) => layout === 'section')
      .map(([, title]) => title)
  assert.deepEqual([dividers('Nets', 3, 1), dividers('网', 0, 5), dividers('Boats', 2, 2)], [[], [], []])
  assert.deepEqual(dividers('Nets', 3, 1, ['### Two', '', ...list]), ['Nets'])
  assert.deepEqual(dividers('Nets', 4, 4), ['Nets'])
})

test('a chapter that promises something keeps it, and so does one that says a sentence above several sections', () => {
  const found = slidesBelow('## Method', '<!-- deck: promise="It is simple" -->', '', '### Sampling', '', ...list)
  assert.deepEqual(found.map(([layout]) => layout), ['section', 'default'])
  const lines = ['## Method', '', 'We count what comes to each of the nets.', '', '### Sampling', '', ...list]
  assert.deepEqual(slidesBelow(...lines, '### Counting', '', '![a](a.png)', '').map(([layout]) => layout)[0], 'section')
})

test('a chapter\'s own sentence stands above what its only section shows, and is not what that section is called', () => {
  for (const [said, name, kicker] of [
    ['We count what comes to each of the nets.', 'Sampling', '1 Method'],
    ['The model turns what it reads into what it writes.', 'Input', '1 Overview'],
    ['模型把输入变成输出。', '输入', '1 概览'],
  ]) {
    const { slides } = planOf('# Talk', '', `## ${kicker.slice(2)}`, '', said, '', `### ${name}`, '', ...list)
    const [, slide] = slides
    assert.deepEqual([slides.length, wordsOf(slide.title), slide.kicker], [2, name, kicker])
    assert.deepEqual(slide.parts.map(part => part.kind === 'text' ? wordsOf(part.text) : part.kind), [said, 'block'])
  }
})

test('above a single section a sentence stands with what the chapter shows, or what that section shows', () => {
  const others = ['## Fish', '', ...list, '## Boats', '', ...list]
  const shown = (...lines: string[]): string[][] => planOf('# Talk', '', ...lines, ...others).slides.slice(2, -2).map(({ parts, title }) =>
    [wordsOf(title), ...parts.map(part => part.kind === 'text' ? wordsOf(part.text) : part.kind === 'block' ? part.block.kind : part.kind)])
  const table = ['| Hook | Time |', '|---|---|', '| load | first |', '| done | last |', '']
  for (const [said, heading] of [['A plugin is a function that gives back an object.', 'Plugins'], ['插件是一个返回对象的函数，谁都能写。', '插件']]) {
    const found = shown(`## ${heading}`, '', said, '', '> [!TIP]', '> One thing each.', '', '### Hooks', '', ...table)
    const [first] = found
    assert.deepEqual([found.length, first.includes('callout'), first.join(' ').includes(said.slice(0, -1))], [2, true, true])
  }
})

test('links to a chapter without divider lead to its slide, which hands out what stands above it', () => {
  const told = 'This chapter describes how we sample.'
  const { slides, anchors } = planOf('# Talk', '', '## Method', '', told, '', '### Sampling', '', ...list)
  assert.equal(anchors.get('method'), 'sampling')
  assert.deepEqual(slides[1].handout.map(block => 'heading' in block ? block.heading : block.kind), ['1 Method', 'prose'])
})

test('what is said between the things that a chapter shows before its sections leads to them, and its divider says none of it', () => {
  for (const said of ['Gates of stone are the oldest of all.', '石头的闸门比看守的年纪还大。']) {
    const slides = planOf(
      '# Talk',
      '',
      '## Gates',
      '',
      '> A gate is a door.',
      '',
      said,
      '',
      '| Gate | Age |',
      '| --- | --- |',
      '| stone | 71 |',
      '| wood | 12 |',
      '',
      '### Keepers',
      '',
      'One keeper sleeps there. The other one walks.',
      '',
      '### Levers',
      '',
      '- long',
      '- short',
    ).slides
    const table = slides.find(({ evidence }) => evidence.some(({ block }) => block.kind === 'table'))!
    assert.equal(wordsOf(table.title), said.slice(0, -1))
    assert.equal(
      slides.filter(({ handout }) =>
        handout.some(block => 'kind' in block && block.kind === 'prose' && block.nodes[0].position!.start.line === 7),
      ).length,
      1,
    )
  }
})

test('a link leads to a slide by the address that its author gave it', () => {
  const { anchors, outline } = planOf('# Talk', '', 'See [how](#way).', '', '## Method', '<!-- deck: id=way -->', '', ...list)
  assert.equal(anchors.get('way'), 'way')
  assert.deepEqual(outline.file.messages.filter(({ ruleId }) => ruleId === 'broken-link'), [])
})

test('what a chapter says itself stays in the talk where only funding and the like stand beneath it', () => {
  for (const [chapter, said, beneath] of [
    ['Conclusions', 'Combined therapy showed no advantage.', 'Funding'],
    ['结论', '两种疗法没有差别。', '致谢'],
    ['Outlook', 'Gates will be of steel.', 'Author contributions'],
  ]) {
    const last = [`## ${chapter}`, '', said, '', `### ${beneath}`, '', 'Somebody paid.', '', '### Interests', '', 'None.']
    const raw = slidesOf('# Talk', '', '## One', '', 'Words of it.', '', ...last).map(slide => slide.raw.split('***')[0])
    const shown = raw.find(text => text.includes(said.replace(/[.。]$/, '')))
    assert.ok(shown !== undefined && !shown.includes('backup: true'), chapter)
  }
})
