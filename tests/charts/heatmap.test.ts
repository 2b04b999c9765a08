import type { Rgb } from 'culori'
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { interpolate, wcagContrast, wcagLuminance } from 'culori'
import { canDraw, recognisedChart } from '../../scripts/charts/choose.ts'
import { chartHeight, drawChart, endsOf } from '../../scripts/charts/draw.ts'
import { width, widthOf } from '../../scripts/charts/drawing.ts'
import { wordsWith } from './words.ts'

const matrix = [['taken for →', 'cat', 'dog', 'fox'], ['cat', '90', '8', '2'], ['dog', '5', '93', '2'], ['fox', '11', '7', '82']]
const words = wordsWith({ colon: '：', comma: '，' })
const drawn = (rows: string[][], ends = {}) => drawChart('heatmap', rows, { names: [], roles: [], title: '', words, ...ends })!
const drawing = drawn(matrix)
function textsOf({ frame, groups }: typeof drawing) {
  return [...frame, ...groups.flatMap(({ marks }) => marks)].flatMap(mark => ('text' in mark ? [mark] : []))
}
function shadesOf({ groups }: typeof drawing) {
  return groups.map(({ marks }) => marks.flatMap(mark => 'd' in mark && /shade\d/.test(mark.look) ? [Number(mark.look.at(-1))] : []))
}

/** A table of as many rows and columns, all heads of one word. */
function table(rows: number, columns: number, head: (column: number) => string = column => `c${column}`) {
  return [
    ['', ...Array.from({ length: columns }, (_, column) => head(column))],
    ...Array.from({ length: rows }, (_, row) => [
      `row ${row}`,
      ...Array.from({ length: columns }, (_, column) => String(row * 10 + column)),
    ]),
  ]
}

test('a table whose rows and columns have the same names is a heat map by itself', () => {
  assert.equal(recognisedChart(matrix, []), 'heatmap')
  assert.equal(recognisedChart([matrix[0], ...matrix.slice(2), matrix[1]], []), undefined)
})

test('a table of the same names without any number is none', () => {
  assert.equal(recognisedChart(matrix.map((row, index) => index === 0 ? row : [row[0], '–', '–', '–']), []), undefined)
})

test('any table of two columns of numbers and more is one where it is asked', () => {
  assert.equal(canDraw('heatmap', [['Model', 'A', 'B'], ['X', '1', '2']], []), true)
  assert.equal(canDraw('heatmap', [['Model', 'A'], ['X', '1']], []), false)
  assert.equal(canDraw('heatmap', [['Model', 'A', 'B', 'Remark'], ['X', '1', '2', 'words']], []), false)
})

test('every number stands in its cell, and every name at its row or column', () => {
  const texts = textsOf(drawing).map(({ text }) => text)
  assert.deepEqual(matrix.flat().slice(1).filter(text => !texts.includes(text)), [])
})

test('the larger a number, the darker its cell', () => {
  assert.deepEqual(shadesOf(drawing), [[5, 0, 0], [0, 5, 0], [0, 0, 5]])
})

test('a cell without a number is empty, not zero', () => {
  const [, , none] = drawn([
    ['', 'a', 'b'],
    ['x', '1', '–'],
    ['y', '2', '3'],
  ]).groups[0].marks.filter(mark => 'd' in mark || ('text' in mark && mark.text === '–'))
  assert.ok('text' in none && none.text === '–')
})

test('a column stays where the rows of this picture have nothing in it', () => {
  assert.ok(textsOf(drawn([['', 'a', 'b', 'c'], ['x', '1', '–', '4'], ['y', '2', '–', '5']])).some(({ text }) => text === 'b'))
})

test('what goes on over several pictures has one scale', () => {
  const rows = table(20, 3)
  const ends = endsOf('heatmap', rows, [])
  assert.deepEqual(ends, { least: 0, most: 192 })
  assert.deepEqual(shadesOf(drawn([rows[0], ...rows.slice(11)], ends)), shadesOf(drawn(rows)).slice(10))
})

test('heads wider than their columns stand in two tiers, none on another nor outside', () => {
  for (const count of [7, 9, 12]) {
    const picture = drawn(table(5, count, column => `${'considerat'.slice(0, 9)}${column}`))
    const heads = textsOf({ ...picture, groups: [] }).map(({ x, y, text }) => ({
      y,
      from: x - widthOf(text, 18) / 2,
      to: x + widthOf(text, 18) / 2,
    }))
    assert.equal(heads.length, count)
    assert.ok(heads.every(({ from, to }) => from >= 0 && to <= width))
    assert.deepEqual(
      heads.filter((one, index) =>
        heads.some((other, at) => at > index && other.y === one.y && other.from < one.to && one.from < other.to),
      ),
      [],
    )
  }
})

test('a table whose heads have no room even so stays a table', () => {
  assert.equal(canDraw('heatmap', table(5, 12, column => `incomprehensibilities${column}`), []), false)
  assert.equal(canDraw('heatmap', table(5, 3, column => `incomprehensibilities${column}`), []), true)
})

test('the longest name has the room that was measured for it', () => {
  const names = ['Reading of street signs', 'Counting of bicycles', 'A map of a town', 'Recipes', 'Handwritten letters']
  const broken = names.filter(
    name =>
      !textsOf(
        drawn([
          ['', 'a', 'b'],
          [name, '1', '2'],
          ['x', '3', '4'],
        ]),
      ).some(({ text }) => text === name),
  )
  assert.deepEqual(broken, [])
})

test('names on two lines stay within their rows', () => {
  const rows = table(10, 9)
  rows[3][0] = 'Street signs that are read from a moving car at night'
  rows[4][0] = rows[3][0]
  const { groups } = drawn(rows)
  const baselines = (row: number) => groups[row].marks.flatMap(mark => 'text' in mark && mark.look.startsWith('name') ? [mark.y] : [])
  const size = Number(groups[2].marks.flatMap(mark => 'text' in mark && mark.look.startsWith('name') ? [mark.look.slice(-2)] : [])[0])
  assert.equal(baselines(2).length, 2)
  assert.ok(Math.max(...baselines(2)) + 4 <= Math.min(...baselines(3)) - size * 0.8, 'touches the row beneath')
})

test('it is said in the words of the deck', () => {
  assert.equal(drawing.groups[0].words, 'cat：cat 90，dog 8，fox 2')
})

test('it is as high as was planned', () => {
  assert.equal(chartHeight('heatmap', matrix, []), drawing.height)
})

/** The colours of the tokens where a selector holds, what it leaves out as in the light. */
const tokens = readFileSync(new URL('../../styles/tokens.css', import.meta.url), 'utf8')
function colours(selector: string): Record<string, string> {
  return Object.fromEntries([':root', selector].flatMap(one =>
    [...tokens.split(`${one} {`)[1].split('\n}')[0].matchAll(/--([\w-]+): (#\w+);/g)].map(([, name, value]) => [name, value])))
}
const styles = readFileSync(new URL('../../styles/chart.css', import.meta.url), 'utf8')

/** The fill of a shade and the colour of the letters on it. */
function shadeIn(shade: number, colour: Record<string, string>): { fill: Rgb, ink: string } {
  const own = styles.match(new RegExp(`\\.shade${shade} \\{([^}]*)\\}`))![1]
  const share = own.match(/--share: (\d+)%/)![1]
  const mix = (own.match(/color-mix[^;]*/) ?? styles.match(/\.shade \{ fill: (color-mix[^;]*)/)!.slice(1))[0].replace('var(--share, 0%)', `${share}%`)
  const [, first, part, second] = mix.match(/var\(--(\w+)\) (\d+)%, var\(--(\w+)\)/)!
  const letters = styles.match(/((?:\.on\d,? ?)+)\{ fill: var\(--paper\)/)![1].includes(`.on${shade}`) ? colour.paper : colour.ink
  return { fill: interpolate([colour[second], colour[first]], 'rgb')(Number(part) / 100), ink: letters }
}

for (const selector of [':root', 'html.dark', 'html.paper']) {
  test(`numbers are read on each shade, and shades are told apart without colour: ${selector}`, () => {
    const all = [0, 1, 2, 3, 4, 5].map(shade => shadeIn(shade, colours(selector)))
    assert.deepEqual(all.filter(({ fill, ink }) => wcagContrast(fill, ink) < 4.5), [])
    const grey = all.map(({ fill }) => wcagLuminance(fill))
    const isDark = grey[0] < grey[5]
    assert.deepEqual(grey, grey.toSorted((a, b) => isDark ? a - b : b - a))
    assert.deepEqual(all.slice(1).filter(({ fill }, index) => wcagContrast(fill, all[index].fill) < 1.15), [])
  })
}
