import type { Paragraph } from 'mdast'
import type { Quotation } from '../../outline/block.ts'
import type { Outline } from '../../outline/section.ts'
import type { SlidePlan } from '../deck-plan.ts'
import { toString } from 'mdast-util-to-string'
import { cover as design } from '../../design/frame.ts'
import { runsOf } from '../../estimate/runs.ts'
import { canvas } from '../../estimate/sizes.ts'
import { layLines } from '../../typesetting/lines.ts'
import { unitsOf } from '../../typesetting/units.ts'

/** The longest line of a project about itself, in widths of a Han character. */
const longest = 40

/** How many blocks may stand between the title and a quotation that belongs to it: those who wrote it, and where. */
const farthest = 2

/**
 * The first slide: title and subtitle, and a short quotation right beneath the title, which says where a text comes from or what it is;
 * the prose before the first chapter is its handout text.
 */
export function coverSlide({ title, meta, lead }: Outline): SlidePlan {
  const subtitle = meta.subtitle ?? taglineOf(lead)
  const quotation = subtitle ? undefined : quotationBeneath(title, lead)
  return {
    id: 'cover',
    layout: 'cover',
    title: { text: title },
    sources: quotation?.cites ?? [],
    parts: [
      ...subtitle ? [{ kind: 'text' as const, text: { text: subtitle } }] : [],
      ...quotation ? [{ kind: 'block' as const, block: quotation }] : [],
    ],
    evidence: quotation ? [{ block: quotation }] : [],
    spoken: [lead, ...lead.blocks.filter(block => block.kind === 'prose' || block === quotation)].flatMap(({ note }) => note ?? []),
    handout: lead.blocks.filter(block => block.kind === 'prose'),
  }
}

/** The bold words that the text begins with, where they are a line of their own: what a project says of itself beneath its name. */
function taglineOf(lead: Outline['lead']): string | undefined {
  const [first] = lead.blocks.filter(block => block.kind === 'prose')
  const [paragraph] = first?.nodes ?? []
  const [bold, next] = paragraph?.type === 'paragraph' ? paragraph.children : []
  const words = bold?.type === 'strong' ? toString(bold).trim() : ''
  const isLine = next === undefined || next.type === 'break' || (next.type === 'text' && /^\s*\n/.test(next.value))
  return isLine && words !== '' && !/[:：]$/.test(words) && unitsOf(words) <= longest ? words.replace(/(?<![.。])[.。]$/, '') : undefined
}

/** The first quotation of the lead, where it is of paragraphs alone and short enough for the room beneath the title. */
function quotationBeneath(title: string, lead: Outline['lead']): Quotation | undefined {
  const found = lead.blocks.slice(0, farthest + 1).find((block): block is Quotation => block.kind === 'quotation')
  if (!found || found.label || found.caption || found.quote.children.length === 0)
    return undefined
  const { size, line, lines, width, gap } = design.quotation
  const room = Math.min(lines, Math.floor((design.height - heightOfTitle(title) - gap) / line))
  const taken = found.quote.children.map(child => child.type === 'paragraph' ? linesOf(child, size, width) : Infinity)
  return taken.reduce((sum, count) => sum + count, 0) <= room ? found : undefined
}

/** The lines of a paragraph, which stand as they are written: each of them is a line of its own. */
function linesOf(paragraph: Paragraph, size: number, width: number): number {
  const written = paragraph.children.filter(child => child.type === 'text' && child.value.includes('\n')).length
  return layLines(runsOf(paragraph.children), size, width).lines + written
}

/** The height of the title at the size at which it is set. */
function heightOfTitle(title: string): number {
  const units = unitsOf(title)
  const [size] = design.titles.find(([size, lines]) => units * size * 1.06 <= canvas.width * lines) ?? design.titles.at(-1)!
  return Math.ceil(units * size * 1.06 / canvas.width) * size * design.leading
}
