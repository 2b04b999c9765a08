import type { Run } from '../typesetting/run.ts'
import type { PartContext, PartKind } from './kind.ts'
import type { TextPart } from './text.ts'
import { canvas, filled } from '../design/design.ts'
import { runsOfRich } from '../estimate/runs.ts'
import { wrap } from '../markdown/component.ts'
import { escapePlain } from '../markdown/escape.ts'
import { wordsOf } from '../outline/rich.ts'
import { layLines } from '../typesetting/lines.ts'
import { text } from './text.ts'

/** A short section: its heading where the title is another one, the sentences that say most, and the slide that says more by its id. */
export interface Brief { heading?: string, texts: TextPart[], to?: string }

/** Short sections in some columns, their first sentences in `size` px. */
export interface BriefsPart { kind: 'briefs', briefs: Brief[], size: number, columns: number }

declare module './part.ts' {
  interface PartMap { briefs: BriefsPart }
}

/**
 * Short sections in columns, more than three of them in rows of two, from beneath the title to the bottom margin; one beneath the other
 * where they are so few words that columns would leave most of the slide empty.
 */
export const briefs: PartKind<BriefsPart> = {
  isFilling: true,
  boxes: part => [{ is: 'columns', height: heightOfBriefs(part.briefs, part.size, part.columns) }],
  print: (part, context, all) =>
    wrap(
      'Briefs',
      { columns: String(part.columns), size: String(part.size) },
      part.briefs.map(brief => wrap('Column', {}, [...headed(brief), ...printed(brief, context, all)].join('\n\n'))).join('\n\n'),
    ),
  words: part => part.briefs.flatMap(({ texts }) => texts.map(one => wordsOf(one.text))),
  texts: part => part.briefs.flatMap(({ texts }) => texts.map(one => one.text)),
  linked: (part, addresses) => ({
    ...part,
    briefs: part.briefs.map(brief => (brief.to ? { ...brief, to: addresses.get(brief.to) ?? brief.to } : brief)),
  }),
}

function headed({ heading, to }: Brief): string[] {
  const name = heading && escapePlain(heading)
  return name ? [to ? `## [${name}](/${encodeURI(to)})` : `## ${name}`] : []
}

function printed({ texts }: Brief, context: PartContext, all: Parameters<typeof text.print>[2]): string[] {
  return texts.map(one => text.print(one, context, all))
}

/** Short sections in the largest type in which they fit a slide; undefined where none is small enough. */
export function briefsWithin(list: Brief[]): BriefsPart | undefined {
  const beside = setIn(list, columnsOf(list))
  const isThin = beside && list.length <= filled.briefs.stacked
    && heightOfBriefs(list, beside.size, beside.columns) < filled.briefs.full * filled.height
  const stacked = isThin ? setIn(list, 1) : undefined
  return stacked && stacked.size >= filled.pair.at(-1)! ? stacked : beside
}

function setIn(list: Brief[], columns: number): BriefsPart | undefined {
  // Rows are of one height: a line more in one of them is a line more in each; the whole width leaves little to be wrong about.
  const rows = columns === 1 ? 1 : Math.ceil(list.length / columns)
  const { two, more } = filled.briefs.larger
  const sizes = [...(list.length === 2 || columns === 1 ? two : more), ...filled.rows]
  const size = sizes.find(one => heightOfBriefs(list, one, columns) + rows * one * filled.leading <= filled.height)
  return size === undefined ? undefined : { kind: 'briefs', briefs: list, size, columns }
}

function columnsOf({ length }: Brief[]): number {
  return length > 3 ? 2 : length
}

/** Height in px of all rows, each as high as the highest section of all. */
function heightOfBriefs(list: Brief[], size: number, columns: number): number {
  const width = (canvas.width - filled.between * (columns - 1)) / columns - filled.inset
  const heights = list.map(({ heading, texts }) => {
    const head: Run[][] = heading ? [[{ text: heading, weight: 600, scale: 1 }]] : []
    return [...head, ...texts.map(one => runsOfRich(one.text))].reduce((sum, runs, index) => {
      const place = index - head.length
      const own = place < 0 ? filled.briefs.heading : place === 0 ? size : secondOf(size)
      const line = own * filled.leading
      const laid = layLines(runs, own, width, line)
      return sum + laid.lines * line + laid.extra + filled.briefs.gap
    }, 0)
  })
  const rows = Math.ceil(list.length / columns)
  return rows * Math.max(...heights) + filled.between * (rows - 1)
}

/** The size in px of the second sentence beside a first of one. */
function secondOf(size: number): number {
  return Math.max(filled.briefs.least, Math.round(size * filled.briefs.second))
}
