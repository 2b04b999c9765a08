import type { Merge } from '../../scripts/slides/merge.ts'
import type { SourceSlide } from '../../scripts/slides/source-slide.ts'
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { mergeSlides } from '../../scripts/slides/merge.ts'
import { joinSlides, splitSlides } from '../../scripts/slides/source-slide.ts'
import { fcOptions } from '../property.ts'
import { editByHand, history } from './history.ts'

/** One regeneration: what was generated last, the deck as a person left it, what is generated now, and what came of it. */
interface Turn { base: SourceSlide[], ours: SourceSlide[], theirs: SourceSlide[], merge: Merge }

/** Checks every regeneration in the life of many decks; between two of them a deck is a file. */
function inAnyHistory(check: (turn: Turn) => void): void {
  fc.assert(fc.property(history, ([first, steps]) => {
    let [base, ours] = [first, first]
    steps.forEach((step, number) => {
      if (step.by === 'hand') {
        ours = splitSlides(joinSlides(editByHand(ours, step, number)))
        return
      }
      const merge = mergeSlides(base, ours, step.plan)
      check({ base, ours, theirs: step.plan, merge })
      base = step.plan
      ours = splitSlides(joinSlides(merge.slides))
    })
  }), fcOptions(500))
}

function minesIn(slides: SourceSlide[]): string[] {
  return slides.flatMap(({ raw }) => raw.split('\n')).filter(line => line.includes('mine-')).sort()
}
const find = (slides: SourceSlide[], id: string | undefined): string | undefined => slides.find(slide => slide.id === id)?.raw
const isIn = (slides: SourceSlide[]) => ({ id }: SourceSlide): boolean => slides.some(slide => slide.id === id)
/** Ids that slides of a deck once had but were copies of. */
function first(slides: SourceSlide[]): SourceSlide[] {
  return slides.filter(({ id }, index) => id === undefined || slides.findIndex(slide => slide.id === id) === index)
}

describe('in any history of edits to a review and its deck', () => {
  test('no line written by hand is lost', () => {
    inAnyHistory(({ ours, merge }) => assert.deepEqual(minesIn(merge.slides), minesIn(ours)))
  })

  test('slides written by hand stay as they are', () => {
    inAnyHistory(({ base, ours, theirs, merge }) => {
      const own = first(ours).filter(slide => slide.id === undefined || (!isIn(base)(slide) && !isIn(theirs)(slide)))
      assert.deepEqual(own.filter(({ id, raw }) => !merge.slides.some(slide => slide.id === id && slide.raw === raw)), [])
    })
  })

  test('a slide untouched by hand takes the new text', () => {
    inAnyHistory(({ base, ours, theirs, merge }) => {
      const untouched = first(ours).filter(({ id, raw }) => find(base, id) === raw)
      assert.deepEqual(untouched.map(({ id }) => find(merge.slides, id)), untouched.map(({ id }) => find(theirs, id)))
    })
  })

  test('a slide edited by hand stays where its source is unchanged', () => {
    inAnyHistory(({ base, ours, theirs, merge }) => {
      const edited = first(ours).filter(slide => isIn(base)(slide) && find(base, slide.id) === find(theirs, slide.id))
      assert.deepEqual(edited.map(({ id }) => find(merge.slides, id)), edited.map(({ raw }) => raw))
    })
  })

  test('a slide deleted by hand stays deleted, and its new text is reported', () => {
    inAnyHistory(({ base, ours, theirs, merge }) => {
      // A deck without a slide is none: it is made anew.
      const deleted = ours.length === 0 ? [] : theirs.filter(slide => isIn(base)(slide) && !isIn(ours)(slide))
      assert.deepEqual(deleted.filter(isIn(merge.slides)), [])
      const changed = deleted.filter(({ id, raw }) => raw !== find(base, id)).map(({ id }) => id)
      assert.deepEqual(merge.outcomes.filter(({ outcome, generated }) => outcome === 'deleted' && generated).map(({ id }) => id), changed)
    })
  })

  test('a slide edited by hand and gone from the plan is kept and reported', () => {
    inAnyHistory(({ base, ours, theirs, merge }) => {
      const orphaned = first(ours).filter(slide => isIn(base)(slide) && !isIn(theirs)(slide) && slide.raw !== find(base, slide.id))
      assert.deepEqual(orphaned.filter(({ id, raw }) => find(merge.slides, id) !== raw), [])
      assert.deepEqual(merge.outcomes.filter(({ outcome }) => outcome === 'orphaned').map(({ id }) => id), orphaned.map(({ id }) => id))
    })
  })

  test('a new slide is there', () => {
    inAnyHistory(({ base, theirs, merge }) =>
      assert.deepEqual(theirs.filter(slide => !isIn(base)(slide) && !isIn(merge.slides)(slide)), []))
  })

  test('slides put in order by hand stay in that order', () => {
    inAnyHistory(({ base, ours, merge }) => {
      const generated = (slides: SourceSlide[]): unknown[] =>
        slides.filter(slide => isIn(base)(slide) && isIn(ours)(slide)).map(({ id }) => id)
      const order = generated(first(ours))
      if (JSON.stringify(order) !== JSON.stringify(generated(base)))
        assert.deepEqual(generated(merge.slides), order.filter(id => merge.slides.some(slide => slide.id === id)))
    })
  })

  test('ids are unique', () => {
    inAnyHistory(({ merge }) => {
      const ids = merge.slides.flatMap(({ id }) => id ?? [])
      assert.deepEqual(ids, [...new Set(ids)])
    })
  })

  test('the deck is cut again where it was joined', () => {
    inAnyHistory(({ merge }) => assert.deepEqual(splitSlides(joinSlides(merge.slides)), merge.slides))
  })

  test('regenerating once more changes nothing', () => {
    inAnyHistory(({ theirs, merge }) => {
      // A deck without a slide is none: it is made anew.
      if (merge.slides.length > 0)
        assert.deepEqual(mergeSlides(theirs, merge.slides, theirs).slides, merge.slides)
    })
  })

  test('no conflict marker is written', () => {
    inAnyHistory(({ merge }) => assert.ok(merge.slides.every(({ raw }) => !/^[<=>|]{7}/m.test(raw))))
  })
})
