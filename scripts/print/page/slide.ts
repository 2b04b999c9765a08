import type { AreaMeasure, BlockMeasure, SlideMeasure } from '../../rules/slide-measure.ts'
import type { Canvas } from './geometry.ts'
import { boxOn, canvasOf } from './geometry.ts'
import { linesOf, measureText, runsOf } from './texts.ts'
import { blockOf, isShown, nodesBelow } from './walk.ts'

/** Measures the slides with these ids on the page. One that is not on it is left out. */
export function measureSheets(ids: string[]): SlideMeasure[] {
  return ids.flatMap((id) => {
    const sheet = document.getElementById(id)
    return sheet ? [measureSheet(id, sheet)] : []
  })
}

/** Measures one slide, on whatever scale its sheet shows it. */
export function measureSheet(id: string, sheet: Element): SlideMeasure {
  const canvas = canvasOf(sheet)
  const layout = sheet.querySelector('.slidev-layout') ?? sheet
  const title = layout.querySelector(':scope > h1')
  const children = [...layout.children].filter(isShown)
  const blocks = children.slice(title ? children.indexOf(title) + 1 : 0)
  const runs = runsOf(sheet)
  return {
    id,
    layout: /deck-(\w+)(?=[^-\w]|$)/.exec(layout.className.replace('deck-slide', ''))?.[1] ?? 'default',
    title: {
      words: title?.textContent?.trim() ?? '',
      height: title ? heightOf(title, canvas) : 0,
      lines: title ? linesOf(runs.filter(({ element }) => title.contains(element)).flatMap(({ rects }) => rects)) : 0,
    },
    blocks: blocks.map(block => measureBlock(block, canvas)),
    texts: runs.map(run => measureText(run, canvas, title, blocks)),
    areas: areasOf(layout, canvas, blocks),
  }
}

/** The height and width that a block takes, what sticks out of it included. */
export function measureBlock(block: Element, canvas: Canvas): BlockMeasure {
  const { top } = boxOn(canvas, block.getBoundingClientRect())
  // What sticks out of a block below belongs to its height; to the right of it, to its width.
  const [height, width] = [Math.max(heightOf(block, canvas), block.scrollHeight), Math.max(block.clientWidth, block.scrollWidth)]
  return { kind: /deck-[a-z-]+/.exec(block.className)?.[0] ?? block.localName, top, height, width }
}

/** The height of an element on the canvas. */
export function heightOf(element: Element, canvas: Canvas): number {
  return Math.round(element.getBoundingClientRect().height / canvas.scale * 10) / 10
}

/** What takes room without being text: pictures, drawings, tables, panels with a ground or a frame. */
export function areasOf(layout: Element, canvas: Canvas, blocks: Element[]): AreaMeasure[] {
  return [...nodesBelow(layout)].flatMap((node) => {
    if (!(node instanceof Element) || (node instanceof SVGElement && !(node instanceof SVGSVGElement)) || node.closest('.katex') || !isShown(node))
      return []
    const { width, height } = node.getBoundingClientRect()
    if (width <= 1 || height <= 1 || !takesRoom(node))
      return []
    return [{ kind: node.localName, block: blockOf(node, blocks), box: boxOn(canvas, node.getBoundingClientRect()) }]
  })
}

/** Whether an element is seen without its text: a picture, a table, or anything with a ground or a frame. */
export function takesRoom(element: Element): boolean {
  if (element.matches('img, svg, canvas, video, iframe, object, table, pre, input, button'))
    return true
  const { backgroundColor, borderTopWidth, borderLeftWidth } = getComputedStyle(element)
  return !/, 0\)$|^transparent$/.test(backgroundColor) || Number.parseFloat(borderTopWidth) > 0 || Number.parseFloat(borderLeftWidth) > 0
}
