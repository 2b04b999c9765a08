import type { Drawing } from '../../scripts/charts/drawing.ts'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { recognisedChart } from '../../scripts/charts/choose.ts'
import { drawChart } from '../../scripts/charts/draw.ts'
import { wordsWith } from './words.ts'

const rows = [
  ['Line', 'From', 'Midway', 'To'],
  ['Edge', '100²', '200²', '400²'],
  ['Text', 'none', 'words', 'pages'],
  ['Source', 'given', '–', 'given and drawn'],
]

function draw(table: string[][]): Drawing {
  return drawChart('tracks', table, { names: [], roles: [], title: '', words: wordsWith() })!
}

/** Sides of the squares that a row draws. */
function sidesOf({ groups }: Drawing, row: number): number[] {
  return groups[row].marks.flatMap(mark => 'd' in mark && mark.look === 'square' ? /h(-?[\d.]+)v\1h/.exec(mark.d)?.[1] ?? [] : []).map(Number)
}

test('a table that says where each thing starts and where it ends is drawn as tracks', () => {
  assert.equal(recognisedChart(rows, []), 'tracks')
  assert.equal(recognisedChart([['主线', '起点', '终点'], ['文字', '无', '整段'], ['来源', '真实', '合成']], []), 'tracks')
  assert.equal(recognisedChart([['Line', 'Before', 'After'], ['Text', 'none', 'pages'], ['Source', 'real', 'drawn']], []), 'tracks')
})

test('other tables of three columns are left as they are', () => {
  assert.equal(recognisedChart([['Use', 'Evidence', 'Caveat'], ['Text', 'none', 'pages'], ['Source', 'real', 'drawn']], []), undefined)
})

test('a table whose states are sentences stays a table', () => {
  const long = 'a state that is told in a whole sentence'
  assert.equal(recognisedChart([['Line', 'From', 'To'], ['Text', long, 'pages'], ['Source', 'real', 'drawn']], []), undefined)
})

test('each row is said in the order of its states, and one that is missing is not said', () => {
  assert.deepEqual(draw(rows).groups.map(({ words }) => words.replace(/^\w+\W+/, '')), [
    '100² → 200² → 400²',
    'none → words → pages',
    'given → given and drawn',
  ])
})

test('arrows leave in one column and arrive in one, where there is room between', () => {
  const ways = draw(rows).groups.map(({ marks }) => marks.flatMap(mark => 'd' in mark && mark.look === 'axis way'
    ? [[...mark.d.matchAll(/[ML]([\d.]+)/g)].map(([, x]) => Number(x))]
    : []))
  assert.equal(new Set(ways.map(([[leave]]) => leave)).size, 1)
  assert.equal(new Set(ways.map(way => way.at(-1)![1])).size, 1)
})

test('what stands at a state is written in the size that it was measured in', () => {
  const state = 'a state of twenty-eight signs'
  const long = [['Line', 'From', 'To'], ['Architecture', state, state], ['Work', 'real', 'drawn']]
  const sizes = (table: string[][]) => new Set(draw(table).groups.flatMap(({ marks }) =>
    marks.flatMap(mark => 'text' in mark ? mark.look.match(/t\d+/) ?? [] : [])))
  assert.deepEqual([rows, long].map(table => [...sizes(table)]), [['t28'], ['t24']])
})

test('a row is of the subject that it names, others of the one that the slide is about', () => {
  const { groups } = drawChart('tracks', [['Cost', 'From', 'To'], ['of reading', 'all', 'some'], ['in all', 'much', 'less']], {
    names: ['Ours', 'Theirs'],
    roles: ['writing', 'reading'],
    title: '',
    words: wordsWith(),
    subject: 'a',
  })!
  assert.deepEqual(groups.map(({ subject }) => subject), ['b', 'a'])
})

test('numbers are squares to one scale, words none', () => {
  const [first, second, third] = sidesOf(draw(rows), 0)
  assert.ok(Math.abs(second / first - 2) < 0.1 && Math.abs(third / first - 4) < 0.1, `${first}, ${second}, ${third}`)
  assert.deepEqual(sidesOf(draw(rows), 1), [])
})

/** How many shapes each row draws for its states. */
function shapesOf(table: string[][]): number[] {
  return draw(table).groups.map(({ marks }) => marks.filter(({ look }) => look === 'full' || look === 'cell').length)
}

test('states that have a look are drawn as they are called, in either language', () => {
  const looks = [['unbalanced', 'balanced'], ['不均衡', '均衡'], ['massive', 'refined'], ['海量', '精选'], ['none', 'paragraphs'], ['无文字', '段落']]
  assert.deepEqual(shapesOf([['Line', 'From', 'To'], ...looks.map(([from, to], row) => [`line ${row}`, from, to])]), [8, 8, 43, 43, 6, 6])
})

test('a row of which one end has no look is left without, and names of no state are none', () => {
  assert.deepEqual(shapesOf([['Line', 'From', 'To'], ['One', 'massive', 'blue'], ['Two', 'really', 'rebalancing']]), [0, 0])
})

test('how long something takes is a bar as many times as long as the one of before', () => {
  const [{ marks }] = draw([['Line', 'From', 'To'], ['Cost', '4× time', '50% of it'], ['Other', 'real', 'synthetic']]).groups
  const [one, four] = marks.flatMap(mark => 'd' in mark && /^(?:cell|full)$/.test(mark.look) ? Number(/h(-?[\d.]+)/.exec(mark.d)![1]) : [])
  assert.ok(Math.abs(four / one - 4) < 0.1, `${one}, ${four}`)
})

test('a row of both subjects has the hues of both at its head, and no seam behind its words', () => {
  const { groups } = drawChart('tracks', rows, { names: ['Ours', 'Theirs'], roles: [], title: '', words: wordsWith() })!
  const looks = groups[1].marks.map(({ look }) => look).filter(look => /track|square is-/.test(look))
  assert.deepEqual(looks, ['whole track', 'square is-a', 'square is-b'])
})

test('words take two lines or are set smaller rather than that a row loses what it looks like', () => {
  const table = [['Way', 'From', 'To'], ['A long name', 'a large-scale crowd of data', 'a curated few of the data']]
  const linesOf = (rows: number): { pictures: number, words: number, sizes: string[] } => {
    const more = Array.from({ length: rows }, (_, row) => [`Other ${row}`, 'real', 'synthetic'])
    const [{ marks }] = drawChart('tracks', [...table, ...more], { names: [], roles: [], title: '', words: wordsWith(), room: 480 })!.groups
    const written = marks.filter(({ look }) => /^(?:state|best) /.test(look))
    return {
      pictures: marks.filter(({ look }) => look === 'full').length,
      words: written.length,
      sizes: [...new Set(written.map(({ look }) => /t\d+/.exec(look)![0]))],
    }
  }
  assert.deepEqual(linesOf(1), { pictures: 43, words: 4, sizes: ['t24'] })
  assert.deepEqual(linesOf(6), { pictures: 43, words: 2, sizes: ['t24'] })
})

test('an arrow is longer than its sign and its tip, though pictures stand on both sides of it', () => {
  const drawing = draw([
    ['方向', '从', '到'],
    ['架构', '两个模型，单向复用', '愿景：两者协同'],
    ['数据', '求量', '文本、多模态各50%'],
    ['理解侧的效率', '每层看全图', '28层窗口注意力'],
    ['生成侧的效率', '激活重算3.75倍', '分布式优化器'],
  ])
  const lengths = drawing.groups.flatMap(({ marks }) => marks.flatMap((mark) => {
    const [, from, to] = 'd' in mark && mark.look === 'axis way' ? /^M([\d.]+) [\d.]+[HL]([\d.]+)/.exec(mark.d) ?? [] : []
    return from === undefined ? [] : [Number(to) - Number(from)]
  }))
  assert.equal(lengths.length, 4)
  assert.deepEqual(lengths.filter(length => length < 48), [])
})

test('states that say how many seconds they take are bars of one scale', () => {
  const { groups } = draw([['Line', 'From', 'To'], ['Cost', 'slow, 8 s a step', 'quick, 2 s'], ['Text', 'none', 'paragraphs']])
  const lengths = groups[0].marks.flatMap(mark => 'd' in mark && mark.look === 'full' ? [Number(/h([\d.]+)v/.exec(mark.d)![1])] : [])
  assert.equal(lengths.length, 2)
  assert.ok(Math.abs(lengths[0] - 4 * lengths[1]) < 0.5, String(lengths))
})

test('a long name stands in two lines where its row has pictures and words in two lines', () => {
  const table = [
    ['Line', 'From', 'To'],
    ['Understanding: data', 'large-scale data', 'half of it text, half of it images'],
    ['Understanding: cost', 'full attention', '28 windowed layers'],
  ]
  const names = drawChart('tracks', table, { names: [], roles: [], title: '', words: wordsWith(), room: 500 })!
    .groups
    .flatMap(({ marks }) => marks.flatMap(mark => 'text' in mark && mark.look.startsWith('metric-name') ? [mark.text] : []))
  assert.deepEqual(names, ['Understanding:', 'data', 'Understanding:', 'cost'])
})

test('the head of the last column ends where its words do', () => {
  const { frame, groups } = draw(rows)
  const ends = [...frame, ...groups.flatMap(({ marks }) => marks)].flatMap(mark => 'text' in mark && / end\b/.test(mark.look) ? [mark.x] : [])
  assert.equal(new Set(ends).size, 1)
})

test('what lies midway stands as far from where all states before end as from where all behind begin', () => {
  const ends = [['paragraphs', 'real plus synthetic'], ['paragraphs', 'a synthetic one'], ['a paragraph', 'synthetic']]
  const tables = ends.map(([page, source]) => [
    ['Line', 'From', 'Midway', 'To'],
    ['Text', 'none', 'simple text', page],
    ['Source', 'real', '–', source],
  ])
  for (const table of tables) {
    const [before, behind] = draw(table).groups[0].marks.flatMap((mark) => {
      const [, from, to] = 'd' in mark && mark.look === 'axis way' ? /^M([\d.]+) .*L([\d.]+) /.exec(mark.d)! : []
      return from === undefined ? [] : [Number(to) - Number(from)]
    })
    assert.ok(Math.abs(before - behind) < 2, `${before}, ${behind}`)
  }
})

test('an arrow that is alone in its row is long before what stands at its ends is large', () => {
  for (const last of ['28 windowed layers', 'windows in 28 layers', '28 layers of windows']) {
    const rows = [
      ['Direction', 'From', 'To'],
      ['Architecture', 'two models, one-way reuse', 'a vision: both in one'],
      ['Understanding: data', 'large-scale data', 'SFT: 50% text, 50% pictures'],
      ['Understanding: cost', 'full attention', last],
      ['Generation: cost', 'recomputing, 7.5 s a step', 'distributed optimizer, 2 s'],
    ]
    const drawing = drawChart('tracks', rows, { names: [], roles: [], title: '', words: wordsWith(), room: 520 })!
    const [from, to] = drawing.groups[0].marks.flatMap(mark => 'd' in mark && mark.look === 'axis way'
      ? [...mark.d.matchAll(/[ML]([\d.]+)/g)].map(([, x]) => Number(x))
      : [])
    assert.ok(to - from > 60, `${last}: ${to - from}`)
  }
})

test('seconds behind other words stand on their bars, not beside them again', () => {
  const textsOf = (from: string, to: string): string[] => {
    const { groups: [{ marks }] } = draw([['Line', 'From', 'To'], ['Step', from, to], ['Source', 'real', 'synthetic']])
    return marks.flatMap(mark => 'text' in mark ? [mark.text] : [])
  }
  assert.deepEqual(textsOf('recomputing, 7.5 s each', 'sharding, 2 s each'), ['Step', '7.5 s each', 'recomputing', '2 s each', 'sharding'])
  assert.deepEqual(textsOf('重算，每步7.5秒', '分片，每步2秒'), ['Step', '每步7.5秒', '重算', '每步2秒', '分片'])
  assert.deepEqual(textsOf('7.5 s', '2 s'), ['Step', '7.5 s', '2 s'])
})

test('what is only a vision is hollow within a dashed frame', () => {
  const looksOf = (to: string): string[] => {
    const table = [['Line', 'From', 'To'], ['Models', 'two models', to], ['Source', 'real', 'synthetic']]
    const context = { names: ['North', 'South'], roles: [], title: '', words: wordsWith() }
    return drawChart('tracks', table, context)!.groups[0].marks.map(({ look }) => look)
  }
  assert.ok(looksOf('a vision: both in one').includes('cell dashes'))
  assert.ok(looksOf('愿景：两者合一').includes('drawn is-a'))
  assert.ok(!looksOf('both in one').includes('cell dashes'))
})

test('what was refused is hollow and dashed, and so is the way to it; what was kept is full', () => {
  const looksOf = (from: string, to: string): string[] => {
    const { groups: [{ marks }] } = draw([['Line', 'From', 'To'], ['Step', from, to], ['Source', 'real', 'synthetic']])
    return marks.flatMap(({ look }) => /^(?:full|cell|axis way)/.test(look) ? [look] : [])
  }
  assert.deepEqual(looksOf('sharding, 2 s each', 'recomputing refused, 7.5 s each'), ['full', 'axis way dashes', 'cell dashes'])
  assert.deepEqual(looksOf('分片，每步2秒', '不用重算，每步7.5秒'), ['full', 'axis way dashes', 'cell dashes'])
  assert.deepEqual(looksOf('分片，每步2秒', '重算：不用，每步7.5秒'), ['full', 'axis way dashes', 'cell dashes'])
  assert.deepEqual(looksOf('recomputing, 7.5 s each', 'sharding, 2 s each'), ['full', 'axis way', 'full'])
})
