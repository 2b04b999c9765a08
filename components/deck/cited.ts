import type { SlideFacts } from './chapters.ts'
import { pageName } from './page-label.ts'

/** Pages that follow each other, as a list of sources names them, and the first of them. */
export interface CitedPages { label: string, to: number }

/** As many stretches of pages as stand beside a source, and as many signs as they have on its line. */
const most = { stretches: 3, signs: 9 }

/** The pages that cite a source: `12`, `16–18`, `B2`; more than a few end in an ellipsis, unless all of them have room. */
export function stretchesOf(slides: SlideFacts[], pages: number[], areAll = false): CitedPages[] {
  const runs: number[][] = []
  for (const page of [...new Set(pages)].sort((a, b) => a - b)) {
    if (runs.at(-1)?.at(-1) === page - 1)
      runs.at(-1)!.push(page)
    else
      runs.push([page])
  }
  // Two pages are two: each leads to its own.
  const stretches = runs.flatMap(run => run.length === 2 ? [[run[0]], [run[1]]] : [run])
  const labelOf = (page: number): string => pageName(slides, page)
  const labels = stretches.map(run => run.length === 1 ? labelOf(run[0]) : `${labelOf(run[0])}–${labelOf(run.at(-1)!)}`)
  const fitting = labels.findIndex((_, index) => index > 0 && labels.slice(0, index + 1).join(', ').length > most.signs)
  const count = areAll ? labels.length : Math.min(most.stretches, fitting < 0 ? labels.length : fitting)
  return stretches.slice(0, count).map((run, index) => ({
    label: index === count - 1 && stretches.length > count ? `${labels[index]} …` : labels[index],
    to: run[0],
  }))
}
