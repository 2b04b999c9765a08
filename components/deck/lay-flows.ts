import type { Size } from '../../scripts/drawings/windows.ts'
import { restore, straighten } from './straighten.ts'
import { setSize, sizeOf } from './svg-size.ts'

/**
 * Lays the flowcharts of a slide out anew in the room that there is, all in letters of one size, which it returns; 0 where one of
 * them has to stay as Mermaid drew it.
 * @param svgs the drawings, as Mermaid left them
 * @param room what they may take together
 * @param whole what one of them would have with nothing but the title beside it
 * @param mayFold whether a wide one may go on in further rows
 */
export function layFlows(svgs: SVGSVGElement[], room: Size, whole: Size, mayFold: boolean): number {
  const sizes = svgs.map(sizeOf)
  const tall = sizes.reduce((sum, { height }) => sum + height, 0)
  const lay = (svg: SVGSVGElement, index: number, most?: number) =>
    straighten(svg, { width: room.width, height: room.height * sizes[index].height / tall }, { most, mayFold })
  const first = svgs.map((svg, index) => lay(svg, index))
  const letters = Math.min(...first.map(one => one?.letters ?? 0))
  if (letters === 0) {
    svgs.forEach(restore)
    return 0
  }
  svgs.forEach((svg, index) => {
    if (first[index]!.letters > letters)
      restore(svg)
    const { width, height } = first[index]!.letters > letters ? lay(svg, index, letters) ?? first[index]! : first[index]!
    setSize(svg, width, height)
    tell(svg, height - sizes[index].height, whole)
  })
  return letters
}

/** Tells the measuring what a drawing took only because there was room, and that it needs no more than one slide. */
function tell(svg: SVGSVGElement, air: number, whole: Size): void {
  const host = (svg.getRootNode() as ShadowRoot).host as HTMLElement
  const [width, height] = host.dataset.extent?.split(' ').map(Number) ?? []
  if (width)
    host.dataset.extent = [Math.min(width, Math.floor(whole.width)), Math.min(height, Math.floor(whole.height)), 1].join(' ')
  const block = host.closest<HTMLElement>('.deck-pipeline') ?? host
  block.dataset.air = String(Math.max(0, Math.floor(air)))
}
