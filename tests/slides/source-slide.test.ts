import assert from 'node:assert/strict'
import { test } from 'node:test'
import { joinSlides, splitSlides } from '../../scripts/slides/source-slide.ts'

test('a deck is cut where Slidev cuts it', () => {
  assert.deepEqual(splitSlides('---\nrouteAlias: a\n---\n\n# A\n\n---\n\n# by hand\n\n---\nrouteAlias: b\n---\n\n# B\n'), [
    { id: 'a', raw: '---\nrouteAlias: a\n---\n\n# A' },
    { id: undefined, raw: '# by hand' },
    { id: 'b', raw: '---\nrouteAlias: b\n---\n\n# B' },
  ])
})

test('what was cut and joined is cut the same way again', () => {
  const slides = splitSlides('# first\n\n---\nrouteAlias: b\n---\n\n# B\n\n---\n\nlast')
  assert.deepEqual(splitSlides(joinSlides(slides)), slides)
})

test('an empty deck has no slides', () => {
  assert.deepEqual(splitSlides('\n'), [])
})
