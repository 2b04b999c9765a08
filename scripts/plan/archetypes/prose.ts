import type { Prose } from '../../outline/block.ts'
import type { Rich } from '../../outline/rich.ts'
import type { Section } from '../../outline/section.ts'
import type { TextPart } from '../../parts/text.ts'
import type { SlidePlan } from '../deck-plan.ts'
import type { Frame } from '../frame.ts'
import type { Sentence } from '../key-sentences.ts'
import { limits } from '../../design/design.ts'
import { shareOfWords } from '../../estimate/words.ts'
import { cutToFit } from '../../outline/sentences.ts'
import { rowsWithin } from '../../parts/rows.ts'
import { claimOf, linesOfClaim, settingOfClaim, titledBy } from '../claim.ts'
import { slideOf } from '../frame.ts'
import { keySentences } from '../key-sentences.ts'
import { pointsBeside } from '../points-beside.ts'
import { enumeratedIn } from './enumerated.ts'

/** A section of paragraphs alone: the sentence that says most is the title, and the next ones fill the slide in rows. */
export function proseSlide(prose: Prose[], section: Section, frame: Frame): SlidePlan {
  const sentences = keySentences(prose, section.title, String(frame.outline.file))
  const counted = prose.length === 1 ? countedOf(sentences, section, frame) : undefined
  if (counted)
    return { ...counted, sources: prose.flatMap(block => block.cites) }
  const claim = section.directives.title || sentences.length < 2 ? undefined : claimOf(sentences, section.title)
  const named = sentences.filter(({ named }) => named === 'first').length
  // Beneath a claim four sentences stand only where they are all.
  const beneath = claim && sentences.length - 1 !== limits.sentences ? limits.sentences - 1 : limits.sentences
  const most = Math.max(Math.min(named, limits.named), beneath)
  const points = pointsBeside(claim, sentences, most, isReadOnOneSlide)
  const rows = rowsWithin(points.length > 0 ? points.map(rowOf) : beginningOf(sentences))
  const slide = { ...slideOf(section, frame), ...claim && points.length > 0 ? titledBy(claim, section) : {} }
  return {
    ...slide,
    setting: ['filled', ...settingOfClaim(slide.title)],
    parts: rows ? [rows] : [],
    sources: prose.flatMap(block => block.cites),
  }
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

function rowOf({ text, of }: Sentence): TextPart {
  return { kind: 'text', text, of }
}

/** A sentence alone may be as long as a slide; several share its words. */
function isReadOnOneSlide(points: Sentence[]): boolean {
  const words = points.reduce((sum, { words }) => sum + shareOfWords(words), 0)
  return (points.length === 1 || words <= 1) && rowsWithin(points.map(rowOf)) !== undefined
}

/** A sentence longer than a slide begins on it; the handout text has it whole. */
function beginningOf([first]: Sentence[]): TextPart[] {
  const fits = (text: Rich): boolean => rowsWithin([{ kind: 'text', text }]) !== undefined
  const [beginning, rest] = first ? cutToFit(first.text, fits) : []
  return beginning ? [{ kind: 'text', text: beginning, of: first.of, ...(rest ? { isCut: true } : {}) }] : []
}
