import type { SlidePlan } from '../../scripts/plan/deck-plan.ts'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { planOf, rulesOf } from '../stages.ts'
import { items, slidesOfChapter, subjects, table } from './chapter.ts'

/** A table of scores: systems down, benchmarks across. */
function scores(rows: number, ...heads: string[]): string[] {
  return [
    `| Model | ${heads.join(' | ')} |`,
    `|---|${heads.map(() => '---').join('|')}|`,
    ...Array.from({ length: rows }, (_, row) => `| ${row === 0 ? 'Alpha' : `M${row}`} | ${heads.map(() => `${90 - row}.5`).join(' | ')} |`),
    '',
  ]
}
function chartsOn(slides: SlidePlan[]): unknown[] {
  return slides.flatMap(({ parts }) => parts.map(part => (part.kind === 'chart' ? [part.chart, part.range] : part.kind)))
}

test('a table of scores with a subject among the systems is a chart', () => {
  assert.deepEqual(chartsOn(slidesOfChapter(...scores(3, 'MMMU ↑'))), [['bars', undefined]])
  assert.deepEqual(chartsOn(slidesOfChapter(...scores(3, 'MMMU ↑', 'DocVQA ↑', 'ChartQA ↑'))), [['gap', undefined]])
  assert.deepEqual(chartsOn(slidesOfChapter(...scores(5, 'MMMU ↑', 'DocVQA ↑', 'ChartQA ↑'))), [['multiples', undefined]])
})

test('a comment asks for a form of chart, or declines it', () => {
  assert.deepEqual(chartsOn(slidesOfChapter('<!-- deck: chart=slope -->', '', ...scores(3, 'MMMU ↑', 'DocVQA ↑'))), [['slope', undefined]])
  assert.deepEqual(chartsOn(slidesOfChapter(...items(1), '<!-- deck: chart=table -->', '', ...scores(3, 'MMMU ↑'))), ['block', 'block'])
})

test('bars that are too many go on over several slides, on one scale', () => {
  const slides = slidesOfChapter('<!-- deck: chart=bars -->', '', ...scores(20, 'MMMU ↑'))
  assert.deepEqual(chartsOn(slides), [['bars', [0, 10]], ['bars', [10, 20]]])
  assert.deepEqual(slides.map(({ parts: [part] }) => part.kind === 'chart' && part.most), [90.5, 90.5])
})

test('a chart that a table has no numbers for is a message, once, and the table stays', () => {
  const plan = planOf(...subjects, '# Talk', '', '## One', '', '<!-- deck: chart=dumbbell -->', '', ...table(2, 'x', 'y'))
  assert.deepEqual(chartsOn(plan.slides.slice(1)), ['block'])
  assert.deepEqual(rulesOf(plan.outline).filter(rule => rule === 'chart-numbers'), ['chart-numbers'])
})

test('a title that tells the difference of others than it names is a message with the line of its table', () => {
  const rows = ['| Model | Score ↑ |', '|---|---|', '| Ours | 0.946 |', '| Second | 0.878 |', '| Third | 0.619 |', '| Fourth | 0.3 |']
  const plan = planOf('# Talk', '', '## One', '', '### Two', '<!-- deck: title="0.327 above the runner-up" -->', '', ...rows)
  assert.deepEqual(plan.outline.file.messages.map(({ ruleId, line }) => [ruleId, line]), [['title-difference', 5]])
  assert.match(plan.outline.file.messages[0].reason, /0\.327 of `Second`.*between `Ours` and `Third`.*line 8/)
})
