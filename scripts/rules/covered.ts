import type { SlideMeasure } from './slide-measure.ts'
import { limits } from '../design/design.ts'
import { contents } from './amount.ts'

/** The slides that show something of the review, by how much of the body's height it stands on, least first. */
export function contentSlides(slides: SlideMeasure[]): SlideMeasure[] {
  return slides
    .filter(({ layout, blocks }) => !contents.has(layout) && blocks.length > 0)
    .toSorted((one, other) => one.covered.height - other.covered.height)
}

/** The slide in the middle of a deck by what it covers; undefined where no slide has content. */
export function medianCovered(slides: SlideMeasure[]): SlideMeasure['covered'] | undefined {
  const sorted = contentSlides(slides)
  const middle = (of: 'height' | 'area'): number =>
    sorted.map(({ covered }) => covered[of]).sort((a, b) => a - b)[Math.floor(sorted.length / 2)]
  return sorted.length > 0 ? { height: middle('height'), area: middle('area') } : undefined
}

/** The slides that leave most of their height empty, with the share that they cover; a quotation may stand in the open. */
export function emptySlides(slides: SlideMeasure[]): string[] {
  return contentSlides(slides)
    .filter(({ layout, covered }) => layout !== 'quote' && covered.height < limits.covered.least)
    .map(({ id, covered }) => `${id}: ${Math.round(covered.height * 100)} %`)
}

/** Slides whose content does not begin at the edge that it has on most, though there is room to; each with where it does, in px. */
export function offEdge(slides: SlideMeasure[]): string[] {
  const shown = contentSlides(slides)
  const tops = shown.map(({ blocks }) => Math.round(blocks[0].top))
  const edge = tops.toSorted((one, other) => countOf(tops, other) - countOf(tops, one))[0]
  return shown
    .filter(({ blocks, covered }, index) => blocks[0].top > edge + 1 || (tops[index] < edge - 1 && covered.height < 0.9))
    .map(({ id, blocks }) => `${id}: ${Math.round(blocks[0].top)}`)
}

function countOf(tops: number[], top: number): number {
  return tops.filter(other => other === top).length
}

/** How much of the body content covers, of its height and of its area: a line a slide, and the median. */
export function coverageLines(slides: SlideMeasure[]): string[] {
  const percent = ({ height, area }: SlideMeasure['covered']): string =>
    [height, area].map(share => `${Math.round(share * 100)} %`.padStart(6)).join('')
  const median = medianCovered(slides)
  return [
    'covered: of the height and the area of the body',
    ...contentSlides(slides).map(({ id, covered }) => `${percent(covered)}  ${id}`),
    ...median ? [`${percent(median)}  median`] : [],
  ]
}
