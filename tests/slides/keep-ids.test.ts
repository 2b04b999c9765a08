import type { SourceSlide } from '../../scripts/slides/source-slide.ts'
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { keepIds } from '../../scripts/slides/keep-ids.ts'
import { earlierIds } from '../../scripts/slides/source-slide.ts'
import { fcOptions } from '../property.ts'
import { planOf } from '../stages.ts'

type Chapter = [heading: string, text: string, sections?: Chapter[]]

function linesOf(chapters: Chapter[], level = '##'): string[] {
  return chapters.flatMap(([heading, text, sections = []]) => [`${level} ${heading}`, '', text, '', ...linesOf(sections, `${level}#`)])
}

/** The slides of a review with these chapters, after the slides of the review as it was. */
function deckOf(chapters: Chapter[], before: SourceSlide[] = []): SourceSlide[] {
  return keepIds(planOf('# Talk', '', ...linesOf(chapters)), new Map(), before).slides
}
const idsOf = (slides: SourceSlide[]): unknown[] => slides.map(({ id }) => id)
/** The id of the slide that has a text. */
const idWith = (slides: SourceSlide[], text: string): unknown => slides.filter(({ raw }) => raw.includes(text)).map(({ id }) => id)[0]

describe('a heading that is renamed', () => {
  const before = deckOf([['Goal', '- alpha'], ['Way', 'See [there](#goal). Beta.']])
  const renamed = deckOf([['Aim', '- alpha'], ['Way', 'See [there](#aim). Beta.']], before)

  test('leaves its slide the id', () => assert.deepEqual(idsOf(renamed), ['cover', 'goal', 'way']))
  test('is led to by links', () => assert.match(renamed[2].raw, /\]\(\/goal\)/))
  test('leaves the id for good, whatever is written there later', () => {
    const edited = deckOf([['Aim', '- other text'], ['Way', 'Beta.']], renamed)
    assert.deepEqual(idsOf(deckOf([['Aim', '- third text'], ['Way', 'Beta.']], edited)), ['cover', 'goal', 'way'])
  })
  test('may be given its old name again', () => {
    const back = deckOf([['Goal', '- alpha'], ['Way', 'Beta.']], renamed)
    assert.deepEqual([idsOf(back), back[1].raw.includes('slug:')], [['cover', 'goal', 'way'], false])
  })
  test('gives its old name to another section under another id', () => {
    assert.deepEqual(
      idsOf(deckOf([['Goal', '- new'], ['Aim', '- alpha'], ['Way', 'Beta.']], renamed)),
      ['cover', 'agenda', 'goal-2', 'goal', 'way'],
    )
  })
  test('gives a new id where its content is another too', () => {
    assert.deepEqual(idsOf(deckOf([['Aim', '- other'], ['Way', 'Beta.']], before)), ['cover', 'aim', 'way'])
  })
  test('gives a new id where two slides had that content', () => {
    const twice = deckOf([['Goal', '- alpha'], ['Way', '- alpha']])
    assert.deepEqual(idsOf(deckOf([['Aim', '- alpha'], ['Path', '- beta']], twice)), ['cover', 'aim', 'path'])
  })
  test('leaves its slide the id where half of its words stayed between the same neighbours', () => {
    const edited = (text: string): unknown[] => idsOf(deckOf(
      [['Start', '- omega'], ['Aim', text], ['Way', 'Beta.']],
      deckOf([['Start', '- omega'], ['Goal', '- alpha water boils'], ['Way', 'Beta.']]),
    ))
    assert.deepEqual(edited('- alpha water cools'), ['cover', 'agenda', 'start', 'goal', 'way'])
    assert.deepEqual(edited('- sand stays warm'), ['cover', 'agenda', 'start', 'aim', 'way'])
  })
  test('and moved with other words is another slide', () => {
    assert.deepEqual(
      idsOf(deckOf(
        [['Start', '- omega'], ['Way', 'Beta.'], ['Aim', '- alpha water cools']],
        deckOf([['Start', '- omega'], ['Goal', '- alpha water boils'], ['Way', 'Beta.']]),
      )),
      ['cover', 'agenda', 'start', 'way', 'aim'],
    )
  })
  test('gives the id that the author chose', () => {
    assert.deepEqual(
      idsOf(deckOf([['Goal', '<!-- deck: id=results -->\n\n- alpha'], ['Way', 'Beta.']], before)),
      ['cover', 'results', 'way'],
    )
  })
})

describe('an id that the author chose', () => {
  const before = deckOf([['Goal', '- alpha'], ['Way', 'See [there](#goal). Beta.']])
  const chosen = deckOf([['Goal', '<!-- deck: id=results -->\n\n- alpha'], ['Way', 'Beta.']], before)
  const wasOf = (slides: SourceSlide[]): string[][] => slides.map(earlierIds)

  test('keeps the slide\'s earlier one beside it', () => assert.deepEqual(wasOf(chosen), [[], ['goal'], []]))
  test('keeps it for good, and each that follows', () => {
    const again = deckOf([['Goal', '<!-- deck: id=ends -->\n\n- alpha'], ['Way', 'Beta.']], chosen)
    assert.deepEqual(wasOf(deckOf([['Goal', '<!-- deck: id=ends -->\n\n- beta'], ['Way', 'Beta.']], again)), [[], ['goal', 'results'], []])
  })
  test('keeps it where some of its words changed too', () => {
    const edited = deckOf([['Goal', '<!-- deck: id=results -->\n\n- alpha two'], ['Way', 'Beta.']], before)
    assert.deepEqual(wasOf(edited), [[], ['goal'], []])
  })
  test('leaves it where another section has it now', () => {
    const other = [['Goal', '- alpha'], ['Way', 'Beta.']] satisfies Chapter[]
    assert.deepEqual(wasOf(deckOf([['Aim', '<!-- deck: id=results -->\n\n- gamma'], ...other], before)), [[], [], [], [], []])
  })
})

test('a heading that comes up a second time leaves the first slide its id', () => {
  const before = deckOf([['A', 'a', [['Results', '- alpha'], ['End', '- omega'], ['Long', '- x\n\n![p](p.png)']]]])
  const now = deckOf(
    [
      ['New', 'n', [['Results', '- beta'], ['End', '- psi'], ['Long', '- y\n\n![q](q.png)']]],
      ['A', 'a', [['Results', '- alpha'], ['End', '- omega'], ['Long', '- x\n\n![p](p.png)']]],
    ],
    before,
  )
  assert.equal(idWith(now, '- alpha'), idWith(before, '- alpha'))
})

test('a renamed chapter leaves its slides and their addresses as they are', () => {
  const part = (name: string): Chapter => ['Part', `- ${name}\n\n![p](${name}.png)`]
  const chapters = (name: string): Chapter[] =>
    [
      ['First', 'Boats are counted by day.', [part('alpha'), ['Other', '- beta\n\n![q](q.png)']]],
      [name, 'Nets are counted by night.', [part('gamma'), ['Else', '- delta\n\n![r](r.png)']]],
      ['Third', '- end'],
    ]
  const renamed = deckOf(chapters('Fresh'), deckOf(chapters('Old')))
  assert.deepEqual(idsOf(renamed), ['cover', 'agenda', 'first', 'part', 'other', 'old', 'old-part', 'else', 'third'])
  assert.match(renamed[1].raw, /\[Fresh\]\(\/old\)/)
  assert.match(renamed[5].raw, /\[Part\]\(\/old-part\)/)
})

describe('for any review', () => {
  const names = fc.uniqueArray(
    fc.constantFrom('Goal', 'Way', 'Data', 'Cost', '结果', '方法', 'Scope', 'Limits'),
    { minLength: 2, maxLength: 6 },
  )
  const review = names.map(chosen => chosen.map((name, index): Chapter => [name, `- point ${index} alpha\n- point ${index} beta`]))

  test('changing one paragraph changes one slide, and no id', () => {
    fc.assert(fc.property(review, fc.nat(), (chapters, at) => {
      const place = at % chapters.length
      const before = deckOf(chapters)
      const now = deckOf(chapters.with(place, [chapters[place][0], '- something else']), before)
      assert.deepEqual(idsOf(now), idsOf(before))
      assert.equal(now.filter(({ raw }, index) => raw !== before[index].raw).length, 1)
    }), fcOptions(60))
  })

  test('renaming headings changes no id', () => {
    fc.assert(
      fc.property(review, fc.array(
        fc.tuple(fc.nat(), fc.constantFrom('Aim', 'Path', 'Why', 'How')),
        { maxLength: 4 },
      ), (chapters, renames) => {
        const first = deckOf(chapters)
        let deck = first
        let current = chapters
        for (const [at, name] of renames) {
          const place = at % chapters.length
          current = current.with(place, [name, current[place][1]])
          deck = deckOf(current, deck)
          const ids = (slides: SourceSlide[]): unknown[] => chapters.map(([, text]) => idWith(slides, text))
          assert.deepEqual(ids(deck), ids(first))
        }
      }), fcOptions(60))
  })

  test('ids are unique, and the same again for the same review', () => {
    fc.assert(fc.property(review, review, review, (one, two, three) => {
      const deck = deckOf(three, deckOf(two, deckOf(one)))
      assert.equal(new Set(idsOf(deck)).size, deck.length)
      assert.deepEqual(deckOf(three, deck), deck)
    }), fcOptions(60))
  })
})
