import type { Rich } from '../../outline/rich.ts'
import type { SlidePlan } from '../deck-plan.ts'
import { wordsOf } from '../../outline/rich.ts'
import { rowsWithin } from '../../parts/rows.ts'
import { shareOf } from '../archetypes/leading-points.ts'

/** One point whose label is the title now, `Costs: how many hours …`, is set as what stands behind the label: it is not said twice. */
export function withoutLabel(slide: SlidePlan, title: Rich, source: string): SlidePlan {
  const [part, ...others] = slide.parts
  if (others.length > 0 || part?.kind !== 'block' || part.block.kind !== 'points')
    return slide
  const { block, range = [0, part.block.items.length] } = part
  const items = block.items.slice(...range)
  const [paragraph, ...further] = items.length === 1 ? items[0].children : []
  if (further.length > 0 || paragraph?.type !== 'paragraph' || items[0].checked != null)
    return slide
  const { children, position } = paragraph
  const [start, end] = [position!.start.offset!, position!.end.offset!]
  const label = /^[*_]*([^*_\n:：]+)[*_]*[:：][*_]*\s*/.exec(source.slice(start, end))
  const rows = label && label[1].trim() === wordsOf(title).trim() && label[0].length < end - start
    ? rowsWithin([{ kind: 'text', text: { nodes: children, start: start + label[0].length, end } }])
    : undefined
  return rows
    ? {
        ...slide,
        parts: [rows],
        setting: ['filled', ...(slide.setting ?? [])],
        evidence: slide.evidence.map(shown => ({ ...shown, isLed: true })),
        handout: [...slide.handout, shareOf(block, range as [number, number])],
      }
    : slide
}
