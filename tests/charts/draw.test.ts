import type { Drawing, Mark } from '../../scripts/charts/drawing.ts'
import type { ChartKind } from '../../scripts/charts/index.ts'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { chartHeight, drawChart } from '../../scripts/charts/draw.ts'
import { headOfNames, linesOf, width, widthOf } from '../../scripts/charts/drawing.ts'
import { wordsWith } from './words.ts'

const words = wordsWith({
  higher: 'higher',
  lower: 'lower',
  ranks: 'ranks',
  leads: name => `${name} leads`,
  rival: 'rival',
  against: 'to ',
  shares: 'shares',
  area: (unit, total) => `${unit} ${total}`,
})
const names = ['Ours', 'Theirs']

function draw(kind: ChartKind, rows: string[][], title = '', most?: number): Drawing {
  return drawChart(kind, rows, { names, roles: ['generation', 'understanding'], title, words, most })!
}

const marksOf = ({ frame, groups }: Drawing): Mark[] => [...frame, ...groups.flatMap(({ marks }) => marks)]
const textsOf = (drawing: Drawing): string[] => marksOf(drawing).flatMap(mark => 'text' in mark ? [mark.text] : [])
function pathsOf(marks: Mark[], look: string): string[] {
  return marks.flatMap(mark => 'd' in mark && mark.look.split(' ').includes(look) ? [mark.d] : [])
}
/** Width of a box from its path. */
const boxWidth = (d: string): number => Number(/h(-?[\d.]+)/.exec(d)![1])

const scores = [['Model', 'MMMU ↑'], ['GPT', '36.14'], ['Ours', '58.30'], ['Theirs', '33.05']]
const several = [['Model', 'MMMU ↑', 'Error ↓'], ['GPT', '36.14', '0.2'], ['Ours', '58.30', '0.324'], ['Theirs', '33.05', '0.3']]

test('bars of scores say which is best, shares of one whole do not', () => {
  const parts = [['Part', 'Share (%)'], ['Nature', '55'], ['Design', '27'], ['People', '13'], ['Signs', '5']]
  const ranked = (rows: string[][]) => marksOf(draw('bars', rows)).filter(({ look }) => / (?:best|second)/.test(look)).length
  assert.deepEqual([scores, parts].map(rows => [textsOf(draw('bars', rows)).includes('ranks'), ranked(rows)]), [[true, 2], [false, 0]])
})

test('bars are sorted, the best on top, and as long as their values', () => {
  const { groups } = draw('bars', scores)
  assert.deepEqual(groups.map(({ words }) => words), ['Ours: MMMU ↑ 58.30', 'GPT: MMMU ↑ 36.14', 'Theirs: MMMU ↑ 33.05'])
  const lengths = groups.map(({ marks }) => boxWidth(pathsOf(marks, 'bar')[0]))
  assert.ok(Math.abs(lengths[1] / lengths[0] - 36.14 / 58.3) < 0.001)
})

test('where low is best the shortest bar is on top', () => {
  assert.match(draw('bars', [['Model', 'Error ↓'], ...scores.slice(1)]).groups[0].words, /^Theirs/)
})

test('a number stands as it is written', () => {
  assert.ok(textsOf(draw('bars', scores)).includes('58.30'))
})

test('the best value is marked, the second too, the third not', () => {
  const looks = draw('bars', scores).groups.map(({ marks }) =>
    marks.flatMap(mark => 'text' in mark && /value/.test(mark.look) ? [mark.look.match(/best|second/)?.[0]] : [])[0])
  assert.deepEqual(looks, ['best', 'second', undefined])
})

test('a difference that the title names is drawn, one that it does not name is not', () => {
  assert.ok(textsOf(draw('bars', scores, 'Ours leads by 22.16')).includes('+22.16'))
  assert.ok(textsOf(draw('bars', scores, 'Ours leads by 25.25')).includes('+25.25'))
  assert.equal(pathsOf(draw('bars', scores, 'Ours leads by 22.2 or 22.17 with 58.30').frame, 'bracket').length, 1)
  assert.equal(pathsOf(draw('bars', scores, 'Ours has 58.30').frame, 'bracket').length, 0)
})

test('a scale of two columns says which dot is which', () => {
  const texts = textsOf(draw('scale', [['What', 'Named（B）', 'Counted（B）'], ['A', '20', '20.43'], ['B', '3', '3.75']]))
  assert.deepEqual(['Named', 'Counted'].filter(text => !texts.includes(text)), [])
})

test('small multiples of two units have a scale each, of one unit they share it', () => {
  const lengths = (first: string, second: string): number[] =>
    draw('multiples', [['Way', first, second], ['A', '71', '2'], ['B', '63', '7.5']]).groups.flatMap(({ marks }) =>
      marks.flatMap(mark => 'd' in mark ? [Number(mark.d.match(/h([\d.]+)/)?.[1])] : []).filter(length => length > 0))
  const [, secondOfA, , secondOfB] = lengths('Memory (GB)', 'Step (s)')
  assert.ok(Math.abs(secondOfB - lengths('Memory (GB)', 'Step (s)')[0]) < 0.2 && secondOfA < secondOfB)
  const [firstOfA, , , shared] = lengths('One (s)', 'Two (s)')
  assert.ok(Math.abs(shared / firstOfA - 7.5 / 71) < 0.01)
})

test('bars that go on elsewhere keep the scale of the whole', () => {
  const [whole, part] = [draw('bars', scores), draw('bars', scores, '', 116.6)]
  const longest = (drawing: Drawing): number => boxWidth(pathsOf(drawing.groups[0].marks, 'bar')[0])
  assert.ok(Math.abs(longest(part) * 2 - longest(whole)) < 0.5)
})

test('a negative bar grows to the left of zero', () => {
  const { groups } = draw('bars', [['Model', 'Gain ↑'], ['Ours', '2'], ['GPT', '−1']])
  assert.ok(boxWidth(pathsOf(groups[1].marks, 'bar')[0]) < 0)
})

test('small multiples keep the order of the table and mark the best of each column in its direction', () => {
  const { groups } = draw('multiples', several)
  assert.deepEqual(groups.map(({ words }) => words.split(':')[0]), ['GPT', 'Ours', 'Theirs'])
  const best = groups.flatMap(({ marks }) => marks.flatMap(mark => 'text' in mark && /best/.test(mark.look) ? [mark.text] : []))
  assert.deepEqual(best, ['0.2', '58.30'])
})

test('every number of a table is in its picture, in each form', () => {
  const two = several.map(row => row.map(cell => cell.replace('Error ↓', 'GEdit ↑')))
  for (const [kind, rows] of [['bars', scores], ['multiples', several], ['dumbbell', two], ['slope', two]] as const) {
    const shown = textsOf(draw(kind, rows))
    for (const cell of rows.slice(1).flat())
      assert.ok(shown.includes(cell), `${kind} lacks ${cell}`)
  }
})

test('an area is as wide as its part weighs and as high as it scores', () => {
  const drawing = draw('area', [['Model', '3500 easy', '1500 hard', 'All ↑'], ['Ours', '90', '10', '66'], ['GPT', '50', '0', '35']])
  const [easy, hard] = pathsOf(drawing.groups[0].marks, 'share')
  assert.ok(Math.abs(boxWidth(easy) / boxWidth(hard) - 3500 / 1500) < 0.02)
  const height = (d: string): number => Number(/v([\d.]+)/.exec(d)![1])
  assert.ok(Math.abs(height(easy) / height(hard) - 9) < 0.05)
})

test('amounts lie ten times apart at equal distances', () => {
  const { groups } = draw('scale', [['What', 'Size'], ['A', '1B'], ['B', '10B'], ['C', '100B']])
  const at = groups.map(({ marks }) => Number(/M([\d.]+)/.exec(pathsOf(marks, 'dot')[0])![1]))
  assert.ok(Math.abs((at[1] - at[0]) - (at[2] - at[1])) < 0.5)
})

test('an amount takes the unit of its head, and says beside its name what it counts', () => {
  const texts = textsOf(draw('scale', [['What', 'Size（B）', 'Counts'], ['A', '20.43', 'weights'], ['B', '0.127', 'the coder']]))
  assert.ok(texts.includes('20.43B') && texts.includes('weights'))
})

test('the height that is planned is the height that is drawn', () => {
  const dates = [['Date', 'generation', 'understanding'], ['2025-01-28', '–', 'x'], ['2025-08-04', 'y', '–']]
  for (const [kind, rows] of [
    ['bars', scores],
    ['multiples', several],
    ['dumbbell', several],
    ['slope', several],
    ['timeline', dates],
    ['scale', scores],
  ] as [ChartKind, string[][]][])
    assert.equal(chartHeight(kind, rows, names, ['generation', 'understanding']), draw(kind, rows).height, kind)
})

test('words stay within the width of a slide', () => {
  const long = several.map(row => [row[0] === 'GPT' ? 'A very long name of a model that goes on [High]' : row[0], ...row.slice(1)])
  for (const kind of ['bars', 'multiples', 'dumbbell'] as const) {
    const rows = kind === 'bars' ? long.map(row => row.slice(0, 2)) : long
    for (const mark of marksOf(draw(kind, rows, 'differ by 22.16')).filter(mark => 'text' in mark)) {
      const wide = widthOf(mark.text, /t18|head|metric/.test(mark.look) ? 18 : 22)
      const [left, right] = /\bend\b/.test(mark.look) ? [mark.x - wide, mark.x] : [mark.x, mark.x + wide]
      assert.ok(left >= -1 && right <= width + 1, `${kind}: ${mark.text} from ${left} to ${right}`)
    }
  }
})

test('a long text is broken between Chinese characters, never before a comma', () => {
  assert.deepEqual(linesOf('多模态预训练，序列', 22, 140), ['多模态预训', '练，序列'])
  assert.ok(linesOf('一二三四五六，七', 22, 22 * 6).every(line => !line.startsWith('，')))
})

test('two amounts that lie on each other are one dot with both numbers beside it', () => {
  const rows = (to: string) => [['What', 'Called (B)', 'Counted (B)'], ['One', '1', '1'], ['Ours', '72', to]]
  const signs = (to: string) => pathsOf(draw('scale', rows(to)).groups[1].marks, 'dot')
  assert.deepEqual([signs('73.41').length, signs('720').length], [1, 2])
  assert.ok(textsOf(draw('scale', rows('73.41'))).includes('72B →'))
})

test('shares of one whole begin where the one before ends', () => {
  const parts = [['Part', 'Share (%)'], ['Nature', '55'], ['Design', '30'], ['Signs', '15']]
  const bars = pathsOf(marksOf(draw('bars', parts)), 'bar').map(d => [Number(/^M([\d.]+)/.exec(d)![1]), boxWidth(d)])
  assert.deepEqual(bars.slice(1).map(([x], index) => Math.abs(x - bars[index][0] - bars[index][1]) < 0.2), [true, true])
  assert.equal(new Set(pathsOf(marksOf(draw('bars', scores)), 'bar').map(d => /^M([\d.]+)/.exec(d)![1])).size, 1)
})

test('numbers that are all of one subject take its hue, beside a subject’s own no others do', () => {
  const hues = (rows: string[][]): (string | undefined)[] =>
    drawChart('bars', rows, { names, roles: [], title: '', words, subject: 'a' })!.groups.map(({ subject }) => subject)
  assert.deepEqual(hues([['Part', 'Share (%)'], ['Nature', '55'], ['Design', '30'], ['Signs', '15']]), ['a', 'a', 'a'])
  assert.deepEqual(hues(scores).filter(Boolean).length, 2)
})

test('what the names of a drawn table are is said above them, with their edge, where they leave it room', () => {
  const drawn: [ChartKind, string[][]][] = [
    ['bars', [['Gate', 'Loss'], ['north gate', '3'], ['south gate', '5']]],
    ['scale', [['闸门', '参数（B）'], ['北面的闸门', '0.1'], ['南面的闸门', '70']]],
    ['tracks', [['Layer', 'Before', 'After'], ['the ground', '3 m', '5 m'], ['the water', '1 m', '9 m']]],
  ]
  for (const [kind, rows] of drawn) {
    const [head] = draw(kind, rows).frame.filter(mark => 'text' in mark && mark.text === rows[0][0])
    assert.ok(head && 'x' in head && head.x === 0, kind)
    const wide = [['What all of these names are called by those who keep them', ...rows[0].slice(1)], ...rows.slice(1)]
    assert.ok(!textsOf(draw(kind, wide)).includes(wide[0][0]), kind)
  }
})

test('what bars say stands where they begin, or above all where it is longer than they are', () => {
  const [names, said] = draw('bars', [['Gate', 'Loss'], ['north gate', '3'], ['south gate', '5']]).frame.filter(mark => 'text' in mark)
  assert.ok('x' in names && 'x' in said && said.x > widthOf('south gate', 22))
  const long = 'Loss of water '.repeat(12).trim()
  const near = `${'Loss of water '.repeat(7)}↑`
  assert.ok(textsOf(draw('bars', [['Gate', near], ['north', '3'], ['south', '5']])).includes('Gate'))
  const [alone] = draw('bars', [['Gate', long], ['north gate', '3'], ['south gate', '5']]).frame.filter(mark => 'text' in mark)
  assert.deepEqual('x' in alone && [alone.x, alone.text], [0, long])
})

test('what is told of a timeline, and of amounts of two columns, has its head as well, clear of what is drawn', () => {
  const drawn: [ChartKind, string[][]][] = [
    ['timeline', [['Opened', 'Gate'], ['2021-03', 'north'], ['2022-05', 'south'], ['2023-01', 'west']]],
    ['timeline', [['Tokens', 'Stage'], ['1.5T', 'first'], ['2T', 'second'], ['0.6T', 'third']]],
    ['scale', [['Gate', 'As planned', 'As built'], ['north gate', '0.1B', '0.3B'], ['south gate', '70B', '90B']]],
    ['dumbbell', [['Gate', 'Before', 'After'], ['north gate', '3.1', '4.5'], ['south gate', '6.2', '2.8']]],
    ['multiples', [['Gate', 'Loss', 'Flow'], ['north gate', '3.1', '4.5'], ['south gate', '6.2', '2.8']]],
    ['scale', [['Gate', 'As planned', 'As built'], ['north gate', '60B', '63B'], ['south gate', '70B', '90B']]],
  ]
  for (const [kind, rows] of drawn) {
    const { frame, groups, height } = draw(kind, rows)
    const texts = [...frame, ...groups.flatMap(({ marks }) => marks)].filter(mark => 'text' in mark)
    const own = texts.find(({ text }) => text === rows[0][0])
    assert.ok(own && own.x === 0 && own.y <= height, `${kind} ${rows[0][0]}`)
    const over = texts.filter(({ x, y, text, look }) =>
      text !== own.text && !/middle|end/.test(look) && Math.abs(y - own.y) < 18 && x < widthOf(own.text, 18) && x + widthOf(text, 18) > 0)
    assert.deepEqual(over, [], `${kind} ${rows[0][0]}`)
  }
})

test('what only says that days are days, or things things, is written nowhere', () => {
  const headsOf = (text: string): number => headOfNames(text, 0, 400).length
  assert.deepEqual(['日期', 'Date', 'What', '对象', ''].map(headsOf), [0, 0, 0, 0, 0])
  assert.deepEqual(['发布时间', 'Gatekeeper', '模型'].map(headsOf), [1, 1, 1])
})

test('a part too narrow for names tells whose its scores are above those of its neighbours', () => {
  const rows = [['Model', '3500 easy', '200 hard', 'All ↑'], ['Ours', '50', '5', '47.57'], ['Another one', '40', '4', '38.05']]
  const { groups } = draw('area', rows)
  const [own, other] = groups.map(({ marks }) => marks.flatMap(mark => 'text' in mark && /name t22/.test(mark.look) && mark.x > 490 ? [mark] : []))
  assert.deepEqual([own.at(-1)?.text, other.at(-1)?.text], ['Ours', 'Another one'])
  assert.ok(own.at(-1)!.y < other.at(-1)!.y && other.at(-1)!.y < 256)
})

test('of a narrow part that the title tells the figure stands large above it, without names to stand on', () => {
  const rows = [['Model', '3500 easy', '1500 hard', 'All ↑'], ['Ours', '90', '2', '63.6'], ['GPT', '50', '1', '35.3']]
  const told = (title: string): string[] =>
    drawChart('area', rows, { names: ['Ours'], roles: [], title, words })!.groups[0].marks.flatMap(mark =>
      'text' in mark && mark.text === '2' ? [/t\d+/.exec(mark.look)![0]] : [])
  assert.deepEqual(told('Only 2 of the hard'), ['t44'])
})
