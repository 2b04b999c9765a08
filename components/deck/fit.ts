import type { Size } from '../../scripts/drawings/windows.ts'
import { canvas, ceilings } from '../../scripts/design/design.ts'
import { tellExtent } from './diagram-part.ts'
import { shadowOf } from './diagram.ts'

/** Scales all pipelines of a slide alike, as large as the width and the height that is left allow. */
export function fitPipelines(within: Element) {
  const layout = within.closest<HTMLElement>('.slidev-layout')
  if (!layout)
    return
  const svgs = [...layout.querySelectorAll('.deck-pipeline .mermaid')].map(m => m.shadowRoot?.querySelector('svg')).filter(s => !!s)
  const sizes = svgs.map(sizeOf)
  if (!svgs.length || layout.querySelectorAll('.deck-pipeline').length > svgs.length)
    return
  const width = within.clientWidth || canvas.width
  svgs.forEach((svg, i) => {
    setSize(svg, sizes[i].width, sizes[i].height)
    tellExtent(svg, roomAlone(layout))
    setSize(svg, 0, 0)
  })
  const height = roomIn(layout)
  const scale = Math.min(
    ceilings.drawing,
    width / Math.max(...sizes.map(s => s.width)),
    height / sizes.reduce((sum, s) => sum + s.height, 0),
  )
  svgs.forEach((svg, i) => setSize(svg, sizes[i].width * scale, sizes[i].height * scale))
  layout.dataset.diagramScale = scale.toFixed(3)
}

/** Scales a diagram that stands alone on a slide as large as the room allows, once it is drawn and whenever it is drawn anew. */
export function fitDiagram(layout: HTMLElement) {
  const [host, ...others] = layout.querySelectorAll<HTMLElement>(':scope > .mermaid')
  if (!host || others.length)
    return
  const fit = () => {
    const svg = shadowOf(host).querySelector('svg')
    // A slide that waits behind the current one has no size: it is looked at again when it has.
    if (!svg || !layout.clientWidth)
      return
    const { width, height } = sizeOf(svg)
    setSize(svg, width, height)
    tellExtent(svg, roomAlone(layout))
    setSize(svg, 0, 0)
    const scale = Math.min(ceilings.drawing, host.clientWidth / width, roomIn(layout) / height)
    setSize(svg, width * scale, height * scale)
  }
  new MutationObserver(fit).observe(shadowOf(host), { childList: true })
  new ResizeObserver(fit).observe(layout)
  fit()
}

function sizeOf(svg: SVGSVGElement): { width: number, height: number } {
  const { width, height } = svg.viewBox.baseVal
  return { width: width || 1, height: height || 1 }
}

function setSize(svg: SVGSVGElement, width: number, height: number) {
  svg.style.display = 'block'
  svg.style.maxWidth = 'none'
  svg.style.maxHeight = 'none'
  svg.style.width = `${width}px`
  svg.style.height = `${height}px`
}

/** The room in px that an element of a slide may take, beside what else is there. */
export function roomFor(element: HTMLElement): Size {
  const layout = element.closest<HTMLElement>('.slidev-layout')!
  return { width: element.clientWidth, height: roomIn(layout) + element.offsetHeight }
}

/** The room in px that a diagram would have if nothing but the title stood on its slide. */
function roomAlone(layout: HTMLElement): Size {
  const { paddingTop, paddingBottom, paddingLeft, paddingRight } = getComputedStyle(layout)
  const [across, down] = [
    [paddingLeft, paddingRight],
    [paddingTop, paddingBottom],
  ].map(pair => pair.reduce((sum, side) => sum + Number.parseFloat(side), 0))
  const title = layout.querySelector<HTMLElement>(':scope > h1')
  const used = title ? title.offsetHeight + Number.parseFloat(getComputedStyle(title).marginBottom) : 0
  return { width: layout.clientWidth - across, height: layout.clientHeight - down - used }
}

/** Height in px that a layout's children leave free, on the unscaled canvas. */
export function roomIn(layout: HTMLElement): number {
  const style = getComputedStyle(layout)
  let used = 0
  for (const child of layout.children as Iterable<HTMLElement> & HTMLCollection) {
    const box = getComputedStyle(child)
    // The centring margins are free room, all others are spent.
    const auto = child.previousElementSibling?.tagName === 'H1'
    used += (child as HTMLElement).offsetHeight + (auto ? 0 : Number.parseFloat(box.marginTop))
    if (child.tagName === 'H1')
      used += Number.parseFloat(box.marginBottom)
  }
  return layout.clientHeight - Number.parseFloat(style.paddingTop) - Number.parseFloat(style.paddingBottom) - used
}
