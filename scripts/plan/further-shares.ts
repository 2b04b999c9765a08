import type { SlidePlan } from './deck-plan.ts'
import { runsOfRich } from '../estimate/runs.ts'
import { canvas, sizes } from '../estimate/sizes.ts'
import { wordsOf } from '../outline/rich.ts'
import { layLines } from '../typesetting/lines.ts'
import { plainHead } from './proofs.ts'

/** Slides whose further shares, or whose proof, stand behind the end lead to the first of these, where the title leaves room to say so. */
export function withFurtherShares(slides: SlidePlan[]): SlidePlan[] {
  const done: SlidePlan[] = []
  const proofs = slides.filter(({ reasons }) => reasons?.behind === 'proof')
  for (const [index, slide] of [...slides.entries()].toReversed()) {
    const next = slides[index + 1]
    const isMore = next?.reasons?.behind === 'share' && next.place === slide.place
    const further = isMore ? next : proofs.find(proof => proof.place === slide.place && statesWhat(slide, proof))
    done.push(further && !slide.backup && slide.place && hasRoom(slide) ? { ...slide, goesOn: further.id } : slide)
  }
  return done.toReversed()
}

/** True for a slide that states what a proof is named by. */
function statesWhat({ evidence }: SlidePlan, proof: SlidePlan): boolean {
  return evidence.some(({ block }) => block.kind === 'theorem' && wordsOf(plainHead(block.head)) === wordsOf(proof.title))
}

/** True where a title takes no more lines with what is said beside it. */
function hasRoom({ title, share = '', setting = [] }: SlidePlan): boolean {
  const { size } = setting.includes('long-title') ? sizes.longTitle : setting.includes('claim') ? sizes.claim : sizes.title
  const linesWith = (beside: string): number =>
    layLines([...runsOfRich(title, 600), { text: ` ${beside}`, weight: 600 as const, scale: 0.6 }], size, canvas.width).lines
  return linesWith(`${share} → B99`) === linesWith(share)
}

/** Slides behind the end where others go on; the first of them leads back. */
export function withWaysBack(slides: SlidePlan[]): SlidePlan[] {
  const leads = new Map(slides.flatMap(({ id, goesOn }) => goesOn ? [[goesOn, id] as const] : []))
  return slides.map(slide => slide.backup && leads.has(slide.id) ? { ...slide, comesFrom: leads.get(slide.id) } : slide)
}
