import type { Block } from '../outline/block.ts'
import type { Outline, Section } from '../outline/section.ts'
import type { DeckPlan, SlidePlan } from './deck-plan.ts'
import { toString } from 'mdast-util-to-string'
import { report } from '../diagnostics/messages.ts'
import { roleOf } from '../outline/roles.ts'
import { reasonToOmit } from './block-place.ts'
import { headingOf } from './heading.ts'

/** What is left to come. */
const outlook = /^(?:(?:[总總]结|结论)[与和及])?(?:未来)?展望$|^未来(?:工作|方向)$|^(?:outlook|future (?:work|directions?))$/i

/** Below this share of sections with content, headings are what their author has to say. */
const enough = 0.5

/** A heading without a slide, and what beneath it only says that there is nothing to say: `None.` */
export interface Bare { section: Section, nothing: Block[] }

/** What of a review is told on slides, what is left out with its reasons, and the headings that have nothing beneath them. */
export interface Told { outline: Outline, omitted: DeckPlan['omitted'], bare: Bare[] }

/** An outline without the blocks that are to be left out, and without headings that say nothing but their names. */
export function toldOf(outline: Outline): Told {
  const omitted: DeckPlan['omitted'] = []
  const nothingIn = new Map<Section, Block[]>()
  const shown = (section: Section): Section => {
    const reasons = new Map(section.blocks.map(block => [block, block.directives.skip ?? reasonToOmit(block, section.blocks)]))
    const out = section.blocks.filter(block => reasons.get(block))
    omitted.push(...out.map(block => ({ block, reason: reasons.get(block)! })))
    const told = { ...section, blocks: section.blocks.filter(block => !reasons.get(block)), children: section.children.map(shown) }
    nothingIn.set(told, out.filter(({ kind, directives }) => kind !== 'code' && !directives.skip))
    return told
  }
  const lead = shown(outline.lead)
  const parts = outline.parts.map(({ role, section }) => ({ role, section: shown(section) }))
  const leaves = parts.flatMap(({ section }) => leavesOf(section))
  const empty = leaves.filter(isBare)
  const bare: Bare[] = []
  if (empty.length === 0 || empty.length > leaves.length * (1 - enough))
    return { outline: { ...outline, lead, parts }, omitted, bare }
  const full = (section: Section): Section | undefined => {
    const children = section.children.flatMap(child => full(child) ?? [])
    const own = { ...section, children }
    if (children.length > 0 || !isBare(own))
      return own
    bare.push({ section, nothing: nothingIn.get(section) ?? [] })
    return undefined
  }
  const kept = parts.flatMap(({ role, section }) => {
    const own = full(section)
    return own ? [{ role, section: own }] : []
  })
  for (const { section, nothing } of bare) {
    // Who writes that there is nothing knows it.
    if (isListOfSources(section) || nothing.length > 0)
      continue
    report(
      outline.file,
      'empty-section',
      section.place,
      `Heading \`${headingOf(section)}\` has no text beneath it and so no slide, expected some or no heading`,
    )
  }
  // A list is no list without its slide: it is said to be left out, though its words are read.
  const said = bare.flatMap(({ nothing }) => nothing.filter(({ kind }) => kind === 'prose'))
  return { outline: { ...outline, lead, parts: kept }, omitted: omitted.filter(({ block }) => !said.includes(block)), bare }
}

/** A place for the list of sources is filled by what is cited. */
function isListOfSources({ title }: Section): boolean {
  return roleOf(title) === 'references'
}

/**
 * An outline without sections that say nothing, not even that there is nothing to say: the agenda has no slide of theirs to lead to. An
 * outlook that its author counts as the last chapter is one all the same.
 */
export function withoutEmpty(outline: Outline, bare: Bare[]): Outline {
  const last = outline.parts.findLast(({ role }) => role !== 'references' && role !== 'appendix')?.section
  const isAnnounced = ({ id, title, heading }: Section): boolean =>
    id === last?.id && outlook.test(title) && heading !== undefined && /^(?:\d|第)/.test(toString(heading).trim())
  const silent = bare.filter(({ section, nothing }) => nothing.length === 0 && !isAnnounced(section))
  const empty = new Set(silent.map(({ section }) => section.id))
  const told = (sections: Section[]): Section[] =>
    sections.filter(({ id }) => !empty.has(id)).map(section => ({ ...section, children: told(section.children) }))
  return {
    ...outline,
    parts: outline.parts.flatMap(({ role, section }) => told([section]).map(own => ({ role, section: own }))),
  }
}

/** Headings without a slide stand in the handout text of the slide before them, and are found there. */
export function withBareHeadings(slides: SlidePlan[], bare: Bare[], addresses: Map<string, string>): SlidePlan[] {
  const behind = new Map<SlidePlan, SlidePlan['handout']>()
  for (const one of bare) {
    const { section } = one
    const offset = section.place!.start.offset!
    const before = slides.filter(({ place }) => place && place.start.offset! < offset)
      .reduce((last, slide) => slide.place!.start.offset! >= (last.place?.start.offset ?? -1) ? slide : last, slides[0])
    for (const { id } of [section, ...descendantsOf(section)])
      addresses.set(id, before.id)
    if (!isListOfSources(section))
      behind.set(before, [...(behind.get(before) ?? []), { heading: headingOf(section) }, ...one.nothing])
  }
  return slides.map(slide => ({ ...slide, handout: [...slide.handout, ...(behind.get(slide) ?? [])] }))
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
