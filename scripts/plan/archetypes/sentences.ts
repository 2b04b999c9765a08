import type { Paragraph } from 'mdast'
import type { Rich } from '../../outline/rich.ts'
import type { Part } from '../../parts/part.ts'
import type { Piece } from './archetype.ts'
import { wordsOf } from '../../outline/rich.ts'
import { heightOf, heightOfParts } from '../../parts/height.ts'
import { cutToFit, sentencesIn } from '../leading-sentence.ts'
import { shareOfWords } from '../words.ts'
import { balance } from './balance.ts'

/** Slides of a paragraph too long for one: its sentences, each a paragraph, beneath what stands above on each of them; `isFull` for as many words as fit. */
export function textPieces(paragraph: Paragraph, limit: number, above: Part[] = [], isFull = false): Piece[] {
  const room = limit - (above.length > 0 ? heightOfParts(above) + 16 : 0)
  const texts = sentencesWithin(paragraph, text => heightOf({ kind: 'text', text }) <= room)
  return sharesOf(texts, text => heightOf({ kind: 'text', text }) * 1.17 + 24, room, isFull).map((share) => {
    const parts: Part[] = [...above, ...share.map((text): Part => ({ kind: 'text', text }))]
    return { parts, height: heightOfParts(parts), blocks: [] }
  })
}

/** The sentences of a paragraph; one that does not fit alone is cut between clauses, else between words. */
export function sentencesWithin(paragraph: Paragraph, fits: (text: Rich) => boolean): Rich[] {
  return sentencesIn(paragraph).flatMap(sentence => cutToFit(sentence, fits))
}

/** Texts in even shares that fit a height, and, unless they may be full, no more words than a slide of a talk holds. */
function sharesOf(texts: Rich[], heightOfText: (text: Rich) => number, room: number, isFull: boolean): Rich[][] {
  return balance(texts.map(heightOfText), room, Infinity, isFull ? [] : texts.map(text => shareOfWords(wordsOf(text)))).map(range => texts.slice(...range))
}
