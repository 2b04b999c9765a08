import { isShown } from './walk.ts'

/** Elements of one slide that look alike: the box around them in px of the slide, and their look in words of the tokens. */
export interface GeometryRow {
  /** Tag and first class, such as `td` or `p.deck-caption`, and how many there are. */
  what: string
  count: number
  /** Left, top, right, bottom. */
  box: [number, number, number, number]
  /** `600 24px Inter`; empty where the elements show no text of their own. */
  font: string
  /** The token that the colour comes from, `--ink`; the colour itself where it comes from none. */
  colour: string
  /** The same in the dark theme, where it is another token: a mistake. */
  dark?: string
}

/** Where everything stands on one slide. */
export interface SlideGeometry { id: string, rows: GeometryRow[] }

const tokens = [
  ...['ink', 'muted', 'line', 'soft', 'other', 'quiet', 'good', 'bad', 'paper'],
  ...['a', 'b', 'a-ink', 'b-ink', 'a-wash', 'b-wash', 'a-hub', 'b-hub'],
]

/**
 * Measures what a slide shows, diagrams included: each kind of element that has text or a drawing of its own, as one row.
 * Colours are named by their tokens, in both themes, so that another shade of a token changes nothing here.
 */
export function geometryOf(ids: string[]): SlideGeometry[] {
  const { classList } = document.documentElement
  return ids.map((id) => {
    const slide = document.getElementById(id)!
    const elements = [...elementsBelow(slide)].filter(element => (hasText(element) || isDrawn(element)) && isShown(element))
    const light = rowsOf(slide, tokensNow(), elements)
    classList.replace('light', 'dark')
    const dark = rowsOf(slide, tokensNow(), elements)
    classList.replace('dark', 'light')
    return { id, rows: grouped(light.map((row, index) => dark[index].colour === row.colour ? row : { ...row, dark: dark[index].colour })) }
  })
}

/** The tokens by the colour that the browser computes for them now. */
function tokensNow(): Map<string, string> {
  const probe = document.body.appendChild(document.createElement('i'))
  const names = new Map(tokens.toReversed().map((name) => {
    probe.style.color = `var(--${name})`
    return [getComputedStyle(probe).color, `--${name}`]
  }))
  probe.remove()
  return names
}

function* elementsBelow(parent: Element | ShadowRoot): Generator<Element> {
  for (const element of parent.children) {
    if (element.matches('style, script, defs, marker, .katex-mathml'))
      continue
    yield element
    if (element.shadowRoot)
      yield* elementsBelow(element.shadowRoot)
    // The parts of a formula are the formula's own business.
    if (!element.matches('.katex'))
      yield* elementsBelow(element)
  }
}

function hasText(element: Element): boolean {
  return element.matches('.katex') || [...element.childNodes].some(node => node.nodeType === 3 && node.textContent!.trim())
}

function isDrawn(element: Element): boolean {
  return element.matches('img, rect, path, circle, line, polygon, polyline')
}

function rowsOf(slide: Element, names: Map<string, string>, elements: Element[]): GeometryRow[] {
  const frame = slide.getBoundingClientRect()
  return elements.map((element) => {
    const style = getComputedStyle(element)
    const { left, top, right, bottom } = element.getBoundingClientRect()
    const [first] = element.classList
    const family = style.fontFamily.split(',')[0].replaceAll('"', '')
    const colour = colourOf(element, style)
    return {
      what: element.localName + (first && !/\d/.test(first) ? `.${first}` : ''),
      count: 1,
      box: [left - frame.left, top - frame.top, right - frame.left, bottom - frame.top].map(Math.round) as GeometryRow['box'],
      font: hasText(element) ? `${style.fontWeight} ${Number.parseFloat(style.fontSize)}px ${family}` : '',
      colour: names.get(colour) ?? colour,
    }
  })
}

function colourOf(element: Element, { color, fill, stroke }: CSSStyleDeclaration): string {
  if (!(element instanceof SVGElement))
    return color
  return fill === 'none' ? stroke : fill
}

/** Rows that look alike become one. */
function grouped(rows: GeometryRow[]): GeometryRow[] {
  const groups = new Map<string, GeometryRow>()
  for (const row of rows) {
    const key = [row.what, row.font, row.colour, row.dark].join('|')
    const group = groups.get(key)
    if (!group) {
      groups.set(key, row)
      continue
    }
    group.count++
    group.box = [
      ...[0, 1].map(edge => Math.min(group.box[edge], row.box[edge])),
      ...[2, 3].map(edge => Math.max(group.box[edge], row.box[edge])),
    ] as GeometryRow['box']
  }
  return [...groups.values()]
}
