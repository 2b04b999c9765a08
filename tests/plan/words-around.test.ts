import type { SlidePlan } from '../../scripts/plan/deck-plan.ts'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { shareOfWords } from '../../scripts/estimate/words.ts'
import { wordsOf } from '../../scripts/outline/rich.ts'
import { planOf } from '../stages.ts'

const slideOf = (...lines: string[]): SlidePlan => planOf('# Talk', '', '## Weirs', '', ...lines).slides[1]
const titleOf = (...lines: string[]): string => wordsOf(slideOf(...lines).title)
/** What stands on the slide, each paragraph by its words and anything else by a dash. */
function shownOn(...lines: string[]): string[] {
  return slideOf(...lines).parts.map(part => part.kind === 'text' ? wordsOf(part.text).trim() : '—')
}

const table = ['| Gate | Age |', '| --- | --- |', '| North gate | 71 |', '| South gate | 12 |']
const formula = ['$$', 'Q = c h^2', '$$']
const remark = ['> [!WARNING]', '> Rain lifts the water in an hour.']

test('a sentence is the title above a thing where it leads to it or names what stands in it', () => {
  const text = 'The north gate is older than its keeper. Supper was served in the long hall.'
  assert.equal(titleOf(text, '', ...table), 'The north gate is older than its keeper')
  assert.equal(titleOf(text, '', '```', 'open(north, gate)', '```'), 'The north gate is older than its keeper')
  assert.equal(titleOf('北闸的年纪比看闸人还大。晚饭在长厅里吃。', '', '| 闸 | 年纪 |', '| --- | --- |', '| 北闸的年纪 | 71 |'), '北闸的年纪比看闸人还大')
})

test('what speaks of something else is said beneath the heading instead', () => {
  const text = 'Three weirs were measured in one summer. Their discharge follows from the height,'
  assert.equal(titleOf(text, '', ...formula), 'Weirs')
  assert.deepEqual(shownOn(text, '', ...formula)[0].startsWith('Three weirs were measured in one summer.'), true)
  assert.equal(titleOf('Keepers sleep beside their gates all summer.', '', ...remark), 'Weirs')
  assert.equal(titleOf('看闸的人整个夏天都睡在闸边。', '', '> [!WARNING]', '> 下雨一小时水就涨起来。'), 'Weirs')
})

test('what leans on a sentence before it is no title', () => {
  const long = `A weir is a low dam across a river: ${'its water runs over it all the year round and '.repeat(3)}so on.`
  for (const leaning of [
    'The second gate is the least known of all.',
    'The last one opens by itself at night.',
    'More slowly, over years, the sills sink.',
    'The keepers of the south gate sleep, too.',
    'Nothing in it was ever made of iron.',
    '第二座闸门最少有人知道。',
  ])
    assert.equal(titleOf(`${long} ${leaning}`, '', '- a point'), 'Weirs', leaning)
})

test('a title may begin with the last years, which are not the last of some things', () => {
  assert.equal(titleOf('The last ten years were dry along the river.', '', '- a point'), 'The last ten years were dry along the river')
})

test('what is said behind a thing stands beneath it, where there is room', () => {
  assert.deepEqual(shownOn(...table, '', 'Supper was served in the long hall.'), ['—', 'Supper was served in the long hall.'])
  assert.deepEqual(shownOn(...formula, '', 'with a constant that nobody has measured.'), ['—', 'with a constant that nobody has measured.'])
  assert.deepEqual(shownOn('每座闸都有年纪。', '', ...table, '', '冬天没有人开南闸。').at(-1), '冬天没有人开南闸。')
})

test('a sentence that leans on another is shown with it, in their order', () => {
  const texts = shownOn('A weir holds the river back in summer. Others let it pass.', '', ...table)
  assert.ok(texts.some(text => text.includes('A weir holds the river back in summer. Others let it pass.')), texts.join(' | '))
})

test('where to look, a file and a label are left to the handout', () => {
  for (const line of ['Table 3 lists the gates.', '[gates.xlsx](https://example.org/gates.xlsx)', '**Sources**', '各闸的情况见表3。'])
    assert.deepEqual(shownOn(...table, '', line), ['—'], line)
})

test('a slide that is full shows no words around what it shows', () => {
  const rows = Array.from({ length: 9 }, (_, row) => `| gate ${row} | ${row} |`)
  assert.deepEqual(shownOn('| Gate | Age |', '| --- | --- |', ...rows, '', 'Nobody opens them in winter.'), ['—'])
})

test('the sentence that a formula ends stands above it, with the one that it leans on, and what goes on from it beneath', () => {
  const before = 'Three weirs were measured in one summer. Their discharge is'
  assert.deepEqual(shownOn(before, '', ...formula, '', 'where $h$ is the height. It was read at noon.'), [
    before,
    '—',
    'where h is the height. It was read at noon.',
  ])
  assert.deepEqual(shownOn('Weirs differ in their discharge:', '', ...table), ['Weirs differ in their discharge:', '—'])
})

test('above a callout a sentence is the title where others of its paragraph are said beneath', () => {
  const text = 'Keepers sleep beside their gates all summer. Nobody is paid for it.'
  assert.equal(titleOf(text, '', ...remark), 'Keepers sleep beside their gates all summer')
  assert.deepEqual(shownOn(text, '', ...remark), ['Nobody is paid for it.', '—'])
})

test('what says what a table shows is its title, without the name of the table', () => {
  for (const named of ['@tbl-gates', '[@tbl-gates]', 'Table 2'])
    assert.equal(titleOf(`${named} shows that the north gate is the older one.`, '', ...table), 'the north gate is the older one', named)
})

test('what names something of a table is its title, where what leads to it names nothing of it', () => {
  const lines = ['Supper was served in the long hall.', '', ...table, '', 'The north gate is older than its keeper.']
  assert.equal(titleOf(...lines), 'The north gate is older than its keeper')
  assert.deepEqual(shownOn(...lines), ['Supper was served in the long hall.', '—'])
})

test('so is what has the head of the names of its rows, though another sentence stands right above it', () => {
  for (const [said, head] of [
    ['The age of a weir depends on its keeper. Some stone ones were drowned.', 'Keeper'],
    ['水坝的年纪取决于看守。有一座石坝被水淹过。', '看守'],
    ['Weirs of a keeper who sleeps are lost. Some stone ones were drowned.', 'Keeper'],
  ])
    assert.equal(titleOf(said, '', `| ${head} | x |`, '|---|---|', '| Ann | 12 |', '| Bo | 7 |'), said.split(/[.。]/)[0], said)
  const other = 'The age of a weir depends on its housekeeper. Some stone ones were drowned.'
  assert.equal(titleOf(other, '', '| Keeper | x |', '|---|---|', '| Ann | 12 |', '| Bo | 7 |'), 'Some stone ones were drowned')
})

test('a sentence with a picture in its midst is not said beside what is shown: it says nothing without it', () => {
  const link = 'Each [![gate](g.png)](#one) is of oak.'
  for (const said of ['A gate like ![a dot](dot.png) is part of the weir.', '一座像 ![点](dot.png) 这样的闸门在坝上。', link]) {
    const shown = shownOn('Supper was served in the long hall.', '', ...table, '', said)
    assert.ok(shown.every(words => words === '—' || words.startsWith('Supper')), shown.join('|'))
  }
})

test('a heading that counts itself stands above a title without its number', () => {
  const kickerOf = (heading: string): string | undefined =>
    planOf('# Talk', '', `## 3 ${heading}`, '', 'Every gate is opened at noon.', '', '- a point').slides[1].kicker
  assert.equal(kickerOf('Step 2: Open'), 'Step 2: Open')
  assert.equal(kickerOf('第二步 开闸'), '第二步 开闸')
  assert.equal(kickerOf('Steps'), '3 Steps')
})

test('beneath a claim more than three sentences stand where they are all that a section says, in few words', () => {
  const things = ['Level is the height of the water.', 'Velocity is its speed.', 'Turbidity is the soil in it.', 'Warmth is cheap to read.']
  const rows = (...sentences: string[]): number => {
    const [part] = slideOf(['Four things are measured in each river.', ...sentences].join(' ')).parts
    return part.kind === 'rows' ? part.rows.length : 0
  }
  const long = `Depth is read by hand, once a week, by whoever comes, ${'with a rod that is marked in feet, '.repeat(3)}and written down.`
  const other = long.replace('Depth', 'Ice')
  assert.deepEqual([rows(...things), rows(...things, 'Depth is read by hand.'), rows(...things, long, other)], [4, 5, 3])
})

test('short sections side by side show no sentence without the one that it leans on, or the one that takes it back', () => {
  const further = 'However, they drift by 2 mm a month, and nobody has found out why.'
  const text = `Pressure is read below the water. Its sensors are old. ${further}`
  const walked = 'Nobody walks along a river at night for the sake of a number that is gone at noon. '
  const second = `Velocity is not read at all. ${walked.repeat(2)}`
  const third = `Rain is not read in this town either. ${walked.repeat(2).replaceAll('river', 'roof')}`
  const { slides } = planOf('# Talk', '', '## Weirs', '', '### One', '', text, '', '### Two', '', second, '', '### Three', '', third)
  const part = slides.flatMap(({ parts }) => parts).find(({ kind }) => kind === 'briefs')
  const texts = part?.kind === 'briefs' ? part.briefs[0].texts.map(({ text }) => wordsOf(text).trim()) : []
  assert.deepEqual(texts, ['Pressure is read below the water.'])
})

test('what leads to the first formula or listing of a chapter is said above it, and not where the chapter opens', () => {
  const below = ['', '### Gates', '', 'Every gate is opened at noon.']
  const partsOf = (...lines: string[]): string[][] => planOf('# Talk', '', '## Weirs', '', ...lines, ...below)
    .slides
    .slice(1)
    .filter(({ title }) => wordsOf(title) === 'Weirs')
    .map(({ parts }) => parts.map(part => part.kind === 'text' ? wordsOf(part.text).trim() : '—'))
  for (const shown of [formula, ['```python', 'open(gate)', 'close(gate)', '```']])
    assert.deepEqual(partsOf('Weirs differ in one number. It is', '', ...shown), [['—'], ['Weirs differ in one number. It is', '—']])
})

test('a list behind a callout keeps the sentence that it ends, with the one before it', () => {
  const text = 'Weirs are older than most bridges here. From this talk you take'
  assert.deepEqual(shownOn(...remark, '', text, '', '- their age,', '- their names.'), [
    '—',
    text,
    '—',
  ])
})

test('what only tells what is going to be told is no title', () => {
  for (const words of ['We’ll begin with the oldest gates of the river.', 'We\'ll look at the gates of the river.'])
    assert.equal(titleOf(words, '', '- a point'), 'Weirs', words)
})

test('what a text asks stands above its points with the words before it, though points and words are many', () => {
  const points = [
    '- **High water**: the highest level between two low waters, given to the minute in each of the books',
    '- **Neap tide**: a tide of small range, seven days after a spring tide and seven before one',
    '- **Range**: the difference of height between high and low water on one day of a year',
  ]
  const asked = 'This essay asks what a reader does with such a page and what could be left out.'
  const chinese = '本文要问看守怎样读这一页，又有什么可以省去。'
  for (const [claim, between, question] of [
    ['Tide tables have been printed for two centuries.', 'A page has days down its side and four columns of times and heights.', asked],
    ['Tide tables are older than most of the harbours.', 'Their pages have one row a day.', asked.replace('asks', 'argues')],
    ['潮汐表已经印了两百年，写法几乎没有变。', '一页从上到下是日子，从左到右是四列时刻和高度。', chinese],
  ]) {
    const { parts } = slideOf(`${claim} ${between} ${question}`, '', ...points)
    assert.ok(parts.some(part => part.kind === 'text' && wordsOf(part.text).includes(question)), question)
  }
})

test('a sentence that tells of a picture what its caption says is not said above it once more', () => {
  for (const [sentence, caption] of [
    ['*The picture shows one keeper on his way.*', 'A keeper on his way'],
    ['The figure shows the gates of the north.', 'Gates of the north'],
    ['下图显示的是船的路线。', '船的路线'],
  ])
    assert.deepEqual(shownOn(sentence, '', `![${caption}](p.png)`, ''), ['—'], sentence)
  const more = 'The figure shows the gates of the north in a winter without snow.'
  assert.deepEqual(shownOn(more, '', '![Gates of the north](p.png)', ''), [more, '—'])
})

test('a sentence between a formula and a listing stands there with the one that takes it back', () => {
  for (const [said, back] of [
    ['With a height $h$ of 4 hands at a crest $c$ of 2 the flow is 32 hands.', 'It looks too good, because nobody has measured the crest.'],
    ['With a height $h$ of 4 hands at a crest $c$ of 2 the flow is 32 hands.', 'However, nobody has measured the crest.'],
    ['高度 $h$ 为 4 尺、堰顶 $c$ 为 2 尺时，流量是 32。', '但是没有人量过堰顶。'],
  ]) {
    const text = `${said}${said.endsWith('.') ? ' ' : ''}${back}`
    const shown = shownOn(...formula, '', text, '', '```python', 'def flow(c, h):', '    return c * h ** 2', '```')
    assert.equal(shown[1].includes(back), true, shown.join(' | '))
  }
})

test('a few words that begin a paragraph stand with the sentence that they lead to, or not at all', () => {
  const claim = 'A gate that is drawn once may be a week old or a hundred years old, and nothing in the drawing tells.'
  const asks = ['This book looks at the same gates in each of twelve years. It asks:', '', '- How old is a gate?', '- Who shuts it?']
  for (const [first, next] of [
    ['Keepers save seconds.', 'When enough of them save the same ones, the gate sticks.'],
    ['Some gates are left ajar.', 'They let the frogs out.'],
    ['Frogs love gates.', 'If they sit on one, it stays open.'],
  ]) {
    const shown = shownOn(`${first} ${next} Poets praise it.`, '', `Most books draw a gate once. ${claim}`, '', ...asks).join(' | ')
    assert.equal(shown.includes(first), shown.includes(next), shown)
  }
})

test('behind the last sentences of a long point no more is said than a slide holds', () => {
  for (const [one, behind] of [
    [
      'Nobody who waits for a boat at this pier in the rain knows when it comes, and those who do not wait know it well. ',
      'The pier, which is of wood and as long as the mill is high, stands where the river has run since the keeper was a child '
      + 'of six, and no boat has come there since.',
    ],
    ['在雨里的码头上等船的人没有一个知道它什么时候来，不等的人却都知道得一清二楚，谁也不说。', '码头是木头的，和磨坊一样高，就立在看闸的人六岁以来河水一直流过的地方，从那以后再也没有船来过这里，也没有人来问过它的名字，问过的人都走了。'],
  ]) {
    const { slides } = planOf('# Talk', '', '## Weirs', '', `1. ${one.repeat(5)}`, '', behind)
    for (const { parts } of slides.filter(({ layout }) => layout === 'default')) {
      const said = parts.flatMap(part => part.kind === 'text' ? [wordsOf(part.text)] : [])
      assert.ok(said.length < 2 || shareOfWords(said.join(' ')) <= 1, said.join(' | '))
    }
  }
})
