import type { SlidePlan } from '../../scripts/plan/deck-plan.ts'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { toString } from 'mdast-util-to-string'
import { planOf, rulesOf } from '../stages.ts'

const words = (count: number): string => `${Array.from({ length: count }, (_, index) => `word${index}`).join(' ')}.`
const ids = (...lines: string[]): string[] => planOf(...lines).slides.map(({ id }) => id)

test('a heading without text has no slide, and stands in the handout text before it', () => {
  const further = ['## Two', '', 'Said there.', '', '## Three', '', 'Said now.']
  const plan = planOf('# T', '', '## One', '', 'Said here.', '', '## Empty', '', ...further)
  assert.deepEqual(plan.slides.map(({ id }) => id), ['cover', 'agenda', 'one', 'two', 'three'])
  assert.deepEqual(plan.slides[2].handout.flatMap(entry => 'heading' in entry ? [entry.heading] : []), ['Empty'])
  assert.ok(rulesOf(plan.outline).includes('empty-section'))
})

test('an outlook that is counted as the last chapter stays on the agenda without text, and leads to the slide before', () => {
  const agendaOf = (heading: string): string[] => {
    const chapters = ['One', 'Two', 'Three'].flatMap((name, index) => [`## ${index + 1} ${name}`, '', 'Said here.', ''])
    const [part] = planOf('# T', '', ...chapters, `## ${heading}`).slides[1].parts
    return part.kind === 'entries' ? part.entries.map(({ to = '' }) => to) : []
  }
  for (const heading of ['4 展望', '4 Future work', '第四章 展望'])
    assert.deepEqual(agendaOf(heading), ['one', 'two', 'three', 'three'], heading)
  for (const heading of ['4 Empty', 'Licence', 'References', '4 Related work', 'Outlook'])
    assert.equal(agendaOf(heading).length, 3, heading)
})

test('a talk of headings alone stays one', () => {
  assert.deepEqual(ids('# T', '', '## One', '', '## Two', '', '## Three').slice(-3), ['one', 'two', 'three'])
})

test('what stands above sub-sections is on a slide where it says much, else with the divider', () => {
  const parts = ['### A', '', `- ${words(70)}`, '', '### B', '', `- ${words(70)}`]
  assert.deepEqual(ids('# T', '', '## One', '', words(40), '', ...parts), ['cover', 'one', 'one-figures', 'a', 'b'])
  assert.deepEqual(ids('# T', '', '## One', '', words(5), '', ...parts), ['cover', 'one', 'a', 'b'])
})

test('thin neighbours share a slide that the heading above them titles', () => {
  const section = (name: string, count: number): string[] => [`### ${name}`, '', words(count), '']
  const plan = planOf('# T', '', '## One', '', ...section('A', 8), ...section('B', 8), ...section('C', 60), ...section('D', 8))
  assert.deepEqual(plan.slides.map(({ title }) => 'text' in title ? title.text : '').slice(2), ['One', 'C', 'D'])
})

test('what its author titles or speaks of keeps its slide', () => {
  assert.deepEqual(
    ids(
      '# T',
      '',
      '## One',
      '',
      '### A',
      '',
      '<!-- note: said -->',
      '',
      'Short.',
      '',
      '### B',
      '',
      'Short too.',
      '',
      '### C',
      '',
      words(90),
    ).slice(2),
    ['a', 'b', 'c'],
  )
})

test('a chapter without text is not on the agenda, and those behind it are counted on', () => {
  const chapter = (title: string): string[] => [`## ${title}`, '', 'Said here.', '']
  for (const at of [1, 2, 3]) {
    const chapters = ['One', 'Two', 'Three'].map(chapter).toSpliced(at, 0, ['## Outlook', ''])
    const { slides } = planOf('# T', '', ...chapters.flat())
    const [entries] = slides[1].parts.flatMap(part => part.kind === 'entries' ? [part.entries] : [])
    assert.deepEqual(entries.map(({ to }) => to), ['one', 'two', 'three'])
    assert.deepEqual(slides.flatMap(({ chapter }) => chapter?.number || []), ['1', '2', '3'])
    assert.ok(slides.some(({ handout }) => handout.some(entry => 'heading' in entry && entry.heading === 'Outlook')))
  }
})

test('nor is a section without text on the agenda', () => {
  const section = (title: string): string[] => [`### ${title}`, '', `- ${words(70)}`, '']
  for (const at of [0, 1, 2]) {
    const sections = ['A', 'B'].map(section).toSpliced(at, 0, ['### Venue: Gates 2019', ''])
    const { slides } = planOf('# T', '', '## One', '', ...sections.flat(), '## Two', '', 'Said.', '', '## Three', '', 'Said.')
    const [entries] = slides[1].parts.flatMap(part => part.kind === 'entries' ? [part.entries] : [])
    assert.deepEqual(entries[0].children?.map(({ to }) => to), ['a', 'b'])
  }
})

test('a chapter that says one sentence says it on its divider, and one that only tells what it does leaves it to the handout', () => {
  const parts = ['### 甲', '', `- ${'字'.repeat(150)}。`, '', '### 乙', '', `- ${'词'.repeat(150)}。`]
  const slidesBelow = (lead: string): SlidePlan[] => planOf('# 综述', '', '## 方法', '', lead, '', ...parts).slides.slice(1)
  const shown = (lead: string): string[] => slidesBelow(lead).map(({ id, parts: [first] }) =>
    `${id} ${first.kind}`)
  const said = '选择哪一种做法不是简单的优劣判断，而要看目标、内容和可用的资源，也要看团队的习惯和以后的维护。'
  assert.deepEqual(shown(said), ['方法 text', '甲 block', '乙 block'])
  const announced = '本章将依次介绍两种做法，先说明它们各自的来历，再说明它们各自适用的场合，最后给出一个例子和它的结果。'
  assert.deepEqual(shown(announced), ['方法 entries', '甲 block', '乙 block'])
  assert.equal(shown(`${said}${'第一种做法快而粗，第二种做法慢而细，两种都要先量一遍才能用。'.repeat(2)}`).length, 4)
})

for (const words of ['None.', '无', 'N/A']) {
  test(`a heading that has nothing to say stands with its words in the handout text before it, without a message: ${words}`, () => {
    const plan = planOf('# T', '', '## One', '', 'Said here.', '', '## Interests', '', words, '', '## Two', '', 'Said there.')
    const behind = plan.slides.find(({ id }) => id === 'one')!.handout
    assert.deepEqual(behind.slice(-2).map(entry => 'heading' in entry ? entry.heading : toString(entry.nodes)), ['2 Interests', words])
    assert.deepEqual([rulesOf(plan.outline).includes('empty-section'), plan.omitted], [false, []])
  })
}

test('a list of nothing is left out and said to be, without a message, its words stand beneath their heading', () => {
  const { outline, omitted, slides } = planOf('# T', '', '## One', '', 'Said.', '', '## Interests', '', '- none', '', '## Two', '', 'Said.')
  assert.deepEqual([rulesOf(outline), omitted.map(({ reason }) => reason)], [[], ['empty']])
  const behind = slides.find(({ id }) => id === 'one')!.handout.slice(-2)
  assert.deepEqual(behind.map(entry => 'heading' in entry ? entry.heading : toString(entry.nodes[0])), ['2 Interests', 'none'])
})

test('the place for the list of sources is no heading of the handout', () => {
  const plan = planOf('# T', '', '## One', '', 'Said here.', '', '## References')
  assert.ok(plan.slides.every(({ handout }) => handout.every(entry => !('heading' in entry))))
})
