import type { SlidePlan } from '../../scripts/plan/deck-plan.ts'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { wordsOf } from '../../scripts/outline/rich.ts'
import { planOf } from '../stages.ts'

function agendaOf(chapters: number, sections: number): SlidePlan | undefined {
  return planOf('---', 'levels: keep', '---', '', '# Talk', ...Array.from({ length: chapters }, (_, chapter) => [
    '',
    `## Harbour ${chapter}`,
    '',
    ...sections === 0 ? ['text'] : Array.from({ length: sections }, (_, section) => `### Section ${chapter} ${section}\n\n- a\n- b\n`),
  ]).flat()).slides.find(({ layout }) => layout === 'agenda')
}

test('an agenda has a row a chapter, cards for many sections, and columns for many chapters', () => {
  const settings = [[14, 0], [6, 5], [8, 5], [20, 0], [21, 0]].map(([chapters, sections]) => agendaOf(chapters, sections)?.setting ?? [])
  assert.deepEqual(settings, [[], ['cards-3'], ['cards-4'], ['cards-flat-2'], ['cards-flat-3']])
  assert.equal(agendaOf(49, 0), undefined)
})

test('names of up to twenty chapters have room for two of three columns, and are whole', () => {
  for (const name of ['The training objective: cross-entropy', 'Scaled dot-product attention in detail', '多头注意力与它的缓存，以及低秩适配']) {
    const chapters = Array.from({ length: 16 }, (_, index) => ['', `## ${name} ${index}`, '', 'text']).flat()
    const [part] = planOf('---', 'levels: keep', '---', '', '# Talk', ...chapters).slides.find(({ layout }) => layout === 'agenda')!.parts
    assert.ok(part.kind === 'entries' && part.entries.every(({ text }) => !wordsOf(text).includes('…')))
  }
})

test('a chapter of more sections than its row shows has their names alone', () => {
  const section = (_: unknown, index: number): string => `### Part ${index}\n\n#### Inner\n\n- a\n- b\n`
  for (const [count, hasGloss] of [[3, true], [20, false], [30, false]] as const) {
    const sections = Array.from({ length: count }, section)
    const { slides } = planOf('# T', '', '## One', '', ...sections, '## Two', '', 'Said.', '', '## Three', '', 'Said.')
    const [part] = slides.find(({ layout }) => layout === 'agenda')!.parts
    const glosses = part.kind === 'entries' ? part.entries[0].children!.map(({ gloss }) => gloss !== undefined) : []
    assert.equal(glosses.some(Boolean), hasGloss, String(count))
  }
})

test('the last row of a full agenda has room for its letters', () => {
  const sections = Array.from({ length: 15 }, (_, index) => `### Part ${index}\n\n- a\n- b\n`)
  const others = ['Two', 'Three', 'Four'].flatMap(name => [`## ${name}`, '', 'Said.', ''])
  const [part] = planOf('# T', '', '## One', '', ...sections, ...others).slides.find(({ layout }) => layout === 'agenda')!.parts
  assert.equal(part.kind === 'entries' && part.entries[0].children!.length, 12)
})

test('where cards would cut the names of chapters, there are fewer columns, and rows for longer ones', () => {
  const settingOf = (name: string): string[] => planOf('# Talk', ...Array.from({ length: 8 }, (_, chapter) =>
    ['', `## ${name} ${chapter}`, '', ...['a', 'b', 'c'].map(one => `### Part ${one} ${chapter}\n\n- a\n- b\n`)]).flat())
    .slides
    .find(({ layout }) => layout === 'agenda')!
    .setting ?? []
  assert.deepEqual(settingOf('Tides'), ['cards-4'])
  assert.deepEqual(settingOf('Tides of all the rivers'), ['cards-3'])
  assert.deepEqual(settingOf('Tides of all the rivers that fall into a sea'), [])
})

test('a card with too many sections says how many more there are', () => {
  const [part] = agendaOf(5, 9)!.parts
  assert.deepEqual(part.kind === 'entries' && wordsOf(part.entries[0].children!.at(-1)!.text), '+ 4')
})

/** The chapters on the agenda of a talk, and the slides before it. */
function agendaAmong(...lines: string[]): [chapters: string[], before: string[]] {
  const { slides } = planOf('# Talk', '', ...lines)
  const at = slides.findIndex(({ layout }) => layout === 'agenda')
  const [part] = slides[at].parts
  const entries = part.kind === 'entries' ? part.entries : []
  return [entries.map(({ text }) => wordsOf(text)), slides.slice(0, at).map(({ title }) => wordsOf(title))]
}
const chapter = (heading: string): string[] => [`## ${heading}`, '', 'Some words of it.', '']

test('an introduction that its author counts is on the agenda, one without a number stands before it', () => {
  const rest = [...chapter('2 Sand'), ...chapter('3 Coasts'), ...chapter('4 Dams')]
  assert.deepEqual(agendaAmong(...chapter('1 Introduction'), ...rest), [['Introduction', 'Sand', 'Coasts', 'Dams'], ['Talk']])
  assert.deepEqual(agendaAmong(...chapter('0 引言'), ...rest)[0], ['引言', 'Sand', 'Coasts', 'Dams'])
  assert.deepEqual(agendaAmong(...chapter('Introduction'), ...rest), [['Sand', 'Coasts', 'Dams'], ['Talk', 'Introduction']])
})

test('a title in another language above its abstract is no chapter', () => {
  const rest = [...chapter('1 Sand'), ...chapter('2 Coasts'), ...chapter('3 Dams')]
  for (const abstract of ['Abstract: We look at sand.', '**Abstract**—We look at sand.', '摘要：本文研究沙。'])
    assert.deepEqual(agendaAmong('## Of sand', '', abstract, '', ...rest)[0], ['Sand', 'Coasts', 'Dams'])
  assert.equal(agendaAmong('## Of sand', '', 'Abstract thoughts are none.', '', ...rest)[0][0], 'Of sand')
})

test('chapters bear the numbers of their author on the agenda, and none where one of them has it', () => {
  const numbersOf = (...headings: string[]): string[] | undefined =>
    planOf('# Talk', '', ...headings.flatMap(chapter)).slides.find(({ layout }) => layout === 'agenda')!.chapters
  assert.equal(numbersOf('Sand', 'Coasts', 'Dams', 'Weirs'), undefined)
  assert.deepEqual(numbersOf('0. Sand', '1. Coasts', '2. Dams', '3. Weirs'), ['0', '1', '2', '3'])
  assert.deepEqual(numbersOf('5.1 Sand', '5.2 Coasts', '5.3 Dams', '5.4 Weirs'), ['5.1', '5.2', '5.3', '5.4'])
  assert.deepEqual(numbersOf('要点', '一、沙', '二、海岸', '三、大坝'), ['', '1', '2', '3'])
})

test('the English abstract of a Chinese paper stands behind the end, whoever is named above it', () => {
  const rest = ['沙', '海岸', '大坝', '闸门'].flatMap(chapter)
  for (const abstract of ['Abstract: We look at sand.', '**Abstract:** We look at sand.', 'ABSTRACT—We look at sand.']) {
    const lines = ['---', 'lang: zh', '---', '', '# 报告', '', '## Sand and coasts', '', 'Ann Lee, Some University', '', abstract, '']
    const { slides } = planOf(...lines, ...rest)
    assert.deepEqual(slides.filter(({ backup }) => backup).map(slide => slide.chapter?.title), ['Sand and coasts'], abstract)
  }
})

test('a long number takes its room from the names of the chapters, on rows and on cards', () => {
  const title = 'A chapter whose name fills a whole row'
  const namesOf = (count: number, numbers: (chapter: number) => string, name: string, sections = 0): string[] =>
    agendaAmong(...Array.from({ length: count }, (_, index) => [
      ...chapter(`${numbers(index + 1)} ${name}`),
      ...Array.from({ length: sections }, (_, section) => [`### Part ${section} of ${index}`, '', '- a', '- b', '']).flat(),
    ]).flat())[0]
  for (const [short, long] of [['', '11.1.'], ['4.', '3.14.'], ['', '10.10.10.']] as const)
    assert.deepEqual([namesOf(9, n => `${short}${n}`, title)[0], namesOf(9, n => `${long}${n}`, title)[0].at(-1)], [title, '…'], long)
  // Of few rows each has room for a second line.
  assert.equal(namesOf(4, n => `11.1.${n}`, title)[0], title)
  assert.deepEqual(namesOf(21, n => `11.1.${n}`, 'Of rivers and their mouths today')[0].at(-1), '…')
})

test('a heading above all chapters is told with the first of them, and links to it lead there', () => {
  const parts = ['Trains', 'Boats', 'Planes']
    .flatMap(name => [`### ${name}`, '', '#### Early', '', `- ${name}`, '', '#### Late', '', '- b', ''])
  const { slides, anchors } = planOf('# Travel', '', 'See [my notes](#notes).', '', '## Notes', '', ...parts)
  const [first] = slides.filter(({ handout }) => handout.some(told => 'heading' in told && told.heading === 'Notes'))
  assert.equal(first.id, slides.find(({ chapter }) => chapter?.title === 'Trains')!.id)
  assert.equal(anchors.get('notes'), first.id)
})

test('numbers that do not rise are no guide: the chapters are counted anew', () => {
  const numbersOf = (...headings: string[]): string[] | undefined =>
    planOf('# Talk', '', ...headings.flatMap(chapter)).slides.find(({ layout }) => layout === 'agenda')!.chapters
  for (const headings of [['3. Sand', '1. Coasts', '7. Dams'], ['第三章 沙', '一、海岸', '3. 大坝'], ['2.1 Sand', '2.2 Coasts', '2.2 Dams']])
    assert.equal(numbersOf(...headings), undefined, headings.join(', '))
  assert.deepEqual(numbersOf('9. Sand', '10. Coasts', '11. Dams'), ['9', '10', '11'])
  assert.deepEqual(numbersOf('2.9 Sand', '2.10 Coasts', '3.1 Dams'), ['2.9', '2.10', '3.1'])
})

test('where chapters are counted anew, the numbers of their sections that no longer agree are left out', () => {
  const numbers = (...headings: string[]): string[] => {
    const { outline } = planOf('# Talk', '', ...headings.flatMap(heading => [`##${heading}`, '', 'Some words of it.', '']))
    return outline.parts.flatMap(({ section }) => [section, ...section.children].map(({ number }) => number))
  }
  assert.deepEqual(numbers(' 9. Sand', ' 7. Dams', '# 7.1 Gates', '# 7.2 Locks', ' 3. Coasts'), ['1', '2', '', '', '3'])
  assert.deepEqual(numbers(' 1. Sand', ' 2. Dams', '# 2.1 Gates', ' 3. Coasts'), ['1', '2', '2.1', '3'])
})

test('chapters that count themselves have no other number', () => {
  const settingOf = (...names: string[]): string[] => {
    const { slides } = planOf('# Talk', ...names.flatMap(name => ['', `## ${name}`, '', '- a', '- b']))
    return slides.find(({ layout }) => layout === 'agenda')!.setting ?? []
  }
  assert.deepEqual(settingOf('What you need', 'Step 1: Look', 'Step 2: Copy', 'Summary'), ['counted'])
  assert.deepEqual(settingOf('准备', '第一步 查看', '第二步 复制'), ['counted'])
  assert.deepEqual(settingOf('Day 1', 'Day 2', 'Day 3'), ['counted'])
  assert.deepEqual(settingOf('第一天', '每天', '仪器'), [])
})
