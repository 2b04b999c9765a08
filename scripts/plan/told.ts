import type { Outline, Section } from '../outline/section.ts'
import type { DeckPlan, SlidePlan } from './deck-plan.ts'
import { report } from '../diagnostics/messages.ts'
import { roleOf } from '../outline/roles.ts'
import { reasonToOmit } from './block-place.ts'
import { headingOf } from './heading.ts'

/** Below this share of sections with content, headings are what their author has to say. */
const enough = 0.5

/** What of a review is told on slides, what is left out with its reasons, and the headings that have nothing beneath them. */
export interface Told { outline: Outline, omitted: DeckPlan['omitted'], bare: Section[] }

/** An outline without the blocks that are to be left out, and without headings that say nothing but their names. */
export function toldOf(outline: Outline): Told {
  const omitted: DeckPlan['omitted'] = []
  const shown = (section: Section): Section => ({
    ...section,
    blocks: section.blocks.filter((block) => {
      const reason = block.directives.skip ?? reasonToOmit(block)
      if (reason)
        omitted.push({ block, reason })
      return !reason
    }),
    children: section.children.map(shown),
  })
  const lead = shown(outline.lead)
  const parts = outline.parts.map(({ role, section }) => ({ role, section: shown(section) }))
  const leaves = parts.flatMap(({ section }) => leavesOf(section))
  const empty = leaves.filter(isBare)
  const bare: Section[] = []
  if (empty.length === 0 || empty.length > leaves.length * (1 - enough))
    return { outline: { ...outline, lead, parts }, omitted, bare }
  const full = (section: Section): Section | undefined => {
    const children = section.children.flatMap(child => full(child) ?? [])
    const own = { ...section, children }
    if (children.length > 0 || !isBare(own))
      return own
    bare.push(section)
    return undefined
  }
  const kept = parts.flatMap(({ role, section }) => {
    const own = full(section)
    return own ? [{ role, section: own }] : []
  })
  for (const section of bare) {
    // A place for the list of sources is filled by what is cited.
    if (roleOf(section.title) === 'references')
      continue
    report(
      outline.file,
      'empty-section',
      section.place,
      `Heading \`${headingOf(section)}\` has no text beneath it and so no slide, expected some or no heading`,
    )
  }
  return { outline: { ...outline, lead, parts: kept }, omitted, bare }
}

/** Headings without a slide stand in the handout text of the slide before them, and are found there. */
export function withBareHeadings(slides: SlidePlan[], bare: Section[], addresses: Map<string, string>): SlidePlan[] {
  const headings = new Map<SlidePlan, string[]>()
  for (const section of bare) {
    const offset = section.place!.start.offset!
    const before = slides.filter(({ place }) => place && place.start.offset! < offset)
      .reduce((last, slide) => slide.place!.start.offset! >= (last.place?.start.offset ?? -1) ? slide : last, slides[0])
    for (const { id } of [section, ...descendantsOf(section)])
      addresses.set(id, before.id)
    headings.set(before, [...(headings.get(before) ?? []), headingOf(section)])
  }
  return slides.map(slide => ({ ...slide, handout: [...slide.handout, ...(headings.get(slide) ?? []).map(heading => ({ heading }))] }))
}

function descendantsOf({ children }: Section): Section[] {
  return children.flatMap(child => [child, ...descendantsOf(child)])
}

function leavesOf(section: Section): Section[] {
  return section.children.length === 0 ? [section] : section.children.flatMap(leavesOf)
}

function isBare({ blocks, children, note, directives }: Section): boolean {
  return blocks.length === 0 && children.length === 0 && note === undefined && directives.title === undefined
}
