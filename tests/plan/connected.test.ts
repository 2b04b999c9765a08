import assert from 'node:assert/strict'
import { test } from 'node:test'
import { wordsOf } from '../../scripts/outline/rich.ts'
import { planOf } from '../stages.ts'

/** What stands on the first slide of a section, in its order: its words, and a dash for anything else. */
function shownOn(...lines: string[]): string[] {
  return planOf('# Talk', '', '## Weirs', '', ...lines).slides[1].parts.flatMap(part =>
    part.kind === 'rows' ? part.rows.map(({ text }) => wordsOf(text).trim()) : [part.kind === 'text' ? wordsOf(part.text).trim() : '—'])
}

const titleOf = (...lines: string[]): string => wordsOf(planOf('# Talk', '', '## Weirs', '', ...lines).slides[1].title)

const formula = ['', '$$', 'Q = c h^2', '$$', '']

test('above what is shown no sentence stands out of the midst of a paragraph', () => {
  for (const told of [
    'Let $Q$ be the flow over the crest of a weir, and let $h$ be the height of the water behind it. Time runs from noon to noon. '
    + 'We write $c$ for the breadth, $d$ for the depth, and $k$ for both of them. A weir of stone keeps its crest, and ten weirs keep all.',
    'A lone gate is a door: it opens at $h = 12$. Two gates in a row, $g$ and $h$, are no lock, nor is one with $n$ more behind it. '
    + 'A closed gate $x$ is a wall. A half gate, $x < y$ and $y > z$, is no wall. An old gate, $x_1$, is no door. A new gate costs $50$.',
    '设 $Q$ 为坝顶的流量，$h$ 为坝后的水位。时间从正午算到正午。记 $c$ 为宽度，$d$ 为深度，$k$ 为两者之积。石头的坝保住坝顶，十座坝保住全部。',
  ]) {
    const above = shownOn(told, ...formula).filter(words => words !== '—')
    assert.ok(above.length > 0 && told.replaceAll('$', '').startsWith(above[0].replaceAll('$', '')), above.join(' | '))
    assert.ok(above.length < 2, above.join(' | '))
  }
})

test('bold words above a paragraph stand with it where it leads to what is shown, and never alone', () => {
  const told = 'The others are good. They need a keeper, though, and a keeper needs a house.'
  for (const name of ['**Why no other gate?**', '**为什么不用别的？**', '**The other gates**']) {
    assert.deepEqual(shownOn('Gates of wood hold for *forty* years.', '', name, '', told, '', '- a house', '- a lamp').slice(-3), [
      name.replaceAll('*', ''),
      told,
      '—',
    ], name)
  }
})

test('a hint at something before it stays away where what it comes to speaks of something else', () => {
  const steps = ['1. **Leave it.** Nobody needs it.', '2. **Print bars.** They are fast.', '3. **Print a day.** It saves paper.', '']
  for (const hint of [
    'The second reform is the least obvious. As (2) says nothing of colour, it costs nothing.',
    'The last one is odd. See Fig. 3 for its price.',
    '第二条最不显然。见图 3。',
  ])
    assert.ok(!shownOn(...steps, hint).some(words => words.startsWith(hint.slice(0, 4))), hint)
})

test('the order of two things that were named before is no title above them', () => {
  for (const claim of [
    'The order of their release decided which of them holds the water.',
    'The cost of these was paid by nobody in the valley.',
    'The age of both is known from the rings of the wood.',
  ])
    assert.equal(titleOf(`Both gates were built within a year. ${claim}`), 'Weirs', claim)
})

test('a sentence further on is no title above the paragraphs before it where the next one goes on from it', () => {
  const first = 'Both say the same.'
  for (const [claim, next] of [
    ['A gate is a slow voice of the river.', 'It waits for its keeper, sometimes for years.'],
    ['Every gate leaks by 3 % a year.', 'This is the price of wood.'],
    ['木闸门是河的声音，比石头慢。', '它等看守来，有时要等一千年。'],
  ]) {
    assert.equal(titleOf(first, '', `${claim} ${next}`), 'Weirs', claim)
    assert.deepEqual(shownOn(first, '', `${claim} ${next}`).slice(-2), [claim, next])
  }
})

test('what a text says again and again is shown once', () => {
  const again = 'Later gates kept the water in the valley and paid for it.'
  const told = ['Gates were built of wood in the first years.', again, 'Nobody kept them.', again, 'The first keepers slept there.', again]
  const rows = shownOn([...told, again].join(' '))
  assert.ok(rows.filter(row => row === again).length <= 1, rows.join(' | '))
})

test('paragraphs of one sentence each are a list, and are shown whole while they are few words', () => {
  const chinese = [
    '学生最多，每天一百二十人。',
    '买菜的人第二，集日会多一倍。',
    '送货的人走桥，不再坐船。',
    '游客只在春天来。',
    '老人过河看戏。',
    '孩子过河只为了坐船。',
    '没有人过河的日子，三年里只有两天。',
  ]
  assert.deepEqual(shownOn(...chinese.flatMap(line => [line, ''])), chinese.slice(1))
  const english = [
    'Pupils cross first.',
    'Cooks cross second, twice as many on market days.',
    'Carters take the bridge.',
    'Guests come in spring. They stay an hour.',
    'Old men cross for a play.',
    'Children cross for the boat.',
    'On two days of three years nobody crossed.',
  ]
  assert.deepEqual(shownOn(...english.flatMap(line => [line, ''])).slice(-6), english.slice(-6))
})
