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
function kindsOf(slides: SlidePlan[]): string[][] {
  return slides.map(({ parts }) => parts.map(part => part.kind === 'formula-part' ? `${part.part}/${part.of}` : part.kind))
}

test('a fraction wider than a slide at its smallest is shown in parts, each with its slide to itself', () => {
  assert.deepEqual(kindsOf(slidesOf('x = 1', `\\frac{${sum(50)}}{b}`, 'y = 2')), [['block'], ['1/2'], ['2/2'], ['block']])
})

test('the parts of a formula carry their share in the title and ids of their own', () => {
  assert.deepEqual(slidesOf(`\\frac{${sum(50)}}{b}`).map(({ id, share }) => [id, share]), [['one', '1/2'], ['one-part-2', '2/2']])
})

test('a long sum that may break between its terms stays whole', () => {
  assert.deepEqual(kindsOf(slidesOf(sum(60))), [['block']])
})

test('a matrix of twelve columns is in parts only where it is wider than the slide', () => {
  assert.deepEqual(kindsOf(slidesOf(matrix(12, 'a_{ij}'))), [['block']])
  assert.deepEqual(kindsOf(slidesOf(matrix(12, '\\partial_i f_j(x_i, y_j, z)'))), [['1/2'], ['2/2']])
})

test('a matrix taller than the slide is in parts', () => {
  assert.deepEqual(
    kindsOf(slidesOf(`\\begin{pmatrix} ${Array.from({ length: 30 }, (_, index) => index).join('\\\\')} \\end{pmatrix}`)),
    [['1/2'], ['2/2']],
  )
})

test('a wider formula never needs fewer parts', () => {
  const room = { width: 1152, height: 500 }
  const counts = [20, 60, 120, 240, 480].map(count => partsOfFormula(`\\frac{${sum(count)}}{b}`, room))
  assert.deepEqual(counts, counts.toSorted((one, other) => one - other))
  assert.equal(counts[0], 1)
  assert.ok(counts.at(-1)! > 10)
})
