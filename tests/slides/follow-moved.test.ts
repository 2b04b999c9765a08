import type { SourceSlide } from '../../scripts/slides/source-slide.ts'
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { followMoved } from '../../scripts/slides/follow-moved.ts'

/** Slides written as `id:text`; a `/` begins a new line. */
function deck(...slides: string[]): SourceSlide[] {
  return slides.map((slide) => {
    const [id, text] = slide.split(':')
    return { id, raw: text.replaceAll('/', '\n') }
  })
}

/** The decks after hand edits followed their lines, written as they are handed in. */
function followed(base: string[], ours: string[], theirs: string[], retake: string[] = []): { ours: string[], theirs: string[] } {
  const written = (slides: SourceSlide[]): string[] => slides.map(({ id, raw }) => `${id}:${raw.replaceAll('\n', '/')}`)
  const { ours: own, theirs: others } = followMoved(deck(...base), deck(...ours), deck(...theirs), retake)
  return { ours: written(own), theirs: written(others) }
}

describe('a line that was edited by hand and now stands on another slide', () => {
  const base = ['a:red kettle/blue kettle']
  const split = ['a:red kettle', 'b:blue kettle']

  test('takes its edit along', () => {
    assert.deepEqual(followed(base, ['a:red kettle/my kettle'], split), { ours: base, theirs: ['a:red kettle', 'b:my kettle'] })
  })

  test('takes a line along that was added below it', () => {
    assert.deepEqual(followed(base, ['a:red kettle/blue kettle/mine'], split).theirs, ['a:red kettle', 'b:blue kettle/mine'])
  })

  test('stays taken out', () => {
    assert.deepEqual(
      followed(['a:red kettle/blue kettle/green tea'], ['a:red kettle/green tea'], ['a:red kettle', 'b:blue kettle/green tea']),
      {
        ours: ['a:red kettle/blue kettle/green tea'],
        theirs: ['a:red kettle', 'b:green tea'],
      },
    )
  })

  test('leaves other edits where they are', () => {
    assert.deepEqual(followed(base, ['a:my red/my blue'], split), { ours: ['a:my red/blue kettle'], theirs: ['a:red kettle', 'b:my blue'] })
  })

  for (const [why, ours, theirs, retake] of [
    ['that was edited by hand too', ['a:red kettle/my kettle', 'b:mine'], split],
    ['where two have it', ['a:red kettle/my kettle'], ['a:red kettle', 'b:blue kettle', 'c:blue kettle']],
    ['where its own has it still', ['a:red kettle/my kettle'], ['a:red kettle/blue kettle', 'b:blue kettle']],
    ['that is taken as generated', ['a:red kettle/my kettle'], split, ['b']],
  ] satisfies [string, string[], string[], string[]?][]) {
    test(`does not go to a slide ${why}`, () =>
      assert.deepEqual(followed([...base, ...ours.slice(1).map(() => 'b:other words')], ours, theirs, retake), { ours, theirs }))
  }

  test('of one word is found in too many places to follow', () => {
    const words = followed(['a:red/blue'], ['a:red/mine'], ['a:red', 'b:blue'])
    assert.deepEqual(words, { ours: ['a:red/mine'], theirs: ['a:red', 'b:blue'] })
  })
})
