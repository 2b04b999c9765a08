import type { Rich } from '../../outline/rich.ts'
import type { Section } from '../../outline/section.ts'
import type { Part } from '../../parts/part.ts'
import type { SlidePlan } from '../deck-plan.ts'
import type { ShareTitle } from './share-title.ts'
import { toString } from 'mdast-util-to-string'
import { canvas } from '../../design/design.ts'
import { isKindOfMark, wordsOf } from '../../outline/rich.ts'
import { heightOfParts } from '../../parts/index.ts'
import { heightOfClaim, kickerOf, settingUnder } from '../claim.ts'
import { headingOf } from '../heading.ts'
import { mostAlike } from '../own-title.ts'
import { blockLabel, withoutBlockLabel } from './block-label.ts'
import { caption } from './caption.ts'
import { withNumber, withoutCaption } from './captioned.ts'
import { flowEnds } from './flow.ts'
import { innerList } from './inner-list.ts'
import { withoutLabel } from './label.ts'
import { boldAbove, boldWords, leadIn } from './lead-in.ts'
import { anyPoint, keyPoint, points } from './list.ts'
import { listing, listingsComment } from './listing.ts'
import { isAmid, withoutRow, withoutSentence } from './said-above.ts'
import { anySentence, sentenceAbove, sentenceBefore, sentenceBehind } from './sentence.ts'
import { placeOfQuotation, speaker } from './speaker.ts'
import { groupShare, tableShare } from './table.ts'

/** What names one of several slides of a section, the best first. */
const ways: ShareTitle[] = [
  ...[caption, speaker, tableShare, points, boldAbove],
  ...[leadIn, sentenceBefore, sentenceAbove, listing, sentenceBehind, keyPoint, blockLabel, boldWords, flowEnds],
]
/** What names one that goes on with a list: what one of its entries says is not what all of them say. */
const ofEntries: ShareTitle[] = [caption, speaker, points]
/** What names one that goes on with a table, which is called as its first share is and counts its rows. */
const ofRows: ShareTitle[] = [groupShare]
/** What names a passage that a reader marked, beneath the kind of the mark. */
const ofPassages: ShareTitle[] = [caption, sentenceBehind, speaker]
/** What names a slide that the heading of its section speaks of no more. */
const ofOthers: ShareTitle[] = [boldAbove, caption, blockLabel]
/** What names it where more than a few would be told apart by numbers alone. */
const lastWays: ShareTitle[] = [placeOfQuotation, anyPoint, anySentence, listingsComment]

/**
 * The slides of a section, those behind the first of several with one title named by what each shows, in words of the review, the
 * heading as their kicker. What has no such name keeps the title; a title that the author chose stays.
 */
export function withShareTitles(slides: SlidePlan[], section: Section, source: string): SlidePlan[] {
  if (section.directives.title)
    return slides
  const taken = new Set(slides.map(titleOf))
  const name = (slide: SlidePlan, by: ShareTitle[]): SlidePlan => {
    const isFree = (title: Rich): boolean =>
      !taken.has(wordsOf(title)) && fits(title, slide) && !isAll(title, slide) && !isAmid(title, slide.parts)
    const own = by.map(way => way(slide, source)).find(title => title && isFree(title))
    if (own)
      taken.add(wordsOf(own))
    return own ? withoutLabel(named(slide, own, section, source), own, source) : slide
  }
  const once = isFirst(slides)
  // Where each of several things has a name, the first is no more what the heading says than the others.
  const areNamed = slides.length > 1 && slides.every(slide => !slide.backup && isFormula(slide) && leadIn(slide, source) !== undefined)
  const isFurther = (slide: SlidePlan, index: number): boolean => index > 0 && goesOnWith(slide, slides[index - 1])
  const titled = slides.map((slide, index) => {
    // The heading is not what a picture shows that stands further on, nor the first of several slides, or above others of its sections.
    const isAhead = index === 0 && (section.children.length > 0 || slides.slice(1).some(({ backup }) => !backup))
    const isFirstPicture = isAhead && isPicture(slide)
    const isOwn = titleOf(slide) !== section.title || (index === 0 && !isFirstPicture)
    // Nor is it what the last point of a list is about.
    const isLeft = !isOwn && slide.evidence.length > 1 && slide.evidence[0].block === slides[index - 1].evidence[0]?.block
    if (index === 0 && isKindOfMark(section) && titleOf(slide) === section.title)
      return withHeading(name(slide, ofPassages), section)
    if (index === 0 && areNamed && titleOf(slide) === section.title)
      return withHeading(name(slide, [leadIn]), section)
    const isOther = isPicture(slide) || isTable(slide) || isRemark(slide) || isLeft || isLabelled(slide, source)
    if (once[index] && (isOwn || !isOther))
      return slide
    const own = name(slide, once[index] ? isLeft ? [points] : ofOthers : isFurther(slide, index) ? waysOfFurther(slide) : ways)
    return isFirstPicture ? withHeading(own, section) : own
  })
  const again = isFirst(titled)
  // What is left of many, the others of which have names of their own, is named by its points alone.
  const [many, were] = [titled, slides].map(all => Map.groupBy(all, titleOf))
  const isMany = (slide: SlidePlan, alike: Map<string, SlidePlan[]>): boolean => (alike.get(titleOf(slide))?.length ?? 0) > mostAlike
  const lastOf = (slide: SlidePlan): ShareTitle[] => isMany(slide, many) ? lastWays : isMany(slide, were) ? [anyPoint] : []
  const all = titled.map((slide, index) => again[index] || isFurther(slide, index) ? slide : name(slide, lastOf(slide)))
  return goingOn(all, section, source)
}

function waysOfFurther({ evidence: [shown] }: SlidePlan): ShareTitle[] {
  return shown.block.kind === 'table' ? ofRows : ofEntries
}

/** A slide with a title of its own, whose handout text begins with the heading. */
function withHeading(slide: SlidePlan, section: Section): SlidePlan {
  return titleOf(slide) === section.title ? slide : { ...slide, handout: [{ heading: headingOf(section) }, ...slide.handout] }
}

/** Slides that go on with what the one before shows, and have no name of their own, are called as that one is. */
function goingOn(titled: SlidePlan[], section: Section, source: string): SlidePlan[] {
  const done: SlidePlan[] = []
  for (const slide of titled) {
    const last = done.at(-1)
    const isUnnamed = last && goesOnWith(slide, last) && titleOf(slide) === section.title && titleOf(last) !== section.title
    done.push(isUnnamed && fits(last.title, slide) ? named(slide, last.title, section, source) : slide)
  }
  return done
}

/** True for a slide that shows nothing but further points or rows of what alone the one before shows. */
function goesOnWith({ evidence: [shown, ...others] }: SlidePlan, { evidence: [last, ...further] }: SlidePlan): boolean {
  return others.length === 0 && further.length === 0 && shown?.range !== undefined && last?.range !== undefined
    && shown.block === last.block && (shown.block.kind === 'points' || shown.block.kind === 'table')
    && shown.range[1] - shown.range[0] > 1 && last.range[1] - last.range[0] > 1
}

/** True for a slide that shows a picture and nothing else. */
function isPicture({ evidence, parts: [part, ...others] }: SlidePlan): boolean {
  return others.length === 0 && part?.kind !== 'text' && evidence.length === 1 && evidence[0].block.kind === 'figure'
}

/** True for a slide of formulas. */
function isFormula({ evidence }: SlidePlan): boolean {
  return evidence.length > 0 && evidence.every(({ block }) => block.kind === 'formula')
}

/** True for a slide that its author names by bold words above what it shows. */
function isLabelled(slide: SlidePlan, source: string): boolean {
  return boldAbove(slide, source) !== undefined || blockLabel(slide, source) !== undefined
}

/** True for a slide that shows a table whole and nothing else. */
function isTable({ evidence, parts: [part, ...others] }: SlidePlan): boolean {
  return others.length === 0 && part?.kind !== 'text' && evidence.length === 1 && evidence[0].block.kind === 'table' && !evidence[0].range
}

/** True for a slide of a remark alone: what it is called says more than the heading that others stand beneath, too. */
function isRemark({ evidence }: SlidePlan): boolean {
  return evidence.length === 1 && evidence[0].block.kind === 'callout'
}

function isFirst(slides: SlidePlan[]): boolean[] {
  const seen = new Set<string>()
  return slides.map((slide) => {
    const isNew = !seen.has(titleOf(slide))
    seen.add(titleOf(slide))
    return isNew
  })
}

function titleOf({ title }: SlidePlan): string {
  return wordsOf(title)
}

/** True for words that are all that a slide shows: as its title they would be said twice. */
function isAll(title: Rich, { parts: [part, ...others] }: SlidePlan): boolean {
  return others.length === 0 && part?.kind === 'text' && wordsOf(part.text).trim() === wordsOf(title).trim()
}

/** True where a title takes no more room than the one in its place, or leaves enough. */
function fits(title: Rich, { parts, layout, title: before }: SlidePlan): boolean {
  const height = heightOfClaim(title)
  return height <= heightOfClaim(before) || heightOfParts(parts, layout) <= canvas.height - canvas.titleGap - height
}

function named(slide: SlidePlan, title: Rich, section: Section, source: string): SlidePlan {
  const setting = settingUnder(title, slide.setting)
  const parts = withoutTitle(slide.parts, title, source).map(part => withoutRow(withoutHead(part, title), title))
  return {
    ...slide,
    title,
    kicker: withNumber(slide.kicker ?? kickerOf(section), parts, title),
    parts: parts.map(part => withoutBlockLabel(withoutCaption(part, title), title)),
    ...(setting.length > 0 || slide.setting ? { setting } : {}),
  }
}

/** Parts without the sentence or the point that is the title now: it is not said beneath it once more. */
function withoutTitle(parts: Part[], title: Rich, source: string): Part[] {
  const [first, ...others] = parts
  if (others.length > 0 && isPointOf(first, title))
    return others
  const inner = first && innerList(first, title)
  if (inner)
    return [inner, ...others]
  return others.length === 0 ? parts : withoutSentence(parts, title, source)
}

/** True for a single point of a few words, which with its number is the title. */
function isPointOf(part: Part, title: Rich): boolean {
  const [item, ...others] = part.kind === 'block' && part.block.kind === 'points' ? part.block.items.slice(...part.range ?? []) : []
  return item?.children.length === 1 && others.length === 0 && wordsOf(title).replace(/^\d+\. /, '').trim() === toString(item).trim()
}

/** A callout whose own words are the title now is called by its kind alone. */
function withoutHead(part: Part, title: Rich): Part {
  if (part.kind !== 'block' || part.block.kind !== 'callout' || !part.block.title)
    return part
  return wordsOf(part.block.title).trim() === wordsOf(title).trim() ? { ...part, block: { ...part.block, title: undefined } } : part
}
