import type { Rich } from '../outline/rich.ts'
import type { Section } from '../outline/section.ts'
import type { SlidePlan } from './deck-plan.ts'
import type { Sentence } from './key-sentences.ts'
import { limits, sizes } from '../design/design.ts'
import { runsOfRich } from '../estimate/runs.ts'
import { canvas } from '../estimate/sizes.ts'
import { isQuestion } from '../outline/questions.ts'
import { firstClauses } from '../typesetting/clauses.ts'
import { countsItself } from '../typesetting/counted-names.ts'
import { countWords } from '../typesetting/counts.ts'
import { layLines } from '../typesetting/lines.ts'
import { shortened, widthOfText } from '../typesetting/plain-text.ts'
import { unitsOf } from '../typesetting/units.ts'
import { isClaiming } from './claiming-heading.ts'
import { isAnswered } from './contrast.ts'
import { counts } from './counted-sentences.ts'
import { isEquation } from './equation.ts'
import { headingOf } from './heading.ts'
import { shownWords } from './key-sentences.ts'
import { announcedBy } from './points-beside.ts'

/** A claim has so many words, or twice as many Han characters. */
const fewest = 4
/** By so much a sentence further on must say more than the best one of the first paragraph. */
const clearly = 3

/**
 * The sentence that a section's slide may have as its title: the best of the first paragraph that stands alone and fits, else the
 * first one that does, and one further on where that says clearly more. Beneath a heading that asks, only the sentence that begins the
 * answer; none of several that words name, or behind them; only one that `speaks` of what is shown. Undefined where there is none.
 */
export function claimOf(
  sentences: Sentence[],
  heading: string,
  speaks: (sentence: Sentence) => boolean = () => true,
): Sentence | undefined {
  // No sentence says better what a heading says that is a claim itself.
  if (isClaiming(heading))
    return undefined
  const named = sentences.findIndex(({ named }) => named)
  const able = sentences
    .slice(0, isQuestion(heading) ? 1 : named < 0 ? undefined : named)
    .filter(
      sentence => (sentence.isAlone || sentence.leadsWithFinding)
        // What was done is told in one line, if at all.
        && !(sentence.tellsHow && linesOfClaim(sentence.bare) > 1)
        // How many there are of something says little behind what a section begins with.
        && !(sentence !== sentences[0] && counts(sentence))
        && isClaimLong(sentence.words) && !isEquation(sentence.words) && !isTornFrom(sentence, sentences) && !saysNothingItself(sentence)
        && linesOfClaim(sentence.bare) <= limits.title.lines && speaks(sentence),
    )
  const firm = able.filter(sentence => !isAnswered(sentence, sentences, heading))
  const all = firm.length > 0 ? firm : able
  const first = bestOf(all.filter(({ of }) => of === sentences[0].of)) ?? all[0]
  const best = bestOf(all)
  return best && best.score >= first.score + clearly ? best : first
}

/**
 * True for a sentence further on that the next one goes on from, or that the paragraph before leads to: above the paragraphs before it
 * it would be far from these.
 */
function isTornFrom(sentence: Sentence, sentences: Sentence[]): boolean {
  const { of, index } = sentence
  if (of === sentences[0].of)
    return false
  const before = sentences.find(other => other.index === index - 1)
  return sentences.some(next => next.of === of && next.index === index + 1 && next.leans)
    || (before !== undefined && announcedBy(before, sentences) === sentence)
}

/** The sentences of a section that are its own, and not of the chapter above. */
export function ownOf(sentences: Sentence[], { lent = [] }: Section): Sentence[] {
  return lent.length > 0 ? sentences.filter(({ of }) => !lent.includes(of)) : sentences
}

function bestOf(sentences: Sentence[]): Sentence | undefined {
  const most = Math.max(...sentences.map(({ score }) => score))
  return sentences.find(({ score }) => score === most)
}

/** The lines that a claim takes: one where it fits in a title's size, else those in the size of claims. */
export function linesOfClaim(title: Rich): number {
  return isWide(title) ? layLines(runsOfRich(title, 600), sizes.claim.size, canvas.width).lines : 1
}

/** Whether a title takes more than one line in the size of titles. */
function isWide(title: Rich): boolean {
  return layLines(runsOfRich(title, 600), sizes.title.size, canvas.width).lines > 1
}

function isClaimLong(words: string): boolean {
  const { han, words: latin } = countWords(words)
  return latin + han / 2 >= fewest && unitsOf(words) <= limits.title.units
}

/** What a slide has from a claim: the sentence as its title, without the colon that leads to what it shows, the heading above it. */
export function titledBy({ bare, words }: Sentence, section: Section): Pick<SlidePlan, 'title' | 'kicker'> {
  const colon = /[:：]$/.test(words) ? 1 : 0
  return { title: { ...bare, end: bare.end - colon }, kicker: kickerOf(section) }
}

/** What one of many says in his own words. */
const reported = new RegExp([
  '(?:说|說|表示|写道|寫道|问道?|回答)[：:，,]?["“「『]',
  String.raw`\b(?:said|says|wrote|writes|asked|told us|replied|put it)[,:]?\s*["“]`,
].join('|'))

/**
 * True for a sentence that tells what somebody says, for one that only says how something is written, `An arrow is -> or =>`, and for
 * one that begins with a mark in brackets: without these nothing is said.
 */
function saysNothingItself({ bare, words }: Sentence): boolean {
  // A formula is no sign.
  const others = runsOfRich(bare).flatMap(({ text, isCode, box }) => isCode ? [] : box ? ['formula'] : text.match(/\p{L}+/gu) ?? [])
  const last = others.findLast(word => !/^(?:or|and)$/.test(word)) ?? ''
  return /^\[/.test(words) || reported.test(words) || /^(?:is|are|by|written|called)$|(?:写作|写成|记作|记为)$/i.test(last)
}

/** The heading as it stands on one line above a title of other words: where it is longer than that, its first clauses. */
export function kickerOf(section: Section): string {
  const heading = countsItself(section.title) ? section.title : headingOf(section)
  const fits = (text: string): boolean => widthOfText(text, sizes.caption.size) <= canvas.width
  return (fits(heading) ? undefined : firstClauses(heading, fits)) ?? shortened(heading, canvas.width, sizes.caption.size)
}

/** Height in px that a claim takes as the title of a slide. */
export function heightOfClaim(title: Rich): number {
  return isWide(title) ? limits.title.lines * sizes.claim.line : sizes.title.line
}

/** How a slide is set whose title is another one now: what the one before needed is forgotten. */
export function settingUnder(title: Rich, setting: SlidePlan['setting'] = []): NonNullable<SlidePlan['setting']> {
  return [...setting.filter(each => !['claim', 'capital', 'long-title'].includes(each)), ...settingOfClaim(title)]
}

/** How a title is set that has no room on one line of titles: smaller, so that two lines are no higher than the upper edge allows. */
export function settingOfClaim(title: Rich): NonNullable<SlidePlan['setting']> {
  return [
    ...isWide(title) ? ['claim' as const] : [],
    // What it began with is cut; a name such as `mRNA`, `k8s` or `x_t` stays as it is.
    ...'nodes' in title && /^\p{Ll}+(?![\p{L}\p{N}_])/u.test(shownWords(title)) ? ['capital' as const] : [],
  ]
}
