import type { Block, Prose } from '../outline/block.ts'
import type { Outline, Section } from '../outline/section.ts'
import type { Archetype, Piece } from './archetypes/archetype.ts'
import type { DeckPlan, Evidence, Part, SlidePlan } from './deck-plan.ts'
import { archetypes } from './archetypes/index.ts'
import { canvas, heightOf, linesOf, unitsOf } from './estimate.ts'
import { leadingSentence, sentencesOf } from './leading-sentence.ts'
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
/** Sentences that are all a slide shows are set larger than body text, by about this much. */
const largeProse = 1.2

/**
 * The slides of one section's own blocks. Each evidence block is on a slide; a paragraph goes whole to the
 * handout text of the slide that follows it, its leading sentence to that slide where it fits. Blocks that the author
 * wants behind the end are on slides of their own.
 */
export function slidesFromSection(section: Section, frame: Frame): SlidePlan[] {
  const aside = section.blocks.filter(({ directives }) => directives.backup)
  const blocks = section.blocks.filter(({ directives }) => !directives.backup)
  const behind = { ...section, id: blocks.length > 0 ? `${section.id}-backup` : section.id, note: blocks.length > 0 ? undefined : section.note, blocks: aside }
  return [
    ...(blocks.length > 0 || aside.length === 0 ? slidesFromBlocks({ ...section, blocks }, frame) : []),
    ...(aside.length > 0 ? slidesFromBlocks(behind, frame).map(slide => ({ ...slide, backup: true as const })) : []),
  ]
}

function slidesFromBlocks(section: Section, frame: Frame): SlidePlan[] {
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
    for (const [share, piece] of archetype.plan(taken, limit, frame.outline).entries()) {
      place(piece, prose, slides, section, frame, limit, share === 0)
      prose = []
    }
    index += taken.length
  }
  if (slides.length === 0)
    slides.push(proseSlide(prose, section, frame, limit))
  else
    appendProse(slides.at(-1)!, prose)
  slides[0].spoken.unshift(...(section.note ? [section.note] : []))
  if (section.directives.title && section.heading) {
    slides[0].handout.unshift({
      heading: headingOf(section),
    })
  }
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
    evidence: [],
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
  const length = blocks.slice(from + 1).findIndex(block => block.kind === 'prose' || opensSlide(block))
  return blocks.slice(from, length < 0 ? undefined : from + 1 + length)
}

/** True where the author says something about the slide that begins with a block. */
function opensSlide({ directives, note }: Block): boolean {
  return Boolean(directives.break || directives.title || note)
}

/** Puts a piece on the last slide where it may join and fits beside what is there, else on a new one. */
function place(piece: Piece, prose: Prose[], slides: SlidePlan[], section: Section, frame: Frame, limit: number, mayJoin: boolean): void {
  const last = slides.at(-1)
  const used = last?.parts.reduce((sum, part) => sum + heightOf(part) + 24, 0) ?? Infinity
  const openers = [...prose, piece.blocks[0]]
  const joins = last && mayJoin && !openers.some(opensSlide) && !piece.layout && last.layout === 'default' && prose.length === 0
    && last.parts.length < mostParts && used + piece.height <= limit * comfortable
  const slide = joins ? last : slideOf(section, frame)
  if (!joins) {
    slides.push(slide)
    slide.layout = piece.layout ?? 'default'
    const title = openers.find(block => block.directives.title)?.directives.title
    if (title)
      slide.title = { text: title }
    const lead = leadFor(prose, piece, limit)
    if (lead)
      slide.parts.push(lead)
  }
  slide.parts.push(...piece.parts)
  slide.evidence.push(...evidenceOf(piece))
  slide.handout.push(...prose)
  slide.sources.push(...piece.blocks.flatMap(block => block.cites), ...prose.flatMap(block => block.cites))
  // A block over several slides is spoken of once.
  const notes = notesOf([...prose, ...piece.blocks]).filter(note => !slides.some(({ spoken }) => spoken.includes(note)))
  slide.spoken.push(...notes)
}

/** A piece that is a share of a block has that block alone. */
function evidenceOf({ parts, blocks, range: own }: Piece): Evidence[] {
  const [range] = own ? [own] : parts.flatMap(part => 'range' in part && part.range ? [part.range] : [])
  return blocks.map(block => range ? { block, range } : { block })
}

function leadFor(prose: Prose[], piece: Piece, limit: number): Part | undefined {
  const text = prose[0] && !piece.layout ? leadingSentence(prose[0]) : undefined
  if (!text || unitsOf(wordsOf(text)) > longestLead)
    return undefined
  const part: Part = { kind: 'text', text }
  return heightOf(part) + 24 + piece.height <= limit ? part : undefined
}

/** A section of paragraphs alone: the leading sentence of each, or the first few of a single one. */
function proseSlide(prose: Prose[], section: Section, frame: Frame, limit: number): SlidePlan {
  const slide = slideOf(section, frame)
  const sentences = prose.length === 1 ? sentencesOf(prose[0]).slice(0, 3) : prose.flatMap(block => leadingSentence(block) ?? [])
  let room = limit
  for (const text of sentences) {
    const part: Part = { kind: 'text', text }
    const height = heightOf(part) * largeProse
    if (slide.parts.length === 4 || height + 24 > room)
      continue
    slide.parts.push(part)
    room -= height + 24
  }
  appendProse(slide, prose)
  slide.sources.push(...prose.flatMap(block => block.cites))
  return slide
}

function appendProse(slide: SlidePlan, prose: Prose[]): void {
  slide.handout.push(...prose)
  slide.spoken.push(...notesOf(prose))
}

function notesOf(blocks: Block[]): string[] {
  return blocks.flatMap(block => block.note ?? [])
}

/** Several slides of one section have ids of their own; those with the same title carry their share of it, `1/2`. */
function numbered(slides: SlidePlan[], section: Section): SlidePlan[] {
  return slides.map((slide, index) => {
    const alike = slides.filter(({ title }) => wordsOf(title) === wordsOf(slide.title))
    return {
      ...slide,
      id: index === 0 ? section.id : `${section.id}-part-${index + 1}`,
      ...(alike.length > 1 ? { share: `${alike.indexOf(slide) + 1}/${alike.length}` } : {}),
    }
  })
}
