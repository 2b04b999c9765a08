import type { Prose } from '../../outline/block.ts'
import type { Slice } from '../../outline/sentences.ts'
import type { SlidePlan } from '../deck-plan.ts'
import type { ShareTitle } from './share-title.ts'
import { speakingOf } from '../belonging.ts'
import { linesOfClaim } from '../claim.ts'
import { keySentences } from '../key-sentences.ts'
import { isPointer } from '../pointer.ts'
import { isSentenceLong } from './fits.ts'
import { isSpoken } from './lead-in.ts'
import { breaksOff, withoutLeadingWords } from './leading-words.ts'

/** How a proof begins, which says nothing without what it proves. */
const proof = /^[\s→]*(?:证明|证|解|proof|solution)(?=[\s.:：。(（]|$)/i

/** What a formula's signs mean, which goes on from it. */
const meaning = /^\s*(?:where\b|其中|式中)/

/** What leads to a listing, a table or a formula: the sentence of the paragraphs before it that says most, nearer ones first. */
export const sentenceBefore: ShareTitle = (slide, source) => best(before(slide), source, 0, slide)

/** The sentence right above what a slide shows, which leads to it with a colon: `A program of twenty lines prints a year:`. */
export const sentenceAbove: ShareTitle = (slide, source) => {
  const last = keySentences(before(slide), '', source).at(-1)
  const isLead = last && /[:：]$/.test(last.words) && !last.leans && !last.hasGaps && !isSpoken(last.words)
  const said = last ? withoutLeadingWords(last.words) : ''
  return isLead && isSentenceLong(said) && !breaksOff(said) && linesOfClaim(last.bare) === 1 ? withoutLead(last.bare, source) : undefined
}

/** The sentence that says most of all that stands behind a slide. */
export const sentenceBehind: ShareTitle = (slide, source) => best(behind(slide), source, 0, slide)

/** The same, even where it leans on others. */
export const anySentence: ShareTitle = (slide, source) => best(behind(slide), source, -4)

function behind({ handout }: SlidePlan): Prose[] {
  return handout.flatMap(block => 'kind' in block && block.kind === 'prose' ? [block] : [])
}

/** The paragraphs that lead to what a slide shows. */
function before(slide: SlidePlan): Prose[] {
  const start = slide.evidence[0]?.block.place.start.offset ?? 0
  return behind(slide).filter(({ place }) => place.end.offset! <= start)
}

function best(prose: Prose[], source: string, least: number, slide?: SlidePlan): Slice | undefined {
  const all = keySentences(prose, '', source)
  // What speaks of something else is no title above it.
  const able = (
    slide
      ? speakingOf(
          slide.evidence.map(({ block }) => block),
          all,
          source,
        )
      : all
  ).filter(
    sentence =>
      sentence.score > least
      && !sentence.hasGaps
      && !proof.test(sentence.words) && !meaning.test(sentence.words)
      && !(slide && sentence.leans) && !breaksOff(withoutLeadingWords(sentence.words))
      && !isPointer(sentence.words)
      && isSentenceLong(sentence.words)
      && linesOfClaim(sentence.bare) <= 2,
  )
  const [first] = able.toSorted(
    (one, other) => Number(other.isAlone) - Number(one.isAlone)
      || Number(one.leans) - Number(other.leans) || other.score - one.score || other.index - one.index,
  )
  return first && withoutLead(first.bare, source)
}

/** A sentence without what only leads on, and without what it only goes on with. */
function withoutLead(bare: Slice, source: string): Slice {
  const words = source.slice(bare.start, bare.end)
  const begun = /^(?:那么|于是|因此|所以|则)[,，]?\s*/.exec(words)?.[0].length ?? 0
  return { ...bare, start: bare.start + begun, end: bare.start + withoutLeadingWords(words).length }
}
