import type { SlideMeasure } from '../../scripts/rules/slide-measure.ts'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { limits } from '../../scripts/design/design.ts'
import { coverageLines, emptySlides, medianCovered, offEdge } from '../../scripts/rules/covered.ts'

/** What holds of the slides of every deck: one edge, and no slide that is mostly empty; the table of shares is printed. */
export function testCovered(slides: () => SlideMeasure[]): void {
  test('what each slide shows begins at one edge, or above it where it fills the slide', () => {
    assert.deepEqual(offEdge(slides()), [])
  })

  test('what is shown covers most of the height that it has, on every slide and even more on the one in the middle', (context) => {
    coverageLines(slides()).forEach(line => context.diagnostic(line))
    assert.deepEqual(emptySlides(slides()), [])
    const median = medianCovered(slides())
    assert.ok(median === undefined || median.height >= limits.covered.median, `the median is ${median?.height}`)
  })
}
