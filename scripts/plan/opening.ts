import type { Block, Prose } from '../outline/block.ts'
import type { Section } from '../outline/section.ts'
import type { SlidePlan } from './deck-plan.ts'
import type { Frame } from './frame.ts'
import { toString } from 'mdast-util-to-string'
import { limits } from '../design/design.ts'
import { shareOfWords } from '../estimate/words.ts'
import { wordsOf } from '../outline/rich.ts'
import { roleOf } from '../outline/roles.ts'
import { sentencesOf } from '../outline/sentences.ts'
import { dividerSlide, isWithinDivider } from './archetypes/divider.ts'
import { kickerOf } from './claim.ts'
import { slidesFromSection } from './from-section.ts'
import { opensSlide } from './grouping.ts'
import { headingOf } from './heading.ts'
import { isAnnouncement, isEnded, keySentences } from './key-sentences.ts'

/**
 * What opens a chapter that has sections: its divider, and slides of what stands above the first of them, where that is evidence or says
 * more than a divider bears. A sentence alone is said on the divider; one that only tells what the text does is left to the handout.
 */
export function openingSlides(section: Section, evidence: Block[], frame: Frame, below: SlidePlan[]): SlidePlan[] {
  const isTold = evidence.length === 0 && isTelling(section.blocks) && !isWithinDivider(section, frame)
  // What is said behind the first thing that is shown leads to the next one, or says what it shows.
  const at = section.blocks.findIndex(block => evidence.includes(block))
  // What stands apart says too little to be alone: the sentences of the chapter stand with it. A chapter of one section needs no divider.
  const areAsides = evidence.length > 0 && evidence.every(({ kind }) => kind === 'callout' || kind === 'quotation')
  const isWhole = evidence.length > 0 && !frame.outline.subjects.length && (areAsides || section.children.length === 1)
  // And so is what points at it.
  const first = at > 0 && leadsTo(section.blocks[at - 1], section.blocks[at], String(frame.outline.file)) ? at - 1 : at
  const among = first < 0 ? [] : section.blocks.slice(first).filter(block => block.kind === 'prose' || evidence.includes(block))
  const shown = isTold || isWhole ? section.blocks : among
  const told = shown.length > 0 ? slidesFromSection({ ...section, id: `${section.id}-figures`, note: undefined, blocks: shown }, frame) : []
  const saying = dividerSlide(section, frame, false, below)
  if (isTold && isOneSentence(told) && (saying.setting?.includes('lead') || speaksOfText(section, frame)))
    return [saying]
  const above = { ...section, blocks: isWhole ? [] : section.blocks.filter(block => !among.includes(block) || evidence.includes(block)) }
  const divider = dividerSlide(above, frame, isTold, below)
  return [isTold ? { ...divider, handout: [], spoken: section.note ? [section.note] : [] } : divider, ...told]
}

/**
 * A chapter of one section that begins with a few words and nothing else: they lead to that section, and need no divider to be said on.
 * Undefined for any other chapter.
 */
export function asOneSection(section: Section, frame: Frame): Section | undefined {
  const [child, ...others] = section.children
  const isPlain = section.note === undefined && Object.keys(section.directives).length === 0
    && section.blocks.every(block => block.kind === 'prose' && !opensSlide(block) && Object.keys(block.directives).length === 0)
  const areFew = section.blocks.length > 0 && (!isTelling(section.blocks) || isWithinDivider(section, frame))
  const isSaid = areFew && !isAnnouncement(section.blocks as Prose[])
  // Funding and its like stand behind the end; what the chapter says itself does not.
  if (!child || others.length > 0 || roleOf(child.title) === 'appendix' || frame.outline.subjects.length > 0 || !isPlain || !isSaid)
    return undefined
  return { ...section, blocks: [], children: [{ ...child, lent: section.blocks, blocks: [...section.blocks, ...child.blocks] }] }
}

/**
 * The slides of a chapter without its divider where only one follows in the main line, or a few that an agenda has named, which say the
 * chapter's name above their titles, unless the divider says something of its own. What it would hand out goes on to the first of them.
 */
export function withoutNeedlessDivider([divider, ...slides]: SlidePlan[], section: Section, { isMapped }: Frame): SlidePlan[] {
  const shown = slides.filter(({ backup }) => !backup)
  // One section alone divides nothing.
  const most = section.children.length === 1 && !divider.moment ? limits.slides.ofOne : limits.slides.undivided
  const isShort = shown.length > 0 && shown.length <= (isMapped ? most : 1)
  const isNeedless = divider.layout === 'section' && isShort && !slides[0].backup
  if (!isNeedless || divider.parts.some(({ kind }) => kind === 'text') || section.note)
    return [divider, ...slides]
  const [first, ...others] = slides.map(slide => underChapter(slide, section))
  return [{
    ...first,
    handout: [...divider.handout.length > 0 ? [{ heading: headingOf(section) }] : [], ...divider.handout, ...first.handout],
    spoken: [...divider.spoken.filter(note => !first.spoken.includes(note)), ...first.spoken],
  }, ...others]
}

/** A slide with the name of its chapter above its title, where nothing else says it. */
function underChapter(slide: SlidePlan, section: Section): SlidePlan {
  const isNamed = slide.backup || slide.layout !== 'default' || wordsOf(slide.title) === section.title
  return isNamed ? slide : { ...slide, kicker: slide.kicker ?? kickerOf(section) }
}

/** How a paragraph names the picture or table that follows it, or leads to it. */
const pointing = /[@#](?:tbl|fig|tab|lst|eq)[-:]|\{numref\}|\b(?:tables?|fig(?:ure|s?\.)) ?\d|[见如]?[图表]\s?\d|[:：]\s*$/i

/** True for a paragraph that points at what follows it, or of which a formula or a listing is the end or the last word. */
function leadsTo(block: Block, next: Block, source: string): boolean {
  if (block.kind !== 'prose')
    return false
  const sentences = sentencesOf(block)
  const isLong = sentences.length > 1 || sentences.some(text => !isEnded({ text }))
  return (isLong && /^(?:formula|code)$/.test(next.kind)) || pointing.test(source.slice(block.place.start.offset, block.place.end.offset))
}

/** True for paragraphs that say so much that a listener would miss them; a note or a promise says it for the author. */
export function isTelling(blocks: Block[]): boolean {
  const words = blocks.flatMap(block => block.kind === 'prose' ? [shareOfWords(block.nodes.map(node => toString(node)).join(' '))] : [])
  return words.reduce((sum, share) => sum + share, 0) >= limits.telling
    && !isAnnouncement(blocks.filter(block => block.kind === 'prose'))
    && blocks.every(({ note }) => note === undefined)
}

/** True for one slide that shows nothing but one sentence. */
function isOneSentence([slide, ...others]: SlidePlan[]): boolean {
  const [part, ...further] = slide.parts
  return others.length === 0 && further.length === 0 && part?.kind === 'rows' && part.rows.length === 1 && slide.kicker === undefined
}

/** True for paragraphs that tell what the text does, and nothing of its matter. */
function speaksOfText({ blocks, title }: Section, { outline }: Frame): boolean {
  const prose = blocks.filter(block => block.kind === 'prose')
  return keySentences(prose, title, String(outline.file)).every(({ isAside }) => isAside)
}
