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
import { isDisclaimer } from '../../outline/disclaimers.ts'
import { wordsOf } from '../../outline/rich.ts'
import { cutToFit } from '../../outline/sentences.ts'
import { rowsWithin } from '../../parts/rows.ts'
import { claimOf, linesOfClaim, ownOf, settingOfClaim, titledBy } from '../claim.ts'
import { isClaiming } from '../claiming-heading.ts'
import { partedAtColon } from '../first-clause.ts'
import { slideOf } from '../frame.ts'
import { isKeyed, isPlan, keySentences, shownWords } from '../key-sentences.ts'
import { isLeading } from '../own-title.ts'
import { isOfPage } from '../page-words.ts'
import { isPointer } from '../pointer.ts'
import { isTorn, pointsBeside, saysAgain, withAntecedents } from '../points-beside.ts'
import { enumeratedIn } from './enumerated.ts'

/** Of sentences that stand in paragraphs of their own a slide shows so many. */
const mostLines = 10

/** A section of paragraphs alone: the sentence that says most is the title, and the next ones fill the slide in rows. */
export function proseSlide(prose: Prose[], section: Section, frame: Frame): SlidePlan {
  const all = keySentences(prose, section.title, String(frame.outline.file))
  // Words under which a paper is looked up are of no matter where it says anything.
  const said = all.filter(({ text }) => !isKeyed(shownWords(text)))
  const whole = said.length > 0 ? said : all
  const counted = prose.length === 1 ? countedOf(whole, section, frame) : undefined
  if (counted)
    return { ...counted, sources: prose.flatMap(block => block.cites) }
  const parted = partedAtColon(whole, String(frame.outline.file))
  const clause = section.directives.title || parted === whole ? undefined : claimIn(parted, section)
  const sentences = clause && clause === parted[0] ? parted : whole
  const claim = section.directives.title || sentences.length < 2 ? undefined : claimIn(sentences, section)
  const named = sentences.filter(({ named }) => named === 'first').length
  const others = claim ? sentences.length - 1 : sentences.length
  // Beneath a claim four sentences stand only where they are all, and more than that only where they are few words.
  const isAll = others === limits.sentences
    || (others <= (areLines(sentences) ? mostLines : limits.named) && areFewWords(sentences))
  const beneath = isAll ? others : claim ? limits.sentences - 1 : limits.sentences
  const most = Math.max(Math.min(named, limits.named), beneath)
  const rowsOf = (points: Sentence[]): TextPart[] =>
    areLines(sentences) || (named === 0 && areOfParagraphs(points)) ? rowsOfParagraphs(points) : points.map(rowOf)
  const best = allOfFew(claim, sentences) ?? pointsBeside(claim, sentences, most, some => isReadOnOneSlide(some, rowsOf(some)))
  const every = wholeRows(claim, sentences, best)
  const points = every ? sentences.filter(sentence => sentence !== claim) : best
  const rows = (claim ? undefined : namedRows(sentences)) ?? every
    ?? rowsWithin(points.length > 0 ? withCuts(rowsOf(points), points, sentences) : beginningOf(sentences))
  const slide = { ...slideOf(section, frame), ...claim && points.length > 0 ? titledBy(claim, section) : {} }
  return {
    ...slide,
    setting: ['filled', ...settingOfClaim(slide.title)],
    parts: rows ? [rows] : [],
    sources: prose.flatMap(block => block.cites),
  }
}

/** None of the lines of a list but the first is the title of the others. */
function claimIn(sentences: Sentence[], section: Section): Sentence | undefined {
  const own = ownOf(sentences, section)
  // What was done is no title of what came of it.
  const isTold = own.some(({ tellsHow, isAside }) => !tellsHow && !isAside)
  const telling = isTold ? (sentence: Sentence): boolean => !sentence.tellsHow : undefined
  return claimOf(areLines(sentences) && areFewWords(sentences) ? own.slice(0, 1) : own, section.title, telling)
}

/** From so many paragraphs on their sentences are apart. */
const severalParagraphs = 3

/** True for paragraphs of a sentence or two each, which are a list in all but its signs. */
function areLines(sentences: Sentence[]): boolean {
  const paragraphs = new Set(sentences.map(({ of }) => of)).size
  return paragraphs > limits.sentences && sentences.length < paragraphs * 1.5
}

/** True for more than a few sentences of several paragraphs: each of these is one thing, that of another script say. */
function areOfParagraphs(points: Sentence[]): boolean {
  return points.length > limits.sentences && new Set(points.map(({ of }) => of)).size >= severalParagraphs
}

/** Several sentences are few words where they are no more than this share of a slide's. */
const fewWords = 0.8

function areFewWords(sentences: Sentence[]): boolean {
  return shareOf(sentences) <= fewWords
}

/** What several names stand for is read name by name: a little more than a slide's words. */
const namedWords = 1.2

function areReadable(sentences: Sentence[]): boolean {
  return shareOf(sentences) <= namedWords
}

function shareOf(sentences: Sentence[]): number {
  return sentences.reduce((sum, { words }) => sum + shareOfWords(words), 0)
}

/** So small a share of a slide's words is shown whole: what says little is missed more than it is in the way. */
const shownWhole = 0.5

/** All sentences beside the claim where they are few words, those apart that only announce something or work on a page alone. */
function allOfFew(claim: Sentence | undefined, sentences: Sentence[]): Sentence[] | undefined {
  const others = sentences.filter(sentence => sentence !== claim && !isNoMatter(sentence) && !(claim && saysAgain(sentence, claim)))
  const areFew = shareOf(sentences) <= shownWhole && others.length > 0 && others.length <= limits.named
  return areFew && isReadOnOneSlide(others) ? others : undefined
}

/** What is no more than this share of a slide's words is read whole, in smaller rows, rather than with gaps. */
const nearlyWhole = 1.15

/**
 * All sentences in few rows where they are little more than a slide's words and some would stay away: what is left out is often what the
 * others speak of. Neighbours of one paragraph share rows. Undefined where none is missed, or they are too many.
 */
function wholeRows(claim: Sentence | undefined, sentences: Sentence[], chosen: Sentence[]): RowsPart | undefined {
  const first = new Set(new Map(sentences.toReversed().map(sentence => [sentence.words, sentence])).values())
  const matter = sentences.filter(sentence => sentence !== claim && !sentence.isAside && !isNoMatter(sentence) && first.has(sentence)
    && !(claim && saysAgain(sentence, claim)) && withAntecedents(sentence, sentences, other => other === claim).length > 0)
  if (matter.every(sentence => chosen.includes(sentence)) || shareOf(matter) > nearlyWhole || isTorn(matter, claim))
    return undefined
  let runs = matter.map(sentence => [sentence])
  while (runs.length > limits.named) {
    const joints = runs.slice(1).flatMap((run, at) => isBehind(run[0], runs[at].at(-1)!) && run[0].named !== 'first' ? [at] : [])
    const weigh = (at: number): number => shareOf([...runs[at], ...runs[at + 1]]) - (runs[at + 1][0].leans ? 1 : 0)
    const [at] = joints.toSorted((one, other) => weigh(one) - weigh(other))
    if (at === undefined)
      return undefined
    runs = [...runs.slice(0, at), [...runs[at], ...runs[at + 1]], ...runs.slice(at + 2)]
  }
  return rowsWithin(runs.flatMap(rowsOfParagraphs))
}

function isBehind({ of, index }: Sentence, before: Sentence): boolean {
  return before.of === of && before.index + 1 === index
}

/** What a sign leads to a note, and what is all within brackets. */
const noted = /^[©*∗†‡§¶[]|^[（(][^（）()]*[）)][.。]?$/

/** True for what speaks of the text, or is kept in it for those who look it up. */
function isNoMatter({ words, text }: Sentence): boolean {
  return isPlan(words) || isDisclaimer(words) || isPointer(words) || isKeyed(shownWords(text)) || isOfPage(words) || /[:：]$/.test(shownWords(text)) || noted.test(words)
}

/**
 * What several names stand for, each whole in a row of its own, and a paragraph or two around them: undefined where more is said, or it
 * is too much for one slide.
 */
function namedRows(sentences: Sentence[]): RowsPart | undefined {
  const told = sentences.filter(({ isAside }) => !isAside)
  const named = told.filter(({ named }) => named === 'first')
  const around = told.filter(({ named, of }, at) => !named && told[at - 1]?.of !== of)
  const firsts = told.filter(sentence => named.includes(sentence) || around.includes(sentence))
  const isAll = named.length > 1 && around.length * 2 <= named.length && firsts.length <= limits.named
  return isAll && areReadable(sentences)
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
  const rows = counted && rowsWithin(counted.items.map(text => ({ kind: 'text', text, of: first.of, isCapital: true })))
  const isLong = counted && (counted.items.length > limits.named || linesOfClaim(counted.lead) > limits.title.lines)
  if (!counted || !rows || isLong || section.directives.title)
    return undefined
  // What only leads to the things says no more than the heading.
  const isNamed = wordsOf(counted.lead) === '' || isLeading(wordsOf(counted.lead)) || isClaiming(section.title)
  const slide = { ...slideOf(section, frame), ...isNamed ? {} : titledBy({ ...first, bare: counted.lead }, section) }
  return { ...slide, setting: ['filled', ...settingOfClaim(slide.title)], parts: [rows] }
}

function rowOf({ told, of, isRest }: Sentence): TextPart {
  return { kind: 'text', text: told, of, ...(isRest ? { isCapital: true } : {}) }
}

/** Of a paragraph with so many sentences it is seen that it goes on where little of it is shown: one of so many. */
export const longParagraph = 6
const manyToOne = 3

/** Rows with a mark at the last of each long paragraph of which little is shown. */
function withCuts(rows: TextPart[], points: Sentence[], sentences: Sentence[]): TextPart[] {
  const count = (all: Sentence[], { of }: TextPart): number => all.filter(sentence => sentence.of === of).length
  return rows.map((row, index) => {
    const all = count(sentences, row)
    const isCut = row.of !== rows[index + 1]?.of && all >= longParagraph && all >= manyToOne * count(points, row)
    return isCut ? { ...row, isCut: true } : row
  })
}

/** Sentences that follow each other in a paragraph share its row. */
function rowsOfParagraphs(points: Sentence[]): TextPart[] {
  return points.reduce<TextPart[]>((rows, point, at) => {
    const [last, before] = [rows.at(-1), points[at - 1]]
    return last && isBehind(point, before)
      ? [...rows.slice(0, -1), { ...last, text: { ...before.told, ...last.text, end: point.told.end } }]
      : [...rows, rowOf(point)]
  }, [])
}

/** A sentence alone may be as long as a slide; several share its words. */
function isReadOnOneSlide(points: Sentence[], rows: TextPart[] = points.map(rowOf)): boolean {
  return (points.length === 1 || shareOf(points) <= 1) && rowsWithin(rows) !== undefined
}

/** A sentence longer than a slide begins on it; the handout text has it whole. */
function beginningOf([first]: Sentence[]): TextPart[] {
  const fits = (text: Rich): boolean => rowsWithin([{ kind: 'text', text }]) !== undefined
  const [beginning, rest] = first ? cutToFit(first.text, fits, 2) : []
  return beginning ? [{ kind: 'text', text: beginning, of: first.of, ...(rest ? { isCut: true } : {}) }] : []
}
