import assert from 'node:assert/strict'
import { test } from 'node:test'
import { wordsOf } from '../../scripts/outline/rich.ts'
import { planOf, slidesOf } from '../stages.ts'

const charts = {
  pie: ['pie title Books by kind', '  "Novels" : 42', '  "Atlases" : 58'],
  gantt: ['gantt', '  title 系统升级', '  dateFormat YYYY-MM-DD', '  section 准备', '  备份 :a1, 2025-03-01, 5d'],
  xychart: ['xychart-beta', '  title "Loans a month"', '  x-axis [Jan, Feb]', '  bar [3, 4]'],
}
const drawn = (chart: string[]): string[] => ['```mermaid', ...chart, '```']

/** The title of the only slide of a section of this name that draws a chart. */
function titleUnder(heading: string, chart: string[]): string {
  return wordsOf(planOf('# Talk', '', `## ${heading}`, '', ...drawn(chart)).slides[1].title)
}

test('a heading that only says of which kind a chart is gives way to the title that its author gave the chart', () => {
  assert.equal(titleUnder('Pie chart', charts.pie), 'Books by kind')
  assert.equal(titleUnder('甘特图', charts.gantt), '系统升级')
  assert.equal(titleUnder('A line chart', charts.xychart), 'Loans a month')
})

test('the heading is said above it then, and the title no more in the chart', () => {
  for (const [heading, chart] of [['Pie chart', charts.pie], ['甘特图', charts.gantt], ['Bar chart', charts.xychart]] as const) {
    const { raw } = slidesOf('# Talk', '', `## ${heading}`, '', ...drawn([...chart]))[1]
    assert.match(raw, new RegExp(`kicker: .*${heading}`))
    assert.doesNotMatch(raw.slice(raw.indexOf('```mermaid')), /title/)
  }
})

test('a heading that says more stays, and so does one above a chart without a title', () => {
  assert.equal(titleUnder('What is lent', charts.pie), 'What is lent')
  assert.equal(titleUnder('升级的四个步骤', charts.gantt), '升级的四个步骤')
  assert.equal(titleUnder('Pie chart', ['pie', '  "Novels" : 42', '  "Atlases" : 58']), 'Pie chart')
})
