import type { Size } from '../../scripts/drawings/windows.ts'
import { canvas, ceilings } from '../../scripts/design/design.ts'
import { grown } from '../../scripts/design/grown.ts'
import { tellExtent } from './diagram-part.ts'
import { shadowOf } from './diagram.ts'
import { hasScale } from './drawn.ts'
import { layFlows } from './lay-flows.ts'
import { lookAgain } from './look-again.ts'
import { lettersOfMermaid } from './read-flow.ts'
import { restore } from './straighten.ts'
import { setSize, sizeOf } from './svg-size.ts'

/** Px that are left free: heights of blocks are told in whole px, and the title would give way for what is missing. */
export const spared = 4

/**
 * Scales all pipelines of a slide alike, as large as the width and the height that is left allow. The size of their letters where they
 * could be laid out for it, else 0.
 */
export function fitPipelines(within: Element): number {
  const layout = within.closest<HTMLElement>('.slidev-layout')
  if (!layout)
    return 0
  const svgs = [...layout.querySelectorAll('.deck-pipeline .mermaid')].map(m => m.shadowRoot?.querySelector('svg')).filter(s => !!s)
  svgs.forEach(restore)
  const sizes = svgs.map(sizeOf)
  if (!svgs.length || layout.querySelectorAll('.deck-pipeline').length > svgs.length)
    return 0
  const host = within.closest<HTMLElement>('.deck-pipeline')!
  leaveStage(host)
  const width = within.clientWidth || canvas.width
  svgs.forEach((svg, i) => {
    setSize(svg, sizes[i].width, sizes[i].height)
    if (hasScale(svg))
      tellExtent(svg, roomAlone(layout))
    setSize(svg, 0, 0)
  })
  const tall = sizes.reduce((sum, s) => sum + s.height, 0)
  const mayFold = !layout.querySelector('.deck-stages')
  const letters = layFlows(svgs, { width, height: roomIn(layout) - spared }, roomAlone(layout), mayFold)
  if (letters > 0) {
    layout.dataset.diagramScale = (letters / lettersOfMermaid).toFixed(3)
    return letters
  }
  const scale = scaleIn(layout, width / Math.max(...sizes.map(s => s.width)), height => height / tall)
  svgs.forEach((svg, i) => setSize(svg, sizes[i].width * scale, sizes[i].height * scale))
  layout.dataset.diagramScale = scale.toFixed(3)
  if (svgs.length === 1 && !host.querySelector('.deck-stages'))
    stage(host, layout, svgs[0], sizes[0])
  return 0
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
    restore(svg)
    const { width, height } = sizeOf(svg)
    leaveStage(host)
    setSize(svg, width, height)
    if (hasScale(svg))
      tellExtent(svg, roomAlone(layout))
    setSize(svg, 0, 0)
    const letters = layFlows([svg], { width: host.clientWidth, height: roomIn(layout) - spared }, roomAlone(layout), true)
    if (letters > 0)
      return stageLaid(host, layout, svg, letters)
    const scale = scaleIn(layout, host.clientWidth / width, room => room / height)
    setSize(svg, width * scale, height * scale)
    host.classList.toggle('is-narrow', width * scale < host.clientWidth * grown.stage.narrow)
    stage(host, layout, svg, { width, height })
  }
  new MutationObserver(fit).observe(shadowOf(host), { childList: true })
  lookAgain(layout, fit)
}

/** A flow that was laid out for its slide, and leaves much of it free all the same, stands in the middle of a ground as well. */
function stageLaid(block: HTMLElement, layout: HTMLElement, svg: SVGSVGElement, letters: number) {
  const free = roomIn(layout)
  const inset = (block.clientWidth - 2 * grown.panel) / block.clientWidth
  if (block.parentElement !== layout || free < grown.stage.least || letters * inset < lettersOfMermaid)
    return
  block.dataset.air = String(Number(block.dataset.air ?? 0) + Math.floor(free))
  block.classList.add('deck-stage')
  setSize(svg, svg.clientWidth * inset, svg.clientHeight * inset)
}

/** Gives a drawing that leaves much of its slide free a ground that takes what is left, and stands in its middle. */
function stage(block: HTMLElement, layout: HTMLElement, svg: SVGSVGElement, { width, height }: Size) {
  const free = roomIn(layout)
  if (block.parentElement !== layout || free < grown.stage.least)
    return
  block.dataset.air = String(Math.floor(free))
  block.classList.add('deck-stage')
  const scale = svg.clientWidth / width
  const fitting = Math.min(scale, Math.max(1, (block.clientWidth - 2 * grown.panel) / width))
  setSize(svg, width * fitting, height * fitting)
}

function leaveStage(block: HTMLElement) {
  block.classList.remove('deck-stage')
  delete block.dataset.air
}

/** As large as a drawing may be within its width and the height that is left; it begins above the edge where it were too small else. */
function scaleIn(layout: HTMLElement, within: number, scaleOf: (height: number) => number): number {
  const scale = Math.min(ceilings.drawing, within, scaleOf(roomIn(layout)))
  return scale < 1 ? Math.min(1, within, scaleOf(roomIn(layout) + spareOf(layout))) : scale
}

/** The room in px that an element of a slide may take, beside what else is there. */
export function roomFor(element: HTMLElement): Size {
  const layout = element.closest<HTMLElement>('.slidev-layout')!
  return { width: element.clientWidth, height: roomIn(layout) + element.offsetHeight + spareOf(layout) }
}

/** The room in px that a diagram would have if nothing but the title stood on its slide. */
function roomAlone(layout: HTMLElement): Size {
  const { paddingTop, paddingBottom, paddingLeft, paddingRight } = getComputedStyle(layout)
  const [across, down] = [
    [paddingLeft, paddingRight],
    [paddingTop, paddingBottom],
  ].map(pair => pair.reduce((sum, side) => sum + Number.parseFloat(side), 0))
  const title = layout.querySelector<HTMLElement>(':scope > h1')
  const used = title ? title.offsetHeight - spareOf(layout) + Number.parseFloat(getComputedStyle(title).marginBottom) : 0
  return { width: layout.clientWidth - across, height: layout.clientHeight - down - used }
}

/** The height in px that an element may take from the one edge down to the margin, beside what else is there. */
export function roomBeneath(element: HTMLElement): number {
  const layout = element.closest<HTMLElement>('.slidev-layout')!
  return roomUnderTitle(layout) + element.offsetHeight
}

/** The height in px that is free where the title gives nothing of its own away. */
export function roomUnderTitle(layout: HTMLElement): number {
  return withTitle(layout, '0 0 var(--title-room)', () => roomIn(layout))
}

/** Height in px that a title has to spare, so that what follows begins at the one edge. */
function spareOf(layout: HTMLElement): number {
  const height = (): number => layout.querySelector<HTMLElement>(':scope > h1')?.offsetHeight ?? 0
  return height() - withTitle(layout, 'none', height)
}

/** Measures while a title is as tall as is told, and no less than its lines. */
function withTitle<Measured>(layout: HTMLElement, flex: string, measure: () => Measured): Measured {
  const title = layout.querySelector<HTMLElement>(':scope > h1')
  title?.style.setProperty('flex', flex)
  const measured = measure()
  title?.style.removeProperty('flex')
  return measured
}

/** Height in px that a layout's children leave free, on the unscaled canvas. */
export function roomIn(layout: HTMLElement): number {
  const style = getComputedStyle(layout)
  // Many blocks whose heights are told in whole px come to more than a px.
  const scale = layout.getBoundingClientRect().height / layout.offsetHeight || 1
  let used = 0
  for (const child of layout.children as Iterable<HTMLElement> & HTMLCollection) {
    const box = getComputedStyle(child)
    // What stands aside takes nothing of the height.
    if (box.position === 'absolute')
      continue
    // The centring margins are free room, all others are spent.
    const auto = child.previousElementSibling?.tagName === 'H1'
    used += child.getBoundingClientRect().height / scale + (auto ? 0 : Number.parseFloat(box.marginTop))
    if (child.tagName === 'H1')
      used += Number.parseFloat(box.marginBottom)
  }
  return layout.clientHeight - Number.parseFloat(style.paddingTop) - Number.parseFloat(style.paddingBottom) - Math.round(used * 10) / 10
}
