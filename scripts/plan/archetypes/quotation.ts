import type { Quotation } from '../../outline/block.ts'
import type { Rich } from '../../outline/rich.ts'
import type { Part } from '../../parts/part.ts'
import type { Archetype, Piece } from './archetype.ts'
import { heightOf } from '../../parts/height.ts'
import { balance } from './balance.ts'
import { sentencesWithin } from './sentences.ts'

/** A quotation: a slide of its own, set large; a long one is cut between its paragraphs, else between sentences. */
export const quotation: Archetype = {
  name: 'quotation',
  takes: ([first]) => first.kind === 'quotation' ? 1 : 0,
  plan: ([block], limit) => block.kind === 'quotation' ? piecesOf(block, limit - (block.label ? 64 : 0)) : [],
}

function piecesOf(block: Quotation, limit: number): Piece[] {
  const whole: Part = { kind: 'block', block }
  const piece = (part: Part): Piece => ({ parts: [part], height: heightOf(part, 'quote'), blocks: [block], layout: 'quote' })
  const { children } = block.quote
  if (heightOf(whole, 'quote') <= limit || children.length === 0)
    return [piece(whole)]
  const heightOfShare = (from: number, to: number): number => heightOf({ ...whole, range: [from, to] }, 'quote')
  if (children.every((_, index) => heightOfShare(index, index + 1) <= limit))
    return balance(children.map((_, index) => heightOfShare(index, index + 1)), limit).map(range => piece({ ...whole, range }))
  const heightOfText = (text: Rich): number => heightOf({ kind: 'quote', block, texts: [text] }, 'quote')
  const texts = children.flatMap(child => child.type === 'paragraph' ? sentencesWithin(child, text => heightOfText(text) <= limit) : [])
  // What is no paragraph is not torn: it stays with the whole.
  if (children.some(child => child.type !== 'paragraph'))
    return children.map((_, index) => piece({ ...whole, range: [index, index + 1] }))
  return balance(texts.map(heightOfText), limit).map(([from, to]) => piece({ kind: 'quote', block, texts: texts.slice(from, to) }))
}
