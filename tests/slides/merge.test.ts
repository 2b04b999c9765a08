import type { SourceSlide } from '../../scripts/slides/source-slide.ts'
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { mergeSlides } from '../../scripts/slides/merge.ts'
import { fcOptions } from '../property.ts'

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
    assert.deepEqual(merged(['a:1', 'b:1'], ['a:1', 'by hand', 'own:mine', 'b:1'], ['a:2', 'b:2', 'c:1']).slides, ['a:2', 'by hand', 'own:mine', 'b:2', 'c:1'])
  })

  test('moved by hand stays there, and new ones go after their planned predecessor', () => {
    assert.deepEqual(merged(['a:1', 'b:1', 'c:1'], ['c:1', 'a:1', 'b:1'], ['a:1', 'n:1', 'b:1', 'c:1']).slides, ['c:1', 'a:1', 'n:1', 'b:1'])
  })

  test('moved by the plan moves, where nothing was moved by hand', () => {
    assert.deepEqual(merged(['a:1', 'b:1'], ['a:1', 'b:1'], ['b:1', 'n:1', 'a:1']).slides, ['b:1', 'n:1', 'a:1'])
  })

  test('asked back is taken, edited or deleted', () => {
    assert.deepEqual(merged(['a:1', 'b:1'], ['a:mine'], ['a:2', 'b:2'], ['a', 'b']).slides, ['a:2', 'b:2'])
  })

  test('copied by hand is a slide of yours', () => {
    assert.deepEqual(merged(['a:1'], ['a:1', 'a:copy'], ['a:2']).slides, ['a:2', 'a:copy'])
  })
})

test('a deck that is not there yet is the plan', () => {
  assert.deepEqual(merged(['a:1'], [], ['a:2', 'b:1']), { slides: ['a:2', 'b:1'], outcomes: ['a added', 'b added'] })
})

describe('for any history', () => {
  const id = fc.constantFrom('a', 'b', 'c', 'd', 'e')
  const text = fc.array(fc.constantFrom('x', 'y', 'z'), { minLength: 1, maxLength: 4 }).map(lines => lines.join('\n'))
  const plan = fc.uniqueArray(fc.record<SourceSlide & { id: string }>({ id, raw: text }, { noNullPrototype: true }), { selector: slide => slide.id, minLength: 1 })
  const edit = fc.record({ at: fc.nat(9), to: fc.nat(9), what: fc.constantFrom('edit', 'delete', 'move', 'insert', 'own'), raw: text })
  /** A generated deck, and what a person made of it. */
  const history = fc.tuple(plan, fc.array(edit, { maxLength: 5 })).map(([base, edits]) => {
    const ours: SourceSlide[] = [...base]
    edits.forEach(({ at, to, what, raw }, index) => {
      const place = at % (ours.length || 1)
      if (what === 'insert' || what === 'own')
        ours.splice(place, 0, { id: what === 'own' ? `own${index}` : undefined, raw: `hand ${index} ${raw}` })
      else if (ours.length > 1 && what === 'delete')
        ours.splice(place, 1)
      else if (what === 'move')
        ours.splice(to % ours.length, 0, ...ours.splice(place, 1))
      else if (what === 'edit')
        ours[place] = { ...ours[place], raw: `mine ${index}\n${ours[place].raw}` }
    })
    return { base, ours }
  })
  const forAll = (check: (base: SourceSlide[], ours: SourceSlide[], theirs: SourceSlide[]) => void): void =>
    fc.assert(fc.property(history, plan, ({ base, ours }, theirs) => check(base, ours, theirs)), fcOptions(500))

  test('an untouched deck takes the new plan', () => {
    fc.assert(fc.property(plan, plan, (base, theirs) => assert.deepEqual(mergeSlides(base, base, theirs).slides, theirs)), fcOptions(300))
  })

  test('an unchanged plan keeps hand edits', () => {
    forAll((base, ours) => assert.deepEqual(mergeSlides(base, ours, base).slides, ours))
  })

  test('slides written by hand are never lost', () => {
    forAll((base, ours, theirs) => {
      const { slides } = mergeSlides(base, ours, theirs)
      const byHand = ours.filter(slide => slide.id === undefined || slide.id.startsWith('own'))
      assert.deepEqual(byHand.filter(slide => !slides.some(other => other.id === slide.id && other.raw === slide.raw)), [])
    })
  })

  test('edited text is never lost, unless it is still there with new lines', () => {
    forAll((base, ours, theirs) => {
      const { slides } = mergeSlides(base, ours, theirs)
      const mine = (all: SourceSlide[]): string[] => all.flatMap(({ raw }) => raw.split('\n')).filter(line => line.startsWith('mine')).sort()
      assert.deepEqual(mine(slides), mine(ours))
    })
  })

  test('ids stay unique', () => {
    forAll((base, ours, theirs) => {
      const ids = mergeSlides(base, ours, theirs).slides.flatMap(slide => slide.id ?? [])
      assert.equal(new Set(ids).size, ids.length)
    })
  })

  test('merging twice equals once', () => {
    forAll((base, ours, theirs) => {
      const { slides } = mergeSlides(base, ours, theirs)
      // A deck without a slide is none: it is made anew.
      fc.pre(slides.length > 0)
      assert.deepEqual(mergeSlides(theirs, slides, theirs).slides, slides)
    })
  })

  test('no conflict marker is ever written', () => {
    forAll((base, ours, theirs) => assert.ok(mergeSlides(base, ours, theirs).slides.every(({ raw }) => !/^[<=>|]{7}/m.test(raw))))
  })
})
