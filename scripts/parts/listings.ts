import type { CodeSample } from '../outline/block.ts'
import type { PartKind } from './kind.ts'
import type { TextPart } from './text.ts'
import { canvas, listings as design, filled } from '../design/design.ts'
import { columnsOf } from '../estimate/formula-and-code.ts'
import { runsOfRich } from '../estimate/runs.ts'
import { named } from '../markdown/block-mark.ts'
import { wrap } from '../markdown/component.ts'
import { escapePlain } from '../markdown/escape.ts'
import { printCode } from '../markdown/print-block.ts'
import { wordsOf } from '../outline/rich.ts'
import { layLines } from '../typesetting/lines.ts'
import { text } from './text.ts'

/** A short listing with its name and a sentence that says more than that. */
export interface NamedListing { heading: string, says?: TextPart, block: CodeSample }

/** Short listings below one another, set in `size` px. */
export interface ListingsPart { kind: 'listings', listings: NamedListing[], size: number }

declare module './part.ts' {
  interface PartMap { listings: ListingsPart }
}

/** Short listings in rows, each beside its name, from beneath the title to the bottom margin. */
export const listings: PartKind<ListingsPart> = {
  isFilling: true,
  boxes: part => [{ is: 'columns', height: heightOfListings(part.listings, part.size) }],
  print: (part, context, all) =>
    wrap('Listings', { size: String(part.size) }, part.listings.map(({ heading, says, block }) => wrap('Column', {}, [
      `## ${escapePlain(heading)}`,
      ...says ? [text.print(says, context, all)] : [],
      named(block.id, printCode(block.code)),
    ].join('\n\n'))).join('\n\n')),
  words: part => part.listings.flatMap(({ heading, says }) => [heading, ...says ? [wordsOf(says.text)] : []]),
  texts: part => part.listings.flatMap(({ says }) => says ? [says.text] : []),
  shows: part => part.listings.map(({ block }) => ({ block })),
}

/** Listings in the largest type in which no line breaks and all of them fit; undefined where none is small enough. */
export function listingsWithin(list: NamedListing[]): ListingsPart | undefined {
  const room = canvas.width - design.name - design.gap - 2 * design.around
  const widest = Math.max(...list.flatMap(({ block }) => block.code.value.split('\n').map(columnsOf)))
  const size = design.sizes.find(one => widest * one * design.letter <= room && heightOfListings(list, one) <= filled.height)
  return size === undefined ? undefined : { kind: 'listings', listings: list, size }
}

/** Height in px of all rows, each as high as the highest of all. */
function heightOfListings(list: NamedListing[], size: number): number {
  return list.length * Math.max(...list.map(({ heading, says, block }) => {
    const head = layLines([{ text: heading, weight: 600, scale: 1 }], design.heading, design.name).lines * design.heading
    const said = says ? layLines(runsOfRich(says.text), design.says, design.name).lines * design.says : 0
    return Math.max((head + said) * design.leading, block.code.value.split('\n').length * size * design.leading + 2 * design.around)
  })) + list.length * design.padding
}
