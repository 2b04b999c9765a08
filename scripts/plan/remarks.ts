import type { Piece } from '../parts/part.ts'
import { toString } from 'mdast-util-to-string'
import { contentWords } from './key-sentences.ts'

/** A remark of one or two lines fills less than this. */
const short = 0.42

/** A remark is said of one of the nearest pieces: further ones are not read for it. */
const near = 8

/** True for a callout or a quotation of few words, which is said of what stands beside it. */
export function isRemark({ blocks, height, name, parts }: Piece, limit: number): boolean {
  return name === undefined && parts.length === 1 && height < limit * short && blocks.length > 0
    && blocks.every(({ kind }) => kind === 'callout' || kind === 'quotation')
}

/** True for a remark that shares more words with what stands before it than with what is behind it: it is said of that. */
export function isSaidOf(piece: Piece, before: Piece[], behind: Piece[], limit: number): boolean {
  if (!isRemark(piece, limit))
    return false
  const own = new Set(contentWords(textOf([piece])))
  const shared = (pieces: Piece[]): number => new Set(contentWords(textOf(pieces)).filter(word => own.has(word))).size
  return shared(before.slice(-near)) > shared(behind.slice(0, near))
}

/**
 * True for a callout behind one picture alone, of whose caption it names nothing: beside the picture it would be read as said of that.
 */
export function isOfOther(piece: Piece, before: Piece[], limit: number): boolean {
  const [block, ...others] = before.flatMap(({ blocks }) => blocks)
  if (block?.kind !== 'figure' || others.length > 0 || !isRemark(piece, limit) || piece.blocks[0].kind !== 'callout')
    return false
  const said = contentWords([block.caption ? toString(block.caption) : '', block.alt].join(' '))
  const own = new Set(contentWords(textOf([piece])))
  return said.length > 0 && said.every(word => !own.has(word))
}

function textOf(pieces: Piece[]): string {
  return pieces.flatMap(({ blocks }) => blocks).flatMap(({ nodes }) => nodes).map(node => toString(node)).join(' ')
}
