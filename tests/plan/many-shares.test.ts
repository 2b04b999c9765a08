import type { SlidePlan } from '../../scripts/plan/deck-plan.ts'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { planOf } from '../stages.ts'

const many = (count: number, line: (index: number) => string): string[] => Array.from({ length: count }, (_, index) => line(index))
const sharesOf = (...lines: string[]): SlidePlan[] => planOf('# Talk', '', '## Gates', '', ...lines).slides.slice(1)

test('of many slides of one table, derivation, quotation or list of names the first stands in the talk and leads to the others', () => {
  for (const lines of [
    ['| Gate | Year | Care |', '|---|--:|---|', ...many(60, row => `| Gate ${row} | ${1900 + row} | oil |`)],
    many(30, row => `$$\n\\tau_{${row}} = \\frac{\\sum_{i=1}^{${row}} x_i}{${row + 1}}\n$$\n`),
    ['The keeper of the lake writes:', '', ...many(30, line => `> Gate ${line} was opened at noon ${'by hand '.repeat(9)}.\n>`)],
    many(40, point => `- **Gate ${point}**: of oak, opened at noon by hand and shut at night.`),
  ]) {
    const [first, ...others] = sharesOf(...lines)
    assert.ok(others.length > 3, lines[0])
    assert.deepEqual([first, ...others].map(({ backup }) => Boolean(backup)), [false, ...others.map(() => true)], lines[0])
    assert.equal(first.goesOn, others[0].id)
  }
})

test('a few slides of one thing, and slides of several things beneath one heading, stay in the talk', () => {
  const table = ['| Gate | Year | Care |', '|---|--:|---|', ...many(20, row => `| Gate ${row} | ${1900 + row} | oil |`)]
  const said = 'is told here in a sentence, and what it means:'
  const led = many(12, row => `The sum of ${row} gates ${said}\n\n$$\ns_{${row}} = \\sum_{i=1}^{${row}} x_i\n$$\n`)
  const inTalk = (slides: SlidePlan[]): boolean[] => slides.map(({ backup }) => !backup)
  assert.deepEqual(inTalk(sharesOf(...table)), [true, true, true].slice(0, sharesOf(...table).length))
  assert.ok(inTalk(sharesOf(...led)).filter(Boolean).length > 1)
})

test('a derivation over many slides shows its first lines and what it comes to on the first, and all of it behind the end', () => {
  const step = (sign: string) => (row: number): string => `&${sign} \\log p + \\sum_{i=1}^{${row}} \\alpha_i \\log Z_i + \\epsilon_{${row}}`
  const derived = (environment: string, sign: string): SlidePlan[] => sharesOf(
    '$$',
    `\\begin{${environment}}`,
    ['x &= y', ...many(24, step(sign)), '&\\ge z'].join(' \\\\\n'),
    `\\end{${environment}}`,
    '$$',
  )
  for (const environment of ['aligned', 'align*', 'split']) {
    const [first, ...others] = derived(environment, '=')
    const value = ({ parts: [part] }: SlidePlan): string => part.kind === 'block' && part.block.kind === 'formula' ? part.block.value : ''
    assert.match(value(first), /x &= y[\s\S]*\\vdots[\s\S]*&\\ge z/)
    const rows = [first, ...others].map(value).join(' ')
    assert.ok(many(24, row => `\\epsilon_{${row}}`).every(row => rows.includes(row)))
    assert.ok(others.every(({ backup }) => backup))
  }
})

test('of a long table the rows that are looked for stay in the talk beside the first ones', () => {
  const rowOf = (row: number): string => `| Gate ${row} | ${1900 + row} | ${row + 10}.5 |`
  for (const [head, told] of [
    ['| Gate | Year | Accuracy |', '| Gate 43 | 1943 | 99.9 |'],
    ['| Gate | Year | Litres |', '| Gate 43 | 1943 | **99.9** |'],
    ['| Gate | Year | Litres |', '| Total | | 2265 |'],
    ['| 闸门 | 年份 | 水量 |', '| 合计 | | 2265 |'],
  ]) {
    const slides = sharesOf(head, '|---|--:|--:|', ...many(60, row => row === 43 ? told : rowOf(row)))
    const shown = slides.filter(({ backup }) => !backup).map(({ evidence: [{ range }] }) => range!)
    assert.deepEqual(shown.map(([from, to]) => [from === 0, from <= 43 && to > 43]), [[true, false], [false, true]], told)
  }
})

test('where the first rows have most of it, they stay alone', () => {
  const rows = ['| Gate 0 | 1899 | 99.9 |', ...many(60, row => `| Gate ${row + 1} | ${1900 + row} | ${row + 10}.5 |`)]
  assert.equal(sharesOf('| Gate | Year | Accuracy |', '|---|--:|--:|', ...rows).filter(({ backup }) => !backup).length, 1)
})
