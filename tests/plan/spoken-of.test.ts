import assert from 'node:assert/strict'
import { test } from 'node:test'
import { wordsOf } from '../../scripts/outline/rich.ts'
import { planOf } from '../stages.ts'

/** The titles of the slides of a section that shows a table, then a picture, with some lines between them. */
function titlesWith(caption: string, ...between: string[]): string[] {
  const table = [caption, '', '| Gate | Loss |', '|---|---|', '| north gate | seventy-one |', '| south gate | twelve |']
  const lines = [...table, '', ...between, '', '![Rates](a.png)', '', 'Figure 2: Rates by season, measured twice a day']
  return planOf('# Talk', '', '## Results', '', ...lines).slides.slice(1).map(({ title }) => wordsOf(title))
}

test('a paragraph behind a table that names it by its number speaks of it, and not of the picture below', () => {
  for (const [caption, said, title] of [
    ['Table 1: Loss by gate', 'As Table 1 shows, the north gate loses more than all others.', 'the north gate loses more than all others'],
    ['Table 1: Loss by gate', 'Table 1 shows that the north gate loses more than all others.', 'the north gate loses more than all others'],
    ['表1 各闸的损失', '由表1 可以看出，north gate 的损失比其他的都大。它很旧。', 'north gate 的损失比其他的都大'],
  ])
    assert.equal(titlesWith(caption, said)[0], title)
})

test('one that names another thing, or none, speaks of what stands below', () => {
  const isTitle = (said: string): boolean => /north gate/i.test(titlesWith('Table 1: Loss by gate', said)[0])
  assert.ok(!isTitle('As Table 12 shows, the north gate loses more than all others.'))
  assert.ok(!isTitle('The north gate loses more than all others in the picture.'))
})

/** What each slide of a section shows, by the kinds of it, with its title. */
function shownOn(...lines: string[]): string[] {
  return planOf('# Talk', '', '## Weirs', '', ...lines).slides.slice(1).map(({ title, evidence }) =>
    `${wordsOf(title)}: ${evidence.map(({ block }) => block.kind).join(', ')}`)
}

const table = ['| Gate | Loss |', '|---|---|', ...Array.from({ length: 9 }, (_, row) => `| gate ${row} | ${row} |`), '']

test('a paragraph between a picture that nothing leads to and a remark is of the picture', () => {
  for (const [said, title] of [
    ['The oak gate needs no keeper and costs one euro. The steel gate needs one.', 'The oak gate needs no keeper and costs one euro'],
    ['Oak outlives steel by nine years in this valley.', 'Oak outlives steel by nine years in this valley'],
    ['木闸门不用看守，一座只要一欧元。铁闸门要一个看守。', '木闸门不用看守，一座只要一欧元'],
  ]) {
    const remark = ['> [!WARNING] Rain', '> Rain on the roof sounds like a gate. All keepers were wrong.']
    const found = shownOn(...table, '![](a.png)', '', said, '', ...remark)
    assert.equal(found[1], `${title}: figure`, found.join(' | '))
    assert.equal(found.at(-1)?.split(': ')[1], 'callout')
  }
})

test('a remark right behind a thing stands with it or behind it, and never over what comes next', () => {
  const law = ['> [!NOTE] The law', `> ${'The mean of all gates is the sum of what comes and what goes. '.repeat(3)}`, '']
  const formula = ['The load is', '', '$$', 'Q = c h^2', '$$', '', 'and by this a gate grows without end.', '']
  const long = `It holds ${'for every weir, '.repeat(9)}always.`
  for (const remark of ['The law holds for every weir, whatever its gates are.', '此律对所有的坝都成立。', long]) {
    const picture = ['![Three gates by year](a.png)', '', 'They differ by age.']
    const found = shownOn(...formula, ...law, '> [!NOTE]', `> ${remark}`, '', ...picture)
    assert.ok(!found.some(shown => /callout.*figure/.test(shown)), found.join(' | '))
    assert.equal(found.at(-1)?.split(': ')[1], 'figure')
  }
})

test('pictures within a point stay on its slide where a remark follows', () => {
  const point = ['- The gate opens', '    - at high water', '', '    ![one](a.png)', '', '    ![two](b.png)', '']
  const proof = 'By induction.'
  for (const remark of [['<details>', '<summary>Proof</summary>', '', proof, '', '</details>'], ['> [!NOTE]', `> ${proof}`]])
    assert.match(shownOn(...point, ...remark, '', ...table)[0], /: points, figure, figure$/)
})

test('the half sentence above a formula stays with it and with its other half, however many remarks follow', () => {
  const lead = 'Boats arrive at rate $r$ and are let through at rate $s$. The *load* is'
  const formula = [lead, '', '$$', 'l = r / s', '$$', '', 'and so small.', '']
  const remarks = [
    'Let $L$ be the mean number of boats in a lock, $r$ the rate at which they arrive, and $W$ the time that they stay. Then $L = rW$.',
    'The law holds for every system of locks that is stable, whatever the distributions of its boats and keepers are.',
  ].flatMap(said => ['> [!NOTE]', `> ${said}`, ''])
  const { slides: [, first] } = planOf('# Talk', '', '## Locks', '', ...formula, ...remarks, '![Three gates](a.png)')
  assert.deepEqual(first.parts.slice(0, 3).map(({ kind }) => kind), ['text', 'block', 'text'])
})

test('a paragraph behind a table and a picture that names more of the table stands with it', () => {
  const named = ['north', 'south', 'upper'].map(name => `| ${name} gate | ${name} loss | oiled weekly |`)
  const rows = Array.from({ length: 6 }, (_, row) => `| weir ${row} | ${row} | none |`)
  const lines = ['| Gate | Loss | Care |', '|---|---|---|', ...named, ...rows, '', '![Water by month](a.png)', '']
  const titles = (said: string): string[] =>
    planOf('# Talk', '', '## Weirs', '', ...lines, said).slides.slice(1).map(({ title }) => wordsOf(title))
  for (const said of [
    'The north gate is oiled weekly and yet has the greatest loss.',
    'Care is weekly for the upper gate, whose loss is 3 times less.',
    'The south gate and the upper gate need weekly care.',
  ])
    assert.equal(titles(said)[0], said.slice(0, -1))
  assert.notEqual(titles('The water of each month is shown by a line.')[0], 'The water of each month is shown by a line')
})

test('in a section that begins with what it shows, and ends with words, each paragraph speaks of what stands above it', () => {
  const gates = (...rows: string[]): string[] => ['| Gate | Loss |', '|---|---|', ...rows, '']
  for (const [first, second] of [
    ['The north gate loses more than all others in a day.', 'In winter no gate loses anything worth a keeper.'],
    ['北门一天漏的水比其他各门加起来还多。', '到了冬天，没有一座门值得派人看守。'],
  ]) {
    const found = shownOn(...gates('| north | 71 |'), first, '', ...gates('| south | 12 |'), second)
    assert.deepEqual(found, [first, second].map(said => `${said.replace(/[.。]$/, '')}: table`))
  }
  const [lead, end] = ['In winter they lose nothing worth a keeper:', 'The south gate loses least of all in a day.']
  const led = shownOn(...gates('| north | 71 |'), lead, '', ...gates('| south | 12 |'), end)
  assert.doesNotMatch(led[0], /winter/)
})

test('what reads a table out by its number is its title before what is said above it', () => {
  const lead = 'The north gate has been rebuilt twice since the flood.'
  for (const [caption, said, title] of [
    ['Table 1: Loss by gate', 'As Table 1 shows, no gate loses less than the south one.', 'no gate loses less than the south one'],
    ['表1 各闸的损失', '由表1 可见，损失最小的是南闸。', '损失最小的是南闸'],
  ])
    assert.deepEqual(shownOn(lead, '', caption, '', '| Gate | Loss |', '|---|---|', '| north gate | 71 |', '', said), [`${title}: table`])
})
