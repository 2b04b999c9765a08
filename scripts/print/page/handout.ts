import type { PageMeasure } from '../../rules/slide-measure.ts'
import type { Canvas } from './geometry.ts'
import { overlapsOf } from './overlaps.ts'
import { measureText, runsOf } from './texts.ts'

/** Measures every sheet of the handout, in px of paper. Small copies of slides that stand beside their text are left out. */
export function measurePages(): PageMeasure[] {
  return [...document.querySelectorAll('.deck-handout > .sheet')].map((sheet, index) => {
    const { left, top, width, height } = sheet.getBoundingClientRect()
    const canvas: Canvas = { sheet, left, top, scale: 1 }
    const runs = runsOf(sheet).filter(({ element }) => !element.closest('.cont .mini'))
    const idOf = (element: Element): string => (element.closest('article[id]') ?? (element.getRootNode() as ShadowRoot).host?.closest('article[id]'))?.id ?? ''
    return {
      page: index + 1,
      width,
      height,
      texts: runs.map(run => ({ ...measureText(run, canvas, null, [], new Set()), slide: idOf(run.element) })),
      overlaps: overlapsOf(runs, sheet, canvas, []),
    }
  })
}
