import type { MeasuredSlide } from '../../scripts/print/measure.ts'
import type { Acceptance } from '../../scripts/review/directives.ts'
import type { Fault } from '../../scripts/rules/fault.ts'
import type { BlockMeasure } from '../../scripts/rules/slide-measure.ts'
import type { SlideOutcome } from '../../scripts/slides/merge.ts'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { reportFaults } from '../../scripts/commands/report-faults.ts'
import { talkAt } from '../../scripts/files/paths.ts'
import { slidesFromPlan } from '../../scripts/slides/from-plan.ts'
import { joinSlides } from '../../scripts/slides/source-slide.ts'
import { slideOf } from '../rules/measures.ts'
import { planOf } from '../stages.ts'

const plan = planOf(
  '# Talk',
  '',
  '## One',
  '',
  'Some words.',
  '',
  '| a | b |',
  '| - | - |',
  '| 1 | 2 |',
  '| 3 | 4 |',
  '',
  '## Two',
  '',
  '- point',
  '- point',
)
const text = joinSlides(slidesFromPlan(plan, new Map()))
const blocks = [
  ['one-prose-1', 'p'],
  ['one-table-1', 'table'],
].map(([id, part]): BlockMeasure => ({ id, part, top: 100, height: 100, width: 1152 }))
const overflow = (changes: Partial<Fault> = {}): Fault => ({ rule: 'overflow', slide: 'one', says: 'Text stands out', ...changes })

/** The messages for some faults of slide `one`, as file, line and rule. */
function messagesFor(
  faults: Fault[],
  { outcome = 'same' as SlideOutcome['outcome'], rows = 2, pages = [] as Fault[], accepts = undefined as Acceptance[] | undefined } = {},
): string[] {
  const table = { block: 1, columns: 2, rows, longest: { han: 0, words: 1 } }
  const slide: MeasuredSlide = { ...slideOf({ id: 'one', blocks, counts: { tables: [table] } }), faults }
  const merge = { slides: [], outcomes: plan.slides.map(({ id }) => ({ id, outcome: id === 'one' ? outcome : 'same' as const })) }
  return reportFaults(
    talkAt('review.md', '/talk'),
    { plan: { ...plan, slides: plan.slides.map(one => ({ ...one, accepts })) }, text, merge },
    { slides: [slide], pages },
  )
    .flatMap(file => file.messages.map(({ ruleId, line, reason }) => `${file.path.split(/[/\\]/).at(-1)}:${line} ${ruleId} ${reason}`))
}

test('a fault of a block stands at the block in the review, one of the slide at its heading', () => {
  assert.deepEqual(messagesFor([overflow({ block: 1 })]), ['review.md:7 overflow Text stands out'])
  assert.deepEqual(messagesFor([overflow()]), ['review.md:3 overflow Text stands out'])
})

test('a fault within columns stands at the very block in the review', () => {
  assert.deepEqual(messagesFor([overflow({ block: 0, of: 'one-table-1' })]), ['review.md:7 overflow Text stands out'])
})

test('of one rule a slide has one message', () => {
  assert.equal(messagesFor([overflow({ block: 0 }), overflow({ block: 1 })]).length, 1)
})

test('a slide edited by hand is named by its line in slides.md', () => {
  const line = text.slice(0, text.indexOf('title: One')).split('\n').length - 1
  assert.deepEqual(messagesFor([overflow()], { outcome: 'kept' }), [`slides.md:${line} overflow Text stands out`])
})

test('a hard limit that a person passes is a warning', () => {
  const fault = overflow({ rule: 'list-unsplit', says: 'List has 9 points' })
  assert.deepEqual(
    [messagesFor([fault]), messagesFor([fault], { outcome: 'kept' })].map(([message]) => message.split(' ')[1]),
    ['list-unsplit', 'long-list'],
  )
})

test('a row that is on the plan and not on the slide is missed, unless a person took it away', () => {
  assert.deepEqual(messagesFor([], { rows: 1 }), ['review.md:3 block-cut Slide shows 1 table rows, expected the 2 of the review'])
  assert.deepEqual(messagesFor([], { rows: 1, outcome: 'kept' }), [])
})

test('faults of the handout are said too', () => {
  assert.deepEqual(
    messagesFor([], { pages: [overflow({ rule: 'small-note', says: 'Page 2 of the handout: small' })] }),
    ['review.md:3 small-note Page 2 of the handout: small'],
  )
})

test('a warning that the author accepts is silent, by its number or its name; an error never is', () => {
  const wordy = overflow({ rule: 'wordy-slide', says: 'Running text is long' })
  const accepts = [{ rule: 'R3', reason: 'read one after the other' }, { rule: 'R1', reason: 'no' }]
  assert.deepEqual(messagesFor([wordy, overflow()], { accepts }), ['review.md:3 overflow Text stands out'])
  assert.equal(messagesFor([wordy], { accepts: [{ rule: 'wordy-slide', reason: 'x' }] }).length, 0)
  assert.equal(messagesFor([wordy], { accepts: [{ rule: 'R4', reason: 'x' }] }).length, 1)
})
