import assert from 'node:assert/strict'
import { test } from 'node:test'
import { wordsOf } from '../../scripts/outline/rich.ts'
import { planOf } from '../stages.ts'
import { slidesOfChapter, wordsIn } from './chapter.ts'

test('short sibling sections share a slide side by side', () => {
  const [slide] = slidesOfChapter('### A', '', '- a', '', '### B', '', '- b')
  assert.deepEqual([slide.id, wordsIn(slide.parts[0])], ['one-columns', ['A', 'B']])
})

test('sibling sections of more words than a slide holds keep their slides, unless the author wants columns', () => {
  const words = `- ${'word '.repeat(40)}`
  const sections = ['### A', '', words, '', '### B', '', words, '', '### C', '', words]
  assert.equal(slidesOfChapter(...sections).length, 4)
  assert.equal(
    planOf('# T', '', '## One', '<!-- deck: layout=columns -->', '', ...sections).slides.filter(({ parts }) =>
      parts.some(({ kind }) => kind === 'panels'),
    ).length,
    1,
  )
})

test('what points beneath a picture say is not said again between both', () => {
  const panel = (name: string): string[] => [`### ${name}`, '', `![what ${name} looks like](${name}.png)`, '', '- a point', '- another', '']
  const { slides } = planOf('# T', '', '## One', '<!-- deck: layout=columns -->', '', ...panel('a'), ...panel('b'))
  const [slide] = slides.filter(({ parts }) =>
    parts.some(({ kind }) => kind === 'panels'))
  const figures = slide.parts.flatMap(part => part.kind === 'panels' ? part.panels : [])
    .flatMap(({ parts }) => parts.flatMap(part => part.kind === 'figures' ? part.figures : []))
  assert.deepEqual(figures.map(({ alt, caption }) => [alt, caption]), [['what a looks like', undefined], ['what b looks like', undefined]])
})

test('columns with lists and pictures share a slide, and what stands beneath them stands beneath', () => {
  const slides = slidesOfChapter(
    ':::: {.columns}',
    '::: {.column}',
    '### A',
    '',
    '- a',
    ':::',
    '::: {.column}',
    '### B',
    '',
    '1. b',
    '',
    '![c](c.png)',
    ':::',
    '::::',
    '',
    '- below',
  )
  assert.deepEqual(slides.map(({ parts }) => parts.map(({ kind }) => kind)), [['panels', 'block']])
  const [part] = slides[0].parts
  assert.deepEqual(part.kind === 'panels' && part.panels.map(({ parts }) => parts.map(({ kind }) => kind)), [
    ['block'],
    ['block', 'figures'],
  ])
  assert.equal(slides[0].evidence.length, 4)
})

function short(name: string): string[] {
  return [
    `### ${name}`,
    '',
    `${name} is a river with many old dams. It carries sand to the sea. It has been measured for years.`,
    '',
  ]
}

test('short sections of prose share a slide, each with as many sentences as there is room for', () => {
  const [slide] = slidesOfChapter(...['Elbe', 'Oder', 'Po'].flatMap(short))
  const [part] = slide.parts
  assert.deepEqual(part.kind === 'briefs' && part.briefs.map(({ heading, texts }) => [heading, texts.length]), [
    ['Elbe', 3],
    ['Oder', 3],
    ['Po', 3],
  ])
  assert.deepEqual(
    slide.handout.map(text => ('heading' in text ? text.heading : text.kind)),
    ['Elbe', 'prose', 'Oder', 'prose', 'Po', 'prose'],
  )
})

test('four short sections share a slide, of five the fifth has one of its own', () => {
  assert.equal(slidesOfChapter(...['Elbe', 'Oder', 'Po', 'Rhine'].flatMap(short)).length, 1)
  assert.equal(slidesOfChapter(...['Elbe', 'Oder', 'Po', 'Rhine', 'Tiber'].flatMap(short)).length, 3)
})

test('a section with a list or of many words is not short', () => {
  assert.equal(
    slidesOfChapter(...short('Elbe'), '### Oder', '', 'The Oder is a river with a great many old dams and mills. '.repeat(8)).length,
    3,
  )
})

test('short sections with points within points stand side by side, four of them two and two', () => {
  const section = (name: string): string[] => [`### ${name}`, '', '- first', '  - a', '  - b', '- second', '']
  assert.deepEqual(
    slidesOfChapter(...['Elbe', 'Oder', 'Po'].flatMap(section)).map(({ parts: [part] }) => wordsIn(part)),
    [['Elbe', 'Oder', 'Po']],
  )
  assert.deepEqual(
    slidesOfChapter(...['易北河', '奥得河', '波河', '莱茵河'].flatMap(section)).slice(1).map(({ parts: [part] }) => wordsIn(part)),
    [['易北河', '奥得河'], ['波河', '莱茵河']],
  )
  const deep = ['### Tiber', '', '- first', ...Array.from({ length: 9 }, (_, index) => `  - point ${index}`), '']
  assert.equal(slidesOfChapter(...section('Elbe'), ...deep).length, 3)
})

test('columns come before the table beneath them, where both are too much for one slide', () => {
  const rivers = ['Elbe', 'Oder', 'Po', 'Rhine', 'Tiber', 'Ebro', 'Tagus']
  const table = [
    '| River | Dams | Length |',
    '| --- | --- | --- |',
    ...rivers.map(name => `| ${name} | 12 | 700 |`),
    '',
    `> It rains there on more days of a year than anywhere else that we have been${', and nobody knows why'.repeat(4)}.`,
  ]
  const column = (name: string): string[] => [
    '::: {.column}',
    `### ${name}`,
    '',
    `${name} is a river with many old dams. It carries sand to the sea.`,
    ':::',
  ]
  const slides = slidesOfChapter(':::: {.columns}', ...column('Elbe'), ...column('Oder'), '::::', '', ...table)
  assert.deepEqual(slides.slice(1).map(({ parts: [part] }) => part.kind), ['briefs', 'block', 'block'])
})

test('points side by side stand beneath the sentences that lead to them, though these are a few words more than a slide holds', () => {
  const leadsOf = (leads: string[], points: string[]): string[] => {
    const sections = leads.flatMap((lead, index) => [`### Part ${index + 1}`, '', lead, '', ...points.map(each => `- ${each}`), ''])
    const slides = slidesOfChapter(...sections).filter(({ parts: [part] }) => part.kind === 'panels')
    return slides.flatMap(({ parts: [part] }) => part.kind === 'panels' ? part.panels : [])
      .flatMap(({ parts }) => parts.flatMap(part => part.kind === 'text' ? [wordsOf(part.text)] : []))
  }
  const three = [
    'Both rest on the same family of models, though in different ways.',
    'Quality counts for more than size in both of the reports.',
    'Weights are published, and the data are not.',
  ]
  const points = ['**Filter**: several stages, each with an aim', '**Balance**: rare topics more often', '**Tongues**: ten or more']
  assert.deepEqual(leadsOf(three, points), three)
  const two = [
    'The first one begins with what is known and asks what can be left out of it without a loss that anybody would see.',
    'The second one begins with nothing at all, and adds what is asked for by more than three people in one week.',
  ]
  assert.deepEqual(leadsOf(two, ['what a reader of it sees', 'what a writer of it does', 'what they both forget', 'who they are']), two)
  const han = ['两个系统都建立在同一个语言模型的基础之上，只是用法有所不同。', '两份报告都认为数据的质量比数据的规模更加重要。', '模型的权重公开发布，训练所用的数据则没有公开。']
  assert.deepEqual(leadsOf(han, ['**编码器**：带有方形图块的变换器', '**语言部分**：同一系列的模型']), han)
})
