import type { Paragraph } from 'mdast'
import type { Rich } from '../../outline/rich.ts'
import type { Part, Piece } from '../../parts/part.ts'
import { shareOfWords } from '../../estimate/words.ts'
import { wordsOf } from '../../outline/rich.ts'
import { sentencesWithin } from '../../outline/sentences.ts'
import { heightOf, heightOfParts } from '../../parts/index.ts'
import { balance } from '../../parts/splitting/balance.ts'

/**
 * Slides of a paragraph too long for one: its sentences, each a paragraph, beneath what stands above on each of them;
 * `isFull` for as many words as fit.
 */
export function textPieces(paragraph: Paragraph, limit: number, above: Part[] = [], isFull = false): Piece[] {
  const room = limit - (above.length > 0 ? heightOfParts(above) + 16 : 0)
  const isBearable = (text: Rich): boolean => isFull || shareOfWords(wordsOf(text)) <= 1
  const texts = sentencesWithin(paragraph, text => heightOf({ kind: 'text', text }) <= room && isBearable(text))
  return sharesOf(texts, text => heightOf({ kind: 'text', text }) * 1.17 + 24, room, isFull).map((share) => {
    const parts: Part[] = [...above, ...share.map((text): Part => ({ kind: 'text', text }))]
    return { parts, height: heightOfParts(parts), blocks: [] }
  })
}

/** Texts in even shares that fit a height, and, unless they may be full, no more words than a slide of a talk holds. */
function sharesOf(texts: Rich[], heightOfText: (text: Rich) => number, room: number, isFull: boolean): Rich[][] {
  return balance(
    texts.map(heightOfText),
    room,
    Infinity,
    isFull ? [] : texts.map(text => shareOfWords(wordsOf(text))),
  ).map(range => texts.slice(...range))
}
