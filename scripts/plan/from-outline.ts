import type { Block } from '../outline/block.ts'
import type { Outline, Role, Section } from '../outline/section.ts'
import type { SiblingSlides } from './archetypes/sibling-slides.ts'
import type { DeckPlan, SlidePlan } from './deck-plan.ts'
import type { Frame } from './frame.ts'
import { linked } from '../parts/index.ts'
import { withHeadingsAbove } from './alike-titles.ts'
import { anchorsOf } from './anchors.ts'
import { agendaSlide, isOnAgenda } from './archetypes/agenda.ts'
import { isBrief, nestedBriefs } from './archetypes/briefs.ts'
import { blocksBelow, columnsSlide } from './archetypes/columns.ts'
import { coverSlide, overview } from './archetypes/cover.ts'
import { isWithinDivider } from './archetypes/divider.ts'
import { referenceSlides } from './archetypes/references.ts'
import { seriesChapter, seriesSlides } from './archetypes/series.ts'
import { takeawaysSlide } from './archetypes/takeaways.ts'
import { thinSlide, titledByParent } from './archetypes/thin.ts'
import { checkTitle } from './check-title.ts'
import { withClosing } from './closing.ts'
import { slidesFromSection } from './from-section.ts'
import { headingOf } from './heading.ts'
import { blocksBehindCover } from './lead-blocks.ts'
import { sourcesAside, sourcesWithOthers } from './listed-sources.ts'
import { reportLostLinks } from './lost-links.ts'
import { missingSlides, withoutMissing } from './missing.ts'
import { withMoments } from './moments.ts'
import { asOneSection, isTelling, openingSlides, withoutNeedlessDivider } from './opening.ts'
import { withPreview } from './preview.ts'
import { withStopSigns } from './stop-signs.ts'
import { withMap } from './table-maps.ts'
import { toldOf, withBareHeadings, withoutEmpty } from './told.ts'
import { withTitles } from './wholes.ts'

/** Chooses the slides for an outline: which there are, in which order, and what each says, shows and leaves to the handout. */
export function planFromOutline(whole: Outline): DeckPlan {
  const { outline: shown, omitted, bare } = toldOf(whole)
  const outline = withoutMissing(shown)
  const addresses = new Map([[outline.lead.id, 'cover']])
  const cover = coverSlide(outline)
  const slides: SlidePlan[] = [cover]
  const evidence = blocksBehindCover(outline, cover)
  if (evidence.length > 0) {
    const own = slidesFromSection({ ...outline.lead, note: undefined, blocks: evidence }, { outline })
    slides.push(...own.map(slide => overview(slide, outline)))
  }
  // A chapter that has no slide of its own is a chapter all the same.
  const agenda = agendaSlide(withoutEmpty(whole, bare))
  slides.push(...missingSlides(shown.lead, { outline }, true).map(slide => overview(slide, outline)))
  for (const [index, { role, section }] of outline.parts.entries()) {
    const isCounted = isOnAgenda({ role, section })
    if (agenda && isCounted && !slides.includes(agenda))
      slides.push(agenda)
    const chapter = { number: isCounted ? section.number : '', title: section.title }
    const frame = { outline, chapter, isMapped: agenda !== undefined }
    const own = slidesFromPart(role, section, frame, addresses)
    slides.push(...underAbove(own, section, addresses), ...missingSlides(shown.parts[index].section, frame))
  }
  slides.push(...referenceSlides(slides.flatMap(citationsOn), outline))
  const told = withBareHeadings(withTitles(withHeadingsAbove(slides, outline)), bare, addresses)
  const all = withClosing(withPreview(withMoments(told, outline), outline), outline)
  for (const slide of slides)
    checkTitle(slide, outline)
  const sections = [shown.lead, ...shown.parts.flatMap(({ section }) => withDescendants(section))]
  const anchors = anchorsOf(sections, all, addresses)
  reportLostLinks(sections, anchors, outline)
  return {
    outline: whole,
    slides: withStopSigns([...all.filter(({ backup }) => !backup), ...all.filter(({ backup }) => backup)], anchors)
      .map(withMap)
      .map(slide => ({ ...slide, parts: slide.parts.map(part => linked(part, addresses)) })),
    anchors,
    omitted,
  }
}

function withDescendants(section: Section): Section[] {
  return [...section.above ?? [], section, ...section.children.flatMap(withDescendants)]
}

function slidesFromPart(role: Role, whole: Section, frame: Frame, addresses: Map<string, string>): SlidePlan[] {
  // What a chapter says above several sections stands on its divider.
  const isOne = whole.blocks.length === 0 || whole.children.length === 1
  const nested = isOne && role !== 'references' && frame.outline.subjects.length === 0 ? nestedSlide(whole, frame, addresses) : undefined
  if (nested)
    return nested
  const section = asOneSection(whole, frame) ?? whole
  const takeaways = role === 'conclusion' ? takeawaysSlide(section, frame) : undefined
  if (takeaways)
    return addressed([takeaways], section, addresses)
  const listed = role === 'references' ? sourcesWithOthers(section, frame) : undefined
  if (listed)
    return addressed(listed, section, addresses)
  if (section.children.length === 0)
    return addressed(slidesFromSection(section, frame), section, addresses)
  const beneath = section.directives.layout === 'columns' ? blocksBelow(section) : []
  const evidence = section.blocks.filter(block => block.kind !== 'prose' && !beneath.includes(block))
  // A chapter that its author wants on one slide needs none to announce it.
  const all = section.directives.layout === 'columns' && evidence.length === 0 ? columnsSlide(section, frame) : undefined
  if (all) {
    for (const child of section.children)
      addressed([all], child, addresses)
    return addressed([{ ...all, handout: [...section.blocks, ...all.handout] }], section, addresses)
  }
  // What is more than a divider's handout text should carry has a slide of its own.
  const isTold = isTelling(section.blocks) && !isWithinDivider(section, frame)
  const asked = isTold || evidence.length > 0 || beneath.length > 0 ? undefined : seriesChapter(section, frame)
  if (asked)
    return addressed(slidesOfQuestions(asked, section.children, frame, addresses), section, addresses)
  const below = beneath.length > 0
    ? [...slidesBelow(aboveOf(section, beneath), frame, addresses), ...slidesFromSection(belowOf(section, beneath), frame)]
    : slidesBelow(section, frame, addresses)
  const slides = titledByParent([...openingSlides(section, evidence, frame, below), ...below], section)
  return addressed(withoutNeedlessDivider(slides, section, frame), section, addresses)
}

/** The slides of a chapter; the headings above it that are no chapters open the handout text of the first. */
function underAbove([first, ...others]: SlidePlan[], { above = [] }: Section, addresses: Map<string, string>): SlidePlan[] {
  for (const section of above)
    addressed([first], section, addresses)
  const headings = above.map(section => ({ heading: headingOf(section) }))
  return [headings.length > 0 ? { ...first, handout: [...headings, ...first.handout] } : first, ...others]
}

/** Columns without what stands beneath them, where both are too much for one slide; those of a few words are set as such sections are. */
function aboveOf(section: Section, beneath: Block[]): Section {
  const layout = section.children.every(isBrief) ? undefined : section.directives.layout
  return { ...section, directives: { ...section.directives, layout }, blocks: section.blocks.filter(block => !beneath.includes(block)) }
}

/** What stands beneath columns as a section of its own, which their heading names. */
function belowOf(section: Section, beneath: Block[]): Section {
  return { ...section, id: `${section.id}-below`, note: undefined, children: [], blocks: beneath }
}

/** The slides of a section's sub-sections; headings and paragraphs on the way down go to the next slide's handout text. */
function slidesBelow(section: Section, frame: Frame, addresses: Map<string, string>): SlidePlan[] {
  const whole = {
    ...section,
    id: section.depth === 1 ? `${section.id}-columns` : section.id,
    // The divider has said it.
    note: section.depth === 1 ? undefined : section.note,
  }
  const columns = seriesSlides(section.children, section, frame) === undefined && columnsSlide(whole, frame)
  if (columns) {
    for (const child of section.children)
      addressed([columns], child, addresses)
    return [columns]
  }
  const slides: SlidePlan[] = []
  for (let index = 0; index < section.children.length;) {
    const rest = index > 0 ? section.children.slice(index) : section.children
    const asked = seriesSlides(rest, section, frame)
    if (asked) {
      slides.push(...slidesOfQuestions(asked, rest.slice(0, asked.count), frame, addresses))
      index += asked.count
      continue
    }
    const sources = sourcesAside(rest[0], frame)
    const thin = sources ? undefined : thinSlide(rest, frame)
    const taken = rest.slice(0, thin?.count ?? 1)
    slides.push(
      ...(sources
        ? addressed(sources, rest[0], addresses)
        : thin
          ? taken.flatMap(child => addressed([thin.slide], child, addresses)).slice(0, 1)
          : slidesOfChild(taken[0], frame, addresses)),
    )
    index += taken.length
  }
  return slides
}

/** The slides of questions, and behind them those of answers that need more. */
function slidesOfQuestions(
  { slides, open }: SiblingSlides,
  sections: Section[],
  frame: Frame,
  addresses: Map<string, string>,
): SlidePlan[] {
  for (const section of sections.filter(each => !open.includes(each))) {
    addressed(
      slides.filter(({ handout, evidence }) =>
        section.blocks.some(block => handout.includes(block) || evidence.some(shown => shown.block === block))),
      section,
      addresses,
    )
  }
  return [...slides, ...open.flatMap(section => slidesOfChild(section, frame, addresses))]
}

/** The one slide of sections of a few words within each other. */
function nestedSlide(section: Section, frame: Frame, addresses: Map<string, string>): SlidePlan[] | undefined {
  const nested = nestedBriefs(section)
  const slide = nested && columnsSlide({ ...section, children: nested, blocks: [] }, frame)
  for (const each of slide ? withDescendants(section) : [])
    addressed([slide!], each, addresses)
  return slide && [slide]
}

/** The slides of a sub-section, with those below it. */
function slidesOfChild(child: Section, frame: Frame, addresses: Map<string, string>): SlidePlan[] {
  if (child.children.length === 0)
    return addressed(slidesFromSection(child, frame), child, addresses)
  const nested = nestedSlide(child, frame, addresses)
  if (nested)
    return nested
  const isShown = child.blocks.some(block => block.kind !== 'prose') || isTelling(child.blocks)
  const own = isShown ? slidesFromSection({ ...child, note: undefined }, frame) : []
  const below = slidesBelow(own.length > 0 ? { ...child, id: `${child.id}-parts` } : child, frame, addresses)
  const slides = titledByParent([...own, ...below], child)
  const [first] = slides
  if (own.length === 0) {
    first.handout.unshift({
      heading: headingOf(child),
    }, ...child.blocks)
    first.spoken.unshift(...child.blocks.flatMap(({ note }) => note ?? []))
  }
  if (child.note && !first.spoken.includes(child.note))
    first.spoken.unshift(child.note)
  return addressed(slides, child, addresses)
}

/** Remembers where a section begins, for the links to it. */
function addressed(slides: SlidePlan[], section: Section, addresses: Map<string, string>): SlidePlan[] {
  addresses.set(section.id, slides[0].id)
  return slides
}

function citationsOn(slide: SlidePlan): SlidePlan['sources'] {
  return [
    ...slide.sources,
    ...slide.handout.flatMap(block => 'cites' in block ? block.cites : []),
  ]
}
