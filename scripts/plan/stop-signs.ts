import type { Nodes } from 'mdast'
import type { Part } from '../parts/part.ts'
import type { SlidePlan } from './deck-plan.ts'
import { anchored } from '../outline/anchors.ts'

/** Steps that each lead to a slide: what stands there is named for each, so that a small drawing of it may stand beside it. */
export function withStopSigns(slides: SlidePlan[], anchors: Map<string, string>): SlidePlan[] {
  const signOf = (item: Nodes): string => {
    const ids = targetsIn(item).map(target => anchored(target, anchors))
    const stop = slides.find(({ id }) => ids.includes(id))
    return stop?.parts.map(signOfPart).find(Boolean) ?? ''
  }
  const withSigns = (part: Part): Part => {
    if (part.kind !== 'steps')
      return part
    const signs = part.block.items.slice(...(part.range ?? [])).map(signOf)
    return signs.every(Boolean) ? { ...part, signs } : part
  }
  return slides.map(slide => ({ ...slide, parts: slide.parts.map(withSigns) }))
}

/** The addresses within the review that the links of a text lead to. */
function targetsIn(node: Nodes): string[] {
  const own = node.type === 'link' && node.url.startsWith('#') ? [node.url] : []
  return 'children' in node ? [...own, ...node.children.flatMap(targetsIn)] : own
}

/** What a part is in small: the name of its explorer, its kind of chart, or a flow. */
function signOfPart(part: Part): string | undefined {
  if (part.kind === 'chart')
    return part.chart
  if (part.kind === 'pipelines')
    return part.lanes ? 'lanes' : 'flow'
  if (part.kind !== 'block')
    return undefined
  const { block } = part
  return block.kind === 'explorer' ? block.request.name : block.kind === 'diagram' ? 'flow' : undefined
}
