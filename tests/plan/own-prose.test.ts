import assert from 'node:assert/strict'
import { test } from 'node:test'
import { wordsOf } from '../../scripts/outline/rich.ts'
import { planOf } from '../stages.ts'

/** A paragraph about one thing, of so many words that a slide has no room for two. */
function about(thing: string): string {
  return `The ${thing} is the oldest work of the valley and was built by hand. Each ${thing} took forty people three summers of hard work. `
    + `In a flood a ${thing} moves a little and does not break, as its joints are soft. The villages clean every ${thing} in winter, `
    + `and all who have fields beside it pay for that by the acre. No law has ever been written about the ${thing}.`
}

const things = ['bridge', 'weir', 'dyke', 'well', 'canal', 'pond', 'mill', 'ferry']

test('a long text without headings is told in several slides, each with a title of its own', () => {
  const { slides } = planOf('# Works of water', '', ...things.flatMap(thing => [about(thing), '']))
  const titles = slides.slice(1).map(({ title }) => wordsOf(title))
  assert.ok(titles.length >= 4, titles.join('|'))
  assert.equal(new Set(titles).size, titles.length)
})

test('a short one, and one with sections, has a slide for each section', () => {
  assert.equal(planOf('# Works', '', about('weir'), '', about('dyke')).slides.length, 2)
  const old = things.flatMap(thing => [about(thing), ''])
  assert.equal(planOf('# Works', '', '## Old', '', ...old, '## New', '', about('pump')).slides.length, 3)
})

test('what stands behind the only quotation of a text has a slide where it is so much', () => {
  const quotation = ['He wrote:', '', '> Dykes, canals and locks are the three legs of one vessel.', '']
  const slidesWith = (...names: string[]): number =>
    planOf('# Works', '', ...quotation, ...names.flatMap(thing => [about(thing), ''])).slides.length
  assert.deepEqual([slidesWith('weir'), slidesWith('weir', 'dyke', 'well')], [2, 3])
})
