import type { SlidePlan } from '../../scripts/plan/deck-plan.ts'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { wordsOf } from '../../scripts/outline/rich.ts'
import { planFromOutline } from '../../scripts/plan/from-outline.ts'
import { withKnown } from '../../scripts/plan/known.ts'
import { outlineOf, planOf, slidesOf } from '../stages.ts'

/** The slide of a section `Results` with these lines. */
const slideOf = (...lines: string[]): SlidePlan => planOf('# Talk', '', '## 3.1 Results', '', ...lines).slides[1]
const titleOf = (...lines: string[]): string => wordsOf(slideOf(...lines).title)
const rowsOf = ({ parts: [part] }: SlidePlan): string[] => part.kind === 'rows' ? part.rows.map(({ text }) => wordsOf(text).trim()) : []

const rivers = 'Rivers carry most of the sand. Dams therefore hold back 40% of the sand of rivers. Coasts shrink where it is missing.'

test('the best sentence of the first paragraph is the title, without its stop, and the heading stands above it', () => {
  const slide = slideOf(rivers)
  assert.deepEqual([wordsOf(slide.title), slide.kicker], ['Dams therefore hold back 40% of the sand of rivers', '3.1 Results'])
})

test('the other sentences are the rows, in the order of the review, and the paragraph stays whole in the handout', () => {
  const slide = slideOf(rivers)
  assert.deepEqual(rowsOf(slide), ['Rivers carry most of the sand.', 'Coasts shrink where it is missing.'])
  assert.deepEqual(slide.handout.map(text => 'heading' in text ? text.heading : text.kind), ['3.1 Results', 'prose'])
})

test('a sentence that takes two lines as a title is set smaller, also where it then takes one', () => {
  const isSmaller = (claim: string): boolean =>
    slideOf(`${claim}. It is seen in rows.`, '', '- a', '- b').setting?.includes('claim') ?? false
  const wide = 'The package reads far more than two general ones in a season of one hive'
  const titles = [wide, `${wide} and a second one`, 'Two packages were compared here']
  assert.deepEqual(titles.map(isSmaller), [true, true, false])
})

test('a sentence that ends in a colon is no row', () => {
  const announced = 'The share of them rises from 71% to 84% in a year:'
  const rows = (...lines: string[]): string[] =>
    rowsOf(slideOf('Dams hold back 40% of the sand of rivers. Coasts shrink where it is missing.', '', ...lines))
  assert.deepEqual(rows(announced, '', 'Nobody counts the old ones.'), [
    'Coasts shrink where it is missing.',
    'Nobody counts the old ones.',
  ])
  assert.deepEqual(rows(announced), ['Coasts shrink where it is missing.'])
  assert.deepEqual(rows('其中一半是这样得到的：'), ['Coasts shrink where it is missing.'])
})

test('keywords are no row, whether they are labelled in bold or not', () => {
  for (const words of ['Keywords: sand, dams, rivers.', '**Keywords**: sand, dams, rivers.', '**关键词：** 泥沙，堤坝。']) {
    const slide = slideOf('Dams hold back 40% of the sand of rivers. Coasts shrink where it is missing.', '', words)
    assert.deepEqual(rowsOf(slide), ['Coasts shrink where it is missing.'], words)
  }
})

test('a Chinese sentence is a title as well, without its stop', () => {
  assert.equal(titleOf('大坝拦住了河流输沙的四成。海岸因此后退。'), '大坝拦住了河流输沙的四成')
})

test('a title that the author wrote stays', () => {
  const { slides: [, slide] } = planOf('# Talk', '', '## One', '<!-- deck: title="What we know" -->', '', rivers)
  assert.deepEqual([wordsOf(slide.title), slide.kicker], ['What we know', undefined])
})

test('what needs another sentence to be understood is no title', () => {
  const others = [
    'This was a surprise to all of us.',
    'Figure 3 shows the loss of sand over time.',
    'In this section we look at the sand of coasts.',
    'Moreover, the dams are old and full of mud.',
    'There are three reasons for it, which are as follows:',
    'see the table of all the rivers in the list.',
  ]
  for (const sentence of others)
    assert.equal(titleOf(`${sentence}\n\nNo more.`), 'Results', sentence)
})

test('what is more or less than one sentence is no title', () => {
  const others = [
    'Rivers. Dams hold back the sand of them.',
    '沙。大坝拦住了河流输沙的四成。',
    'The dams that we have built\\\nhold back the sand.',
    'Sand [@wu2025], rivers [@bai2025], dams [@wu2025, p. 2], and coasts with them [@bai2025].',
  ]
  for (const sentence of others)
    assert.equal(titleOf(sentence, '', '- a point'), 'Results', sentence)
  assert.equal(titleOf('The dams that we built hold back the sand.', '', '- a point'), 'The dams that we built hold back the sand')
})

test('of two sentences, one of them short, the long one is the title', () => {
  for (const [text, title] of [
    ['Dams hold back the sand of rivers. So it is.', 'Dams hold back the sand of rivers'],
    ['大坝拦住了河流输沙的四成。确实。', '大坝拦住了河流输沙的四成'],
    ['Lin et al. found with Prof. Wolf that dams hold it back.', 'Lin et al. found with Prof. Wolf that dams hold it back'],
  ])
    assert.equal(titleOf(text, '', '- a point'), title)
})

test('what stands beneath bold words alone is no title of the section', () => {
  assert.equal(titleOf('**A sketch of it**', '', rivers, '', '- a point'), 'Results')
  assert.equal(titleOf('**一个梗概**', '', '大坝拦住了河流输沙的四成。', '', '- 一点'), 'Results')
  assert.equal(titleOf('<details><summary>Sketch</summary>', '', rivers, '', '</details>', '', '- a point'), 'Results')
})

test('words that label a paragraph are no part of the title', () => {
  assert.equal(
    titleOf('**Sand.** Dams hold back nearly half of it. Coasts shrink where it is missing.'),
    'Dams hold back nearly half of it',
  )
  assert.equal(
    titleOf('**Sand**: Dams hold back nearly half of it. Coasts shrink where it is missing.'),
    'Dams hold back nearly half of it',
  )
})

test('a citation stands in no title of the front matter', () => {
  const [, { raw }] = slidesOf(
    '# Talk',
    '',
    '## Sand',
    '',
    'Dams hold back nearly half of the sand [@bai2025]. Coasts shrink where it is missing.',
  )
  assert.match(raw, /^title: Dams hold back nearly half of the sand$/m)
})

test('a sentence too long for a title is none', () => {
  assert.equal(titleOf(`Dams hold back ${'very much of the sand '.repeat(8)}today. Coasts shrink.`), 'Results')
})

test('a sentence that stands alone in its section is shown large beneath the heading', () => {
  const slide = slideOf('It is not known how old the dams will get.')
  assert.deepEqual([wordsOf(slide.title), rowsOf(slide).length, slide.parts[0].kind === 'rows' && slide.parts[0].size], ['Results', 1, 64])
})

test('a point that says the claim again is left out', () => {
  assert.deepEqual(
    rowsOf(slideOf('Dams hold back the sand of rivers. So dams hold back the sand of rivers.\n\nCoasts shrink where sand is missing.')),
    ['Coasts shrink where sand is missing.'],
  )
})

test('evidence has the claim of the paragraph above it, and so have its other shares', () => {
  const rows = Array.from({ length: 24 }, (_, row) => `| river ${row} | ${row} |`)
  const { slides } = planOf(
    '# Talk',
    '',
    '## Sand',
    '',
    'Dams hold back nearly half of the sand.',
    '',
    '| River | Sand |',
    '|---|---|',
    ...rows,
  )
  assert.deepEqual(slides.slice(1).map(({ title, kicker }) => [wordsOf(title), kicker]), [
    ['Dams hold back nearly half of the sand', '1 Sand'],
    ['Dams hold back nearly half of the sand', '1 Sand'],
    ['Dams hold back nearly half of the sand', '1 Sand'],
  ])
})

function withPicture(width: number, height: number, text = rivers, before = ''): SlidePlan {
  return planFromOutline(withKnown(
    outlineOf('# Talk', '', '## Sand', before, '', text, '', '![Loss of sand](a.png)'),
    { pictures: new Map([['a.png', { size: { width, height } }]]), heights: {} },
  )).slides[1]
}

test('a picture stands beside the points of its claim, wider or narrower by its shape', () => {
  const columnsOf = ({ parts: [part] }: SlidePlan): number | undefined => part.kind === 'beside' ? part.columns : undefined
  assert.deepEqual([columnsOf(withPicture(800, 600)), columnsOf(withPicture(500, 800))], [7, 4])
})

test('beside a picture one point more stands where it would be the only one that is left out, a question too', () => {
  const rowsOf = (...said: string[]): number[] =>
    withPicture(800, 600, said.join(' ')).parts.map(part => part.kind === 'beside' ? part.rows.rows.length : 0)
  const first = ['A clock drifts by two seconds a day.', 'A hundred of them differ by a minute.']
  const told = [...first, 'If they talk, they differ by a hair.', 'None of them is better.']
  assert.deepEqual([rowsOf(...told), rowsOf(...told, 'So where does it come from?')], [[3], [4]])
  assert.deepEqual(rowsOf(...told, 'It comes from the rope.'), [4])
  assert.deepEqual(rowsOf(...told, 'It comes from the rope.', 'The rope is of hemp.'), [3])
  assert.deepEqual(rowsOf('钟每天差两秒。', '一百座钟相差一分。', '它们若能说话，只差一毫秒。', '没有一座变好了。', '那么准从哪里来？'), [4])
})

test('a wide picture with one point fills the slide by itself', () => {
  assert.deepEqual(
    withPicture(1600, 500, 'Dams hold back nearly half of the sand. Coasts shrink.').parts.map(({ kind }) => kind),
    ['gallery'],
  )
})

test('a picture that is very small stays below the heading', () => {
  assert.notEqual(withPicture(100, 80).parts[0].kind, 'beside')
})

test('three pictures or more share a slide in a grid, many of them several slides in even shares', () => {
  const sharesOf = (count: number): number[] =>
    planFromOutline(
      withKnown(
        outlineOf('# Talk', '', '## Sand', '', ...Array.from({ length: count }, (_, index) => `![Sand ${index}](${index}.png)\n`)),
        {
          pictures: new Map(Array.from({ length: count }, (_, index) => [`${index}.png`, { size: { width: 600, height: 400 } }])),
          heights: {},
        },
      ),
    )
      .slides
      .slice(1)
      .map(({ parts: [part] }) => (part.kind === 'gallery' ? part.figures.length : 0))
  assert.deepEqual([sharesOf(3), sharesOf(6), sharesOf(11)], [[3], [6], [6, 5]])
})

test('what tied a title to the sentence before it is cut, and it begins with a capital', () => {
  const [, { raw }] = slidesOf(
    '# Talk',
    '',
    '## Sand',
    '',
    'Therefore, dams hold back nearly half of the sand. Coasts shrink where it is missing.',
  )
  assert.match(raw, /^title: Dams hold back nearly half of the sand$/m)
  assert.match(raw, /^class: .*deck-capital/m)
})

test('a picture without a claim stands beside the sentences that lead to it, beneath the heading', () => {
  const slide = withPicture(800, 600, 'It is lost in Figure 1.')
  assert.deepEqual([wordsOf(slide.title), slide.parts[0].kind], ['Sand', 'beside'])
})

test('a picture beneath a title of the author\'s stands beside the sentences of its section', () => {
  const slide = withPicture(800, 600, rivers, '<!-- deck: title="Sand is held back" -->')
  assert.deepEqual([wordsOf(slide.title), slide.parts[0].kind], ['Sand is held back', 'beside'])
})

test('a picture of a share that the author names stands beside the sentences of that share', () => {
  const named = '- one\n- two\n\n<!-- deck: break title="Where it is held back" -->'
  const { slides } = planFromOutline(withKnown(
    outlineOf('# Talk', '', '## Sand', '', ...named.split('\n'), rivers, '', '![Loss of sand](a.png)'),
    { pictures: new Map([['a.png', { size: { width: 800, height: 600 } }]]), heights: {} },
  ))
  assert.deepEqual([wordsOf(slides[2].title), slides[2].parts[0].kind], ['Where it is held back', 'beside'])
})

test('a heading longer than a line stands above a title with its first clauses, without an ellipsis', () => {
  const clauses = 'What two hundred systems, thirteen languages and sixty loss functions have taught us about the retrieval of long papers'
  const heading = `${clauses}, and what is left to those who come later`
  const table = ['| a | b |', '|---|---|', '| 1 | 2 |']
  const { slides } = planOf('# Talk', '', `## ${heading}`, '', 'Dams therefore hold back 40% of the sand of rivers.', '', ...table)
  assert.equal(slides[1].kicker, `1 ${clauses}`)
})
