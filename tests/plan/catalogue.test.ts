import type { SlidePlan } from '../../scripts/plan/deck-plan.ts'
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { wordsOf } from '../../scripts/outline/rich.ts'
import { textsOf } from '../../scripts/parts/index.ts'
import { ledgerOf } from '../../scripts/plan/ledger.ts'
import { bodyOf, planOf } from '../stages.ts'

const gloss = 'reads the gauges of a river once an hour and draws what they say on a map of the valley'

/** So many points, each made from its number. */
function listOf(count: number, point: (index: number) => string): string[] {
  return Array.from({ length: count }, (_, index) => `- ${point(index + 1)}`)
}

function slidesOf(...lines: string[]): SlidePlan[] {
  return planOf('# T', '', '## Tools', '', ...lines).slides.slice(1)
}

/** The names on each slide that shows a catalogue. */
function namesOn(slides: SlidePlan[]): string[][] {
  return slides.map(({ parts }) => parts.filter(({ kind }) => kind === 'catalogue').flatMap(textsOf).map(wordsOf))
}

const link = (index: number): string => `[Gauge ${index}](https://example.org/${index}) - ${gloss}`

describe('a long list of links', () => {
  test('is shown by the names of what it links to, on one slide', () => {
    assert.deepEqual(namesOn(slidesOf(...listOf(12, link))), [Array.from({ length: 12 }, (_, index) => `Gauge ${index + 1}`)])
  })

  test('is no catalogue where what links asks something', () => {
    const asking = listOf(12, index => `What does [gauge ${index}](https://example.org/${index}) read?`)
    assert.deepEqual(namesOn(slidesOf(...asking)).flat(), [])
  })

  test('is told whole in the handout', () => {
    const lists = ledgerOf(planOf('# T', '', '## Tools', '', ...listOf(12, link))).blocks.filter(({ kind }) => kind === 'points')
    assert.deepEqual(lists.map(({ slides, handout }) => [slides, handout]), [[['tools'], ['tools']]])
  })

  test('goes on over even slides where its names are too many for one', () => {
    assert.deepEqual(namesOn(slidesOf(...listOf(30, link))).map(({ length }) => length), [15, 15])
  })

  test('is one slide where a list of points would be two', () => {
    assert.equal(slidesOf(...listOf(13, index => `[G ${index}](https://example.org/${index})`)).length, 1)
  })

  test('stands in two columns where its names are wide', () => {
    const wide = (index: number): string => `[How to read the gauges of a small river at night, volume ${index}](https://example.org/${index})`
    assert.match(bodyOf(...listOf(10, wide)), /columns="2"/)
  })

  test('keeps its links', () => {
    assert.match(bodyOf(...listOf(12, link)), /<Catalogue size="28" columns="3" rows="4">\s+- \[Gauge 1\]\(https:\/\/example\.org\/1\)\n- \[Gauge 2\]/)
  })
})

const others: Record<string, [point: (index: number) => string, name: string]> = {
  'a sign and a link': [index => `📏 **[Gauge ${index}](https://example.org/${index})**: ${gloss}`, 'Gauge 1'],
  'a title in bold, with its link further on': [index => `Pegel ${index}: **Gauge ${index}**. ${gloss} [paper](https://example.org/${index})`, 'Pegel 1: Gauge 1'],
  'a sentence': [index => `水位计${index}的使用。${gloss} [链接](https://example.org/${index})`, '水位计1的使用。'],
}

for (const [what, [point, name]] of Object.entries(others)) {
  test(`points that begin with ${what} are shown by it`, () => {
    assert.equal(namesOn(slidesOf(...listOf(12, point)))[0][0], name)
  })
}

const asTheyAre: Record<string, string[]> = {
  'of few links': listOf(6, link),
  'of as many short links as a list has points': listOf(7, index => `[G ${index}](https://example.org/${index})`),
  'with few links': listOf(12, index => index < 9 ? `Gauge ${index} ${gloss}.` : link(index)),
  'with pictures': listOf(12, index => `${link(index)}\n\n  ![gauge](gauge.png)\n`),
}

for (const [what, lines] of Object.entries(asTheyAre)) {
  test(`a list ${what} stays a list`, () => {
    assert.deepEqual(namesOn(slidesOf(...lines)).flat(), [])
  })
}

describe('a long list of points that are no longer than names', () => {
  const shortOf = (count: number, mark: (index: number) => string, words = 'river gauge'): SlidePlan[] =>
    slidesOf(...Array.from({ length: count }, (_, index) => `${mark(index + 1)} ${words} ${index + 1}`))
  const counts = (slides: SlidePlan[]): number[] => namesOn(slides).map(({ length }) => length)

  test('stands in columns, on as few slides as it takes', () => {
    assert.deepEqual([counts(shortOf(24, () => '-')), counts(shortOf(42, () => '*'))], [[24], [21, 21]])
    assert.deepEqual(counts(shortOf(23, () => '-', '水位计')), [23])
  })

  test('stands in columns as well where it is a word or two each, and would go on over another slide', () => {
    for (const [count, words] of [[8, 'MMLU 84.2'], [9, '水位计'], [21, 'river gauge']] as const)
      assert.deepEqual(counts(shortOf(count, () => '-', words)), [count], words)
  })

  test('keeps its numbers where it has many, and is a list like any other where it has a few', () => {
    const [many, few] = [40, 10].map(count => counts(shortOf(count, index => `${index}.`)).filter(shown => shown > 0))
    assert.deepEqual([many, few], [[20, 20], []])
    const body = bodyOf(...Array.from({ length: 40 }, (_, index) => `${index + 5}. step`))
    assert.match(body, /\n5\. step\n6\. step/)
  })

  test('is a list like any other where it is short, has tasks, things within, or points that say more', () => {
    const long = 'which nobody has read since the two bridges were built'
    const nested = slidesOf(...listOf(24, index => `Gauge ${index}\n  - a`))
    const short = [shortOf(7, () => '-'), shortOf(21, () => '-', 'gauge in the upper river')]
    for (const slides of [...short, shortOf(24, () => '- [ ]'), nested, shortOf(24, () => '-', long)])
      assert.deepEqual(counts(slides).filter(count => count > 0), [])
  })

  test('is shown whole, so that the handout needs not tell it again', () => {
    const { blocks } = ledgerOf(planOf('# T', '', '## Tools', '', ...listOf(23, index => `Gauge ${index}`)))
    const lists = blocks.filter(({ kind }) => kind === 'points')
    assert.deepEqual(lists.map(({ slides, handout }) => [slides, handout]), [[['tools'], []]])
  })
})
