import assert from 'node:assert/strict'
import { test } from 'node:test'
import { summaryOf } from '../../scripts/commands/summary.ts'
import { report } from '../../scripts/diagnostics/messages.ts'
import { fitTime } from '../../scripts/plan/budget.ts'
import { planOf } from '../stages.ts'

test('the summary counts the slides, the minutes, the chapters and what they show', () => {
  const lines = ['# T', '', '## One', '', 'Words.', '', '- a', '- b', '', '## Two', '', '| a |', '|---|', '| 1 |']
  const [slides, shown] = summaryOf(planOf(...lines)).split('\n')
  assert.match(slides, /^\d+ slides: \d+ in the talk, 0 behind the end; about 1 minute, fitted to 45, a slide a minute at most$/)
  assert.equal(shown, 'chapters: 2; on slides: 1 list, 1 table')
})

test('it says what was inferred, and where a change would help', () => {
  const told = summaryOf(planOf('## 1 One', '', 'Words.', '', '## 1.1 Two', '', 'Words.', '', '## 2 Three', '', 'Words.'))
  assert.match(told, /^inferred: .*levels of headings/m)
  assert.match(told, /^what would help most:\n {2}review\.md:1 {2}write a title/m)
})

test('it names the line from which slides went behind the end, and no more than three changes', () => {
  const words = 'Words that take their time to be said, and more of them.'
  const sections = Array.from({ length: 30 }, (_, index) => [`## Part ${index + 1}`, '', words, ''])
  const told = summaryOf(fitTime(planOf('---', 'duration: 3min', '---', '', '# T', '', ...sections.flat())))
  assert.match(told, /review\.md:\d+ {2}\d+ slides \(\d+ min\) went behind the end from here on/)
  assert.ok(told.split('\n').length <= 10)
})

test('a review with nothing to mend is told nothing to mend', () => {
  assert.doesNotMatch(summaryOf(planOf('# T', '', '## One', '', 'Words.', '', '## Two', '', 'Words.')), /help/)
})

test('what says nothing of the matter is not told to want time', () => {
  const lines = ['# T', '', '## One', '', '- a thing', '- another one', '', 'If you like, I can:', '', '- make a table', '- write it anew']
  const plan = fitTime(planOf(...lines))
  assert.ok(plan.slides.some(({ reasons }) => reasons?.behind === 'aside'))
  assert.doesNotMatch(summaryOf(plan), /went behind/)
})

test('a picture of another host is told to want a place, and no box is promised where there is none', () => {
  const told = (behind?: 'missing'): string => {
    const plan = planOf('# T', '', '## One', '', 'Words.', '', '## Two', '', 'Words.')
    report(plan.outline.file, 'remote-asset', undefined, 'Picture is on another host')
    return summaryOf({ ...plan, slides: plan.slides.map(slide => ({ ...slide, reasons: { ...slide.reasons, behind } })) })
  }
  assert.match(told(), /put 1 picture beside the review$/m)
  assert.match(told('missing'), /put 1 picture beside the review: a box behind the end/)
})
