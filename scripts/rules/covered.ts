import type { SlideMeasure } from './slide-measure.ts'
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
