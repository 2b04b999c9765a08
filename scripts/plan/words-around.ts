import type { Nodes } from 'mdast'
import type { Slice } from '../outline/sentences.ts'
import type { Part, Piece } from '../parts/part.ts'
import type { TextPart } from '../parts/text.ts'
import type { Sentence } from './key-sentences.ts'
import { toString } from 'mdast-util-to-string'
import { limits } from '../design/design.ts'
import { shareOfWords } from '../estimate/words.ts'
import { wordsOf } from '../outline/rich.ts'
import { nodesWithin } from '../outline/within.ts'
import { isClosed } from '../parts/index.ts'
import { isContinuing } from './continuing.ts'
import { fitPictures } from './fit-pictures.ts'
import { holdsPicture } from './gaps.ts'
import { shownWords } from './key-sentences.ts'
import { itemsOf } from './lead.ts'
import { isOfPage } from './page-words.ts'
import { isPointer } from './pointer.ts'
import { pointsBeside, withAntecedents } from './points-beside.ts'
import { isSaidByCaption } from './said-by-caption.ts'

/** Sentences around what a slide shows, how much of its words they and its points may be, and how full it may be with them. */
const mostAround = 3
const mostWords = 0.8
const comfortable = 0.95

/** What is said around the pieces of a slide: before them, and behind. */
export interface Around { above: TextPart[], below: TextPart[] }

/**
 * The sentences that say most of the paragraphs before and behind the pieces of a slide, where these leave room: with `lead`, which is
 * said above them anyway, and beside a claim without what it says.
 */
export function wordsAround(
  sentences: Sentence[],
  claim: Sentence | undefined,
  lead: TextPart | undefined,
  pieces: Piece[],
  room: number,
): Around {
  const parts = pieces.flatMap(piece => piece.parts)
  const isOfPoints = itemsOf(pieces).length > 0 && pieces.every(({ blocks }) => blocks.every(({ kind }) => kind === 'points'))
  const start = pieces[0].blocks[0]?.place.start.offset ?? 0
  const led = sentences.filter(({ text }) => lead && 'start' in lead.text && text.start === lead.text.start)
  const around = (points: Sentence[]): Around => {
    const ordered = points.toSorted((one, other) => one.index - other.index)
    return {
      above: textsOf(ordered.filter(({ text }) => text.start < start)),
      below: textsOf(ordered.filter(({ text }) => text.start >= start)),
    }
  }
  const fits = (points: Sentence[], shown: Sentence[], most = mostWords): boolean => {
    const { above, below } = around([...shown, ...points])
    const said = [...shown, ...points].map(({ words }) => words)
    const all: Part[] = [...above, ...parts, ...below]
    const texts = parts.flatMap(part => part.kind === 'text' ? [wordsOf(part.text)] : [])
    const items = shareOfWords([...itemsOf(pieces).map(item => toString(item)), ...texts].join(' '))
    // Points are read one by one; what the signs of a formula stand for is read with it.
    const share = shareOfWords(said.join(' ')) + (isOfPoints ? items / limits.formed.words : items)
    return share <= (isOfPoints ? 1 : most)
      && all.length <= limits.blocks.split && leavesPictures(all, fitPictures(all, room * comfortable))
  }
  // What explains it, and is told with it, stands between it and what is said behind.
  const isTold = pieces.some(({ told = [] }) => told.length > 0)
  const isOpen = parts.length > 0 && !parts.some(isClosed) && fits([], led)
  // What only says where something is to be seen, names it or leads to a file is left to the handout.
  const isAble = (sentence: Sentence): boolean => (isWhole(sentence) || leadsOn(sentence, sentences)) && !sentence.isLabelled
    && !holdsPicture(sentence.text) && !isSaidByCaption(sentence.words, pieces)
    && !isLabelAlone(sentence, sentences) && !isHint(sentence, sentences) && !isTail(sentence, start)
    && (!isTold || sentence.text.start < start)
  const able = sentences.filter(sentence => sentence === claim || led.includes(sentence) || isAble(sentence))
  // What leads to them brings the sentence that it leans on.
  const above = led.flatMap(sentence => withAntecedents(sentence, sentences, other => other === claim))
  const further = sentences.filter(sentence => continues(sentence, start) && isWhole(sentence))
  const whole = [...above.length > 0 ? above : led, ...further]
  const labelled = labelledBefore(sentences, start).filter(sentence => sentence !== claim && !whole.includes(sentence))
  const all = labelled.length <= mostAround && fits([], [...whole, ...labelled]) ? [...whole, ...labelled] : whole
  const shown = isOpen && whole.length <= mostAround && fits([], all) ? all : led
  const points = isOpen ? pointsBeside(claim, able, mostAround - shown.length + led.length, more => fits(more, shown), shown, true) : []
  const said = [...shown, ...points]
  return shown.length > led.length || points.some(({ isAside }) => !isAside)
    ? around([...said, ...restOf([...claim ? [claim] : [], ...said], able, sentences, more => fits(more, said, 1))])
    : { above: lead ? [lead] : [], below: [] }
}

/** The one sentence of a paragraph that is left out beside those that are said, where there is room for it. */
function restOf(said: Sentence[], able: Sentence[], all: Sentence[], fits: (more: Sentence[]) => boolean): Sentence[] {
  const rest = [...new Set(said.map(({ of }) => of))].flatMap((of) => {
    const missing = all.filter(sentence => sentence.of === of && !said.includes(sentence))
    return missing.length === 1 && able.includes(missing[0]) && !missing[0].isAside ? missing : []
  })
  return rest.filter((_, index) => fits(rest.slice(0, index + 1)))
}

/** True for a sentence behind a thing, which goes on from it: `where $y$ is the height`. */
function continues({ text, of }: Sentence, start: number): boolean {
  return text.start >= start && text.start === of.place.start.offset && isContinuing(shownWords(text))
}

/** The bold words that name what leads to a thing, and the paragraph beneath them, where that stands right above it. */
function labelledBefore(sentences: Sentence[], start: number): Sentence[] {
  const last = sentences.findLast(({ text }) => text.start < start)
  const from = last?.isLabelled ? sentences.findIndex(({ of }) => of === last.of) : 0
  return from > 0 ? sentences.slice(from - 1).filter(({ text }) => text.start < start) : []
}

/** True for bold words with a paragraph beneath them: they say nothing without it. */
function isLabelAlone({ index }: Sentence, sentences: Sentence[]): boolean {
  return sentences.some(next => next.index === index + 1 && next.isLabelled)
}

/** True for a hint at something before it that begins a paragraph and comes to nothing: `The second is odd. As (2) says …`. */
function isHint({ leans, of, index }: Sentence, sentences: Sentence[]): boolean {
  const [next] = sentences.filter(other => other.of === of && other.index > index)
  return leans && next?.isAside === true && sentences.every(other => other.of !== of || other.index >= index)
}

/** The end of a sentence, with the numbers of notes. */
const ended = /[.!?。！？…．｡]["'”’」』）)\]*_]*[\d,]*$/u

/** True for the tail of a sentence, which goes on from what another slide shows. */
function isTail({ text }: Sentence, start: number): boolean {
  return text.start < start && /^\p{Ll}/u.test(shownWords(text))
}

/** True for a sentence with its end, which is no link alone: not for a label, an abbreviation that is explained, an attached file. */
function isWhole({ text, words }: Sentence): boolean {
  const links = text.nodes.flatMap(node => 'children' in node ? nodesWithin<Nodes>(node.children, text.start, text.end) : [])
    .filter(({ type }) => type === 'link' || type === 'linkReference')
  const isMatter = ended.test(shownWords(text)) && !isPointer(words) && !isOfPage(words)
  return isMatter && links.map(link => toString(link)).join('').length * 2 <= words.length
}

/** True for a sentence that leads to the paragraph right behind its own: `Others were milder:`. */
function leadsOn({ text, of, index }: Sentence, sentences: Sentence[]): boolean {
  const next = sentences.find(sentence => sentence.index === index + 1)
  return /[:：]$/.test(shownWords(text)) && next !== undefined && next.of !== of
    && next.of.place.start.line - of.place.end.line <= 2
}

/** True where pictures that give way to words stay nearly as large as they were. */
function leavesPictures(all: Part[], fitted: Part[] | undefined): boolean {
  return fitted !== undefined && fitted.every((part, index) => {
    const before = all[index]
    return part.kind !== 'figures' || before.kind !== 'figures' || part === before || part.aside !== undefined
  })
}

/** Sentences as paragraphs: those that follow each other in one stay together. */
function textsOf(sentences: Sentence[]): TextPart[] {
  return sentences.reduce<TextPart[]>((texts, { told, of, index }, at) => {
    const last = texts.at(-1)
    const goesOn = last && sentences[at - 1].index + 1 === index && last.of === of && 'start' in last.text
    return goesOn
      ? [...texts.slice(0, -1), { ...last, text: { ...last.text as Slice, end: told.end } }]
      : [...texts, { kind: 'text', text: told, of }]
  }, [])
}
