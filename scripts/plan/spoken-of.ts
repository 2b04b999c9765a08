import type { Block, Prose } from '../outline/block.ts'
import type { Group } from './grouping.ts'
import { toString } from 'mdast-util-to-string'
import { opensSlide } from './grouping.ts'
import { pointsAtRows } from './row-words.ts'

/** The name of a thing with its number, as its caption begins with it and sentences call it. */
const name = /^(?:table|tab\.|fig(?:ure|\.)|[图圖表])\s?((?:[A-Z]\.?)?\d+(?:[.-]\d+)*)/i
/** How a sentence begins that reads something out of what it names. */
const reading = String.raw`^(?:as (?:can be seen |is seen |shown )?(?:in |from )?|in |from |according to )?|^(?:[由从如据]|根据)?`

/**
 * The slide that a paragraph behind it speaks of, by the number of what it shows: `由表3.2 可以看出，…` between a table and a picture is of
 * the table, and so is what points at the last row. Undefined where it names nothing, or only what it stands right above.
 */
export function groupSpokenOf(paragraph: Prose, groups: Group[], next: Block | undefined): Group | undefined {
  const words = toString(paragraph.nodes[0]).trim()
  if (!next || opensSlide(paragraph) || next.directives.title)
    return undefined
  return groups.findLast(({ pieces }) => pieces.some(({ blocks }) => blocks.some(block => names(words, block))))
    ?? (next.kind !== 'table' && pointsAtRows(words) ? tableBefore(groups.at(-1)) : undefined)
    ?? (next.kind === 'callout' && !/[:：]$/.test(words) ? barePicture(groups.at(-1)) : undefined)
}

function tableBefore(last: Group | undefined): Group | undefined {
  return last?.pieces.at(-1)?.blocks.at(-1)?.kind === 'table' ? last : undefined
}

/** A slide of pictures that nothing leads to: what stands between them and a remark is of them, since none leads to a remark. */
function barePicture(last: Group | undefined): Group | undefined {
  const isOfPictures = last?.pieces.every(({ blocks }) => blocks.length > 0 && blocks.every(({ kind }) => kind === 'figure'))
  return isOfPictures && last?.prose.length === 0 ? last : undefined
}

function names(words: string, { caption }: Block): boolean {
  const [whole, number] = caption ? name.exec(toString(caption).trim()) ?? [] : []
  if (whole === undefined)
    return false
  const kind = whole.slice(0, whole.length - number.length).trim().replace('.', String.raw`\.`)
  return new RegExp(`(?:${reading})${kind}\\s?${number.replaceAll('.', String.raw`\.`)}(?![\\d.]*\\d)`, 'iu').test(words)
}
