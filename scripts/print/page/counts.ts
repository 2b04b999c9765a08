import type { ListMeasure, SlideCounts, TableMeasure } from '../../rules/slide-measure.ts'
import { countWords } from '../../typesetting/counts.ts'
import { isShown, placeOf } from './walk.ts'

/** What can be counted on a slide: its tables, lists, listings, diagrams and formulas, and the words of its running text. */
export function countsOf(layout: Element, blocks: Element[]): SlideCounts {
  const all = (selector: string): Element[] => [...layout.querySelectorAll(selector)].filter(isShown)
  return {
    headings: all('h1, h2, h3, h4, h5, h6').map(heading => Number(heading.localName[1])),
    tables: all('table').map(table => tableOf(table as HTMLTableElement, blocks)),
    lists: all('ul, ol').filter(list => !list.parentElement?.closest('ul, ol')).map(list => listOf(list, blocks)),
    codes: all('pre').map((pre) => {
      const lines = (pre.textContent ?? '').replace(/\n$/, '').split('\n')
      return { ...placeOf(pre, blocks), lines: lines.length, columns: Math.max(...lines.map(columnsOf)) }
    }),
    diagrams: [
      ...all('.mermaid').map(host => diagramOf(host, blocks)),
      ...all('[data-part="lanes"]').flatMap(drawing => lanesOf(drawing as SVGSVGElement, blocks)),
    ],
    formulas: all('.katex-display, .slidev-katex-wrapper .katex-error').map(formula => ({
      ...placeOf(formula, blocks),
      width: Math.max(...[...formula.querySelectorAll('.katex-html > *')].map(base =>
        base.getBoundingClientRect().right)) - formula.getBoundingClientRect().left,
      room: formula.getBoundingClientRect().width,
    })),
    placeholders: all('.deck-missing').length,
    rows: all('[data-part="rows"] > p').length,
  }
}

/** Characters of code in a line, wide signs counted twice. */
export function columnsOf(line: string): number {
  return [...line].reduce((sum, sign) => sum + (/[\u1100-\u115F\u2E80-\uFFDC]/.test(sign) ? 2 : 1), 0)
}

/** The words of an element, without those below a selector and the second text of formulas. */
export function textOf(element: Element, without: string): string {
  const copy = element.cloneNode(true) as Element
  copy.querySelectorAll(`.katex-mathml${without && `, ${without}`}`).forEach(inner => inner.remove())
  copy.querySelectorAll('br, small, p').forEach(end => end.before(' '))
  return copy.textContent ?? ''
}

/** Columns, body rows and the longest cell of a table. */
export function tableOf(table: HTMLTableElement, blocks: Element[]): TableMeasure {
  const rows = [...table.rows].filter(isShown)
  const cells = rows.flatMap(row => [...row.cells]).map(cell => countWords(textOf(cell, '')))
  return {
    ...placeOf(table, blocks),
    columns: Math.max(...rows.map(row => [...row.cells].reduce((sum, cell) => sum + cell.colSpan, 0))),
    rows: rows.filter(row => !row.closest('thead')).length,
    longest: cells.reduce(
      (longest, cell) => cell.han / 2 + cell.words > longest.han / 2 + longest.words ? cell : longest,
      { han: 0, words: 0 },
    ),
  }
}

/** Points, depth and the longest point of a list. */
export function listOf(list: Element, blocks: Element[]): ListMeasure {
  const items = [...list.querySelectorAll('li')].filter(isShown)
  const depthOf = (item: Element): number => {
    let depth = 1
    for (let at = item.parentElement; at && at !== list; at = at.parentElement)
      depth += at.matches('ul, ol') ? 1 : 0
    return depth
  }
  const own = items.map(item => countWords(textOf(item, 'ul, ol, pre, table')))
  return {
    ...placeOf(list, blocks),
    points: [...list.children].filter(isShown).length,
    depth: Math.max(0, ...items.map(depthOf)),
    longest: own.reduce(
      (longest, point) => point.han / 2 + point.words > longest.han / 2 + longest.words ? point : longest,
      { han: 0, words: 0 },
    ),
  }
}

/** Nodes and shape of a drawing, its words and which of them are shown, and the scale that it is drawn at. */
export function diagramOf(host: Element, blocks: Element[]): SlideCounts['diagrams'][number] {
  const svg = host.shadowRoot?.querySelector('svg') ?? host.querySelector('svg')
  const { width, height } = svg?.viewBox.baseVal ?? { width: 1, height: 1 }
  const drawn = svg?.getBoundingClientRect().width ?? 1
  // By their words: a part may have brought some to its front.
  const labels = [...svg?.querySelectorAll('text, foreignObject') ?? []]
    .filter(label => label.textContent?.trim() && label.getBoundingClientRect().width > 0)
    .toSorted((one, other) => one.textContent! < other.textContent! ? -1 : one.textContent! > other.textContent! ? 1 : 0)
  const isWhole = (label: Element): boolean => isShown(label) && isInside(label.getBoundingClientRect(), svg!.getBoundingClientRect())
  const extent = (host as HTMLElement).dataset.extent?.split(' ').map(Number)
  return {
    ...placeOf(host, blocks),
    nodes: [...svg?.querySelectorAll('g.node')
    ?? []].filter(node => [...node.querySelectorAll('text, foreignObject')].every(isShown)).length,
    aspect: Math.round(width / (height || 1) * 10) / 10,
    scale: Math.round(drawn / (width || 1) * 1000) / 1000,
    labels: labels.map(label => label.textContent!.trim().replace(/\s+/g, ' ').slice(0, 60)),
    shown: labels.flatMap((label, index) => isWhole(label) ? [index] : []),
    ...(extent?.length === 3 ? { extent: extent as [number, number, number] } : {}),
  }
}

/** The two flows that are drawn as lanes of one picture. */
export function lanesOf(drawing: SVGSVGElement, blocks: Element[]): SlideCounts['diagrams'] {
  const { width } = drawing.viewBox.baseVal
  return [0, 1].map((lane) => {
    const drawn = [...drawing.querySelectorAll<SVGGraphicsElement>(`[data-lane="${lane}"]`)]
    const boxes = drawn.map(box => box.getBBox())
    const height = Math.max(...boxes.map(box => box.y + box.height)) - Math.min(...boxes.map(box => box.y))
    return {
      ...placeOf(drawn[0] ?? drawing, blocks),
      nodes: boxes.length,
      aspect: Math.round(width / height * 10) / 10,
      scale: Math.round(drawing.getBoundingClientRect().width / width * 1000) / 1000,
      labels: [],
      shown: [],
    }
  })
}

/** Whether a rectangle stands within another, but for two px. */
export function isInside(one: DOMRect, other: DOMRect): boolean {
  return one.left >= other.left - 2 && one.top >= other.top - 2 && one.right <= other.right + 2 && one.bottom <= other.bottom + 2
}
