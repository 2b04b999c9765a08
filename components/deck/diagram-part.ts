import type { Parts, Rect, Size } from '../../scripts/drawings/windows.ts'
import type { DrawnSvg } from './drawn.ts'
import { bodyOf, countParts, isWithin } from '../../scripts/drawings/windows.ts'
import { headsOf, ownBox, readDrawing, shapesOf } from './drawn.ts'

/** What the small picture of the whole may take, in px. */
const mapSize = { right: { width: 148, height: 320 }, below: { width: 560, height: 84 } }

/** Tells the measuring how large a drawing is where its smallest letters can just be read, and how many parts it needs. */
export function tellExtent(svg: SVGSVGElement, room: Size): DrawnSvg {
  const drawn = readDrawing(svg)
  const host = (svg.getRootNode() as ShadowRoot).host as HTMLElement
  const { width, height, scales } = drawn
  host.dataset.extent = [width * scales.least, height * scales.least, countParts(drawn, room, scales)]
    .map(value => Math.ceil(value))
    .join(' ')
  return drawn
}

/** Shows one window on a drawing: what stands in it whole keeps its words, what is cut has them in another window. */
export function showWindow(svg: SVGSVGElement, { marks, origin, head }: DrawnSvg, window: Rect, scale: number): void {
  const body = bodyOf(window, head)
  const heads = headsOf(svg)
  const isHead = (label: SVGElement): boolean => head > 0 && heads.some(group => group.contains(label))
  svg.setAttribute('viewBox', [window.x + origin.x, window.y + origin.y, window.width, window.height].join(' '))
  svg.style.cssText += `; display: block; max-width: none; max-height: none; width: ${window.width * scale}px; height: `
    + `${window.height * scale}px`
  for (const { element, box } of marks) {
    (element.closest<SVGElement>('.edgeLabel')
      ?? element).style.visibility = isWithin(box, isHead(element) ? { ...window, y: 0, height: Infinity } : body) ? '' : 'hidden'
  }
  repeatHead(svg, { ...window, y: window.y + origin.y, x: window.x + origin.x }, origin.y, head)
}

/** Shows a drawing whole at its own size, to be read. */
export function showAll(svg: SVGSVGElement): void {
  const { x, y, width, height } = ownBox(svg)
  svg.querySelector('.repeated-head')?.remove()
  for (const group of headsOf(svg))
    group.style.transform = ''
  svg.setAttribute('viewBox', [x, y, width, height].join(' '))
  svg.style.cssText += `; display: block; max-width: none; max-height: none; width: ${width}px; height: ${height}px`
}

/** Brings the heads of lifelines down to the top of a window, on a ground that hides what is behind them. */
function repeatHead(svg: SVGSVGElement, { x, y, width }: Rect, top: number, head: number): void {
  if (head === 0 || y <= top + 1)
    return
  const groups = headsOf(svg)
  for (const group of groups)
    group.style.transform = `translateY(${y - top}px)`
  const band = element('rect', { x, y, width, height: head, class: 'repeated-head', style: 'fill: var(--paper)' })
  svg.append(band, ...groups)
}

/** Draws the whole small and without words, with a frame around what the window shows. */
export function drawMap(
  map: SVGSVGElement,
  svg: SVGSVGElement,
  { width, height, origin, head }: DrawnSvg,
  { map: place }: Parts,
  shown: Rect,
): void {
  const room = mapSize[place ?? 'right']
  const scale = Math.min(room.width / width, room.height / height)
  map.setAttribute('viewBox', `0 0 ${width} ${height}`)
  // No more than these two: whether it is shown at all is said by its view.
  Object.assign(map.style, { width: `${width * scale}px`, height: `${height * scale}px` })
  const whole = element('g', { transform: `translate(${-origin.x} ${-origin.y})` })
  const toDrawing = svg.getScreenCTM()!.inverse()
  for (const shape of shapesOf(svg)) {
    const copy = shape.cloneNode() as SVGGeometryElement
    for (const name of copy.getAttributeNames().filter(name => !/^(?:d|points|r|rx|ry|c?[xy][12]?|width|height)$/.test(name)))
      copy.removeAttribute(name)
    const { a, b, c, d, e, f } = toDrawing.multiply(shape.getScreenCTM()!)
    copy.setAttribute('transform', `matrix(${[a, b, c, d, e, f].map(value => Math.round(value * 100) / 100).join(' ')})`)
    copy.setAttribute('class', getComputedStyle(shape).fill === 'none' || shape.localName === 'line' ? 'line' : 'box')
    whole.append(copy)
  }
  const frame = shown.y > 1 ? bodyOf(shown, head) : shown
  map.replaceChildren(whole, element('rect', { x: frame.x, y: frame.y, width: frame.width, height: frame.height, class: 'frame' }))
}

function element(name: string, attributes: Record<string, string | number>): SVGElement {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name)
  for (const [key, value] of Object.entries(attributes))
    made.setAttribute(key, String(value))
  return made
}
