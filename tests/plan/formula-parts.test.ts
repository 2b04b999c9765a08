import type { SlidePlan } from '../../scripts/plan/deck-plan.ts'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { partsOfFormula } from '../../scripts/estimate/formula-parts.ts'
import { planOf } from '../stages.ts'

/** The slides of a chapter with these formulas. */
function slidesOf(...formulas: string[]): SlidePlan[] {
  return planOf('# Talk', '', '## One', '', ...formulas.flatMap(value => ['$$', value, '$$', ''])).slides.slice(1)
}

const sum = (count: number): string => Array.from({ length: count }, (_, index) => `a_{${index}}`).join(' + ')
function matrix(columns: number, cell: string): string {
  return `\\begin{pmatrix} ${Array.from({ length: columns }, () => cell).join(' & ')} \\end{pmatrix}`
}
/** Twenty columns in an environment that is no matrix. */
const unbroken = `\\begin{array}{${'c'.repeat(20)}} ${Array.from({ length: 20 }, () => 'a + b + c').join(' & ')} \\end{array}`
function valuesOf(slides: SlidePlan[]): string[] {
  return slides.flatMap(({ parts }) =>
    parts.map(part => part.kind === 'block' && part.block.kind === 'formula' ? part.block.value : part.kind))
}
function kindsOf(slides: SlidePlan[]): string[][] {
  return slides.map(({ parts }) => parts.map(part => part.kind === 'formula-part' ? `${part.part}/${part.of}` : part.kind))
}

test('what has no place to break and is wider than a slide at its smallest is shown in parts, each with its slide to itself', () => {
  assert.deepEqual(kindsOf(slidesOf('x = 1', unbroken, 'y = 2')), [['block'], ['1/2'], ['2/2'], ['block']])
})

test('the parts of a formula carry their share in the title and ids of their own', () => {
  assert.deepEqual(slidesOf(unbroken).map(({ id, share }) => [id, share]), [['one', '1/2'], ['one-part-2', '2/2']])
})

test('a long sum that may break between its terms stays whole', () => {
  assert.deepEqual(kindsOf(slidesOf(sum(60))), [['block']])
})

test('a fraction too wide is set whole, its sums in lines between their terms', () => {
  const root = `\\sqrt{${sum(90)}}`
  for (const value of [`\\frac{${sum(50)}}{b}`, `x = \\dfrac{a}{${sum(70)}} + c`, root, `e^x = \\left(${sum(60)}\\right)^2`]) {
    const [set, ...others] = valuesOf(slidesOf(value))
    assert.deepEqual(others, [])
    assert.match(set, /\\begin\{gathered\}a_\{0\} \+ .*\\\\\{\}\+ a_/)
    assert.deepEqual(set.match(/a_\{\d+\}/g), value.match(/a_\{\d+\}/g))
  }
})

test('a matrix too wide for its slide goes on below between its columns, cells whole', () => {
  assert.deepEqual(kindsOf(slidesOf(matrix(12, 'a_{ij}'))), [['block']])
  for (const cell of ['\\partial_i f_j(x_i, y_j, z)', '\\frac{a + b + c + d + e}{2}', 'p(x_t \\mid x_{t-1}, c)']) {
    const [set] = valuesOf(slidesOf(`J = ${matrix(12, cell)} \\tag{7}`))
    assert.match(set, /^\\begin\{aligned\} J = +& \\left\(.*& \\cdots\\end\{matrix\}\\right\..*\\left\.\\begin\{matrix\}\\cdots & .*\\right\) .*\\tag\{7\}$/)
    assert.equal(set.split(cell).length, 13)
  }
})

test('a matrix too tall for its slide goes on beside, between its rows, with what rows they are', () => {
  for (const count of [30, 25, 40]) {
    const rows = Array.from({ length: count }, (_, index) => `x_{${index + 1}}`)
    const [set, ...others] = valuesOf(slidesOf(`v = \\begin{bmatrix} ${rows.join('\\\\')} \\end{bmatrix}`))
    assert.deepEqual(others, [])
    assert.deepEqual(set.match(/x_\{\d+\}/g), rows)
    assert.match(set, new RegExp(`^v = +\\\\underset\\{1.*\\\\vdots.*${count}\\}`))
  }
})

test('a wider formula never needs fewer parts', () => {
  const room = { width: 1152, height: 500 }
  const counts = [20, 60, 120, 240, 480].map(count => partsOfFormula(`\\frac{${sum(count)}}{b}`, room))
  assert.deepEqual(counts, counts.toSorted((one, other) => one - other))
  assert.equal(counts[0], 1)
  assert.ok(counts.at(-1)! > 10)
})

test('formulas that a few words part are no more on a slide than those one below the other', () => {
  for (const between of ['其中：', 'where', 'and so']) {
    const formulas = ['a = b', 'c = d', '= e', 'f = g'].flatMap(value => ['$$', value, '$$', ''])
    for (const lines of [[...formulas, between, '', ...formulas.slice(0, 4)], [...formulas.slice(0, 4), between, '', ...formulas]]) {
      const { slides } = planOf('# Tides', '', '## Gates', '', 'The sum is', '', ...lines, 'They are counted at noon.')
      for (const { evidence } of slides)
        assert.ok(evidence.filter(({ block }) => block.kind === 'formula').length <= 3)
    }
  }
})
