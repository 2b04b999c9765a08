import type { Prose } from '../../outline/block.ts'
import type { Rich } from '../../outline/rich.ts'
import type { Section } from '../../outline/section.ts'
import type { RowsPart } from '../../parts/rows.ts'
import type { TextPart } from '../../parts/text.ts'
import type { SlidePlan } from '../deck-plan.ts'
import type { Frame } from '../frame.ts'
import type { Sentence } from '../key-sentences.ts'
import { limits } from '../../design/design.ts'
import { shareOfWords } from '../../estimate/words.ts'
import { cutToFit } from '../../outline/sentences.ts'
import { rowsWithin } from '../../parts/rows.ts'
import { claimOf, linesOfClaim, ownOf, settingOfClaim, titledBy } from '../claim.ts'
import { slideOf } from '../frame.ts'
import { isKeyed, isPlan, isPointer, keySentences, shownWords } from '../key-sentences.ts'
import { isOfPage } from '../page-words.ts'
import { pointsBeside, saysAgain } from '../points-beside.ts'
import { enumeratedIn } from './enumerated.ts'

/** A section of paragraphs alone: the sentence that says most is the title, and the next ones fill the slide in rows. */
export function proseSlide(prose: Prose[], section: Section, frame: Frame): SlidePlan {
  const sentences = keySentences(prose, section.title, String(frame.outline.file))
  const counted = prose.length === 1 ? countedOf(sentences, section, frame) : undefined
  if (counted)
    return { ...counted, sources: prose.flatMap(block => block.cites) }
  const claim = section.directives.title || sentences.length < 2 ? undefined : claimOf(ownOf(sentences, section), section.title)
  const named = sentences.filter(({ named }) => named === 'first').length
  const others = claim ? sentences.length - 1 : sentences.length
  // Beneath a claim four sentences stand only where they are all, and more than that only where they are few words.
  const isAll = others === limits.sentences || (others <= limits.named && areFewWords(sentences))
  const beneath = isAll ? others : claim ? limits.sentences - 1 : limits.sentences
  const most = Math.max(Math.min(named, limits.named), beneath)
  const points = allOfFew(claim, sentences) ?? pointsBeside(claim, sentences, most, isReadOnOneSlide)
  const rows = (claim ? undefined : namedRows(sentences)) ?? rowsWithin(points.length > 0 ? points.map(rowOf) : beginningOf(sentences))
  const slide = { ...slideOf(section, frame), ...claim && points.length > 0 ? titledBy(claim, section) : {} }
  return {
    ...slide,
    setting: ['filled', ...settingOfClaim(slide.title)],
    parts: rows ? [rows] : [],
    sources: prose.flatMap(block => block.cites),
  }
}

/** Several sentences are few words where they are no more than this share of a slide's. */
const fewWords = 0.8

function areFewWords(sentences: Sentence[]): boolean {
  return sentences.reduce((sum, { words }) => sum + shareOfWords(words), 0) <= fewWords
}

/** So small a share of a slide's words is shown whole: what says little is missed more than it is in the way. */
const shownWhole = 0.5

/** All sentences beside the claim where they are few words, those apart that only announce something or work on a page alone. */
function allOfFew(claim: Sentence | undefined, sentences: Sentence[]): Sentence[] | undefined {
  const others = sentences.filter(sentence => sentence !== claim && !isNoMatter(sentence) && !(claim && saysAgain(sentence, claim)))
  const words = sentences.reduce((sum, { words }) => sum + shareOfWords(words), 0)
  return words <= shownWhole && others.length > 0 && others.length <= limits.named && isReadOnOneSlide(others) ? others : undefined
}

/** What a sign leads to a note, and what is all within brackets. */
const noted = /^[©*∗†‡§¶[]|^[（(][^（）()]*[）)][.。]?$/

/** True for what speaks of the text, or is kept in it for those who look it up. */
function isNoMatter({ words, text }: Sentence): boolean {
  return isPlan(words) || isPointer(words) || isKeyed(shownWords(text)) || isOfPage(words) || /[:：]$/.test(words) || noted.test(words)
}

/** What several names stand for, each whole in a row of its own: undefined where that is not all, or too much for one slide. */
function namedRows(sentences: Sentence[]): RowsPart | undefined {
  const told = sentences.filter(({ isAside }) => !isAside)
  const firsts = told.filter(({ named }) => named === 'first')
  const isAll = firsts.length > 1 && firsts.length <= limits.named && told.every(({ named }) => named)
  return isAll && areFewWords(sentences)
    ? rowsWithin(firsts.map((first) => {
        const last = told.findLast(({ of, index }) =>
          of === first.of && firsts.every(other => other === first || other.index < first.index || other.index > index))!
        return { kind: 'text', text: { ...first.text, end: last.text.end }, of: first.of }
      }))
    : undefined
}

/** The things that the first of a few sentences of one paragraph counts, each a row, beneath what it says of them. */
function countedOf(sentences: Sentence[], section: Section, frame: Frame): SlidePlan | undefined {
  const [first, ...others] = sentences
  const counted = first && others.length < limits.sentences - 1 ? enumeratedIn(first, String(frame.outline.file)) : undefined
  const rows = counted && rowsWithin(counted.items.map(text => ({ kind: 'text', text, of: first.of })))
  const isLong = counted && (counted.items.length > limits.named || linesOfClaim(counted.lead) > limits.title.lines)
  if (!counted || !rows || isLong || section.directives.title)
    return undefined
  const titled = titledBy({ ...first, bare: counted.lead }, section)
  return { ...slideOf(section, frame), ...titled, setting: ['filled', ...settingOfClaim(titled.title)], parts: [rows] }
}

function rowOf({ told, of }: Sentence): TextPart {
  return { kind: 'text', text: told, of }
}

/** A sentence alone may be as long as a slide; several share its words. */
function isReadOnOneSlide(points: Sentence[]): boolean {
  const words = points.reduce((sum, { words }) => sum + shareOfWords(words), 0)
  return (points.length === 1 || words <= 1) && rowsWithin(points.map(rowOf)) !== undefined
}

/** A sentence longer than a slide begins on it; the handout text has it whole. */
function beginningOf([first]: Sentence[]): TextPart[] {
  const fits = (text: Rich): boolean => rowsWithin([{ kind: 'text', text }]) !== undefined
  const [beginning, rest] = first ? cutToFit(first.text, fits, 2) : []
  return beginning ? [{ kind: 'text', text: beginning, of: first.of, ...(rest ? { isCut: true } : {}) }] : []
}
