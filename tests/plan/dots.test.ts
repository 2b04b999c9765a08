import assert from 'node:assert/strict'
import { test } from 'node:test'
import { planFromOutline } from '../../scripts/plan/from-outline.ts'
import { withKnown } from '../../scripts/plan/known.ts'
import { outlineOf } from '../stages.ts'

/** Which pictures of a section of these lines stand in the talk, where those of these names are so many px wide and high. */
function shownOf(lines: string[], sizes: Record<string, number>): string[] {
  const pictures = new Map(Object.entries(sizes).map(([name, side]) => [name, { size: { width: side, height: side } }]))
  const { slides } = planFromOutline(withKnown(outlineOf('# Talk', '', '## One', '', ...lines), { pictures, heights: {} }))
  return slides.filter(({ backup }) => !backup).flatMap(({ evidence }) =>
    evidence.flatMap(({ block }) => block.kind === 'figure' ? [block.path] : []))
}

test('a picture no larger than a sign stands behind the end, since alone on a slide it is a dot', () => {
  assert.deepEqual(shownOf(['Keys flow.', '', '![dot](a.png)'], { 'a.png': 12 }), [])
  assert.deepEqual(shownOf(['![flow](b.png)', '', '![dot](a.png)'], { 'a.png': 32, 'b.png': 400 }), ['b.png'])
  assert.deepEqual(shownOf(['- one', '- two', '', '![点](a.png)'], { 'a.png': 1 }), [])
})

test('it stays where its section has nothing else, or its author has placed it', () => {
  assert.deepEqual(shownOf(['![dot](a.png)'], { 'a.png': 12 }), ['a.png'])
  assert.deepEqual(shownOf(['Keys flow.', '', '<!-- note: look closely -->', '', '![dot](a.png)'], { 'a.png': 12 }), ['a.png'])
  assert.deepEqual(shownOf(['Keys flow.', '', '![dot](a.png)'], { 'a.png': 33 }), ['a.png'])
  const written = 'data:image/png;base64,AA'
  assert.deepEqual(shownOf(['Keys flow.', '', `![dot](${written})`], { [written]: 1 }), [written])
})

test('where all of several pictures are no larger, they stand in for larger ones, and are in the talk', () => {
  const lines = ['Keys flow.', '', '![map](a.png)', '', '![tide](b.png)']
  assert.deepEqual(shownOf(lines, { 'a.png': 1, 'b.png': 1 }).toSorted(), ['a.png', 'b.png'])
  assert.deepEqual(shownOf(lines, { 'a.png': 1, 'b.png': 300 }), ['b.png'])
})
