import type { RuleId } from '../diagnostics/rules.ts'
import type { SlidePlan } from '../plan/deck-plan.ts'
import { wordsOf } from '../outline/rich.ts'

/** What comes of several blocks that were put on one slide, and what of one that was shared out over several. */
const packed: RuleId[] = ['many-blocks', 'many-formulas']
const shared: RuleId[] = ['long-code', 'large-table', 'long-list', 'blank-slide']

/**
 * True for a warning about what was planned and no author wrote: blocks put together, shares of one, a sentence made the title, a title
 * that slides of one section share. Nobody can mend it in the review.
 */
export function isOwnDoing(rule: RuleId, slide: SlidePlan | undefined, slides: SlidePlan[]): boolean {
  if (!slide)
    return false
  const { evidence, title, place, kicker } = slide
  if (packed.includes(rule))
    return evidence.length > 1
  if (shared.includes(rule))
    return evidence.some(({ range }) => range !== undefined)
  if (rule === 'large-diagram')
    return slide.parts.some(part => part.kind === 'block' && part.block.kind === 'diagram' && part.block.isShare === true)
  if (rule === 'title-evidence')
    return kicker !== undefined && 'nodes' in title
  return rule === 'title-repeated' && slides.some(other =>
    other !== slide && place !== undefined && other.place?.start.offset === place.start.offset && wordsOf(other.title) === wordsOf(title))
}
