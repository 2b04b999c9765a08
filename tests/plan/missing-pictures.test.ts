import type { SlidePlan } from '../../scripts/plan/deck-plan.ts'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { wordsOf } from '../../scripts/outline/rich.ts'
import { planFromOutline } from '../../scripts/plan/from-outline.ts'
import { withKnown } from '../../scripts/plan/known.ts'
import { outlineOf } from '../stages.ts'

/** The slides behind the cover of a review whose pictures `gone.png` and `far.png` are not there. */
function slidesOf(...lines: string[]): SlidePlan[] {
  const pictures = new Map([
    ['gone.png', { fault: 'missing' as const }],
    ['https://example.org/far.png', { fault: 'remote' as const }],
    ['here.png', { size: { width: 800, height: 600 } }],
  ])
  return planFromOutline(withKnown(outlineOf(...lines), { pictures, heights: {} })).slides.slice(1)
}
const placesOf = (slides: SlidePlan[]): string[] => slides.map(({ id, backup }) => `${backup ? 'behind' : 'main'}: ${id}`)

const gates = 'Small gates close too late in most of the storms. They are opened by hand.'

for (const path of ['gone.png', 'https://example.org/far.png']) {
  test(`the text beside a picture that is not there is shown without it, and its box stands behind the end: ${path}`, () => {
    const slides = slidesOf('# Talk', '', '## Gates', '', gates, '', `![](${path})`)
    assert.deepEqual(placesOf(slides), ['main: gates', 'behind: gates-missing'])
    assert.equal(wordsOf(slides[0].title), 'Small gates close too late in most of the storms')
    assert.equal(slides[1].reasons?.behind, 'missing')
  })
}

test('a picture that is there stays beside its text', () => {
  assert.deepEqual(placesOf(slidesOf('# Talk', '', '## Gates', '', gates, '', '![](here.png)')), ['main: gates'])
})

test('a section that has a missing picture alone keeps its place', () => {
  assert.deepEqual(placesOf(slidesOf('# Talk', '', '## Gates', '', '![](gone.png)')), ['main: gates'])
})

test('a picture beneath the title of the review that is not there has no slide in the main line', () => {
  const slides = slidesOf('# Talk', '', '![logo](gone.png)', '', '## Gates', '', gates)
  assert.deepEqual(slides.filter(({ backup }) => !backup).map(({ id }) => id), ['gates'])
})

test('a missing picture of which its author speaks stays where it is', () => {
  const slides = slidesOf('# Talk', '', '## Gates', '', gates, '', '<!-- deck: title="The gate" -->', '', '![](gone.png)')
  assert.ok(slides.every(({ backup }) => !backup), placesOf(slides).join('; '))
})

test('short sections share a slide as if a picture that is not there stood in none of them', () => {
  const slides = slidesOf(
    ...['# Talk', '', '## Gates', '', '### Small', '', 'They close late.', '', '![A small gate](gone.png)'],
    ...['', '### Large', '', 'They jam.'],
    ...['', '## End', '', gates],
  )
  assert.deepEqual(placesOf(slides), ['main: gates-columns', 'main: end', 'behind: small-missing'])
  assert.equal(wordsOf(slides[2].title), 'A small gate')
})

test('words that only lead to a picture that is not there stand behind the end with it', () => {
  for (const lead of ['The costs:', '各闸门的水位与时间：', 'How they are opened and closed:']) {
    const [gate, behind] = slidesOf('# Talk', '', '## Gates', '', gates, '', lead, '', '![](gone.png)', '', 'Nobody oils them.')
    assert.ok(!JSON.stringify(gate.handout).includes(lead.slice(0, -1)), lead)
    assert.ok(behind.backup && JSON.stringify(behind).includes(lead.slice(0, -1)), lead)
  }
  const [gate] = slidesOf('# Talk', '', '## Gates', '', 'Small gates close too late, and nobody oils them:', '', '![](gone.png)')
  assert.ok(JSON.stringify(gate.handout).includes('nobody oils them'))
})
