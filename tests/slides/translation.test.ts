import type { SourceSlide } from '../../scripts/slides/source-slide.ts'
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { translationOf } from '../../scripts/slides/translation.ts'

/** A deck in a language whose slides are named, each with the number of its section. */
function deck(lang: string, ...slides: [id: string, section: string][]): SourceSlide[] {
  const cover = { id: 'cover', raw: `---\nlang: ${lang}\nlayout: cover\n---\n\n# Talk` }
  return [cover, ...slides.map(([id, section]) => ({ id, raw: `---\nlayout: default\nsection: "${section}"\n---\n\n# ${id}` }))]
}
const pairs = (before: SourceSlide[], now: SourceSlide[]): [string, string][] => [...translationOf(before, now)]
const english = deck('en', ['goal', '1'], ['way', '2'], ['way-part-2', '2'])

describe('in a review that was translated', () => {
  test('slides of the same section are the same', () => {
    assert.deepEqual(
      pairs(english, deck('zh-CN', ['目标', '1'], ['路', '2'], ['路-2', '2'])),
      [['cover', 'cover'], ['目标', 'goal'], ['路', 'way'], ['路-2', 'way-part-2']],
    )
  })

  test('a section may take another number of slides', () => {
    assert.deepEqual(pairs(english, deck('zh-CN', ['目标', '1'], ['路', '2'])), [['cover', 'cover'], ['目标', 'goal'], ['路', 'way']])
  })
})

test('other sections are another review, whatever its language', () => {
  assert.deepEqual(pairs(english, deck('zh-CN', ['目标', '1'])), [])
})

test('in the same language nothing is found by numbers', () => {
  assert.deepEqual(pairs(english, english), [])
})
