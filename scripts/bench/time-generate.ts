import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import process from 'node:process'
import { VFile } from 'vfile'
import { projectRoot } from '../files/paths.ts'
import { outlineFromReview } from '../outline/from-review.ts'
import { blockReader } from '../parts/index.ts'
import { planFromOutline } from '../plan/from-outline.ts'
import { ledgerOf } from '../plan/ledger.ts'
import { reviewFromMarkdown } from '../review/from-markdown.ts'
import { slidesFromPlan } from '../slides/from-plan.ts'
import { joinSlides } from '../slides/source-slide.ts'

/** The sizes of the reviews, in megabytes. */
const sizes = [0.1, 1, 10]

/**
 * A row for each size: seconds, seconds a megabyte, memory. Ratios count, not seconds: the sizes run side by side, after a warm-up,
 * and the median of five is told, of the largest the only one.
 */
export async function timeGenerate(): Promise<string[]> {
  const pattern = await readFile(join(projectRoot, 'tests', 'fixtures', 'reviews', 'two-models.en.md'), 'utf8')
  generate(reviewOf(pattern, 0.1))
  return sizes.map((size) => {
    const text = reviewOf(pattern, size)
    const times = Array.from({ length: size > 5 ? 1 : 5 }, () => timed(() => generate(text))).sort((a, b) => a - b)
    const median = times[Math.floor(times.length / 2)]
    const memory = Math.round(process.resourceUsage().maxRSS / 1024)
    return `| ${size} MB | ${median.toFixed(2)} | ${(median / size).toFixed(2)} | ${memory} MB |`
  })
}

/** A review of about so many megabytes: the pattern over and over, each time as a chapter of its own. */
function reviewOf(pattern: string, megabytes: number): string {
  const copies = Array.from({ length: Math.ceil(megabytes * 1e6 / pattern.length) }, (_, at) => pattern
    .replaceAll(/^#/gm, '##')
    .replace(/^## .*$/m, `## Part ${at + 1}`)
    .replaceAll('[^1]', `[^${at + 1}]`))
  return copies.join('\n\n')
}

function generate(text: string): number {
  const file = new VFile({ path: 'bench.md', value: text })
  const plan = planFromOutline(outlineFromReview(reviewFromMarkdown(file), blockReader))
  ledgerOf(plan)
  return joinSlides(slidesFromPlan(plan, new Map())).length
}

function timed(run: () => void): number {
  const began = performance.now()
  run()
  return (performance.now() - began) / 1000
}
