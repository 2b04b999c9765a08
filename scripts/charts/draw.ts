import type { ChartKind } from './choose.ts'
import type { ChartWords, Drawing } from './drawing.ts'
import type { SubjectNames } from './read.ts'
import { drawArea, heightOfArea } from './area.ts'
import { drawBars, heightOfBars } from './bars.ts'
import { isPair } from './choose.ts'
import { drawMultiples, heightOfMultiples } from './multiples.ts'
import { drawDumbbell, drawSlope, heightOfDumbbell, heightOfSlope } from './pairs.ts'
import { scoresFromRows } from './read.ts'
import { amountsFromRows, drawScale, heightOfScale } from './scale.ts'
import { drawTimeline, eventsFromRows, heightOfTimeline } from './timeline.ts'

/** What a picture is drawn for: the names and roles of the subjects, the slide's title, and the largest value elsewhere. */
export interface ChartContext { names: SubjectNames, roles: string[], title: string, words: ChartWords, most?: number }

/** Draws rows of cells, the first being the head, in a form; undefined where they do not have what it needs. */
export function drawChart(kind: ChartKind, rows: string[][], { names, roles, title, words, most }: ChartContext): Drawing | undefined {
  if (kind === 'timeline') {
    const events = eventsFromRows(rows, names, roles)
    return events && drawTimeline(events, words)
  }
  if (kind === 'scale') {
    const amounts = amountsFromRows(rows, names)
    return amounts && drawScale(amounts, words)
  }
  const scores = scoresFromRows(rows, names, isPair(kind))
  return scores && {
    bars: () => drawBars(scores, title, words, most),
    dumbbell: () => drawDumbbell(scores, words),
    slope: () => drawSlope(scores, words),
    multiples: () => drawMultiples(scores, words),
    area: () => drawArea(scores, title, words),
  }[kind]()
}

/** Height in px of the picture that these rows make; it is the drawing's own. */
export function chartHeight(kind: ChartKind, rows: string[][], names: SubjectNames, roles: string[] = []): number {
  if (kind === 'timeline') {
    const events = eventsFromRows(rows, names, roles)
    return events ? heightOfTimeline(events) : 0
  }
  if (kind === 'scale')
    return heightOfScale(rows.length - 1)
  const count = scoresFromRows(rows, names, isPair(kind))?.systems.length ?? 0
  return { bars: heightOfBars(count), dumbbell: heightOfDumbbell(count), slope: heightOfSlope, multiples: heightOfMultiples(count), area: heightOfArea }[kind]
}

/** The largest value of the first column of numbers, for a picture that goes on elsewhere. */
export function mostOf(rows: string[][], names: SubjectNames): number {
  return Math.max(0, ...(scoresFromRows(rows, names)?.cells ?? []).map(([cell]) => cell?.value ?? 0))
}
