import assert from 'node:assert/strict'
import process from 'node:process'
import { describe, test } from 'node:test'
import { outlineFromReview } from '../../scripts/outline/from-review.ts'
import { blockReader } from '../../scripts/parts/index.ts'
import { fitTime } from '../../scripts/plan/budget.ts'
import { planFromOutline } from '../../scripts/plan/from-outline.ts'
import { keepIds } from '../../scripts/slides/keep-ids.ts'
import { splitSlides } from '../../scripts/slides/source-slide.ts'
import { catalogue } from '../guests.ts'
import { reviewOf } from '../stages.ts'
import { kinds } from './kinds.ts'

const stages = ['review', 'outline', 'plan', 'slides'] as const
type Times = Record<(typeof stages)[number], number>

/** What a stage may take of the processor, in ms, before it is asked how it grows: less is lost in the noise. */
const worthAsking = 60
/** Twice the text may take so many times as long. */
const mostGrowth = 2.5

/** What each stage takes of the processor for a text, in ms: some runs, told as one number by `by`. */
function timesOf(text: string, runs: number, by: (times: number[]) => number): Times {
  const all = Array.from({ length: runs }, () => once(text))
  return Object.fromEntries(stages.map(stage => [stage, by(all.map(times => times[stage]))])) as Times
}

const least = (times: number[]): number => Math.min(...times)
const average = (times: number[]): number => times.reduce((sum, time) => sum + time, 0) / times.length

function once(text: string): Times {
  const times: Times = { review: 0, outline: 0, plan: 0, slides: 0 }
  const timed = <T>(stage: keyof Times, run: () => T): T => {
    const before = process.cpuUsage()
    const made = run()
    const { user, system } = process.cpuUsage(before)
    times[stage] = (user + system) / 1000
    return made
  }
  const review = timed('review', () => reviewOf('# Talk', '', '## One', '', text))
  const outline = timed('outline', () => outlineFromReview(review, { ...blockReader, explorers: catalogue }))
  const plan = timed('plan', () => fitTime(planFromOutline(outline)))
  timed('slides', () => splitSlides(keepIds(plan, new Map(), []).slides.map(({ raw }) => raw).join('\n\n')))
  return times
}

/** How many times as long each stage takes for twice the text, on the average of two doublings, and what takes too long. */
function judge(grow: (size: number) => string, size: number): { ratios: string[], grown: string[] } {
  // As much text on both sides, four short or one long: the rubbish of the short is collected in one of their runs, not in each.
  const [one, four] = [timesOf(grow(size), 4, average), timesOf(grow(size * 4), 3, least)]
  const asked = stages.filter(stage => four[stage] > worthAsking * 2)
  const ratio = (stage: keyof Times): number => Math.sqrt(four[stage] / Math.max(one[stage], 10))
  return {
    ratios: asked.map(stage => `${stage} ${ratio(stage).toFixed(2)}`),
    grown: asked.filter(stage => ratio(stage) > mostGrowth).map(stage =>
      `${stage} ${one[stage].toFixed(0)} ms, four times the text ${four[stage].toFixed(0)} ms`),
  }
}

describe('twice the text takes no stage over two and a half times as long', () => {
  for (const { name, of, grow } of kinds) {
    test(name, (context) => {
      let size = of
      let now = timesOf(grow(size), 1, least)
      // So large that the largest stage can be measured.
      while (Math.max(...Object.values(now)) < worthAsking * 2 && size < of * 16) {
        size *= 2
        now = timesOf(grow(size), 1, least)
      }
      const said = judge(grow, size)
      context.diagnostic(`${name}: size ${size * 4}, ${said.ratios.join(', ') || `nothing above ${worthAsking} ms`}`)
      // What else the machine does may fall into one look, not into each.
      const isSure = said.grown.length === 0 || judge(grow, size).grown.length === 0
      assert.deepEqual(isSure ? [] : said.grown, [], `at size ${size}`)
    })
  }
})
