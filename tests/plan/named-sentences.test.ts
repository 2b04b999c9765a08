import type { SlidePlan } from '../../scripts/plan/deck-plan.ts'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { wordsOf } from '../../scripts/outline/rich.ts'
import { planOf } from '../stages.ts'

const slideOf = (...lines: string[]): SlidePlan => planOf('# Talk', '', '## Weirs', '', ...lines).slides[1]
const rowsOf = ({ parts: [part] }: SlidePlan): string[] => part.kind === 'rows' ? part.rows.map(({ text }) => wordsOf(text).trim()) : []

test('of several paragraphs that words name, none is the title, and each keeps its name', () => {
  const slide = slideOf(
    '**Cost.** A stone weir costs four times as much as a wooden one.',
    '',
    '**Time**: It takes two summers to build.',
    '',
    '**Upkeep:** The keeper clears the gate once a month.',
  )
  assert.deepEqual([wordsOf(slide.title), slide.kicker], ['Weirs', undefined])
  assert.deepEqual(rowsOf(slide), [
    'Cost. A stone weir costs four times as much as a wooden one.',
    'Time: It takes two summers to build.',
    'Upkeep: The keeper clears the gate once a month.',
  ])
})

test('lines of one paragraph that words name stand each in a row', () => {
  const slide = slideOf('**水位风险**：闸门在暴雨时可能打不开。', '**费用风险**：石坝的价格每年上涨。', '**人手风险**：看守明年退休。')
  assert.equal(wordsOf(slide.title), 'Weirs')
  assert.deepEqual(rowsOf(slide), ['水位风险：闸门在暴雨时可能打不开。', '费用风险：石坝的价格每年上涨。', '人手风险：看守明年退休。'])
})

test('what some people say to each other stays in its order', () => {
  for (const lines of [
    ['Ann: Can the gate be opened by one person?', '', 'Ben: It takes two of them, and a lever that is two metres long.'],
    ['看守：一个人能把闸门打开吗？', '', '工程师：需要两个人，还要一根两米长的撬棍。'],
  ])
    assert.deepEqual(rowsOf(slideOf(...lines)), [lines[0], lines[2]])
})

test('what goes on from one name stays with it, and is not said for the sake of the next, whatever that one begins with', () => {
  for (const begins of ['Both gates share a lever.', 'It has its own lever.', 'These are of wood.']) {
    const leaks = '**Leaks.** The bank is wet again. Ask the keeper who lives there.'
    const rows = rowsOf(slideOf(leaks, '', `**Cracks.** ${begins}`, '', '**Ice.** The stone splits.'))
    assert.deepEqual(rows, ['Leaks. The bank is wet again. Ask the keeper who lives there.', `Cracks. ${begins}`, 'Ice. The stone splits.'])
  }
  assert.deepEqual(
    rowsOf(slideOf('**漏水**：岸边的土总是湿的。去问住在那里的看守。', '', '**裂缝**：它在冬天变宽。', '', '**结冰**：石头会裂开。')),
    ['漏水：岸边的土总是湿的。去问住在那里的看守。', '裂缝：它在冬天变宽。', '结冰：石头会裂开。'])
})

test('the sentence before them is the title', () => {
  const slide = slideOf(
    'Old weirs fail in two ways that a keeper knows.',
    '',
    '**Cracks**: The stone splits.',
    '',
    '**Leaks**: The bank is wet.',
  )
  assert.equal(wordsOf(slide.title), 'Old weirs fail in two ways that a keeper knows')
  assert.deepEqual(rowsOf(slide), ['Cracks: The stone splits.', 'Leaks: The bank is wet.'])
})

test('what is only attached stands in no row, and takes nothing from the others', () => {
  const rows = rowsOf(slideOf('建议一：由街道提供场地。每年需要补贴约62万元。', '', '建议二：几家食堂合建厨房。', '', '附：调研组名单（略）'))
  assert.deepEqual(rows, ['建议一：由街道提供场地。每年需要补贴约62万元。', '建议二：几家食堂合建厨房。'])
})

test('a single name before a paragraph leaves its sentence a title', () => {
  assert.equal(wordsOf(slideOf('**Cost.** A stone weir costs four times as much as a wooden one. Nobody has paid for one in years.').title),
    'A stone weir costs four times as much as a wooden one')
})

test('what leads to a quotation is its title', () => {
  const slide = slideOf('Keepers of old weirs sleep beside their gates.', '', '> A gate that nobody hears is a gate that nobody opens.')
  assert.deepEqual([slide.layout, slide.kicker], ['quote', '1 Weirs'])
  assert.equal(wordsOf(slide.title), 'Keepers of old weirs sleep beside their gates')
})

test('what stands behind a table, and speaks of it, is its title where nothing leads to it', () => {
  const table = ['| Gate | Age |', '| --- | --- |', '| North gate | 71 |', '| South gate | 12 |']
  const titleOf = (...lines: string[]): string => wordsOf(slideOf(...lines).title)
  assert.equal(titleOf(...table, '', 'The gate of the north is older than its keeper.'), 'The gate of the north is older than its keeper')
  assert.equal(titleOf(...table, '', 'Supper was served in the long hall.'), 'Weirs')
  assert.equal(
    titleOf('Every gate has its age.', '', ...table, '', 'The gate of the north is older than its keeper.'),
    'Every gate has its age',
  )
})

test('what stands behind a picture stands beside it', () => {
  const slide = planOf('# Talk', '', '## 水位的影响', '', '![](a.png)', '', '水位太低，闸门每天都要开；水位太高，闸门打不开。两米之间都差不多。').slides[1]
  assert.equal(wordsOf(slide.title), '水位太低，闸门每天都要开；水位太高，闸门打不开')
})

test('what one name stands for is no title over the list of another', () => {
  for (const [good, bad] of [
    ['**优点**：木闸门便宜，谁都能修，坏了当天就好。', '**缺点**：'],
    ['**Pros.** Gates of wood are cheap and easy to mend.', '**Cons:**'],
  ]) {
    const slide = slideOf(good, '', bad, '', '1. They rot within ten years.', '2. They burn in a dry summer.', '3. They float in a flood.')
    assert.equal(wordsOf(slide.title).replace('Cons', 'Weirs'), 'Weirs')
  }
})

test('of three names each has a row, with what goes on from it where all of that is few words', () => {
  const slide = slideOf(
    '**Crack**: The stone splits. It is seen from the bank.',
    '',
    '**Leak**: The bank is wet.',
    '',
    '**Rust**: The lever breaks.',
  )
  const all = ['Crack: The stone splits. It is seen from the bank.', 'Leak: The bank is wet.', 'Rust: The lever breaks.']
  assert.deepEqual(rowsOf(slide), all)
  const scraped = ['once', 'twice', 'thrice', 'six times', 'ten times']
    .map(often => `It is scraped off ${often} a year by whoever has the time to climb down to it with a brush.`)
  const more = `**Moss**: The wall is green. ${scraped.join(' ')}`
  assert.deepEqual(
    rowsOf(slideOf('**Crack**: The stone splits.', '', '**Leak**: The bank is wet.', '', more)),
    ['Crack: The stone splits.', 'Leak: The bank is wet.', 'Moss: The wall is green.'],
  )
})

test('who speaks keeps all that is said, where a line that nobody says stands behind', () => {
  const said = ['**Ann**: What if the rope breaks?', '**Bo**: It gets longer. So rich towns buy chains.', '**Cem**: Is it slower, then?']
  for (const last of ['Next time we read the ninth chapter.', '==Cem leads.== He has the key.', 'The weir is open on Sundays.'])
    assert.deepEqual(rowsOf(slideOf([...said, last].join('\n\n'))).slice(0, 3), said.map(line => line.replaceAll('*', '')), last)
})
