import type { Figure } from '../../outline/block.ts'
import type { Slice } from '../../outline/sentences.ts'
import type { BesidePart } from '../../parts/beside.ts'
import type { GalleryPart } from '../../parts/gallery.ts'
import type { Piece } from '../../parts/part.ts'
import type { Sentence } from '../key-sentences.ts'
import { filled } from '../../design/design.ts'
import { isReadable, pictureWithin } from '../../estimate/figures.ts'
import { areRead } from '../../estimate/gallery.ts'
import { shareOfWords } from '../../estimate/words.ts'
import { widthOfColumns } from '../../parts/beside.ts'
import { rowsWithin } from '../../parts/rows.ts'
import { countWords } from '../../typesetting/counts.ts'
import { isPlan, shownWords } from '../key-sentences.ts'
import { pointsBeside } from '../points-beside.ts'

/**
 * Width over height of a picture that stands tall, from which on it is broad, from which on it is wide and needs the whole slide, and from
 * which on it is flat: beside anything it is a strip.
 */
const ratios = { tall: 0.8, broad: 1.4, wide: 1.6, flat: 3 }
/** Columns that a picture may take by its shape, the most first: a broad one is the larger the more of the width it has. */
function columnsOf(ratio: number): number[] {
  return ratio < ratios.tall ? [4] : ratio < ratios.broad ? [7] : ratio < ratios.wide ? [8, 7] : [9, 8, 7]
}
/** Points beside a picture. */
const most = 3

/** What says which part of a picture is which: `A: threshold, B: regression`, `(a) before`. */
const key = /^[（(]?[A-Za-z][)）]?\s*[:：]|^[（(][a-z][)）]/

/** The points of a claim, or of a heading, beside its one picture. Undefined where it has none, or the picture needs the whole slide. */
export function besideOf(pieces: Piece[], claim: Sentence | undefined, sentences: Sentence[]): BesidePart | undefined {
  const [part, ...others] = pieces.flatMap(({ parts }) => parts)
  const [figure, ...more] = part?.kind === 'figures' ? part.figures : []
  if (!figure?.size || others.length > 0 || more.length > 0 || figure.size.width > figure.size.height * ratios.flat)
    return undefined
  const telling = sentences.filter(({ words }) => !isPlan(words))
  const found = columnsOf(figure.size.width / figure.size.height).flatMap(columns => besideIn(figure, columns, claim, telling) ?? [])
  const fullest = Math.max(...found.map(({ rows }) => rows.rows.length))
  return found.find(({ rows }) => rows.rows.length === fullest)
}

/** The same with a picture of so many columns. */
function besideIn(figure: Figure, columns: number, claim: Sentence | undefined, sentences: Sentence[]): BesidePart | undefined {
  const ratio = figure.size!.width / figure.size!.height
  const width = filled.columns - columns
  const rowsOf = (points: Sentence[]): BesidePart['rows'] | undefined =>
    rowsWithin(
      points.map(({ text, of }) => ({ kind: 'text', text: closed(text), of })),
      widthOfColumns(width),
      // Beside a picture a sentence hangs from its rule, and stands further from it.
      filled.height - points.length * filled.padding / 2,
    )
  const fits = (chosen: Sentence[]): boolean =>
    chosen.reduce((sum, { words }) => sum + shareOfWords(words), 0) <= 1 && rowsOf(chosen) !== undefined
  // One more stands there where it would be the only one that is left out.
  const pointsOf = (all: Sentence[]): Sentence[] => {
    const others = all.filter(sentence => sentence !== claim).length
    return pointsBeside(claim, all.map(withoutColon), others === most + 1 ? others : most, fits)
  }
  // How a picture is read stands beneath it already.
  const said = pointsOf(sentences.filter(({ of }) => !of.isOfPicture))
  const keyed = sentences.filter(({ of, words }) => of.isOfPicture && key.test(words))
  const explained = said.length > 0 && said.length < most ? pointsOf([...said, ...keyed]) : []
  const points = explained.length > said.length ? explained : said.length > 0 ? said : pointsOf(sentences)
  const rows = rowsOf(points)
  const isWide = ratio > ratios.wide && points.length < 2
  return rows && points.length > 0 && !isWide && isReadable(pictureWithin(figure, widthOfColumns(columns), filled.height))
    ? { kind: 'beside', rows, figure, columns }
    : undefined
}

/** A sentence without the colon that leads to the picture: that stands beside it. */
function closed(text: Slice): Slice {
  return /[:：]$/.test(shownWords(text)) ? { ...text, end: text.end - 1 } : text
}

/** A sentence of so many words says something itself, though it leads to the picture. */
const sayingSomething = 12

/** A long sentence that leads to a picture with a colon says more than that. */
function withoutColon(sentence: Sentence): Sentence {
  const { han, words } = countWords(sentence.words)
  return words + han / 2 >= sayingSomething && /[:：]$/.test(sentence.words) ? { ...sentence, words: sentence.words.slice(0, -1) } : sentence
}

/** Pictures that are all that a slide shows, as large as it allows. Undefined for anything else, and for pictures that are missing. */
export function galleryOf(pieces: Piece[]): GalleryPart | undefined {
  const [part, ...others] = pieces.flatMap(({ parts }) => parts)
  if (part?.kind === 'gallery' && others.length === 0)
    return part
  return part?.kind === 'figures' && others.length === 0 && part.figures.every(({ size }) => size) && areRead(part.figures)
    ? { kind: 'gallery', figures: part.figures }
    : undefined
}
