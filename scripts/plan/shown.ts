import type { Block, Prose } from '../outline/block.ts'
import type { Rich } from '../outline/rich.ts'
import type { Section } from '../outline/section.ts'
import type { Part } from '../parts/part.ts'
import type { SlidePlan } from './deck-plan.ts'
import type { Frame } from './frame.ts'
import type { Group } from './grouping.ts'
import type { Sentence } from './key-sentences.ts'
import { toString } from 'mdast-util-to-string'
import { limits } from '../design/design.ts'
import { formulaSizes, setSizeOf } from '../estimate/formula.ts'
import { canvas } from '../estimate/sizes.ts'
import { isShorterSmall } from '../estimate/title.ts'
import { isQuestion } from '../outline/questions.ts'
import { titleOf } from '../outline/rich.ts'
import { heightOfParts } from '../parts/index.ts'
import { besideOf, galleryOf } from './archetypes/beside.ts'
import { labelOf as labelOfSentence } from './bare-sentence.ts'
import { least, namedOf, speakingOf, standsApart } from './belonging.ts'
import { claimOf, heightOfClaim, kickerOf, ownOf, settingOfClaim, titledBy } from './claim.ts'
import { fitPictures } from './fit-pictures.ts'
import { isPlan, keySentences, shownWords } from './key-sentences.ts'
import { isFiller, leadBeneathClaim, leadFor } from './lead.ts'
import { labelOf, leadOfPictures, namedBy, ownTitleOf } from './own-title.ts'
import { names } from './spoken-of.ts'
import { wordsAround } from './words-around.ts'

/** The paragraphs behind the last slide of a section, and the text that all of them are of. */
export interface Behind { after: Prose[], source: string }

/** What a slide shows, and how it is set. */
export type Shown = Pick<SlidePlan, 'title' | 'kicker' | 'parts' | 'setting'>

/** Pictures that fill a slide beneath the author's title or the heading, beside the sentences that lead to them. */
export function filledBy(title: string | undefined, { prose, pieces, layout }: Group, section: Section, frame: Frame): Shown | undefined {
  const sentences = keySentences(prose, section.title, String(frame.outline.file))
  const isUnsaid = sentences.every(({ words }) => isPlan(words))
  const filling
    = layout === 'default' ? (besideOf(pieces, undefined, sentences) ?? (isUnsaid ? galleryOf(pieces) : undefined)) : undefined
  const led = title === undefined && !section.directives.title ? leadOfPictures(prose, pieces) : undefined
  const heading = title ? { text: title } : led ?? titleOf(section)
  const kicked = led ? { kicker: kickerOf(section) } : {}
  return filling && { title: heading, ...kicked, parts: [filling], setting: ['filled', ...settingOfClaim(heading)] }
}

/** What is shown beneath a title of the author's, of the list's own, or the heading. */
export function shownBeneath(
  title: string | undefined,
  { prose, pieces, layout }: Group,
  slides: SlidePlan[],
  section: Section,
  limit: number,
  isOneOfMany: boolean,
  { after, source }: Behind,
): Shown {
  const isFree = title === undefined && !section.directives.title && layout === 'default'
  const [{ name }] = pieces
  // Above other words than its list's a label would be the title of these, too.
  const label = isFree && !name && prose.length === 1 ? labelOf(prose, pieces) : undefined
  const named = label ?? (isFree && !name ? leadOfPictures(prose, pieces) : undefined)
  const all: Part[] = [...name && !isFree ? [{ kind: 'text' as const, text: name }] : [], ...pieces.flatMap(piece => piece.parts)]
  const before = label ? prose.slice(0, -1) : prose
  const isNew = isNewAfter(slides.at(-1))
  const leading = isFilled(all) ? undefined : leadFor(before, pieces, layout, limit)
  const led = leading && isNew(leading) ? leading : undefined
  const lead = led && !isFree && isFiller(led, all) ? undefined : led
  const own = isFree && !named ? namedBy(name, all) ?? (isOneOfMany && slides.length > 0 ? ownTitleOf(pieces, all) : undefined) : undefined
  const isBare = isFree && !name && !own && !isFilled(all)
  const { above, below } = isBare
    ? wordsAround(keySentences([...before, ...after], section.title, source).filter(isNew), undefined, lead, pieces, limit)
    : { above: lead ? [lead] : [], below: [] }
  const parts = [...above, ...own?.parts ?? all, ...below]
  const heading = title ? { text: title } : named ?? own?.title ?? titleOf(section)
  const isTight = heightOfParts(parts, layout) > limit && isShorterSmall(heading)
  const setting: SlidePlan['setting'] = [...settingOf(parts), ...(isTight ? ['long-title' as const] : [])]
  return {
    title: heading,
    ...(named || (own && name) ? { kicker: kickerOf(section) } : {}),
    parts: fitPictures(parts, limit, layout) ?? parts,
    ...(setting.length > 0 ? { setting } : {}),
  }
}

function isFilled(parts: Part[]): boolean {
  return parts.length === 1 && parts[0].kind === 'rows'
}

/**
 * What is shown beneath a claim: the evidence alone, with the words that a list needs. Undefined where there is none,
 * or it leaves too little room.
 */
export function claimedBy(
  { prose, pieces, layout }: Group,
  last: SlidePlan | undefined,
  section: Section,
  frame: Frame,
  after: Prose[],
): Shown | undefined {
  if (layout !== 'default' && layout !== 'quote')
    return undefined
  const sentences = keySentences(prose, section.title, String(frame.outline.file))
  const [block] = pieces[0].blocks
  const source = String(frame.outline.file)
  const shownBlocks = pieces.flatMap(({ blocks }) => blocks)
  const behind = after.filter(paragraph => !prose.includes(paragraph))
  const all = behind.length > 0 ? keySentences([...prose, ...behind], section.title, source) : sentences
  const speaking = new Set(speakingOf(shownBlocks, sentences, source))
  // What was done is no claim over what came of it.
  const areResults = shownBlocks.some(({ kind }) => kind === 'table' || kind === 'figure')
  const leads = (sentence: Sentence): boolean => speaking.has(sentence) && !(areResults ? sentence.tellsHow : sentence.leadsWithFinding)
  // What answers a question is no title above it.
  const said = ownOf(sentences, section)
  const own = asks(block) ? said.filter(({ text }) => text.end <= block.place.start.offset!) : said
  const leading = claimOf(own, section.title, leads)
  // What names something of what is shown, where the sentence that leads to it does not, is said behind it.
  const naming = prose.length > 0 && (!leading || namedOf(shownBlocks, leading, source) < 1)
    ? claimOf(all.filter(({ of }) => behind.includes(of)), section.title, sentence =>
        namedOf(shownBlocks, sentence, source) >= least && !sentence.tellsHow)
    : undefined
  // All that its author says beside a quotation is what he makes of it.
  const beside = upToNext(keySentences(section.blocks.filter(each => each.kind === 'prose'), section.title, source), block)
  const isOfQuotation = shownBlocks.length === 1 && block.kind === 'quotation' && beside.length <= limits.sentences
    && !isQuestion(section.title) && section.blocks.every(each => each === block || each.kind === 'prose')
  // What reads it out by its number is of it before all else.
  const reading = claimOf(all.filter(({ of, text }) => behind.includes(of) && text.start === of.place.start.offset
    && shownBlocks.some(each => names(toString(of.nodes[0]).trim(), each))), section.title)
  const best = reading ?? naming ?? leading
    ?? (layout === 'default' && standsApart(block) ? claimOf(own, section.title) : undefined)
    ?? (isOfQuotation ? claimOf(beside, section.title) : undefined)
  // What one name stands for says nothing of a list that another one names.
  const isOfOther = best && block?.label && labelOfSentence(String(frame.outline.file).slice(best.text.start, best.text.end)) !== undefined
  const claim = isOfOther ? undefined : best
  const goesOn = prose.length === 0 && last?.kicker && last.evidence.at(-1)?.block === block && !isFrom(block, last.title)
  const titled = claim ? titledBy(claim, section) : goesOn ? { title: last.title, kicker: last.kicker } : undefined
  if (!titled)
    return undefined
  const claimed = claim && all.find(({ text }) => text.start === claim.text.start)
  const pictured = layout === 'default' ? claimed && besideOf(pieces, claimed, all) : undefined
  const room = canvas.height - canvas.titleGap - heightOfClaim(titled.title)
  const lead = claim && leadBeneathClaim(prose, claim, pieces, room)
  const { above, below } = claim && layout === 'default'
    ? wordsAround(all.filter(isNewAfter(last)), claimed, lead, pieces, room)
    : { above: lead ? [lead] : [], below: [] }
  const gallery = layout === 'default' ? galleryOf(pieces) : undefined
  // What else is said of one picture is not left out for the sake of its size.
  const isSaid = gallery?.figures.length === 1 && above.length + below.length > 0
  const filling = pictured ?? (isSaid ? undefined : gallery)
  if (filling)
    return { ...titled, parts: [filling], setting: ['filled', ...settingOfClaim(titled.title)] }
  // What announces points stands right above them, and not above what was said before it.
  const isAnnouncing = claim && !claim.leadsWithFinding && /[:：]$/.test(shownWords(claim.text))
  if (isAnnouncing && above.some(({ text }) => 'start' in text && text.start < claim.text.start))
    return undefined
  // Over what stands apart a sentence is the title of the others of its paragraph.
  if (claim && !isOfQuotation && claim !== naming && claim !== reading && !speaking.has(claim) && !above.some(text => text.of === claim.of))
    return undefined
  const parts = fitPictures([...above, ...pieces.flatMap(piece => piece.parts), ...below], room, layout)
  return parts && { ...titled, parts, setting: [...settingOf(parts), ...settingOfClaim(titled.title)] }
}

/** Of some sentences around a thing those up to the one behind it that leads to another: what stands behind that is of the other. */
function upToNext(sentences: Sentence[], { place }: Block): Sentence[] {
  const end = sentences.findIndex(({ of, text }) => of.place.start.offset! > place.start.offset! && /[:：]$/.test(shownWords(text)))
  return end < 0 ? sentences : sentences.slice(0, end)
}

/** True for words that the slide before does not say: a paragraph between two formulas goes on from one and leads to the other. */
function isNewAfter(last: SlidePlan | undefined): (said: { text: Rich }) => boolean {
  const before = (last?.parts ?? []).flatMap(part => part.kind === 'text' && 'start' in part.text ? [part.text] : [])
  return ({ text }) => !('start' in text) || !before.some(({ start, end }) => start <= text.start && text.end <= end)
}

/** True for a callout that ends in a question to who listens. */
function asks(block: Block): boolean {
  return block.kind === 'callout' && /[?？]["”’」』]*$/.test(block.body.map(node => toString(node)).join(' ').trim())
}

/** True for the title of a slide that is a name in what it shows, or a point with its number, not a sentence before it. */
function isFrom({ kind, place }: Block, title: Rich): boolean {
  if ('text' in title)
    return kind === 'points' && /^\d+\. /.test(title.text)
  return title.start >= place.start.offset! && title.end <= place.end.offset!
}

/** Rows fill a slide that is theirs alone; formulas with a piece wider or taller than the slide are set smaller. */
function settingOf(parts: Part[]): NonNullable<SlidePlan['setting']> {
  if (isFilled(parts))
    return ['filled']
  const formulas = parts.flatMap(part => part.kind === 'block' && part.block.kind === 'formula' ? [part.block.value] : [])
  const size = formulaSizes.indexOf(Math.min(...formulaSizes.slice(0, 1), ...formulas.map(setSizeOf)))
  return size > 0 ? [size === 1 ? 'formulas-24' : 'formulas-18'] : []
}
