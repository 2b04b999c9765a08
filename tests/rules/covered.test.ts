import assert from 'node:assert/strict'
import { test } from 'node:test'
import { contentSlides, coverageLines, emptySlides, medianCovered, offEdge } from '../../scripts/rules/covered.ts'
import { slideOf } from './measures.ts'

const blocks = [{ part: 'p', top: 144, height: 40, width: 1152 }]
const slides = [covering('full', 1, 0.9), covering('agenda', 0.1, 0.1, 'agenda'), covering('half', 0.5, 0.2), covering('most', 0.8, 0.3)]

function covering(id: string, height: number, area: number, layout = 'default') {
  return slideOf({ id, layout, blocks, covered: { height, area } })
}

test('the slides that show something of the review come least covered first', () => {
  assert.deepEqual(contentSlides(slides).map(({ id }) => id), ['half', 'most', 'full'])
})

test('the median is taken of height and area each for itself', () => {
  assert.deepEqual(medianCovered(slides), { height: 0.8, area: 0.3 })
  assert.equal(medianCovered([]), undefined)
})

test('each slide is a line, and the median the last one', () => {
  assert.deepEqual(coverageLines(slides).slice(1).map(line => line.trim().replace(/\s+/g, ' ')), [
    '50 % 20 % half',
    '80 % 30 % most',
    '100 % 90 % full',
    '80 % 30 % median',
  ])
})

test('a slide of which content covers less than its least share is empty, unless it is a quotation', () => {
  const thin = [covering('thin', 0.39, 0.1), covering('just', 0.4, 0.1), covering('said', 0.2, 0.1, 'quote')]
  assert.deepEqual(emptySlides(thin), ['thin: 39 %'])
})

test('content that begins below the edge of most slides, or above it without need, is off the edge', () => {
  const at = (id: string, top: number, height: number) => ({ ...covering(id, height, height), blocks: [{ ...blocks[0], top }] })
  const all = [at('one', 144, 0.9), at('two', 144.4, 0.5), at('full', 111, 1), at('high', 111, 0.5), at('low', 170, 1)]
  assert.deepEqual(offEdge(all), ['high: 111', 'low: 170'])
})
