import type { Rich } from '../outline/rich.ts'
import type { Section } from '../outline/section.ts'
import type { SlidePlan } from './deck-plan.ts'
import type { Sentence } from './key-sentences.ts'
import { limits, sizes } from '../design/design.ts'
import { runsOfRich } from '../estimate/runs.ts'
import { canvas } from '../estimate/sizes.ts'
import { isQuestion } from '../outline/questions.ts'
import { countWords } from '../typesetting/counts.ts'
import { layLines } from '../typesetting/lines.ts'
import { shortened } from '../typesetting/plain-text.ts'
import { unitsOf } from '../typesetting/units.ts'
import { headingOf } from './heading.ts'
import { contentWords, shownWords } from './key-sentences.ts'

/** A point that says more than this share of a claim's words again says nothing new. */
const repeated = 0.6
/** Beside more names than these nothing that goes on from one of them is a point. */
const fewNames = 2
/** A claim has so many words, or twice as many Han characters. */
const fewest = 4

/**
 * The sentence that a section's slide may have as its title: the best of the first paragraph that stands alone and fits, else the
 * first one that does. Beneath a heading that asks, only the sentence that begins the answer; none of several that words
 * name, or behind them. Undefined where there is none.
 */
export function claimOf(sentences: Sentence[], heading: string): Sentence | undefined {
  const named = sentences.findIndex(({ named }) => named)
  const able = sentences.slice(0, isQuestion(heading) ? 1 : named < 0 ? undefined : named).filter(
    ({ isAlone, bare, words }) => isAlone && isClaimLong(words) && linesOfClaim(bare) <= limits.title.lines,
  )
  const first = able.filter(({ of }) => of === sentences[0].of)
  const most = Math.max(...first.map(({ score }) => score))
  return first.find(({ score }) => score === most) ?? able[0]
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

/** The sentences that say most beside a claim, in their own order: the best of each paragraph come before more of one. */
export function pointsBeside(
  claim: Sentence | undefined,
  sentences: Sentence[],
  most: number,
  fits: (points: Sentence[]) => boolean,
): Sentence[] {
  const said = new Set(claim ? contentWords(claim.words) : [])
  const chosen: Sentence[] = []
  // Several names fill a slide without what goes on from them.
  const isOfNames = sentences.filter(({ named }) => named === 'first').length > fewNames
  const fresh = sentences.filter(sentence =>
    sentence !== claim && !isRepeated(sentence, said) && !(isOfNames && sentence.named === 'further'))
  // Where nothing else is said, the announcement is.
  const others = fresh.some(sentence => !announces(sentence)) || claim ? fresh.filter(sentence => !announces(sentence)) : fresh
  // What speaks of the text alone is shown where there is nothing else.
  const telling = others.filter(({ isAside }) => !isAside)
  const ranked = (telling.length > 0 ? telling : others)
    .toSorted((one, other) => nameRank(one) - nameRank(other) || other.score - one.score || one.index - other.index)
  for (const sentence of ranked) {
    const next = [...chosen, sentence].toSorted((one, other) => one.index - other.index)
    if (next.length <= most && fits(next))
      chosen.splice(0, chosen.length, ...next)
  }
  return chosen
}

/** What several names stand for is one thing: its sentences come before others, in their own order. */
function nameRank({ named, index }: Sentence): number {
  return named === 'first' ? index : Number.MAX_SAFE_INTEGER
}

/** A sentence that ends in a colon says nothing without what stands behind it. */
function announces({ words }: Sentence): boolean {
  return /[:：]$/.test(words)
}

function isRepeated({ words }: Sentence, said: Set<string>): boolean {
  const own = [...new Set(contentWords(words))]
  return own.length > 0 && own.filter(word => said.has(word)).length > own.length * repeated
}

/** What a slide has from a claim: the sentence as its title, the heading above it. */
export function titledBy({ bare }: Sentence, section: Section): Pick<SlidePlan, 'title' | 'kicker'> {
  return { title: bare, kicker: kickerOf(section) }
}

/** The heading as it stands above a title of other words. */
export function kickerOf(section: Section): string {
  return shortened(headingOf(section), canvas.width, sizes.caption.size)
}

/** Height in px that a claim takes as the title of a slide. */
export function heightOfClaim(title: Rich): number {
  return isWide(title) ? limits.title.lines * sizes.claim.line : sizes.title.line
}

/** How a title is set that has no room on one line of titles: smaller, so that two lines are no higher than the upper edge allows. */
export function settingOfClaim(title: Rich): NonNullable<SlidePlan['setting']> {
  return [
    ...isWide(title) ? ['claim' as const] : [],
    // What it began with is cut.
    ...'nodes' in title && /^\p{Ll}/u.test(shownWords(title)) ? ['capital' as const] : [],
  ]
}
