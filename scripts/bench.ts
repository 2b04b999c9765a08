import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import process from 'node:process'
import { VFile } from 'vfile'
import { benchHeights } from './bench/heights-bench.ts'
import { timeDev } from './bench/time-dev.ts'
import { timeDrags } from './bench/time-drags.ts'
import { timeRoom } from './bench/time-room.ts'
import { projectRoot } from './files/paths.ts'
import { outlineFromReview } from './outline/from-review.ts'
import { blockReader } from './parts/index.ts'
import { planFromOutline } from './plan/from-outline.ts'
import { ledgerOf } from './plan/ledger.ts'
import { reviewFromMarkdown } from './review/from-markdown.ts'
import { slidesFromPlan } from './slides/from-plan.ts'
import { joinSlides } from './slides/source-slide.ts'

// Ratios count, not seconds: the sizes run side by side, each after a warm-up, and the median of five is printed.
const pattern = await readFile(join(projectRoot, 'tests', 'fixtures', 'reviews', 'two-models.en.md'), 'utf8')
const sizes = [0.1, 1, 10]

console.log('generate: Markdown in, slides and ledger out\n\n| size | seconds | s per MB | memory |\n|---:|---:|---:|---:|')
generate(reviewOf(0.1))
for (const size of sizes) {
  const text = reviewOf(size)
  const times = Array.from({ length: size > 5 ? 1 : 5 }, () => timed(() => generate(text))).sort((a, b) => a - b)
  const median = times[Math.floor(times.length / 2)]
  console.log(
    `| ${size} MB | ${median.toFixed(2)} | ${(median / size).toFixed(2)} | ${Math.round(process.resourceUsage().maxRSS / 1024)} MB |`,
  )
}

console.log('\nheights: predicted against measured in the browser, and slides that are planned again\n')
console.log((await benchHeights()).join('\n'))

const { sentence, section } = await timeDev()
console.log(
  `\ndev: from saving the review to the slide on screen\n\n| edit | ms |\n|---|---:|\n| a sentence | ${sentence} |\n| a section `
  + `before the slide | ${section} |`,
)
console.log(
  '\nexplorers: ms a frame while a slider is dragged, processor made four times slower\n\n| explorer | median | 95 % | longest | '
  + 'blocked |\n|---|---:|---:|---:|---:|',
)
for (const { name, times } of await timeDrags())
  console.log(`| ${name} | ${[times.median, times.p95, times.longest, times.blocked].map(Math.round).join(' | ')} |`)
const { audience, listener } = await timeRoom()
console.log(
  `\nroom: from the presenter's key to the picture, median\n\n| window | ms |\n|---|---:|\n| audience | ${Math.round(audience)} |\n`
  + `| listener on the network | ${Math.round(listener)} |`,
)
process.exit()

/** A review of about so many megabytes: the pattern over and over, each time as a chapter of its own. */
function reviewOf(megabytes: number): string {
  const copies = Math.ceil(megabytes * 1e6 / pattern.length)
  return Array.from({
    length: copies,
  }, (_, index) =>
    pattern.replaceAll(/^#/gm, '##').replace(/^## .*$/m, `## Part ${index + 1}`).replaceAll('[^1]', `[^${index + 1}]`)).join('\n\n')
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
