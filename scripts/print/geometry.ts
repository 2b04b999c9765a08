import type { Page } from 'playwright'

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

/**
 * Measures what a slide shows, diagrams included: each kind of element that has text or a drawing of its own, as one row.
 * Colours are named by their tokens, in both themes, so that another shade of a token changes nothing here.
 */
export async function geometryOf(page: Page, ids: string[]): Promise<SlideGeometry[]> {
  return page.evaluate(measure, ids)
}

/** Runs in the page, so it may use nothing from outside itself. */
function measure(ids: string[]): SlideGeometry[] {
  const root = document.documentElement

  /** The tokens by the colour that the browser computes for them now. */
  function tokensNow(): Map<string, string> {
    const probe = document.body.appendChild(document.createElement('i'))
    const names = ['ink', 'muted', 'line', 'soft', 'other', 'a', 'b', 'a-ink', 'b-ink', 'a-wash', 'b-wash', 'good', 'bad', 'paper']
    const tokens = new Map(names.toReversed().map((name) => {
      probe.style.color = `var(--${name})`
      return [getComputedStyle(probe).color, `--${name}`]
    }))
    probe.remove()
    return tokens
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

  const hasText = (element: Element): boolean => element.matches('.katex') || [...element.childNodes].some(node => node.nodeType === 3 && node.textContent!.trim())
  const isDrawn = (element: Element): boolean => element.matches('img, rect, path, circle, line, polygon, polyline')
  const isSeen = (element: Element): boolean => element.checkVisibility({ opacityProperty: true, visibilityProperty: true })

  function colourOf(element: Element): string {
    const style = getComputedStyle(element)
    if (!(element instanceof SVGElement))
      return style.color
    return style.fill === 'none' ? style.stroke : style.fill
  }

  function rowsOf(slide: Element, tokens: Map<string, string>, elements: Element[]): (GeometryRow & { element: Element })[] {
    const frame = slide.getBoundingClientRect()
    return elements.map((element) => {
      const style = getComputedStyle(element)
      const box = element.getBoundingClientRect()
      const colour = colourOf(element)
      const first = element.classList[0]
      return {
        element,
        what: element.localName + (first && !/\d/.test(first) ? `.${first}` : ''),
        count: 1,
        box: [box.left - frame.left, box.top - frame.top, box.right - frame.left, box.bottom - frame.top].map(Math.round) as GeometryRow['box'],
        font: hasText(element) ? `${style.fontWeight} ${Number.parseFloat(style.fontSize)}px ${style.fontFamily.split(',')[0].replaceAll('"', '')}` : '',
        colour: tokens.get(colour) ?? colour,
      }
    })
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
      group.box = [Math.min(group.box[0], row.box[0]), Math.min(group.box[1], row.box[1]), Math.max(group.box[2], row.box[2]), Math.max(group.box[3], row.box[3])]
    }
    return [...groups.values()]
  }

  return ids.map((id) => {
    const slide = document.getElementById(id)!
    const elements = [...elementsBelow(slide)].filter(element => (hasText(element) || isDrawn(element)) && isSeen(element))
    const light = rowsOf(slide, tokensNow(), elements)
    root.classList.replace('light', 'dark')
    const dark = rowsOf(slide, tokensNow(), elements)
    root.classList.replace('dark', 'light')
    return {
      id,
      rows: grouped(light.map(({ element, ...row }, index) => dark[index].colour === row.colour ? row : { ...row, dark: dark[index].colour })),
    }
  })
}
