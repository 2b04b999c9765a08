import assert from 'node:assert/strict'
import { test } from 'node:test'
import { wordsOf } from '../../scripts/outline/rich.ts'
import { planFromOutline } from '../../scripts/plan/from-outline.ts'
import { withKnown } from '../../scripts/plan/known.ts'
import { bodyOf, outlineOf } from '../stages.ts'
import { slidesOfChapter } from './chapter.ts'

/** What is said right above the points of the chapter's first slide; empty where nothing is. */
function leadAbove(...lines: string[]): string {
  const part = slidesOfChapter(...lines)[0].parts.findLast(({ kind }) => kind === 'text')
  return part?.kind === 'text' ? wordsOf(part.text).trim() : ''
}

const opening = 'The harbour is small and its history is told in one paragraph'
const rest = ['- know the tides but not the charts', '- know the charts but not the tides']

test('a list that ends a sentence is led by it, not by the first sentence of its section', () => {
  assert.equal(leadAbove(opening, '', 'It suits sailors who either', '', ...rest), 'It suits sailors who either')
  assert.equal(leadAbove(`${opening}. It suits sailors who`, ...rest), 'It suits sailors who')
  assert.equal(leadAbove('港口很小，它的历史一段话就能说完', '', '本文适合的读者是：', '', '- 懂潮汐而不懂海图的人', '- 懂海图而不懂潮汐的人'), '本文适合的读者是：')
})

test('beneath a claim as well, where its points begin with small letters', () => {
  const [slide] = slidesOfChapter('A pilot brings each ship into this harbour.', '', 'The pilot needs', '', ...rest)
  assert.equal(wordsOf(slide.title), 'A pilot brings each ship into this harbour')
  assert.equal(leadAbove('A pilot brings each ship into this harbour.', '', 'The pilot needs', '', ...rest), 'The pilot needs')
})

test('and the label that names its points', () => {
  assert.equal(
    leadAbove('A pilot brings each ship into this harbour.', '', 'Costs:', '', '- Money each time.', '- Time each time.'),
    'Costs:',
  )
})

test('a list of whole sentences needs no words that only announce it', () => {
  const whole = ['- The tide turns at noon.', '- The wind drops at night.']
  assert.equal(leadAbove(`${opening}, so it is short`, '', 'For example:', '', ...whole), `${opening}, so it is short`)
  assert.equal(
    leadAbove('Boats wait, since it is low water', '', 'Here are some reasons:', '', ...whole),
    'Boats wait, since it is low water',
  )
})

test('a sentence with its stop is said above them as well', () => {
  assert.equal(
    leadAbove('Boats wait here, as it is low water', '', 'They leave at noon.', '', ...rest),
    'They leave at noon.',
  )
})

test('between the author’s title and a chart a sentence without name and number is left out', () => {
  const chart = ['<!-- deck: chart=bars -->', '', '| Harbour | Boats |', '|---|---|', '| North | 5 |', '| South | 7 |']
  const titled = (lead: string): string => leadAbove('<!-- deck: title="Most boats lie in the south" -->', '', lead, '', ...chart)
  assert.equal(titled('Not every harbour is full.'), '')
  assert.deepEqual(['In the south 2 more are at anchor.', 'The south is called Lee.'].filter(lead => titled(lead) !== lead), [])
  assert.equal(titled('港口并不都满。'), '')
  assert.equal(leadAbove('<!-- deck: title="Boats" -->', '', 'Not every harbour is full.', '', '- North holds five', '- South holds seven'),
    'Not every harbour is full.')
})

test('a sentence that leads to another paragraph with a colon is said with that, or not at all', () => {
  for (const [said, next] of [
    ['The brackets are lost now and then:', '[ p(x) ]'],
    ['复制时丢了反斜杠的写法也常见：', '[ p(x) ]'],
  ])
    assert.ok(!bodyOf(said, '', next, '', '> Brackets stay as they are.').includes(said), said)
  assert.match(bodyOf('Three are old:', '', 'Ann, Bo and Cy.', '', '> Brackets stay as they are.'), /Three are old:\s+Ann, Bo and Cy\./)
  assert.ok(bodyOf('The keeper says:', '', '> Brackets stay as they are.').includes('The keeper says:'))
})

test('what another sentence than the claim announces is said above its points, which are no reasons for the claim', () => {
  for (const [claim, announced, points] of [
    ['建议采用方案 B', '需要船东决定的事情：', ['- 是否同意新的泊位费', '- 夜班的引水员由谁来派', '- 谁来负责第一次试航']],
    ['The north pier is the better berth', 'What the owners have to decide:', ['- Who pays for the new cranes.', '- Who pilots at night.']],
    ['Ships should wait outside', 'Questions that stay open:', ['- Is the anchorage safe in a storm?', '- Who tells the pilots?']],
  ] as const) {
    const end = /\p{Script=Han}/u.test(claim) ? '。' : '. '
    const [slide] = slidesOfChapter(`${claim}${end}${announced}`, '', ...points)
    assert.equal(wordsOf(slide.title), claim)
    assert.equal(leadAbove(`${claim}${end}${announced}`, '', ...points), announced)
  }
})

test('what leads to a formula is not pushed out by remarks on it', () => {
  const lead = 'The load of a gate in a minute, for each of the towns along the river that has one, is'
  const formula = ['', '$$\\frac{1}{T}\\int_0^T \\frac{x(t)^2}{y(t)}\\, dt$$', '']
  const said = 'It is that of a minute, and so on. '
  const remark = (name: string, sentences: number): string[] => [`> [!${name}]`, `> ${said.repeat(sentences)}`, '']
  for (const [one, other] of [[1, 5], [3, 4], [6, 2]])
    assert.ok(bodyOf(lead, ...formula, ...remark('NOTE', one), ...remark('TIP', other)).includes(lead))
})

test('nor what leads to a table by a picture behind it, which then has a slide of its own', () => {
  const rows = Array.from({ length: 4 }, (_, index) => `| Gate ${index} | ${index} |`)
  const pictures = new Map([['a.png', { size: { width: 800, height: 500 } }]])
  for (const lead of ['The harbour was compared with two others.', '该港口与另外两个相比较了一年。', 'It was counted in 4 towns.']) {
    const lines = [lead, '', '| Gate | Boats |', '|---|---|', ...rows, '', '![Boats by month](a.png)']
    const { slides } = planFromOutline(withKnown(outlineOf('# Talk', '', '## One', '', ...lines), { pictures, heights: {} }))
    assert.deepEqual(slides.slice(1).map(({ parts }) => parts.map(({ kind }) => kind)), [['text', 'block'], ['gallery']], lead)
  }
})

test('what leads to a remark stands above it, and what stands behind the remark makes room', () => {
  const points = Array.from({ length: 4 }, (_, row) => `> - gate ${row} is opened by hand and closed by the wind`)
  const behind = ['```sh', 'open gate', '```', '', '> [!WARNING]', '> It closes alone. Mind the gap.', '']
  const remark = (kind: string): string[] => ['', `> [!${kind}]`, ...points, '', ...behind]
  assert.equal(leadAbove('Two keepers share a gate. They open what can be opened:', ...remark('NOTE')), 'They open what can be opened:')
  assert.equal(leadAbove('两个看闸的人一起看着同一座闸。能开的都由他们打开：', ...remark('TIP')), '能开的都由他们打开：')
  assert.equal(leadAbove('They open what can be opened,', ...remark('WARNING')), 'They open what can be opened,')
})

test('nothing is said above a point that stands alone and has as many words as a slide holds', () => {
  const points = (one: string, times: number): string[] =>
    ['Ships', 'Boats', 'Piers'].map((name, index) => `${index + 1}. **${name}.** ${one.repeat(times)}`)
  const led = 'These are the things of the harbour, in the order of their size:'
  assert.equal(leadAbove(led, '', ...points('They wait for the tide. ', 13)), '')
  assert.equal(leadAbove('下面按大小的次序把港口里的东西说一遍：', '', ...points('它们都在等潮水。', 20)), '')
  assert.equal(leadAbove(led, '', ...points('They wait for the tide. ', 2)), led)
})

test('a label above a list is no title above other words, which are not of its list', () => {
  for (const [said, label, points] of [
    [`Keepers ${'of the lower and of the upper valley '.repeat(3)}visited all.`, 'They have aims:', ['- to count', '- to mend']],
    [`A visit takes ${'a day and a night and '.repeat(7)}a day.`, 'Aims:', ['- to count', '- to mend']],
    [`去年十月，调研组${'走访了辖区内外的九座堰，'.repeat(6)}并座谈。`, '调研内容包括三个方面：', ['- 堰的年纪', '- 收支情况']],
  ] as const)
    assert.match(bodyOf(said, '', label, '', ...points), new RegExp(`${label}\\s+${points[0]}`), label)
})
