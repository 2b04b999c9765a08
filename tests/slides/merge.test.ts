import type { SourceSlide } from '../../scripts/slides/source-slide.ts'
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { mergeSlides } from '../../scripts/slides/merge.ts'

/** Slides written as `id:text`; without an id they are by hand; a `/` begins a new line. */
function deck(...slides: string[]): SourceSlide[] {
  return slides.map((slide) => {
    const [, id, text] = /^(?:(\w+):)?(.*)$/.exec(slide)!
    return { id, raw: text.replaceAll('/', '\n') }
  })
}
const written = (slides: SourceSlide[]): string[] => slides.map(({ id, raw }) => `${id ? `${id}:` : ''}${raw.replaceAll('\n', '/')}`)

/** The merged deck, and the outcome of each slide. */
function merged(base: string[], ours: string[], theirs: string[], retake: string[] = []): { slides: string[], outcomes: string[] } {
  const { slides, outcomes } = mergeSlides(deck(...base), deck(...ours), deck(...theirs), retake)
  return { slides: written(slides), outcomes: outcomes.map(({ id, outcome }) => `${id} ${outcome}`) }
}

describe('a slide that is', () => {
  test('untouched by hand takes the new text', () => {
    assert.deepEqual(merged(['a:1'], ['a:1'], ['a:2']), { slides: ['a:2'], outcomes: ['a regenerated'] })
  })

  test('edited by hand stays yours where its source is unchanged', () => {
    assert.deepEqual(merged(['a:1'], ['a:mine'], ['a:1']), { slides: ['a:mine'], outcomes: ['a kept'] })
  })

  test('edited by hand and changed in the source is merged line by line', () => {
    assert.deepEqual(merged(['a:1/2/3'], ['a:mine/2/3'], ['a:1/2/new']), { slides: ['a:mine/2/new'], outcomes: ['a merged'] })
  })

  test('changed in the same line on both sides stays yours, without markers', () => {
    assert.deepEqual(merged(['a:1/2/3'], ['a:mine/2/3'], ['a:new/2/3']), { slides: ['a:mine/2/3'], outcomes: ['a conflict'] })
  })

  test('deleted by hand stays deleted', () => {
    assert.deepEqual(merged(['a:1', 'b:1'], ['a:1'], ['a:1', 'b:2']), { slides: ['a:1'], outcomes: ['a same', 'b deleted'] })
  })

  test('gone from the plan is removed where it is untouched', () => {
    assert.deepEqual(merged(['a:1', 'b:1'], ['a:1', 'b:1'], ['a:1']), { slides: ['a:1'], outcomes: ['a same', 'b removed'] })
  })

  test('gone from the plan is kept where it was edited', () => {
    assert.deepEqual(merged(['a:1', 'b:1'], ['a:1', 'b:mine'], ['a:1']), { slides: ['a:1', 'b:mine'], outcomes: ['a same', 'b orphaned'] })
  })

  test('written by hand is kept after its left neighbour', () => {
    assert.deepEqual(
      merged(['a:1', 'b:1'], ['a:1', 'by hand', 'own:mine', 'b:1'], ['a:2', 'b:2', 'c:1']).slides,
      ['a:2', 'by hand', 'own:mine', 'b:2', 'c:1'],
    )
  })

  test('moved by hand stays there, and new ones go after their planned predecessor', () => {
    assert.deepEqual(
      merged(['a:1', 'b:1', 'c:1'], ['c:1', 'a:1', 'b:1'], ['a:1', 'n:1', 'b:1', 'c:1']).slides,
      ['c:1', 'a:1', 'n:1', 'b:1'],
    )
  })

  test('moved by the plan moves, where nothing was moved by hand', () => {
    assert.deepEqual(merged(['a:1', 'b:1'], ['a:1', 'b:1'], ['b:1', 'n:1', 'a:1']).slides, ['b:1', 'n:1', 'a:1'])
  })

  test('asked back is taken, edited or deleted', () => {
    assert.deepEqual(merged(['a:1', 'b:1'], ['a:mine'], ['a:2', 'b:2'], ['a', 'b']).slides, ['a:2', 'b:2'])
  })

  test('copied by hand is a slide of yours, under an id of its own', () => {
    assert.deepEqual(merged([
      'a:1',
    ], ['a:1', 'a:copy'], ['a:2']), { slides: ['a:2', 'a-copy:copy'], outcomes: ['a regenerated', 'a-copy yours'] })
  })

  test('given another id by hand is a slide of yours, and the one it was stays deleted', () => {
    assert.deepEqual(merged([
      'a:1',
      'b:1',
    ], ['a:1', 'mine:1'], ['a:1', 'b:2']), { slides: ['a:1', 'mine:1'], outcomes: ['a same', 'mine yours', 'b deleted'] })
  })

  test('kept though gone from the plan meets its return as a conflict', () => {
    assert.deepEqual(merged(['a:1'], ['a:1', 'b:mine'], ['a:1', 'b:1']), { slides: ['a:1', 'b:mine'], outcomes: ['a same', 'b conflict'] })
  })
})

test('a deck that is not there yet is the plan', () => {
  assert.deepEqual(merged(['a:1'], [], ['a:2', 'b:1']), { slides: ['a:2', 'b:1'], outcomes: ['a added', 'b added'] })
})

describe('without the text generated last', () => {
  test('a slide that differs from the plan is yours', () => {
    assert.deepEqual(merged([], ['a:1', 'b:mine'], ['a:1', 'b:1']), { slides: ['a:1', 'b:mine'], outcomes: ['a same', 'b conflict'] })
  })

  test('your order still wins', () => {
    assert.deepEqual(merged([], ['b:1', 'a:1', 'own'], ['a:1', 'b:1', 'c:1']).slides, ['b:1', 'a:1', 'c:1', 'own'])
  })
})

describe('a person is told', () => {
  const told = (base: string[], ours: string[], theirs: string[]): unknown =>
    mergeSlides(deck(...base), deck(...ours), deck(...theirs)).outcomes.at(-1)

  test('both texts of a slide in conflict', () => {
    assert.deepEqual(told(['a:1'], ['a:mine'], ['a:2']), { id: 'a', outcome: 'conflict', yours: 'mine', generated: '2' })
  })

  test('the new text of a slide that was deleted', () => {
    assert.deepEqual(told(['a:1', 'b:1'], ['a:1'], ['a:1', 'b:2']), { id: 'b', outcome: 'deleted', generated: '2' })
  })

  test('no text of a deleted slide whose source is unchanged', () => {
    assert.deepEqual(told(['a:1', 'b:1'], ['a:1'], ['a:1', 'b:1']), { id: 'b', outcome: 'deleted' })
  })
})
