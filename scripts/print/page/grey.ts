import type { GreyMark } from '../../rules/slide-measure.ts'
import type { Paint } from './colour.ts'
import { seenOn } from './colour.ts'
import { paintOfMark } from './marks.ts'
import { closestAcross, isShown, nodesBelow, partOf } from './walk.ts'

/** What an area is filled with and what it stands on, as grey: 0 to 255. */
type Look = [fill: number, ground: number]

/** What is no area: letters, and what a mask or a marker is made of. */
const without = '.katex, pre, marker, defs, clipPath, mask, pattern, style, script, title, desc'
/** What shows values of one of several series, and is no ground of words; signs of the second are square. */
const values = '.bar, .stage, .share:not(.track)'
const subjects = ['a', 'b']
/** Areas of fewer px are points of a line, and a difference of fewer steps of grey is none. */
const [least, seen] = [3, 4]

/**
 * The areas of slides on a handout that are filled on the screen, as they print without colour. The page is shown as it is on the
 * screen for a moment, since what is white on paper may have been a wash there.
 */
export function greyMarks(slides: { slide: string, root: Element }[]): GreyMark[] {
  const { classList } = document.documentElement
  classList.remove('paper')
  const found = slides.map(({ slide, root }) => ({ slide, areas: areasIn(root) }))
  classList.add('paper')
  return found.flatMap(({ slide, areas }, index) => areas.flatMap((element): GreyMark[] => {
    const paper = lookOf(element)
    return paper ? [{ slide, ...partOfDrawing(element, index), paper, hasEdge: hasEdge(element), isHatched: isHatched(element) }] : []
  }))
}

/** Of areas that look the same in one place, such as the cells of a grid, the first speaks for all. */
function areasIn(root: Element): Element[] {
  const known = new Set<string>()
  const places = new Map<Element | null, number>()
  return [...nodesBelow(root, without)].filter((node): node is Element => {
    if (!(node instanceof Element))
      return false
    const style = getComputedStyle(node)
    const place = closestAcross(node, '[data-part], [data-block], g, tr')
    places.set(place, places.get(place) ?? places.size)
    const colour = node instanceof SVGElement ? style.fill : style.backgroundColor
    const kind = [places.get(place), node.localName, node.getAttribute('class'), colour].join()
    if (known.has(kind) || !isShown(node))
      return false
    known.add(kind)
    const { width, height } = node.getBoundingClientRect()
    const [fill, ground] = (Math.min(width, height) > least && lookOf(node)) || [0, 0]
    return Math.abs(fill - ground) > seen
  })
}

function lookOf(element: Element): Look | undefined {
  const paint = paintOfMark(element)
  const { left, top, width, height } = element.getBoundingClientRect()
  const parent = element.parentElement ?? (element.getRootNode() as ShadowRoot).host
  const looks = paint && paint.alpha > 0 && parent ? seenOn(parent, paint, { x: left + width / 2, y: top + height / 2 }) : undefined
  return looks?.map(greyOf) as Look | undefined
}

/** A colour as a press without colours prints it. */
function greyOf({ r, g, b }: Paint): number {
  return Math.round((0.2126 * r + 0.7152 * g + 0.0722 * b) * 255)
}

function hasEdge(element: Element): boolean {
  const style = getComputedStyle(element)
  if (element instanceof SVGElement)
    return style.stroke !== 'none' && Number.parseFloat(style.strokeWidth) > 0
  const sides = [style.borderTopWidth, style.borderRightWidth, style.borderBottomWidth, style.borderLeftWidth].map(Number.parseFloat)
  return style.boxShadow !== 'none' || style.outlineStyle !== 'none' || sides.every(width => width > 0) || Math.max(...sides) >= 2
}

function isHatched(element: Element): boolean {
  const { fill, backgroundImage } = getComputedStyle(element)
  const hatch = [...element.parentElement?.querySelectorAll('.hatch') ?? []].some(one => isShown(one))
  return fill.startsWith('url(') || backgroundImage.includes('gradient') || hatch
}

function partOfDrawing(element: Element, index: number): Pick<GreyMark, 'name' | 'drawing' | 'series'> {
  const chart = element.closest('.deck-chart')
  const subject = subjects.find(name => element.closest(`.is-${name}`))
  return {
    name: partOf(closestAcross(element, '[data-part], [data-block]') ?? element),
    drawing: index,
    ...chart && element.matches(values) ? { series: subject ?? 'other' } : {},
  }
}
