import type { Size } from '../../scripts/drawings/windows.ts'
import type { Chart, Plan } from '../../scripts/flows/plan.ts'
import type { Edge } from './read-flow.ts'
import { chartOf, foldedChartOf } from '../../scripts/flows/chart.ts'
import { partsOfLabel } from '../../scripts/flows/label.ts'
import { fromParting } from '../../scripts/flows/parting.ts'
import { nameOf, nodesOf } from './diagram.ts'
import { drawGlyph, hasGlyph } from './flow-glyphs.ts'
import { boxOf, edgesIn, isOnwards, isRound, labelSize, lettersOfMermaid, labelLine as line, labelOff as off } from './read-flow.ts'

/** The sizes that letters are set in, the largest that fits first. */
const letters = [34, 31, 28, 26, 24, 22, 21, 20, 19, 18]
/** Words beside arrows are so much smaller than those in boxes, where these are large enough for that: boxes are read first. */
const beside = { share: 0.84, from: 24 }
/** Px of the head of an arrow beyond the end of its path. */
const head = 4
/** Ends of tall boxes are no half circles. */
const [roundest, roundAir] = [40, 12]
/** The box that most lead to is so many times as large as the others, with its words, where it has the room in letters hardly smaller. */
const hubs = { shares: [1.5, 1.35, 1.2], steps: 2 }
/**
 * A flow that takes less of the height of its room is folded where its letters do not become smaller for it; one in small letters, where
 * they become so much larger.
 */
const folding = { hollow: 0.5, small: 22, gain: 1.25 }
/** As near as words come to the sides of their box, in px of Mermaid's drawing, which leaves more. */
const boxAir = 13

const round = (value: number): number => Math.round(value * 100) / 100

/** A flowchart as Mermaid drew it, before anything was moved. */
const drawings = new WeakMap<SVGSVGElement, { children: Node[], viewBox: string }>()

function copiesOf(nodes: Node[]): Node[] {
  return nodes.map(node => node.cloneNode(true))
}

/** Puts back what Mermaid drew. */
export function restore(svg: SVGSVGElement): void {
  const kept = drawings.get(svg)
  if (!kept)
    return void drawings.set(svg, { children: copiesOf([...svg.childNodes]), viewBox: svg.getAttribute('viewBox') ?? '' })
  svg.replaceChildren(...copiesOf(kept.children))
  svg.setAttribute('viewBox', kept.viewBox)
}

/**
 * Draws a flowchart that Mermaid drew anew, from left to right, with square elbows, in columns of one edge and one width, as large as
 * fits into a room, with letters of `most` px. Undefined where it stays as it was: groups, other ways, loops at
 * one box, or too much for the room.
 * @param svg the drawing, as Mermaid left it
 * @param room what it may take
 * @param given how large its letters may be, and whether it may go on in further rows
 * @param given.most the size in px
 * @param given.mayFold false for a flow about whose boxes something is said beneath it
 */
export function straighten(
  svg: SVGSVGElement,
  room: Size,
  { most = letters[0], mayFold = false } = {},
): Size & { letters: number } | undefined {
  const nodes = nodesOf(svg)
  const edges = edgesIn(svg, nodes)
  if (!edges || nodes.length < 2 || svg.querySelector('.cluster') || !isOnwards(nodes, edges))
    return undefined
  // Cells beneath words want tall boxes rather than large letters.
  const isDrawn = nodes.some(hasGlyph)
  const sized = nodes.map((node) => {
    const shape = boxOf(node)
    const { width, height } = node.getBBox()
    const kind = { isPlain: shape !== undefined, isRound: isRound(shape) }
    const label = node.querySelector<SVGGElement>(':scope > .label')?.getBBox()
    const words = label?.height ?? height
    const wide = kind.isRound ? width + roundAir : kind.isPlain && label && !isDrawn ? Math.min(width, label.width + 2 * boxAir) : width
    const of = ['a', 'b'].find(name => node.classList.contains(name))
    return { id: nameOf(node), of, width: Math.ceil(wide), height: Math.ceil(height), words, ...kind }
  })
  const hub = nodes.find(node => nameOf(node) === hubOf(edges) && !hasGlyph(node))
  const planned = (share: number, larger: number): Plan => ({
    nodes: sized.map(one => hub && one.id === nameOf(hub)
      ? { ...one, width: Math.ceil(one.width * larger), height: Math.ceil(one.height * larger), words: one.words * larger }
      : one),
    edges: edges.map(({ from, to, path, lines }) =>
      ({ from, to, isDotted: isDotted(path), ...(lines.length > 0 ? { label: labelSize(svg, lines, share) } : {}) })),
  })
  const layOut = (size: number, larger: number, layer: typeof chartOf) => {
    const [scale, share] = [size / lettersOfMermaid, size >= beside.from ? beside.share : 1]
    const chart = layer(planned(share, larger), { width: room.width / scale, height: room.height / scale })
    return chart && { chart, share, size, larger, height: chart.height * scale }
  }
  const largest = (layer: typeof chartOf, least: number) => {
    const sizes = letters.filter(one => one <= most && one >= least)
    const plain = sizes.findIndex(size => layOut(size, 1, layer))
    if (plain < 0)
      return undefined
    const ways = hub ? sizes.slice(plain, plain + hubs.steps).flatMap(size => hubs.shares.map(larger => [size, larger])) : []
    return [...ways, [sizes[plain], 1]].map(([size, larger]) => layOut(size, larger, layer)).find(Boolean)!
  }
  const whole = largest(chartOf, 0)
  const isHollow = !whole || whole.height < folding.hollow * room.height
  const least = isHollow ? whole?.size ?? 0 : whole.size * folding.gain
  const found = (mayFold && (isHollow || whole.size <= folding.small) ? largest(foldedChartOf, least) : undefined) ?? whole
  if (!found)
    return undefined
  const { chart, share, size, larger } = found
  show(svg, chart, nodes, edges, share)
  if (hub)
    enlarge(hub, larger)
  const scale = size / lettersOfMermaid
  return { width: chart.width * scale, height: chart.height * scale, letters: size }
}

/** Sets the words of a box so many times as large, from its middle on. */
function enlarge(node: SVGGElement, times: number): void {
  const label = node.querySelector(':scope > .label')
  label?.setAttribute('transform', `scale(${times}) ${label.getAttribute('transform') ?? ''}`.trim())
}

function show(svg: SVGSVGElement, { width, height, boxes, ways }: Chart, nodes: SVGGElement[], edges: Edge[], share: number): void {
  svg.setAttribute('viewBox', `0 0 ${width} ${height}`)
  // The outermost outlines lie half beyond it.
  svg.style.overflow = 'visible'
  // Places are those of the drawing now, whatever groups Mermaid had moved.
  for (const group of svg.querySelectorAll('.root, .nodes, .edgePaths, .edgeLabels'))
    group.removeAttribute('transform')
  const hub = hubOf(edges)
  nodes.forEach((node) => {
    const box = boxes.find(({ id }) => id === nameOf(node))!
    if (nameOf(node) === hub)
      node.classList.add('hub')
    node.setAttribute('transform', `translate(${round(box.x)}, ${round(box.y)})`)
    const shape = box.isPlain && boxOf(node)
    if (shape) {
      const rect = rectangle(shape, box.width, box.height)
      rect.style.strokeDasharray = isWished(box.id, edges) ? '3 7' : rect.style.strokeDasharray
      shape.replaceWith(rect)
    }
    if (shape)
      drawGlyph(node, box)
  })
  edges.forEach(({ path, label, lines }, index) => {
    const { points, label: place } = ways[index]
    const hasHead = path.hasAttribute('marker-end')
    const solid = edges.flatMap((edge, other) => isDotted(edge.path) ? [] : [ways[other].points])
    const own = isDotted(path) ? fromParting(points, solid) : points
    path.setAttribute('d', own
      .map(([x, y], at) => `${at === 0 ? 'M' : 'L'}${round(x - (at === own.length - 1 && hasHead ? head : 0))},${round(y)}`)
      .join(''))
    // Each dash is an area of its own in a PDF: as few as still make a line.
    if (isDotted(path))
      path.style.strokeDasharray = '4 8'
    if (label && place)
      write(label, lines, place, share)
  })
}

/** True for a box to which dotted arrows alone lead, and from which no other leads on: it is not there yet. */
function isWished(id: string, edges: Edge[]): boolean {
  const areDotted = (list: Edge[]): boolean => list.every(({ path }) => isDotted(path))
  const entering = edges.filter(({ to }) => to === id)
  return entering.length > 0 && areDotted(entering) && areDotted(edges.filter(({ from }) => from === id))
}

function isDotted(path: Element): boolean {
  return path.classList.contains('edge-pattern-dotted')
}

/** The box that most arrows lead to, of several the last: two at least, else none stands out. */
function hubOf(edges: Edge[]): string | undefined {
  const entering = new Map<string, number>()
  for (const { to } of edges)
    entering.set(to, (entering.get(to) ?? 0) + 1)
  const most = Math.max(...entering.values())
  return most > 1 ? [...entering.keys()].findLast(name => entering.get(name) === most) : undefined
}

function rectangle(shape: SVGGraphicsElement, width: number, height: number): SVGRectElement {
  const rect = document.createElementNS('http://www.w3.org/2000/svg', 'rect')
  for (const [name, value] of Object.entries({ x: -width / 2, y: -height / 2, width, height }))
    rect.setAttribute(name, String(round(value)))
  rect.setAttribute('class', shape.getAttribute('class') ?? '')
  const style = (shape.querySelector('path') ?? shape).getAttribute('style') ?? ''
  const radius = Math.min(roundest, height / 2)
  rect.setAttribute('style', isRound(shape) ? `${style};rx:${radius}px;ry:${radius}px` : style)
  return rect
}

/** Words stand above their arrow, the second part of a shape below it. */
function write(label: SVGGElement, lines: string[], { x, y }: { x: number, y: number }, share: number): void {
  const { above, below } = partsOfLabel(lines)
  const group = label.querySelector('.label') ?? label
  const texts = [
    ...above.map((text, at): [string, number] => [text, -off - 2 - (above.length - 1 - at) * line]),
    ...below.map((text, at): [string, number] => [text, off + 15 + at * line]),
  ]
  group.replaceChildren(...texts.map(([text, dy]) => {
    const element = document.createElementNS('http://www.w3.org/2000/svg', 'text')
    element.setAttribute('text-anchor', 'middle')
    element.setAttribute('y', String(dy))
    element.style.fontSize = `${lettersOfMermaid * share}px`
    element.textContent = text
    return element
  }))
  group.removeAttribute('transform')
  label.setAttribute('transform', `translate(${round(x)}, ${round(y)})`)
}
