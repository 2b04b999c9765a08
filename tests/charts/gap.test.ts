import type { Drawing, Mark } from '../../scripts/charts/drawing.ts'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { recognisedChart } from '../../scripts/charts/choose.ts'
import { drawChart } from '../../scripts/charts/draw.ts'
import { apartFromRival } from '../../scripts/charts/gap-rows.ts'
import { leadsIn } from '../../scripts/charts/lead.ts'
import { scoresFromRows } from '../../scripts/charts/read.ts'
import { wordsWith } from './words.ts'

const names = ['Ours', 'Theirs']
const words = wordsWith({ leads: name => `${name} leads`, rival: 'a rival', against: 'to ', shares: 'shares' })
const close = [
  ['Model', 'Wide ↑', 'Lost ↑', 'Error ↓'],
  ['Ours', '0.87', '0.943', '0.20'],
  ['GPT', '0.84', '0.956', '0.21'],
  ['Seed', '0.80', '0.896', '0.30'],
]

function draw(rows: string[][], title = ''): Drawing {
  return drawChart('gap', rows, { names, roles: [], title, words })!
}
function textsOf({ frame, groups }: Drawing): string[] {
  return [...frame, ...groups.flatMap(({ marks }) => marks)].flatMap(mark => 'text' in mark ? [mark.text] : [])
}
function leadsOf(rows: string[][]): string[] {
  return leadsIn(scoresFromRows(rows, names)!)!.leads.map(({ text }) => text)
}

test('leads are told from the best rival and stand from the largest to the deepest loss', () => {
  assert.deepEqual(leadsOf(close), ['+0.03', '+0.01', '−0.013'])
})

test('where low is best a lower score leads', () => {
  assert.deepEqual(leadsOf([['Model', 'Error ↓', 'Loss ↓'], ['Ours', '0.2', '0.5'], ['GPT', '0.3', '0.4']]), ['+0.1', '−0.1'])
})

test('scores of several magnitudes are compared by shares of the rival’s', () => {
  assert.deepEqual(leadsOf([['Model', 'DPG ↑', 'GenEval ↑'], ['Ours', '88.32', '0.87'], ['GPT', '88.27', '0.84']]), ['+3.6%', '+0.06%'])
  assert.ok(textsOf(draw([['Model', 'DPG ↑', 'GenEval ↑'], ['Ours', '88.32', '0.87'], ['GPT', '88.27', '0.84']])).includes('shares ↑'))
  assert.ok(!textsOf(draw(close)).includes('shares'))
})

test('a tie is neither lead nor loss', () => {
  assert.deepEqual(leadsOf([['Model', 'A1 ↑', 'B1 ↑'], ['Ours', '5.0', '4.0'], ['GPT', '5.0', '4.5']]), ['±0.0', '−0.5'])
  assert.deepEqual(draw([['Model', 'A1 ↑', 'B1 ↑'], ['Ours', '5.0', '4.0'], ['GPT', '5.0', '4.5']])
    .groups.map(({ marks }) => marks.filter(mark => mark.look.includes('bar')).length), [0, 1])
})

test('all scores of the table stand beside the benchmarks, as they are written', () => {
  const texts = textsOf(draw(close))
  assert.deepEqual(close.slice(1).flatMap(([, ...cells]) => cells).filter(cell => !texts.includes(cell)), [])
})

test('a win goes to the right and is filled, a loss to the left and hollow', () => {
  const bars = draw(close).groups.map(({ marks }) => marks.find(mark => 'd' in mark && mark.look.startsWith('bar'))!)
  assert.deepEqual(bars.map(({ look }) => look), ['bar', 'bar', 'bar lost'])
  assert.deepEqual(bars.map(mark => 'd' in mark && /^M[\d.]+ [\d.]+h-/.test(mark.d)), [false, false, true])
})

test('a loss is as long as it is, its outline within, and a bracket open to the axis where it is too short for one', () => {
  const drawn = (theirs: string): Drawing => draw([['Model', 'A ↑', 'B ↑'], ['Ours', '50', '40'], ['GPT', '20', theirs]])
  const pathOf = (marks: Mark[], look: string): string =>
    marks.flatMap(mark => 'd' in mark && mark.look.includes(look) ? [`${mark.look} ${mark.d}`] : [])[0]
  const lost = (theirs: string): string => pathOf(drawn(theirs).groups[1].marks, 'lost')
  const [, from, length] = /M([\d.]+) [\d.]+h-([\d.]+)/.exec(lost('55'))!.map(Number)
  const zero = Number(/M([\d.]+)/.exec(pathOf(drawn('55').frame, 'axis'))![1])
  assert.deepEqual([zero - from, lost('55').startsWith('bar lost')], [2, true])
  assert.ok(length > 100)
  assert.match(lost('40.1'), /^lost-end M/)
  const [begin, , , close] = [...lost('40.1').matchAll(/[ML]([\d.]+)/g)].map(([, x]) => Number(x))
  assert.deepEqual([begin, begin], [close, Number(/M([\d.]+)/.exec(pathOf(drawn('40.1').frame, 'axis'))![1])])
})

test('a system that wins nothing is named above its scores', () => {
  assert.ok(textsOf(draw([['Model', 'A ↑', 'B ↑'], ['Ours', '10', '20'], ['GPT', '20', '25']])).includes('Ours'))
  assert.ok(!textsOf(draw(close)).includes('Ours'))
})

test('the side of the losses is named by the only rival', () => {
  assert.ok(textsOf(draw(close.slice(0, 3))).includes('GPT leads'))
})

test('of several rivals none names the side of the losses', () => {
  assert.ok(textsOf(draw(close)).includes('a rival leads'))
})

test('a table is drawn so where bars would look alike, and where a few rivals are compared', () => {
  assert.equal(recognisedChart(close, names), 'gap')
  assert.equal(
    recognisedChart(
      close.map(row => row.map((cell, column) => (column > 0 && row[0] === 'Ours' ? `${Number(cell) * 2}` : cell))),
      names,
    ),
    'multiples',
  )
  assert.equal(recognisedChart([...close, ['M4', '0.8', '0.9', '0.3']], names), 'multiples')
  assert.equal(recognisedChart(close.map((row, index) => index === 2 ? [row[0], '–', ...row.slice(2)] : row), names), 'multiples')
})

test('where each benchmark has a row, the head of its column says what they are', () => {
  const across = [['Task ↑', 'Ours', 'GPT'], ['Adding', '4.38', '4.61'], ['Moving', '3.43', '2.90']]
  assert.equal(textsOf(draw(across)).includes('Task ↑'), true)
  assert.equal(textsOf(draw(close)).includes('Model'), false)
})

test('one arrow in the head says for all rows which way is better, where they agree', () => {
  const alike = textsOf(draw([['Model', 'A ↑', 'B ↑'], ['Ours', '5', '4'], ['GPT', '4', '5']]))
  assert.deepEqual(alike.filter(text => text.includes('↑')), ['↑'])
  assert.deepEqual(textsOf(draw(close)).filter(text => /[↑↓]/.test(text)), ['Wide ↑', 'Error ↓', 'Lost ↑'])
})

test('where the rival is whoever is best, a benchmark tells his name beside his score', () => {
  const rows = (rival: string) => [['Task', 'Ours', rival], ['Long, GPT 1 ↑', '4.3', '4.6'], ['Short, to GPT 2 ↑', '3.4', '2.9']]
  assert.deepEqual(textsOf(draw(rows('Strongest rival'))).filter(text => /GPT|Long|Short/.test(text)), ['Short', 'GPT 2', 'Long', 'GPT 1'])
  assert.ok(textsOf(draw(rows('Seed'))).includes('Long, GPT 1'))
})

test('the axis stands as near to the words of its rows as their losses let it', () => {
  const zeroOf = (rows: string[][]): number => Number(/M([\d.]+)/.exec(draw(rows).frame.flatMap(mark => 'd' in mark && mark.look === 'axis' ? [mark.d] : [])[0])![1])
  const rows = (lost: string) => [['Model', 'Aa', 'Bb'], ['Ours', '50', '40'], ['GPT', '20', lost]]
  assert.ok(zeroOf(rows('30')) < 220, `${zeroOf(rows('30'))}`)
  assert.ok(zeroOf(rows('42')) > zeroOf(rows('30')))
})

test('a score over all others stands first, wherever it is ahead or behind', () => {
  const rows = [['Task ↑', 'Ours', 'GPT'], ['Adding', '4.9', '4.6'], ['Overall', '4.1', '4.2'], ['Moving', '3.4', '2.9']]
  assert.deepEqual(draw(rows).groups.map(({ words }) => words.replace(/:.*/, '')), ['Overall', 'Moving', 'Adding'])
})

test('what is won and lost is counted where the title tells it and losses leave room, without the score over all others', () => {
  const across = (...more: string[][]) => [['Task ↑', 'Ours', 'GPT'], ['Overall', '4.2', '4.1'], ['Adding', '4.9', '4.6'], ...more]
  const counts = (rows: string[][], title = 'Ours wins one of three'): string[] => draw(rows, title).frame.flatMap(mark =>
    'text' in mark && /^(?:side|other) t(?:36|44|64|88|104)/.test(mark.look) ? [mark.text] : [])
  assert.deepEqual(counts(across(['Moving', '2.4', '2.9'], ['Cutting', '3.1', '3.3'])), ['1', '2'])
  assert.deepEqual(counts(across(['Moving', '2.4', '2.9'], ['Cutting', '3.1', '3.3']), 'Ours wins at adding'), [])
  assert.deepEqual(counts(across(['Moving', '2.4', '2.9'], ['Cutting', '3.1', '3.3']), 'Ours leads on Bench_v2 by 0.3 and on GPT-1'), [])
  assert.deepEqual(counts(across(['Moving', '3.4', '2.9'], ['Cutting', '3.5', '3.3'])), [])
})

test('scores that their head calls per cents differ by points, however far apart they are', () => {
  const rows = (head: string) => [[head, 'Ours', 'GPT'], ['Counting', '93.6', '91.2'], ['Tasks', '8.83', '14.90']]
  const context = { names, roles: [], title: '', words: { ...words, points: 'points' } }
  const draw = (head: string): string[] => textsOf(drawChart('gap', rows(head), context)!)
  assert.deepEqual(['+2.4', '−6.07', 'Use (%) · points'].filter(text => !draw('Use (%)').includes(text)), [])
  assert.ok(draw('Use').includes('+2.6%'))
})

test('where each row says what it tests before a colon, that is its name, and the benchmark stands beside the scores', () => {
  const rows = [['Use ↑', 'Ours', 'Strongest rival'], ['Counting: CountBench, GPT 1', '5', '4'], ['Documents: OCR, GPT 2', '4', '5']]
  assert.deepEqual(textsOf(draw(rows)).filter(text => /Count|OCR|Doc/.test(text)), ['Counting', 'CountBench', 'Documents', 'OCR'])
})

test('rows of uses that all have a look are drawn, and none where one has none', () => {
  const drawn = (...uses: string[]): number => {
    const { groups } = draw([['Use ↑', 'Ours', 'GPT'], ...uses.map((use, index) => [use, '5', String(4 + index)])])
    return groups.filter(({ marks }) => marks.some(({ look }) => look === 'cell')).length
  }
  assert.deepEqual([drawn('Counting', 'Charts', 'Editing'), drawn('Counting', 'Charts', 'Whistling')], [3, 0])
})

test('two rivals that share the best score are told alike', () => {
  const rows = [['Model', 'A1 ↑', 'B1 ↑'], ['Ours', '0.87', '0.5'], ['GPT', '0.84', '0.4'], ['Seed', '0.84', '0.3']]
  const looks = draw(rows).groups.flatMap(({ marks }) => marks.flatMap(mark => 'text' in mark && mark.text === '0.84' ? [mark.look] : []))
  assert.deepEqual(looks.map(look => look.replace(/t\d+ /, '')), ['other best', 'other best'])
})

test('several other rivals are named where rows have room for that, and are not lost where they have not', () => {
  const rows = (count: number) => [
    ['Model', ...Array.from({ length: count }, (_, at) => `Test ${at} ↑`)],
    ...['Ours', 'GPT', 'Seed', 'Gem'].map((name, at) => [name, ...Array.from({ length: count }, (_, to) => `${90 - 7 * at}.${to}`)]),
  ]
  const textsAt = (count: number, room: number): string[] =>
    textsOf(drawChart('gap', rows(count), { names, roles: [], title: '', words, room })!)
  assert.equal(textsAt(4, 500).filter(text => text === 'Gem').length, 4)
  assert.deepEqual(textsAt(9, 500).filter(text => text === 'Gem' || text === '69.3'), ['69.3'])
})

test('names of rivals that were not the best give way to the bars where they are long', () => {
  const rows = (...rivals: string[]) => [
    ['Model', 'Test 1 ↑', 'Test 2 ↑', 'Test 3 ↓'],
    ...['Ours', 'GPT', ...rivals].map((name, at) => [name, `${90 - 7 * at}.1`, `${80 - 7 * at}.2`, `0.${50 + at}`]),
  ]
  const lookAt = (...rivals: string[]): string[] => {
    const texts = textsOf(drawChart('gap', rows(...rivals), { names, roles: [], title: '', words, room: 500 })!)
    return [...new Set(texts.filter(text => text.includes('Pro') || text === words.others))]
  }
  assert.deepEqual(lookAt('Ge Pro', 'Seed'), ['Ge Pro'])
  assert.deepEqual(lookAt('A Much Longer Name Pro', 'Another Name of Some Length'), [words.others])
})

test('an arrow that would stand alone says what it means', () => {
  const rows = [['Model', 'A ↓', 'B ↓'], ['Ours', '5', '4'], ['GPT', '4', '5']]
  const context = { names, roles: [], title: '', words: { ...words, higher: 'more is better', lower: 'less is better' } }
  assert.ok(textsOf(drawChart('gap', rows, context)!).includes('less is better ↓'))
})

test('what the title tells by its lead or its score is written largest', () => {
  const sizesOf = (title: string): string[] => draw(close, title).groups.flatMap(({ marks }) => marks.flatMap(({ look }) => /lead (t\d+)/.exec(look)?.[1] ?? []))
  assert.deepEqual(sizesOf('Ours leads'), ['t36', 't36', 't36'])
  assert.deepEqual(sizesOf('Ours trails by 0.013'), ['t36', 't36', 't76'])
  assert.deepEqual(sizesOf('Ours has 0.87 on wide'), ['t76', 't36', 't36'])
  assert.deepEqual(sizesOf('Ours has 10.87'), ['t36', 't36', 't36'])
})

test('what is counted stands in two lines where that makes it larger, and clear of the bars beside it', () => {
  const table = [['Task ↑', 'Ours', 'Another'], ...['9.9', '8', '6', '5', '4', '3'].map((score, row) => [`Bench${row}`, score, '5.5'])]
  const tally = (won: number, lost: number): [string, string] => [`${won} benchmarks of six won`, `${lost} lost`]
  const context = { names, roles: [], title: 'Ours wins three', words: { ...words, tally } }
  const [won, lost] = drawChart('gap', table, context)!.frame.flatMap(mark => 'text' in mark && /won|lost/.test(mark.text) ? [mark] : [])
  assert.ok(won.y < lost.y && won.x === lost.x, `${won.x} ${won.y}, ${lost.x} ${lost.y}`)
})

test('a benchmark’s name is told apart from its best rival only where the rivals’ head means whoever that is', () => {
  assert.deepEqual(apartFromRival('Long text, GPT 1', 'Strongest rival'), ['Long text', 'GPT 1'])
  assert.deepEqual(apartFromRival('Long text, in short', 'GPT 1'), ['Long text, in short', ''])
})

test('what a use is tested by stands beside its name, its scores beneath both', () => {
  const uses = [
    ['Use', 'Ours', 'Best rival'],
    ['Reading: DocA ↑', '90', '80'],
    ['Counting: CountB ↑', '70', '65'],
    ['Talking: TalkC ↑', '50', '60'],
  ]
  const { groups } = drawChart('gap', uses, { names, roles: [], title: '', words, room: 480 })!
  const marks = groups.flatMap(group => group.marks)
  const placesOf = (text: string) => marks.flatMap(mark => 'text' in mark && mark.text === text ? [mark] : [])[0]
  for (const [use, test, score] of [['Reading', 'DocA', '90'], ['Counting', 'CountB', '70'], ['Talking', 'TalkC', '50']]) {
    assert.equal(placesOf(test).y, placesOf(use).y)
    assert.ok(placesOf(test).x > placesOf(use).x && placesOf(score).y > placesOf(use).y, use)
  }
})

test('of what is counted how many is larger than what', () => {
  const table = [['Model', 'A1 ↑', 'B1 ↑', 'C1 ↑', 'D1 ↑'], ['Ours', '9.0', '8.0', '7.0', '3.0'], ['GPT', '5.0', '5.0', '5.0', '5.0']]
  for (const told of [['3 won', '1 lost'], ['3胜', '1负'], ['3 Siege', '1 Niederlage']] as [string, string][]) {
    const context = { names, roles: [], title: 'Ours wins three', words: { ...words, tally: () => told }, room: 480 }
    const { frame } = drawChart('gap', table, context)!
    const sizeOf = (text: string) =>
      frame.flatMap(mark => 'text' in mark && mark.text === text ? [Number(/t(\d+)/.exec(mark.look)![1])] : [])[0]
    assert.ok(sizeOf('3') > sizeOf(told[0].slice(1).trim()), told[0])
  }
})
