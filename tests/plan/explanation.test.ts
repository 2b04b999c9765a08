import type { SlidePlan } from '../../scripts/plan/deck-plan.ts'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ledgerOf } from '../../scripts/plan/ledger.ts'
import { bodyOf, planOf } from '../stages.ts'

const formula = ['$$', 'y = a x + b', '$$', '']
const meanings = 'where $a$ is the slope, and $b$ is the offset.'
const listing = [
  '```python',
  'def area(width, height):',
  '    size = width * height',
  '    if size < 0:',
  '        raise ValueError',
  '    return size',
  '```',
  '',
]

/** The slides of a chapter with these lines. */
const slidesOfChapter = (...lines: string[]): SlidePlan[] => planOf('# Talk', '', '## One', '', ...lines).slides.slice(1)
const kindsOf = (...lines: string[]): string[][] => slidesOfChapter(...lines).map(({ parts }) => parts.map(({ kind }) => kind))

test('a formula stands above the meanings of its symbols', () => {
  assert.deepEqual(kindsOf(...formula, meanings), [['where']])
  assert.match(bodyOf(...formula, meanings), /^<Where size="\d\d" formula="\d\d">\n\n\$\$\ny = a x \+ b\n\$\$\n\n\$a\$\n\nthe slope\n\n\$b\$\n\nthe offset\n\n<\/Where>$/)
})

test('the paragraph that explains is in the handout text whole, and in the ledger', () => {
  const plan = planOf('# Talk', '', '## One', '', ...formula, `${meanings} And more of it.`, '', ...listing, 'Here `size` is checked.')
  assert.deepEqual(ledgerOf(plan).blocks.filter(({ slides, handout }) => slides.length === 0 && handout.length === 0), [])
  assert.deepEqual(plan.slides.slice(1).map(({ handout }) => handout.length), [1, 1])
})

test('a formula without meanings, or with a paragraph of another matter, stands above it as it is', () => {
  assert.deepEqual(kindsOf(...formula, 'It is a line.')[0], ['block', 'text'])
  assert.deepEqual(kindsOf(...formula, 'where $a$ is the slope.')[0], ['block', 'text'])
  assert.deepEqual(kindsOf(...formula, ...formula, meanings)[0], ['block', 'block', 'text'])
})

test('a listing stands beside the sentences behind it that name something of it', () => {
  const text = 'The `size` is a product. It must not be negative, or `ValueError` is raised.'
  assert.deepEqual(kindsOf(...listing, text), [['explained-code']])
  assert.match(bodyOf(...listing, text), /^<ExplainedCode size="\d\d" width="\d+" marks="2 4">\n\n```python[\s\S]*```\n\n<Rows size="\d\d">\n\nThe `size` is a product\.\n\nIt must[\s\S]*<\/Rows>\n\n<\/ExplainedCode>$/)
})

test('a listing stands above what is said of it where the text speaks of something else, where it leads on, and where it is short', () => {
  assert.deepEqual(kindsOf(...listing, 'Now to another matter.')[0], ['block', 'text'])
  const leading = kindsOf(...listing, 'With `size` we can do the following:', '', ...listing)
  assert.deepEqual(leading.flat().filter(kind => kind !== 'text'), ['block', 'block'])
  assert.deepEqual(kindsOf('```', 'area(2, 3)', '```', '', 'This is `area`.')[0], ['block', 'text'])
})

test('a listing too wide to leave room stays as it is', () => {
  const wide = `    size = ${'width * '.repeat(12)}height`
  assert.deepEqual(kindsOf(...listing.slice(0, 2), wide, ...listing.slice(3), 'The `size` is a product.')[0], ['block'])
})

test('a formula above the meanings of its symbols is set larger the fewer they are, and no larger than its slide is wide', () => {
  const sizeOf = (value: string, count: number): number => {
    const meant = Array.from({ length: count }, (_, index) => `$x_${index}$ is the part of number ${index}`).join(', ')
    return Number(/formula="(\d+)"/.exec(bodyOf('$$', value, '$$', '', `where ${meant}.`))?.[1] ?? 24)
  }
  assert.equal(sizeOf(String.raw`x_0 = x_1 x_2`, 3), 44)
  assert.ok(sizeOf(String.raw`x_0 = \sum_i \frac{x_1}{x_2}`, 6) < 44)
  const sum = Array.from({ length: 10 }, () => 'x_0').join(' + ')
  const [long, numbered] = [sum, String.raw`${sum} \tag{3.1}`].map(value => sizeOf(value, 3))
  assert.ok(numbered < long)
  assert.ok(sizeOf(Array.from({ length: 22 }, () => 'x_0').join(' + '), 3) < 44)
})
