import assert from 'node:assert/strict'
import { test } from 'node:test'
import { wordsOf } from '../../scripts/outline/rich.ts'
import { planOf, rulesOf } from '../stages.ts'
import { items, kindsOf, onlySlide, slidesOfChapter, table, wordsIn } from './chapter.ts'

test('the first slide is a cover with title and subtitle', () => {
  const [cover] = planOf('---', 'subtitle: Under it', '---', '# Talk', '', '## One').slides
  assert.deepEqual([cover.id, cover.layout, wordsOf(cover.title), kindsOf(cover)], ['cover', 'cover', 'Talk', ['text']])
})

test('three chapters get an agenda before the first of them, two do not', () => {
  const layouts = (chapters: string[]) =>
    planOf('# Talk', '## Abstract', 'text', ...chapters.map(title => `## ${title}\n\ntext`)).slides.map(({ layout }) => layout)
  assert.deepEqual(layouts(['A', 'B', 'C']), ['cover', 'default', 'agenda', 'default', 'default', 'default'])
  assert.deepEqual(layouts(['A', 'B']), ['cover', 'default', 'default', 'default'])
})

test('a chapter of many long sections shows as many on the agenda as have room, each on a line', () => {
  const sections = Array.from({ length: 20 }, (_, index) => `### ${index} ${'a long heading '.repeat(10)}\n\ntext`)
  const {
    parts: [list],
  } = planOf('# Talk', '## One', ...sections, '## Two', 'text', '## Three', 'text').slides.find(({ layout }) => layout === 'agenda')!
  const children = list.kind === 'entries' ? list.entries[0].children! : []
  assert.equal(children.length, 14)
  assert.deepEqual(wordsOf(children.at(-1)!.text), '… 7')
  assert.ok(children.every(({ text }) => wordsOf(text).length < 80))
})

test('a chapter with sections gets a divider that leads to them', () => {
  const [divider, first] = slidesOfChapter('### A', '', ...items(3), '### B', '', ...items(3), '### C', '', ...table(3, 'x', 'y'))
  const [entries] = divider.parts
  assert.equal(divider.layout, 'section')
  assert.equal(entries.kind === 'entries' && entries.entries[0].to, first.id)
})

test('a divider of two subjects has a panel for each, the first subject first', () => {
  const [divider] = slidesOfChapter(
    '### Beta',
    '<!-- deck: promise="b" -->',
    '',
    ...table(2, 'x'),
    '### Alpha',
    '<!-- deck: promise="a" -->',
    '',
    ...table(2, 'x'),
  )
  const [panels] = divider.parts
  assert.deepEqual(panels.kind === 'panels' && panels.panels.map(({ subject }) => subject), ['a', 'b'])
})

test('a list is points', () => {
  assert.deepEqual(kindsOf(onlySlide(...items(3))), ['points'])
})

/** Points that are no names. */
const long = (count: number): string[] => items(count).map(item => `${item} of the old river gauges`)

test('a long list goes on over even slides with their shares', () => {
  const slides = slidesOfChapter(...long(10))
  assert.deepEqual(slides.map(({ part, id }) => [part?.share, id]), [[1, 'one'], [2, 'one-part-2']])
  assert.deepEqual(slides.map(({ parts }) => parts[0].kind === 'block' && parts[0].range), [[0, 5], [5, 10]])
})

test('a point too tall for a slide becomes a list of its own beneath its words', () => {
  const slides = slidesOfChapter('- first', '- tall', ...Array.from({ length: 16 }, (_, item) => `  - inner ${item}`), '- last')
  assert.deepEqual(slides.map(kindsOf), [['points', 'text', 'points'], ['points'], ['points'], ['text']])
  assert.deepEqual(slides.map(({ evidence }) => evidence.map(({ range }) => range)), [[[0, 1], [1, 2]], [[1, 2]], [[1, 2]], [[2, 3]]])
})

test('points with code, tables or quotations in them take the room of those', () => {
  const slides = slidesOfChapter(
    ...Array.from({ length: 4 }, () => ['- point', '', '  ```', ...Array.from({ length: 4 }, () => '  code'), '  ```', '']).flat(),
  )
  assert.deepEqual(slides.map(({ part }) => part), [{ share: 1, of: 2 }, { share: 2, of: 2 }])
})

test('a line of code too long for a slide counts as the lines that it takes', () => {
  assert.deepEqual(
    slidesOfChapter('```sh', ...Array.from({ length: 8 }, () => 'x'.repeat(270)), '```').map(({ share }) => share),
    ['1/2', '2/2'],
  )
})

test('arrows in a fence are a pipeline', () => {
  assert.deepEqual(kindsOf(onlySlide('```', 'A → B', '```')), ['pipelines'])
})

test('a Mermaid flowchart from left to right is a pipeline, any other diagram is not', () => {
  assert.deepEqual(kindsOf(onlySlide('```mermaid', '%% a comment', 'flowchart LR', 'A --> B', '```')), ['pipelines'])
  assert.deepEqual(kindsOf(onlySlide('```mermaid', 'sequenceDiagram', '```')), ['diagram'])
})

test('two pipelines share one slide', () => {
  const [part] = onlySlide('**Alpha**：', '', '```', 'A → B', '```', '', '**Beta**：', '', '```', 'A → C', '```').parts
  assert.deepEqual(part.kind === 'pipelines' && part.diagrams.map(({ label }) => label?.subject), ['a', 'b'])
})

test('a table with a column for each subject is a comparison', () => {
  assert.deepEqual(kindsOf(onlySlide(...table(3, 'aspect', 'Alpha', 'Beta'))), ['comparison'])
})

test('a table of anything else is a table', () => {
  assert.deepEqual(kindsOf(onlySlide(...table(3, 'aspect', 'Alpha'))), ['table'])
})

test('a long table goes on over several slides', () => {
  assert.deepEqual(
    slidesOfChapter(...table(20, 'a', 'b')).map(({ parts }) => parts[0].kind === 'block' && parts[0].range),
    [
      [0, 10],
      [10, 20],
    ],
  )
})

test('two lists that label the same points are a comparison by those points', () => {
  const [part] = onlySlide(
    '**Alpha**：',
    '',
    '- **Data**：a1',
    '- **Goal**：a2',
    '',
    '**Beta**：',
    '',
    '- **Goal**：b2',
    '- **Data**：b1',
    '- **Size**：b3',
  ).parts
  assert.deepEqual(wordsIn(part), ['Data | a1 | b1', 'Goal | a2 | b2', 'Size | – | b3'])
})

test('two lists of the subjects without labels stand side by side', () => {
  const [part] = onlySlide('**Beta**：', '', '- b', '', '**Alpha**：', '', '- a').parts
  assert.deepEqual(wordsIn(part), ['Alpha', 'Beta'])
})

test('a label that stands twice in a list loses none of its points', () => {
  const [part] = onlySlide(
    '**Alpha**：',
    '',
    '- **Data**：a1',
    '- **Data**：a2',
    '- **Goal**：a3',
    '',
    '**Beta**：',
    '',
    '- **Data**：b',
    '- **Goal**：c',
  ).parts
  assert.equal(part.kind, 'panels')
})

test('two pictures share one slide', () => {
  const [part] = onlySlide('![x](a.png)', '', '![y](b.png)').parts
  assert.deepEqual(part.kind === 'figures' && part.figures.map(({ path }) => path), ['a.png', 'b.png'])
})

test('a formula keeps the list that explains it', () => {
  assert.deepEqual(kindsOf(onlySlide('$$', 'x', '$$', '', '- $x$: a')), ['formula', 'points'])
})

test('a long listing goes on over several slides', () => {
  assert.deepEqual(
    slidesOfChapter('```js', ...Array.from({ length: 30 }, (_, line) => `f(${line})`), '```').map(
      ({ parts }) => parts[0].kind === 'block' && parts[0].range,
    ),
    [
      [0, 15],
      [15, 30],
    ],
  )
})

test('a quotation has a slide of its own', () => {
  const said = '> Whoever counts the boats at night has to count them again in the morning, since some of them come in with the tide.'
  assert.deepEqual(slidesOfChapter('- a', '', said, '', '- b').map(({ layout }) => layout), ['default', 'quote', 'default'])
})

test('the last slides list what the deck cites, by label, each work once', () => {
  const slide = planOf('# Talk', '', '## A', '', 'x [@wu2025; @bai2025]', '', '- y [@wu2025]').slides.at(-1)!
  const [part] = slide.parts
  assert.equal(slide.layout, 'references')
  assert.deepEqual(part.kind === 'entries' && part.entries.map(({ text }) => wordsOf(text).slice(0, 7)), ['[Bai25]', '[Wu25] '])
})

test('a section with a title of its own keeps its slide', () => {
  assert.equal(slidesOfChapter('### A', '<!-- deck: title="A claim" -->', '', '- a', '', '### B', '', '- b').length, 3)
})

test('a block that the author skips is reported with its reason', () => {
  const { omitted, slides } = planOf('# Talk', '', '## One', '', 'text', '', '<!-- deck: skip="too fine" -->', '', '- a')
  assert.deepEqual(omitted.map(({ block, reason }) => [block.kind, reason]), [['points', 'too fine']])
  assert.ok(slides.every(({ parts }) => parts.every(part => part.kind === 'rows')))
})

test('a break begins a new slide', () => {
  assert.equal(slidesOfChapter('- a', '', '<!-- deck: break -->', '', '> q').length, 2)
  assert.deepEqual(slidesOfChapter(...table(1, 'x'), '<!-- deck: break -->', '', ...table(1, 'y')).length, 2)
})

test('a note before a long list is spoken once', () => {
  assert.deepEqual(slidesOfChapter('text', '', '<!-- note: say this -->', '', ...long(10)).map(({ spoken }) => spoken), [['say this'], []])
})

test('a note before a paragraph is spoken', () => {
  assert.deepEqual(slidesOfChapter('text', '', '<!-- note: say this -->', '', 'more').flatMap(({ spoken }) => spoken), ['say this'])
})

test('a title of more than two lines is a warning', () => {
  assert.deepEqual(rulesOf(planOf('# Talk', '', `## ${'长'.repeat(65)}`, '', 'x').outline), ['title-too-long'])
})

test('an explorer has a slide to itself; the paragraphs around it go to the handout', () => {
  const [before, own, after] = slidesOfChapter(
    'Why so.',
    '',
    ...items(2),
    '<!-- deck: explorer=smart-resize -->',
    '',
    'Therefore.',
    '',
    ...items(2),
  )
  assert.deepEqual([before, own, after].map(kindsOf), [['text', 'points'], ['explorer'], ['text', 'points']])
  const alone = onlySlide('Why so.', '', '<!-- note: Say it. -->', '<!-- deck: explorer=smart-resize -->', '', 'Therefore.')
  assert.deepEqual([kindsOf(alone), alone.handout.length, alone.spoken], [['explorer'], 2, ['Say it.']])
})
