import type { Outline } from '../scripts/outline/section.ts'
import type { DeckPlan } from '../scripts/plan/deck-plan.ts'
import type { Review } from '../scripts/review/review.ts'
import type { SourceSlide } from '../scripts/slides/source-slide.ts'
import { VFile } from 'vfile'
import { withoutNames } from '../scripts/markdown/block-mark.ts'
import { outlineFromReview } from '../scripts/outline/from-review.ts'
import { blockReader } from '../scripts/parts/index.ts'
import { fitTime } from '../scripts/plan/budget.ts'
import { planFromOutline } from '../scripts/plan/from-outline.ts'
import { reviewFromMarkdown } from '../scripts/review/from-markdown.ts'
import { slidesFromPlan } from '../scripts/slides/from-plan.ts'
import { catalogue } from './guests.ts'

/** Two sources to cite: one with a short title, one without. */
export const bibliography = `
@techreport{wu2025, author = {Wu, Chenfei and Li, Jiahao}, title = {Qwen-Image Technical Report},
  shorttitle = {Qwen-Image报告}, year = {2025}, eprint = {2508.02324}}
@article{bai2025, author = {Bai, Shuai}, title = {Qwen2.5-VL}, journal = {Nature}, year = {2025}, url = {https://example.org/bai}}
`

/** A review as it is read from these lines of Markdown. */
export function reviewOf(...lines: string[]): Review {
  return reviewFromMarkdown(new VFile({ path: 'review.md', value: lines.join('\n') }), [bibliography])
}

export function outlineOf(...lines: string[]): Outline {
  return outlineFromReview(reviewOf(...lines), { ...blockReader, explorers: catalogue })
}

export function planOf(...lines: string[]): DeckPlan {
  return fitTime(planFromOutline(outlineOf(...lines)))
}

export function slidesOf(...lines: string[]): SourceSlide[] {
  return slidesFromPlan(planOf(...lines), new Map())
}

/** What stands on the slide of a section with these lines, below its title: without front matter, note and names of blocks. */
export function bodyOf(...lines: string[]): string {
  const { raw } = slidesOf('# Talk', '', '## One', '', ...lines)[1]
  return withoutNames(raw).replace(/^---[\s\S]*?\n---\n/, '').replace(/<!--[\s\S]*-->\s*$/, '').replace(/^\s*# One[^\n]*\n/, '').trim()
}

/** The rules of a review's messages, in order. */
export function rulesOf({ file }: { file: VFile }): string[] {
  return file.messages.map(({ ruleId }) => String(ruleId))
}
