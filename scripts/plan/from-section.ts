import type { Block, Prose } from '../outline/block.ts'
import type { Outline, Section } from '../outline/section.ts'
import type { Archetype, Piece } from './archetypes/archetype.ts'
import type { DeckPlan, Part, SlidePlan } from './deck-plan.ts'
import { archetypes } from './archetypes/index.ts'
import { canvas, heightOf, linesOf, unitsOf } from './estimate.ts'
import { leadingSentence } from './leading-sentence.ts'
import { titleOf, wordsOf } from './rich.ts'

/** What the slides of a section share: where they belong, and what comes along from the headings above. */
export interface Frame {
  outline: Outline
  chapter?: SlidePlan['chapter']
  omitted: DeckPlan['omitted']
}

/** A leading sentence longer than this, in full-width units, stays in the handout text. */
const longestLead = 72
/** Blocks share a slide only where some air is left. */
const comfortable = 0.9
const mostParts = 3

/**
 * The slides of one section's own blocks. Each evidence block is on a slide; a paragraph goes whole to the
 * handout text of the slide that follows it, its leading sentence to that slide where it fits.
 */
export function slidesFromSection(section: Section, frame: Frame): SlidePlan[] {
  const limit = canvas.height - canvas.titleLine * Math.min(2, linesOf(wordsOf(titleOf(section)), 36, canvas.width))
  const slides: SlidePlan[] = []
  let prose: Prose[] = []
  const blocks = section.blocks.filter(block => keep(block, frame))
  for (let index = 0; index < blocks.length;) {
    const block = blocks[index]
    if (block.kind === 'prose') {
      prose.push(block)
      index++
      continue
    }
    const run = evidenceRun(blocks, index)
    const archetype = archetypes.find(candidate => candidate.takes(run, frame.outline) > 0) as Archetype
    const taken = run.slice(0, archetype.takes(run, frame.outline))
    for (const piece of archetype.plan(taken, limit, frame.outline)) {
      place(piece, prose, slides, section, frame, limit)
      prose = []
    }
    index += taken.length
  }
  if (slides.length === 0)
    slides.push(proseSlide(prose, section, frame, limit))
  else
    slides.at(-1)!.handout.push(...prose)
  slides[0].spoken.unshift(...(section.note ? [section.note] : []))
  if (section.directives.title && section.heading)
    slides[0].handout.unshift({ heading: headingOf(section) })
  return numbered(slides, section)
}

/** The author's heading with its number, as the handout prints it. */
export function headingOf(section: Section): string {
  return [section.number, section.title].filter(Boolean).join(' ')
}

/** An empty slide of a section, to be filled. */
export function slideOf(section: Section, { chapter }: Frame): SlidePlan {
  return {
    id: section.id,
    layout: 'default',
    title: titleOf(section),
    chapter,
    section: section.number || undefined,
    subject: section.subject,
    sources: [],
    parts: [],
    spoken: [],
    handout: [],
    place: section.place,
  }
}

function keep(block: Block, { omitted }: Frame): boolean {
  const reason = block.directives.skip
  if (reason)
    omitted.push({ block, reason })
  return !reason
}

/** The evidence blocks from an index on, up to the next paragraph or to where the author wants a new slide. */
function evidenceRun(blocks: Block[], from: number): Block[] {
  const length = blocks.slice(from + 1).findIndex(block => block.kind === 'prose' || block.directives.break || block.note)
  return blocks.slice(from, length < 0 ? undefined : from + 1 + length)
}

/** Puts a piece on the last slide where it fits beside what is there, else on a new one. */
function place(piece: Piece, prose: Prose[], slides: SlidePlan[], section: Section, frame: Frame, limit: number): void {
  const last = slides.at(-1)
  const used = last?.parts.reduce((sum, part) => sum + heightOf(part) + 24, 0) ?? Infinity
  const isWanted = piece.blocks[0].directives.break || piece.blocks[0].note
  const joins = last && !isWanted && !piece.layout && last.layout === 'default' && prose.length === 0
    && last.parts.length < mostParts && used + piece.height <= limit * comfortable
  const slide = joins ? last : slideOf(section, frame)
  if (!joins) {
    slides.push(slide)
    slide.layout = piece.layout ?? 'default'
    const lead = leadFor(prose, piece, limit)
    if (lead)
      slide.parts.push(lead)
  }
  slide.parts.push(...piece.parts)
  slide.handout.push(...prose)
  slide.sources.push(...piece.blocks.flatMap(block => block.cites), ...prose.flatMap(block => block.cites))
  slide.spoken.push(...piece.blocks.flatMap(block => block.note ?? []))
}

function leadFor(prose: Prose[], piece: Piece, limit: number): Part | undefined {
  const text = prose[0] && !piece.layout ? leadingSentence(prose[0]) : undefined
  if (!text || unitsOf(wordsOf(text)) > longestLead)
    return undefined
  const part: Part = { kind: 'text', text }
  return heightOf(part) + 24 + piece.height <= limit ? part : undefined
}

/** A section of paragraphs alone: their leading sentences. */
function proseSlide(prose: Prose[], section: Section, frame: Frame, limit: number): SlidePlan {
  const slide = slideOf(section, frame)
  let room = limit
  for (const block of prose) {
    const text = leadingSentence(block)
    const part: Part | undefined = text && { kind: 'text', text }
    if (!part || slide.parts.length === 4 || heightOf(part) + 24 > room)
      continue
    slide.parts.push(part)
    room -= heightOf(part) + 24
  }
  slide.handout.push(...prose)
  slide.sources.push(...prose.flatMap(block => block.cites))
  return slide
}

/** Several slides of one section carry their share, `1/2`, and ids of their own. */
function numbered(slides: SlidePlan[], section: Section): SlidePlan[] {
  if (slides.length === 1)
    return slides
  return slides.map((slide, index) => ({
    ...slide,
    id: index === 0 ? section.id : `${section.id}-part-${index + 1}`,
    share: `${index + 1}/${slides.length}`,
  }))
}
