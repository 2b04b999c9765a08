import type { Drawn, Rect, Scales } from '../../scripts/drawings/windows.ts'

/** Height in px that the smallest letters of a drawing have at least, and what they grow to where there is room. */
const letters = { least: 18, most: 24 }
/** Room in px that a label keeps to the edge of a window, and the largest box that belongs to its label. */
const margin = 12
const largestBox = { width: 380, height: 220 }

/** A label of a drawing: its element, and the box around it and what it stands in. */
export interface Label { element: SVGElement, box: Rect }

/** A drawing as it was read: lengths in its own px, measured from its upper left corner. */
export interface DrawnSvg extends Drawn { marks: Label[], head: number, origin: { x: number, y: number }, scales: Scales }

/** A participant that comes later has its head further down: then none is repeated. */
const highestHead = 130

const origins = new WeakMap<SVGSVGElement, Rect>()

/** The drawing's own box, whatever window on it is shown. */
export function ownBox(svg: SVGSVGElement): Rect {
  const { x, y, width, height } = svg.viewBox.baseVal
  const own = origins.get(svg) ?? { x, y, width: width || 1, height: height || 1 }
  origins.set(svg, own)
  return own
}

/** False where a drawing stands in a preview that has no size yet: nothing in it can be measured. */
export const hasScale = (svg: SVGSVGElement): boolean => Boolean(svg.getScreenCTM()?.a)

/** Reads a drawing that is laid out on the page: where its labels stand, how small its letters are. */
export function readDrawing(svg: SVGSVGElement): DrawnSvg {
  const { x, y, width, height } = ownBox(svg)
  const matrix = svg.getScreenCTM()!.inverse()
  const boxOf = (element: Element): Rect => {
    const { left, top, right, bottom } = element.getBoundingClientRect()
    const [from, to] = [new DOMPoint(left, top).matrixTransform(matrix), new DOMPoint(right, bottom).matrixTransform(matrix)]
    return { x: from.x - x, y: from.y - y, width: to.x - from.x, height: to.y - from.y }
  }
  const words = [...svg.querySelectorAll<SVGGraphicsElement>('text, foreignObject')].filter(element =>
    element.textContent!.trim() && element.getBoundingClientRect().width > 0)
  const shapes = shapesOf(svg)
    .filter(shape => getComputedStyle(shape).fill !== 'none')
    .map(boxOf)
    .filter(box => box.width <= largestBox.width && box.height <= largestBox.height)
  const marks = words.map((element): Label => ({ element, box: within(around(boxOf(element), shapes), { width, height }) }))
  const smallest = Math.min(letters.least * 4, ...words.map(element => heightOfLetters(element, matrix.a)))
  const heads = headsOf(svg).map(boxOf)
  const foot = Math.max(0, ...heads.map(box => box.y + box.height)) + 6
  const head = heads.length > 0 && foot < highestHead ? foot : 0
  for (const { box, element } of marks) {
    // What stands beneath the head keeps no more room than there is to it.
    const behind = head - box.y
    if (behind > 0 && !headsOf(svg).some(group => group.contains(element)))
      Object.assign(box, { y: head, height: box.height - behind })
  }
  return {
    width,
    height,
    labels: marks.map(({ box }) => box),
    marks,
    head,
    origin: { x, y },
    scales: { least: letters.least / smallest, most: letters.most / smallest },
  }
}

/** The heads of a sequence's lifelines, which say whose each is. */
export function headsOf(svg: SVGSVGElement): SVGElement[] {
  return [...new Set([...svg.querySelectorAll<SVGElement>('.actor-top')].map(head =>
    head.closest<SVGElement>('g[data-et="participant"]') ?? head))]
}

/** What is drawn in a drawing, but for patterns and arrow heads. */
export function shapesOf(svg: SVGSVGElement): SVGGeometryElement[] {
  return [...svg.querySelectorAll<SVGGeometryElement>('rect, circle, ellipse, polygon, path, line, polyline')].filter(shape =>
    !shape.closest('defs, marker, clipPath, symbol'))
}

/** A label with the smallest shape around it. */
function around(label: Rect, shapes: Rect[]): Rect {
  const own = shapes.filter(shape =>
    shape.x <= label.x + 2
    && shape.y <= label.y + 2
    && shape.x + shape.width >= label.x + label.width - 2
    && shape.y + shape.height >= label.y + label.height - 2)
  return own.reduce((least, shape) => shape.width * shape.height < least.width * least.height ? shape : least, own[0] ?? label)
}

function within({ x, y, width, height }: Rect, extent: { width: number, height: number }): Rect {
  const [left, top] = [Math.max(0, x - margin), Math.max(0, y - margin)]
  return {
    x: left,
    y: top,
    width: Math.max(0, Math.min(extent.width, x + width + margin) - left),
    height: Math.max(0, Math.min(extent.height, y + height + margin) - top),
  }
}

function heightOfLetters(element: SVGGraphicsElement, perPx: number): number {
  const leaves = [
    element,
    ...element.querySelectorAll('*'),
  ].filter(leaf => [...leaf.childNodes].some(node => node instanceof Text && node.data.trim()))
  const { a, b } = element.getScreenCTM()!
  return Math.min(...leaves.map(leaf => Number.parseFloat(getComputedStyle(leaf).fontSize) * Math.hypot(a, b) * perPx))
}
