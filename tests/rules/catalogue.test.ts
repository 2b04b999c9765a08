import type { RuleId } from '../../scripts/diagnostics/rules.ts'
import type { DeckFacts, SlideFacts } from '../../scripts/rules/deck-facts.ts'
import type { SlideMeasure } from '../../scripts/rules/slide-measure.ts'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { rules } from '../../scripts/diagnostics/rules.ts'
import { cutBlocks } from '../../scripts/rules/coverage.ts'
import { faultsOfDeck, faultsOfSlide } from '../../scripts/rules/index.ts'
import { boxOf, diagramOf, factsOf, markOf, pictureOf, slideOf, textOf } from './measures.ts'

const count = { han: 0, words: 5 }

/** For each rule a slide that breaks it and no other, and the sentence that says so. */
const brokenSlides: [rule: RuleId, slide: SlideMeasure, says: RegExp][] = [
  ['overflow', slideOf({ texts: [textOf({ box: boxOf(64, 650, 200, 690) })] }), /26 px outside the bottom margin/],
  ['clipped-text', slideOf({ texts: [textOf({ seen: 0.5 })] }), /hidden for 50 %/],
  ['overlap', slideOf({ overlaps: [{ words: 'one', over: 'two', block: 0 }] }), /`one` and `two` stand on each other/],
  ['scroll-bar', slideOf({ scrolling: [{ block: 0 }] }), /a scroll bar/],
  ['title-too-long', slideOf({ title: { words: 'Long', height: 141, lines: 3 } }), /takes 3 lines/],
  ['title-evidence', slideOf({ title: { words: 'Ours is 58.30', height: 47, lines: 1 }, shown: 'Theirs' }), /Title names `58.30`/],
  ['wordy-slide', slideOf({ words: { han: 0, words: 41 } }), /is 41 words/],
  ['wordy-slide', slideOf({ words: { han: 0, words: 73 }, counts: { rows: 3 } }), /is 73 words, expected at most 144 characters or 72 words/],
  ['wordy-slide', slideOf({ words: { han: 60, words: 15 } }), /60 Chinese characters and 15 words/],
  ['long-list', slideOf({ counts: { lists: [{ block: 0, points: 6, depth: 1, longest: count }] } }), /has 6 points/],
  ['long-list', slideOf({ counts: { lists: [{ block: 0, points: 3, depth: 3, longest: count }] } }), /3 levels deep/],
  ['long-list', slideOf({ counts: { lists: [{ block: 0, points: 3, depth: 1, longest: { han: 0, words: 30 } }] } }), /a point of 30 words/],
  [
    'many-blocks',
    slideOf({ blocks: ['p', 'ul', 'table', 'caption', 'p', 'p'].map(part => ({ part, top: 100, height: 30, width: 1152 })) }),
    /has 5 blocks/,
  ],
  ['small-text', slideOf({ texts: [textOf({ size: 22 })] }), /22 px high as it is seen, expected at least 24/],
  ['small-text', slideOf({ texts: [textOf({ role: 'label', size: 20 })] }), /20 px high as it is seen, expected at least 22/],
  ['small-label', slideOf({ texts: [textOf({ role: 'diagram', size: 14.2 })] }), /Diagram label .* is 14.2 px/],
  ['dense-table', slideOf({ texts: [textOf({ role: 'table', size: 20 })] }), /set in 20 px/],
  ['small-note', slideOf({ texts: [textOf({ role: 'caption', size: 16 })] }), /expected at least 18/],
  ['small-note', slideOf({ texts: [textOf({ role: 'note', size: 12 })] }), /expected at least 14/],
  ['large-table', slideOf({ counts: { tables: [{ block: 0, columns: 6, rows: 3, longest: count }] } }), /6 columns and 3 rows/],
  [
    'large-table',
    slideOf({ counts: { tables: [{ block: 0, columns: 2, rows: 3, longest: { han: 25, words: 0 } }] } }),
    /a cell of 25 Chinese characters/,
  ],
  ['long-code', slideOf({ counts: { codes: [{ block: 0, lines: 13, columns: 40 }] } }), /13 lines of up to 40/],
  ['large-diagram', slideOf({ counts: { diagrams: [diagramOf({ nodes: 10 })] } }), /has 10 nodes/],
  [
    'large-diagram',
    slideOf({ counts: { diagrams: [diagramOf({ nodes: 6, aspect: 7, scale: 0.8 })] } }),
    /7 times as wide as high and drawn at 80 %/,
  ],
  [
    'many-formulas',
    slideOf({ counts: { formulas: Array.from({ length: 3 }, () => ({ block: 0, width: 300, room: 1152 })) } }),
    /has 3 formulas/,
  ],
  ['many-formulas', slideOf({ counts: { formulas: [{ block: 0, width: 1300, room: 1152 }] } }), /1300 px wide, expected at most 1152/],
  [
    'text-unsplit',
    slideOf({ words: { han: 0, words: 76 }, blocks: ['p', 'p'].map(part => ({ part, top: 100, height: 30, width: 1152 })) }),
    /is 76 words, expected no more/,
  ],
  ['text-unsplit', slideOf({ words: { han: 0, words: 113 }, counts: { rows: 3 } }), /is 113 words, expected no more than .* 112.5 words/],
  [
    'list-unsplit',
    slideOf({ counts: { lists: [{ block: 0, points: 8, depth: 1, longest: count }] } }),
    /has 8 points, expected no more than 7/,
  ],
  [
    'blocks-unsplit',
    slideOf({ blocks: Array.from({ length: 7 }, () => ({ part: 'table', top: 100, height: 30, width: 1152 })) }),
    /has 7 blocks/,
  ],
  [
    'table-unsplit',
    slideOf({ counts: { tables: [{ block: 0, columns: 2, rows: 11, longest: count }] } }),
    /2 columns and 11 rows, expected no more/,
  ],
  ['code-unsplit', slideOf({ counts: { codes: [{ block: 0, lines: 19, columns: 40 }] } }), /19 lines, expected no more than 18/],
  [
    'formulas-unsplit',
    slideOf({ counts: { formulas: Array.from({ length: 4 }, () => ({ block: 0, width: 300, room: 1152 })) } }),
    /has 4 formulas, expected no more than 3/,
  ],
  [
    'low-contrast',
    slideOf({ texts: [textOf({ contrast: { light: 16, dark: 4.2 } })] }),
    /a contrast of 4.2 in the dark theme, expected at least 4.5/,
  ],
  [
    'low-contrast',
    slideOf({ texts: [textOf({ role: 'title', size: 36, weight: 600, contrast: { light: 2.9, dark: 9 } })] }),
    /2.9 in the light theme, expected at least 3/,
  ],
  ['low-contrast', slideOf({ marks: [markOf({ contrast: { light: 2, dark: 5 } })] }), /coloured square has a contrast of 2/],
  [
    'faint-text',
    slideOf({ texts: [textOf({ isOwnColour: false, contrast: { light: 5, dark: 8 } })] }),
    /a contrast of 5 in the light theme/,
  ],
  [
    'many-hues',
    slideOf({
      marks: ['#ff0000', '#c0a000', '#b0ff00', '#00ffd0', '#00b0ff', '#4000ff', '#ff00d0'].map(hex => markOf({ hex, isLabelled: true })),
    }),
    /has 7 hues/,
  ],
  [
    'many-hues',
    slideOf({ marks: [markOf({ hex: '#c06000', isLabelled: true }), markOf({ hex: '#708000', isLabelled: true })] }),
    /look alike with (?:prot|deuter)anopia/,
  ],
  ['colour-alone', slideOf({ marks: [markOf({ hex: '#b8480b' }), markOf({ hex: '#0a7f80' })] }), /Only their colours, #b8480b and #0a7f80/],
  ['broken-picture', slideOf({ pictures: [pictureOf({ isBroken: true })] }), /`\/figures\/a.png` cannot be shown/],
  ['enlarged-picture', slideOf({ pictures: [pictureOf({ enlarged: 2.1 })] }), /shown 2.1 times as large/],
  ['bare-picture', slideOf({ pictures: [pictureOf({ hasAlt: false })] }), /no words for those who cannot see it/],
  ['bare-picture', slideOf({ pictures: [pictureOf({ hasCaption: false })] }), /has no caption/],
  ['no-language', slideOf({ lang: '' }), /does not say which language/],
  ['skipped-heading', slideOf({ counts: { headings: [1, 3] } }), /A heading of level 3/],
  [
    'blank-slide',
    slideOf({ filled: 0.04, blocks: [{ part: 'p', top: 300, height: 38, width: 864 }] }),
    /filled to 4 %, expected at least 10 %/,
  ],
  [
    'empty-share',
    slideOf({
      filled: 0.04,
      title: { words: 'A claim 2/2', height: 47, lines: 1 },
      blocks: [{ part: 'p', top: 300, height: 38, width: 864 }],
    }),
    /filled to 4 %/,
  ],
  ['crammed-slide', slideOf({ filled: 0.85 }), /filled to 85 %, expected at most 80 %/],
]

function many(length: number, changes: Partial<SlideFacts> = {}): SlideFacts[] {
  return Array.from({ length }, (_, index) => factsOf({ id: `s${index}`, title: `Title ${index}`, ...changes }))
}

/** For each rule a deck that breaks it and no other. */
const brokenDecks: [rule: RuleId, deck: DeckFacts, says: RegExp][] = [
  ['title-repeated', { slides: [...many(2), factsOf({ id: 'again', title: 'Title 1' })] }, /`Title 1` is that of slide `s1` too/],
  ['long-slide', { slides: [factsOf({ seconds: 140 })] }, /takes 140 s to speak of, expected at most 100/],
  ['long-slide', { slides: [factsOf({ seconds: 200, layout: 'explorer' })] }, /takes 200 s to speak of, expected at most 180/],
  ['deck-time', { minutes: 25, slides: many(10, { seconds: 60 }) }, /takes 10 minutes, expected 25/],
  ['deck-structure', { slides: [...many(13), factsOf({ id: 'end', title: 'End', layout: 'takeaways' })] }, /14 slides and no agenda/],
  [
    'deck-structure',
    { slides: [factsOf({ id: 'agenda', title: 'Agenda', layout: 'agenda' }), ...many(13)] },
    /without a summary or its sources/,
  ],
  [
    'deck-structure',
    {
      slides: [
        factsOf({ id: 'agenda', title: 'Agenda', layout: 'agenda' }),
        ...many(13, { chapter: 'One' }),
        factsOf({ id: 'end', title: 'End', layout: 'references' }),
      ],
    },
    /Chapter `One` has 13 slides/,
  ],
]

/** Reported where the review is read and planned, or planned again, or of paper. */
const elsewhere: RuleId[] = ['missing-asset', 'block-unplaced', 'taller-than-planned', 'grey-lost', 'grey-alike']

test('a slide and a deck on which all is well break no rule', () => {
  assert.deepEqual(faultsOfSlide(slideOf({ texts: [textOf()], pictures: [pictureOf()], marks: [markOf()] })), [])
  assert.deepEqual(faultsOfDeck({ minutes: 5, slides: many(5, { seconds: 60 }) }), [])
  assert.deepEqual(faultsOfSlide(slideOf({ words: { han: 0, words: 72 }, counts: { rows: 3 } })), [])
})

for (const [rule, slide, says] of brokenSlides) {
  test(`a slide that breaks ${rule} is named by it and by nothing else: ${says.source}`, () => {
    const faults = faultsOfSlide(slide)
    assert.deepEqual(faults.map(fault => fault.rule), [rule])
    assert.match(faults[0].says, says)
    assert.match(faults[0].says, /, expected /)
    assert.equal(faults[0].slide, 'one')
  })
}

for (const [rule, deck, says] of brokenDecks) {
  test(`a deck that breaks ${rule} is named by it and by nothing else: ${says.source}`, () => {
    const faults = faultsOfDeck(deck)
    assert.deepEqual(faults.map(fault => fault.rule), [rule])
    assert.match(faults[0].says, says)
  })
}

test('a slide that goes on with what stands on the one before must be filled, one with a block of its own need not', () => {
  const last = slideOf({
    filled: 0.04,
    title: { words: 'A claim 2/2', height: 47, lines: 1 },
    blocks: [{ id: 'one-points-1', part: 'ul', top: 300, height: 38, width: 864 }],
  })
  const after = (id: string): string[] =>
    faultsOfSlide(last, slideOf({ blocks: [{ id, part: 'ul', top: 300, height: 38, width: 864 }] })).map(({ rule }) => rule)
  assert.deepEqual([after('one-points-1'), after('one-figure-1')], [['empty-share'], ['blank-slide']])
})

test('one sentence, a quotation and a table within a point are as long as they are, and rows as points', () => {
  const [long, p] = [{ han: 0, words: 90 }, { part: 'p', top: 100, height: 30, width: 1152 }]
  assert.deepEqual(
    [slideOf({ words: long, blocks: [p] }), slideOf({ words: long, blocks: [p, p], layout: 'quote' })]
      .flatMap(slide => faultsOfSlide(slide))
      .map(({ rule }) => rule),
    ['wordy-slide', 'wordy-slide'],
  )
  assert.deepEqual(faultsOfSlide(slideOf({ words: long, blocks: [p, p], counts: { rows: 3 } })).map(({ rule }) => rule), ['wordy-slide'])
  assert.deepEqual(
    faultsOfSlide(slideOf({
      blocks: [{ ...p, part: 'ul' }],
      counts: { tables: [{ block: 0, part: 'ul', columns: 2, rows: 11, longest: count }] },
    })).map(({ rule }) => rule),
    ['large-table'],
  )
})

test('what stands behind the end takes no time and needs no agenda', () => {
  assert.deepEqual(
    faultsOfDeck({
      minutes: 5,
      slides: [
        ...many(5, { seconds: 60 }),
        ...many(20, { isBackup: true, seconds: 500 }).map(slide => ({ ...slide, id: `b${slide.id}`, title: `Backup ${slide.title}` })),
      ],
    }),
    [],
  )
})

test('a slide that shows fewer rows than it was given is named', () => {
  const slide = slideOf({ counts: { tables: [{ block: 0, columns: 3, rows: 4, longest: count }] } })
  assert.deepEqual(cutBlocks(slide, { expected: { rows: 4 } }), [])
  assert.deepEqual(cutBlocks(slide, {
    expected: { rows: 5 },
  }), [{ rule: 'block-cut', slide: 'one', says: 'Slide shows 4 table rows, expected the 5 of the review' }])
})

test('R1 to R23 each have a rule, and each rule a case here that breaks it', () => {
  const numbered = (Object.keys(rules) as RuleId[]).filter(id => 'number' in rules[id])
  const broken = new Set<RuleId>([...brokenSlides, ...brokenDecks].map(([rule]) => rule))
  assert.deepEqual(numbered.filter(id => !broken.has(id) && !elsewhere.includes(id) && id !== 'block-cut'), [])
  assert.deepEqual(
    [...new Set(numbered.map(id => (rules[id] as { number?: number }).number!))].toSorted((a, b) => a - b),
    Array.from({ length: 23 }, (_, index) => index + 1),
  )
})
