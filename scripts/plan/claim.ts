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
import { contentWords, isPointer, shownWords } from './key-sentences.ts'

/** A point that says more than this share of a claim's words again says nothing new. */
const repeated = 0.6
/** Beside more names than these nothing that goes on from one of them is a point. */
const fewNames = 2
/** A claim has so many words, or twice as many Han characters. */
const fewest = 4

/** What counts the things that follow, and says nothing of them. */
const counting = /(?:有|分为|分成|包括)(?:以下|如下|这样)?[两二三四五六七几](?:[个种类条点步]|方面|部分)?\p{Script=Han}{0,2}$|^there are (?:two|three|four|five|several|many) [\p{L} ]{3,30}$/iu

/**
 * The sentence that a section's slide may have as its title: the best of the first paragraph that stands alone and fits, else the
 * first one that does. Beneath a heading that asks, only the sentence that begins the answer; none of several that words
 * name, or behind them; only one that `speaks` of what is shown. Undefined where there is none.
 */
export function claimOf(
  sentences: Sentence[],
  heading: string,
  speaks: (sentence: Sentence) => boolean = () => true,
): Sentence | undefined {
  const named = sentences.findIndex(({ named }) => named)
  const able = sentences
    .slice(0, isQuestion(heading) ? 1 : named < 0 ? undefined : named)
    .filter(
      sentence => sentence.isAlone && isClaimLong(sentence.words) && linesOfClaim(sentence.bare) <= limits.title.lines && speaks(sentence),
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

/**
 * The sentences that say most beside a claim, in their own order: the best of each paragraph come before more of one. What leans on the
 * sentence before it brings that along, or stays away. `shown` are seen anyway.
 */
export function pointsBeside(
  claim: Sentence | undefined,
  sentences: Sentence[],
  most: number,
  fits: (points: Sentence[]) => boolean,
  shown: Sentence[] = [],
): Sentence[] {
  const said = new Set(claim ? contentWords(claim.words) : [])
  const chosen: Sentence[] = []
  const seen = (sentence: Sentence): boolean => sentence === claim || shown.includes(sentence) || chosen.includes(sentence)
  // Several names fill a slide without what goes on from them.
  const isOfNames = sentences.filter(({ named }) => named === 'first').length > fewNames
  const fresh = sentences.filter(sentence =>
    sentence !== claim && !shown.includes(sentence) && !isRepeated(sentence, said) && !(isOfNames && sentence.named === 'further'))
  // Where nothing else is said, the announcement is.
  const telling = fresh.filter(sentence => !announces(sentence) && !counts(sentence))
  const others = telling.length > 0 || claim ? telling : fresh
  // What speaks of the text alone is shown where there is nothing else.
  // The sentence that a section begins with answers its heading even then, where little else is said.
  const own = others.filter(({ isAside }) => !isAside)
  const [opening] = own.length === 1 && !claim && others[0] !== own[0] && others[0].index === 0 && !isPointer(others[0].words) ? others : []
  const ranked = (own.length > 0 ? [...opening ? [opening] : [], ...own] : others)
    .toSorted((one, other) => nameRank(one) - nameRank(other) || other.score - one.score || one.index - other.index)
  for (const sentence of ranked) {
    const chain = seen(sentence) ? [] : withAntecedents(sentence, sentences, seen)
    const next = [...chosen, ...chain].toSorted((one, other) => one.index - other.index)
    if (chain.length > 0 && next.length <= most && fits(next))
      chosen.splice(0, chosen.length, ...next)
  }
  return chosen
}

/** A sentence with those before it that it leans on, up to what is seen; none where they only announce something. */
export function withAntecedents(sentence: Sentence, sentences: Sentence[], seen: (sentence: Sentence) => boolean): Sentence[] {
  const before = sentences[sentences.indexOf(sentence) - 1]
  if (!sentence.leans || !before || seen(before))
    return [sentence]
  const above = announces(before) || before.index + 1 !== sentence.index ? [] : withAntecedents(before, sentences, seen)
  return above.length > 0 ? [...above, sentence] : []
}

/** What several names stand for is one thing: its sentences come before others, in their own order. */
function nameRank({ named, index }: Sentence): number {
  return named === 'first' ? index : Number.MAX_SAFE_INTEGER
}

/** A sentence that ends in a colon says nothing without what stands behind it. */
function announces({ words }: Sentence): boolean {
  return /[:：]$/.test(words)
}

/** True for a sentence that only says how many things follow, which are not said without it, nor it without them. */
function counts({ words }: Sentence): boolean {
  return counting.test(words)
}

function isRepeated({ words }: Sentence, said: Set<string>): boolean {
  const own = [...new Set(contentWords(words))]
  return own.length > 0 && own.filter(word => said.has(word)).length > own.length * repeated
}

/** What a slide has from a claim: the sentence as its title, the heading above it. */
export function titledBy({ bare }: Sentence, section: Section): Pick<SlidePlan, 'title' | 'kicker'> {
  return { title: bare, kicker: kickerOf(section) }
}

/** A heading that counts itself, which needs no number before it: `Step 7: Watch`. */
const countedIn = /^(?:step|part|phase|stage|day|week|lesson|rule|tip|chapter)\s*\d|^第\s?[\d一二三四五六七八九十]+[步章节部天周条]|^步骤\s?[\d一二三四五六七八九十]/i

/** The heading as it stands above a title of other words. */
export function kickerOf(section: Section): string {
  return shortened(countedIn.test(section.title) ? section.title : headingOf(section), canvas.width, sizes.caption.size)
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
