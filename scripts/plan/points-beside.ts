import type { Sentence } from './key-sentences.ts'
import { countWords } from '../typesetting/counts.ts'
import { contrastTo } from './contrast.ts'
import { counts, enumeratedWith } from './counted-sentences.ts'
import { findingIn } from './findings.ts'
import { contentWords, shownWords } from './key-sentences.ts'
import { isOfPage } from './page-words.ts'
import { isPointer } from './pointer.ts'

/** A point that says more than this share of a claim's words again says nothing new. */
const repeated = 0.6
/** Beside more names than these nothing that goes on from one of them is a point. */
const fewNames = 2

/**
 * The sentences that say most beside a claim, in their own order: the best of each paragraph come before more of one. What leans on the
 * sentence before it brings that along, or stays away; what is counted comes whole. `shown` are seen anyway.
 */
export function pointsBeside(
  claim: Sentence | undefined,
  sentences: Sentence[],
  most: number,
  fits: (points: Sentence[]) => boolean,
  shown: Sentence[] = [],
  isConnected = false,
): Sentence[] {
  const said = new Set(claim ? contentWords(claim.words) : [])
  const chosen: Sentence[] = []
  const seen = (sentence: Sentence): boolean => sentence === claim || shown.includes(sentence) || chosen.includes(sentence)
  const take = (more: Sentence[]): void => {
    const next = [...chosen, ...more].toSorted((one, other) => one.index - other.index)
    if (next.length <= most && !isTorn(next, claim) && fits(next))
      chosen.splice(0, chosen.length, ...next)
  }
  for (const sentence of ranked(claim, sentences, said, shown)) {
    const chain = seen(sentence) ? [] : withAntecedents(sentence, sentences, seen)
    // What leans on all that was said before is not said behind a gap.
    if (chain.length > 0)
      take(isConnected || sentence.leans ? [...betweenSeen(chain, sentences, seen, isConnected), ...chain] : chain)
  }
  return chosen
}

/** True for points of which one, in a paragraph of its own, leans on the claim while what stands before that is read between the two. */
export function isTorn(points: Sentence[], claim: Sentence | undefined): boolean {
  return claim !== undefined && points[0].index < claim.index
    && points.some(({ leans, index, of }) => leans && index === claim.index + 1 && of !== claim.of)
}

/** What may be said beside a claim, the best first. */
function ranked(claim: Sentence | undefined, sentences: Sentence[], said: Set<string>, shown: Sentence[]): Sentence[] {
  // Several names fill a slide without what goes on from them.
  const isOfNames = sentences.filter(({ named }) => named === 'first').length > fewNames
  const firsts = new Map(sentences.map(sentence => [sentence.words, sentence] as const).toReversed())
  // Who says the same again says it once.
  const all = sentences.filter(sentence =>
    firsts.get(sentence.words) === sentence && sentence !== claim && !shown.includes(sentence) && !isRepeated(sentence, said)
    && !(isOfNames && sentence.named === 'further'))
  const offPage = all.filter(({ words }) => !isOfPage(words))
  const fresh = offPage.length > 0 ? offPage : all
  // Where nothing else is said, the announcement is.
  const telling = fresh.filter(sentence => !announces(sentence) && !counts(sentence))
  const others = telling.length > 0 || claim ? telling : fresh
  // What speaks of the text alone is shown where there is nothing else.
  // The sentence that a section begins with answers its heading even then, where little else is said.
  const own = others.filter(({ isAside }) => !isAside)
  // What takes back the claim or what is seen anyway, or goes on from it behind a colon, is not left out before anything else.
  const contrasts = [...claim ? [claim] : [], ...shown].map(said => contrastTo(said, sentences))
  const tieRank = (sentence: Sentence): number => contrasts.includes(sentence) || sentence.isRest ? 0 : 1
  const [opening] = own.length === 1 && !claim && others[0] !== own[0] && others[0].index === 0 && !isPointer(others[0].words) ? others : []
  return (own.length > 0 ? [...opening ? [opening] : [], ...own] : others)
    .toSorted((one, other) =>
      nameRank(one) - nameRank(other) || tieRank(one) - tieRank(other) || other.score - one.score || one.index - other.index)
}

/**
 * A sentence with those before it that it leans on, up to what is seen, with all that is counted with it, and with the one that takes it
 * back, or that it only leads to; none where they only announce something.
 */
export function withAntecedents(sentence: Sentence, sentences: Sentence[], seen: (sentence: Sentence) => boolean): Sentence[] {
  const chain = chainOf(sentence, sentences, seen)
  const last = chain.at(-1)
  const behind = last && (contrastTo(last, sentences) ?? sequelTo(last, sentences) ?? announcedBy(last, sentences))
  return behind && !behind.isAside && !seen(behind) ? [...chain, behind] : chain
}

/** A sentence of so few words that begins a paragraph only leads to the next one. */
const fewWords = 8

/** What a few words at the beginning of a paragraph lead to: `People save seconds. When enough of them do, …`. */
function sequelTo({ of, index, words }: Sentence, sentences: Sentence[]): Sentence | undefined {
  const at = sentences.findIndex(sentence => sentence.of === of)
  const next = sentences[at + 1]
  const { han, words: latin } = countWords(words)
  const isShort = sentences[at]?.index === index && latin + han / 2 <= fewWords && findingIn(words) <= 0
  const isFollowing = next?.of === of && next.index === index + 1 && next.leans && !next.named
  return isShort && isFollowing && contrastTo(next, sentences) === undefined ? next : undefined
}

function chainOf(sentence: Sentence, sentences: Sentence[], seen: (sentence: Sentence) => boolean): Sentence[] {
  const counted = enumeratedWith(sentence, sentences)
  if (counted.length > 0)
    return counted[0].isAside ? [] : counted.filter(each => !seen(each))
  const before = sentences[sentences.indexOf(sentence) - 1]
  if (!before || seen(before) || !(sentence.leans || announcedBy(before, sentences) === sentence))
    return [sentence]
  // A paragraph that leads to the next one with a colon says nothing alone, and the next one nothing without it.
  const isCut = (announces(before) && before.of === sentence.of) || before.index + 1 !== sentence.index || isOfPage(before.words)
  const above = isCut ? [] : chainOf(before, sentences, seen)
  return above.length > 0 ? [...above, sentence] : []
}

/** What begins the paragraph to which the one right above it leads with a colon: `The label reads:`. */
export function announcedBy({ text, index, of }: Sentence, sentences: Sentence[]): Sentence | undefined {
  const next = /[:：]$/.test(shownWords(text)) ? sentences.find(sentence => sentence.index === index + 1) : undefined
  return next && next.of !== of && next.of.place.start.line - of.place.end.line <= 2 ? next : undefined
}

/** The sentences of a paragraph that are left out between some points and what is seen of it before them, the text's own asides apart. */
function betweenSeen(points: Sentence[], sentences: Sentence[], seen: (sentence: Sentence) => boolean, isWhole: boolean): Sentence[] {
  const [{ of, index: end }] = points
  const first = sentences.find(sentence => sentence.of === of && seen(sentence))?.index ?? (isWhole ? -1 : end)
  return sentences.filter(sentence => sentence.index > first && sentence.index < end && !seen(sentence) && !sentence.isAside)
}

/** What several names stand for is one thing: its sentences come before others, in their own order. */
function nameRank({ named, index }: Sentence): number {
  return named === 'first' ? index : Number.MAX_SAFE_INTEGER
}

/** A sentence that ends in a colon says nothing without what stands behind it. */
function announces({ words }: Sentence): boolean {
  return /[:：]$/.test(words)
}

/** True for a sentence that says little but the words of a claim. */
export function saysAgain(sentence: Sentence, claim: Sentence): boolean {
  return isRepeated(sentence, new Set(contentWords(claim.words)))
}

function isRepeated({ words }: Sentence, said: Set<string>): boolean {
  const own = [...new Set(contentWords(words))]
  return own.length > 0 && own.filter(word => said.has(word)).length > own.length * repeated
}
