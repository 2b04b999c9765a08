import type { Parts, Rect, Size } from '../../drawings/windows.ts'
import type { DrawnSvg } from './drawn.ts'
import { countParts, isWithin } from '../../drawings/windows.ts'
import { readDrawing, shapesOf } from './drawn.ts'

/** What the small picture of the whole may take, in px. */
const mapSize = { right: { width: 148, height: 320 }, below: { width: 560, height: 84 } }

/** Tells the measuring how large a drawing is where its smallest letters can just be read, and how many parts it needs. */
export function tellExtent(svg: SVGSVGElement, room: Size): DrawnSvg {
  const drawn = readDrawing(svg)
  const host = (svg.getRootNode() as ShadowRoot).host as HTMLElement
  const { width, height, scales } = drawn
  host.dataset.extent = [width * scales.least, height * scales.least, countParts(drawn, room, scales)].map(value => Math.ceil(value)).join(' ')
  return drawn
}

/** Shows one window on a drawing: what stands in it whole keeps its words, what is cut has them in another window. */
export function showWindow(svg: SVGSVGElement, { marks, origin }: DrawnSvg, window: Rect, scale: number): void {
  svg.setAttribute('viewBox', [window.x + origin.x, window.y + origin.y, window.width, window.height].join(' '))
  svg.style.cssText += `; display: block; max-width: none; max-height: none; width: ${window.width * scale}px; height: ${window.height * scale}px`
  for (const { element, box } of marks)
    (element.closest<SVGElement>('.edgeLabel') ?? element).style.visibility = isWithin(box, window) ? '' : 'hidden'
}

/** Draws the whole small and without words, with a frame around what the window shows. */
export function drawMap(map: SVGSVGElement, svg: SVGSVGElement, { width, height, origin }: DrawnSvg, { windows, map: place }: Parts, shown: Rect): void {
  const room = mapSize[place ?? 'right']
  const scale = Math.min(room.width / width, room.height / height)
  map.setAttribute('viewBox', `0 0 ${width} ${height}`)
  map.style.cssText = `width: ${width * scale}px; height: ${height * scale}px`
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
  map.replaceChildren(whole, ...windows.map(({ x, y, width, height }) => element('rect', { x, y, width, height, class: windows.includes(shown) && shown.x === x && shown.y === y ? 'frame' : 'other' })))
}

function element(name: string, attributes: Record<string, string | number>): SVGElement {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name)
  for (const [key, value] of Object.entries(attributes))
    made.setAttribute(key, String(value))
  return made
}
