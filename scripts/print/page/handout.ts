import type { GreyMark, PageMeasure } from '../../rules/slide-measure.ts'
import type { Canvas } from './geometry.ts'
import { greyMarks } from './grey.ts'
import { overlapsOf } from './overlaps.ts'
import { measureText, runsOf } from './texts.ts'

/** Measures every sheet of the handout, in px of paper. Small slides that are only to be recognised are left out. */
export function measurePages(): PageMeasure[] {
  return [...document.querySelectorAll('.deck-handout > .sheet')].map((sheet, index) => {
    const { left, top, width, height } = sheet.getBoundingClientRect()
    const canvas: Canvas = { sheet, left, top, scale: 1 }
    // A diagram is drawn in a shadow root: what it stands in is known by its host.
    const around = (element: Element, selector: string): Element | null | undefined =>
      element.closest(selector) ?? (element.getRootNode() as ShadowRoot).host?.closest(selector)
    const runs = runsOf(sheet).filter(({ element }) => !around(element, '.mini.small'))
    const idOf = (element: Element): string => {
      const place = around(element, 'article[id], [data-of]') as HTMLElement | undefined
      return place?.dataset.of ?? place?.id ?? ''
    }
    return {
      page: index + 1,
      width,
      height,
      texts: runs.map(run => ({ ...measureText(run, canvas, null, [], new Set()), slide: idOf(run.element) })),
      overlaps: overlapsOf(runs, sheet, canvas, []),
    }
  })
}

/** The areas of all slides on the handout that are filled on the screen, as they print without colour. */
export function measureGrey(): GreyMark[] {
  return greyMarks([...document.querySelectorAll<HTMLElement>('.deck-handout .mini:not(.small)')].map(root =>
    ({ root, slide: root.dataset.slide ?? '' })))
}
