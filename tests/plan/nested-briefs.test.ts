import assert from 'node:assert/strict'
import { test } from 'node:test'
import { planOf } from '../stages.ts'

const heads = ['Two boats', 'Change of crews', 'At night']

/** The headings of the short sections that a slide has side by side. */
function briefsOf(...lines: string[]): string[] {
  const { slides } = planOf('# Talk', '', '## Boats', '', '### Rides', '', 'Six of ten ride to school.', '', '- a', '- b', '', ...lines)
  const briefs = slides.flatMap(({ parts }) => parts).flatMap(part => part.kind === 'briefs' ? part.briefs : [])
  return briefs.map(({ heading }) => heading.replace(/^[\d.]+ /, ''))
}

test('short sections within each other stand side by side, none of them in the notes alone', () => {
  const nested = heads.flatMap((head, depth) => [`${'#'.repeat(4 + depth)} ${head}`, '', 'Two boats cross at noon.', ''])
  assert.deepEqual(briefsOf('### Turns', '', ...nested), heads)
  assert.deepEqual(briefsOf('### 船是怎么排的', '', '#### 两条船', '', '早晚对开。', '', '##### 换班', '', '四个小时换一次。', ''), ['两条船', '换班'])
})

test('what is more than a few words keeps its slide', () => {
  assert.deepEqual(briefsOf('### Turns', '', '#### Two boats', '', 'At noon.', '', '##### Crews', '', '- one', '- two', '- three', ''), [])
})
