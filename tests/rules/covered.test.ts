import assert from 'node:assert/strict'
import { test } from 'node:test'
import { contentSlides, coverageLines, medianCovered } from '../../scripts/rules/covered.ts'
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
