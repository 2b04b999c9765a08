import type { DeckPlan } from '../../scripts/plan/deck-plan.ts'
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import fc from 'fast-check'
import { VFile } from 'vfile'
import { outlineFromReview } from '../../scripts/outline/from-review.ts'
import { blockReader } from '../../scripts/parts/index.ts'
import { fitTime } from '../../scripts/plan/budget.ts'
import { planFromOutline } from '../../scripts/plan/from-outline.ts'
import { ledgerOf } from '../../scripts/plan/ledger.ts'
import { minutesOf } from '../../scripts/plan/minutes.ts'
import { reviewFromMarkdown } from '../../scripts/review/from-markdown.ts'
import { catalogue } from '../guests.ts'
import { fcOptions } from '../property.ts'
import { planOf } from '../stages.ts'

const half = `<!-- note: ${'word '.repeat(70)} -->`
const long = `<!-- note: ${'word '.repeat(210)} -->`
/** A section of half a minute, on a slide of its own. */
function section(heading: string, ...before: string[]): string[] {
  return [heading, ...before, '<!-- deck: layout=single -->', half, '', `- point of ${heading.replace(/#/g, '')}`, '']
}
const timed = (duration: string, ...lines: string[]): DeckPlan => planOf('---', `duration: ${duration}`, '---', '', '# T', '', ...lines)
const main = ({ slides }: DeckPlan): string[] => slides.filter(({ backup }) => !backup).map(({ id }) => id)
const behind = ({ slides }: DeckPlan): string[] => slides.filter(({ backup }) => backup).map(({ id }) => id)

test('a talk that fits its time stays as it is', () => {
  assert.deepEqual(behind(timed('2min', ...section('## One'), ...section('## Two'))), [])
})

test('the deepest sections go behind the end first, the last of them first', () => {
  const lines = [
    ...section('## One'), '## Two', '', ...section('### A'), ...section('### B'), '### C', '', ...section('#### D'),
    ...section('#### E'), ...section('## Three'),
  ]
  assert.deepEqual(behind(timed('3.4min', ...lines)), ['e'])
  assert.deepEqual(behind(timed('2.9min', ...lines)), ['d', 'e'])
  assert.deepEqual(behind(timed('2.4min', ...lines)), ['b', 'd', 'e'])
})

test('of sections as long, the last goes first', () => {
  assert.deepEqual(
    behind(timed('1.5min', '## One', '', ...section('### A'), '## Two', '', ...section('### B'), ...section('### C'))),
    ['c'],
  )
  assert.deepEqual(behind(timed('1min', ...section('## One'), ...section('## Two'))), ['two'])
})

test('sections side by side are as deep as each of them', () => {
  const columns = ['### A', '', '- a', '', '### B', '', '- b', '']
  assert.deepEqual(
    behind(timed(
      '2.6min',
      '## One',
      '',
      ...columns,
      '## Two',
      '',
      ...columns,
      ...section('## Three'),
      ...section('## Four'),
      ...section('## Five'),
    )),
    ['two-columns'],
  )
})

test('what fits in the end comes back', () => {
  assert.deepEqual(behind(timed('1.5min', '## One', '', ...section('### A'), ...section('### B', long), ...section('### C'))), ['b'])
})

test('of sections as deep, those of the longest chapter go first', () => {
  const lines = [
    '## One', '', ...section('### A'), ...section('### B'), ...section('### C'), '## Two', '', ...section('### D'),
    ...section('### E'),
  ]
  assert.deepEqual(behind(timed('2.5min', ...lines)), ['c'])
})

test('a chapter keeps a section as long as another has two', () => {
  const lines = ['## One', '', ...section('### A', long), '## Two', '', ...section('### B'), ...section('### C')]
  assert.deepEqual(behind(timed('2.6min', ...lines)), ['c'])
  assert.deepEqual(behind(timed('1.1min', ...lines)), ['a', 'c'])
})

test('what the author wants to keep stays, beneath a heading or before a block', () => {
  assert.deepEqual(behind(timed('30min', ...section('## One'))), [])
  const kept = timed('0.6min', ...section('## One'), ...section('## Two', '<!-- deck: keep -->'))
  assert.deepEqual(behind(kept), ['one'])
  const block = timed('0.6min', ...section('## One'), '## Two', '', 'Words.', '', '<!-- deck: keep -->', half, '- point')
  assert.deepEqual(behind(block), ['one'])
})

test('what the author wants behind the end goes there in any case, with all below its heading', () => {
  const plan = planOf('# T', '', ...section('## One'), '## Two', '<!-- deck: backup -->', '', ...section('### A'), ...section('### B'))
  assert.deepEqual([main(plan), behind(plan)], [['cover', 'one'], ['two', 'a', 'b']])
})

test('the nearest comment counts', () => {
  const plan = planOf(
    '# T',
    '',
    ...section('## One'),
    '## Two',
    '<!-- deck: backup -->',
    '',
    ...section('### A', '<!-- deck: keep -->'),
    ...section('### B'),
  )
  assert.deepEqual(behind(plan), ['two', 'b'])
})

test('a block behind the end has a slide of its own', () => {
  const plan = planOf(
    '# T',
    '',
    '## One',
    '',
    '- a',
    '',
    '<!-- deck: backup -->',
    '| x |',
    '|---|',
    '| 1 |',
    '',
    '- b',
    '',
    ...section('## Two'),
  )
  assert.deepEqual([main(plan), behind(plan)], [['cover', 'one', 'two'], ['one-backup']])
  assert.deepEqual(plan.slides.at(-1)!.evidence.map(({ block }) => block.kind), ['table'])
})

test('the shares of a section go together', () => {
  const points = Array.from({ length: 16 }, (_, index) => `- point ${index} of the old gauges in the river`)
  const plan = timed('0.7min', ...section('## One', '<!-- deck: keep -->'), '## Two', '', ...points)
  assert.deepEqual(main(plan), ['cover', 'one'])
  assert.ok(behind(plan).length > 1)
})

test('backup slides stand behind the references', () => {
  const plan = timed('0.6min', ...section('## One', '<!-- deck: keep -->'), ...section('## Two'), 'See [@wu2025].')
  assert.deepEqual(plan.slides.map(({ id }) => id), ['cover', 'one', 'references', 'two'])
})

test('a few slides of sources end the talk, many stand behind the end', () => {
  const sources = (many: number): string[] => Array.from({ length: many }, (_, index) =>
    `[${index + 1}] Ann Author, Bo Writer. A title of some length about number ${index}. Journal of Rules, 2019.\n`)
  const plan = (many: number): DeckPlan => planOf('# T', '', '## One', '', 'Said.', '', '## References', '', ...sources(many))
  const placesOf = ({ slides }: DeckPlan): boolean[] =>
    slides.filter(({ layout }) => layout === 'references').map(({ backup }) => backup === true)
  assert.deepEqual(placesOf(plan(30)), [false, false, false])
  assert.deepEqual(placesOf(plan(60)), [true, true, true, true, true, true])
})

test('main slides have their seconds where the talk has a time or notes enough', () => {
  const secondsIn = (plan: DeckPlan): boolean => plan.slides.some(({ seconds }) => seconds !== undefined)
  assert.equal(secondsIn(planOf('# T', '', '## One', '', '- a', '', ...section('## Two'))), false)
  assert.equal(secondsIn(planOf('# T', '', ...section('## One'), ...section('## Two'))), true)
  assert.equal(secondsIn(timed('9min', '## One', '', '- a')), true)
})

test('whatever the time, nothing is dropped, and the talk fits where anything could still go', () => {
  const sections = fc.array(
    fc.tuple(fc.constantFrom('##', '###', '####'), fc.integer({ min: 1, max: 300 })),
    { minLength: 1, maxLength: 20 },
  )
  fc.assert(fc.property(sections, fc.integer({ min: 1, max: 30 }), (all, minutes) => {
    const plan = timed(
      `${minutes}`,
      ...all.flatMap(([marks, words], index) =>
        [`${marks} S${index}`, `<!-- note: ${'word '.repeat(words)} -->`, '', `- point ${index}`, '']),
    )
    const whole = planFromOutline(plan.outline)
    assert.deepEqual(plan.slides.map(({ id }) => id).sort(), whole.slides.map(({ id }) => id).sort())
    assert.ok(minutesOf(plan.slides) <= minutes || plan.slides.every(({ backup, layout }) => backup || layout !== 'default'))
    assert.equal(ledgerOf(plan).blocks.every(({ slides }) => slides.length > 0), true)
  }), fcOptions(40))
})

const own = (name: string): string => readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8')

for (const minutes of [20, 60]) {
  test(`the project's own review fits ${minutes} minutes, and its ledger is complete`, () => {
    const review = reviewFromMarkdown(new VFile({ path: 'review.md', value: own('review.md') }), [own('references.bib')])
    const outline = outlineFromReview({ ...review, meta: { ...review.meta, minutes } }, { ...blockReader, explorers: catalogue })
    const plan = fitTime(planFromOutline(outline))
    const { counts } = ledgerOf(plan)
    const whole = ledgerOf(planFromOutline(outline)).counts
    assert.ok(minutesOf(plan.slides) <= minutes)
    assert.deepEqual(outline.file.messages.filter(({ fatal }) => fatal), [])
    assert.deepEqual(Object.keys(counts).map(kind => counts[kind].onSlides), Object.keys(whole).map(kind => whole[kind].onSlides))
    assert.ok(minutes > 20 || counts.table.inBackup > 0)
  })
}

test('in twenty minutes each chapter of the project\'s own review has its divider and a slide', () => {
  const review = reviewFromMarkdown(new VFile({ path: 'review.md', value: own('review.md') }), [own('references.bib')])
  const plan = fitTime(planFromOutline(outlineFromReview({
    ...review,
    meta: { ...review.meta, minutes: 20 },
  }, { ...blockReader, explorers: catalogue })))
  const chapters = Map.groupBy(plan.slides.filter(({ backup, chapter }) => !backup && chapter?.number), ({ chapter }) => chapter!.number)
  assert.deepEqual([...chapters].filter(([, slides]) => slides.length < 2 && slides[0].layout === 'section').map(([number]) => number), [])
  assert.equal(chapters.size, 7)
})

test('what the author accepts beneath a heading goes for its slides, before a block for the slide that shows it', () => {
  const {
    slides,
  } = planOf(
    '# T',
    '',
    '## One',
    '<!-- deck: accept="R3: a" -->',
    '',
    '- x',
    '',
    '## Two',
    '',
    'Words.',
    '',
    '<!-- deck: accept="R9: b" -->',
    '',
    '| a | b |',
    '| - | - |',
    '| 1 | 2 |',
  )
  assert.deepEqual(slides.slice(1).map(({ accepts }) => accepts?.map(({ rule }) => rule)), [['R3'], ['R9']])
})
