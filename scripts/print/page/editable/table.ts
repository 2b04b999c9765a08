import type { Canvas } from '../geometry.ts'
import type { CellPart, Edge, Paragraph, TablePart } from './parts.ts'
import { paintOf, seenOn } from '../colour.ts'
import { boxOn } from '../geometry.ts'
import { takesRoom } from '../slide.ts'
import { runsOf } from '../texts.ts'
import { isShown } from '../walk.ts'
import { hexOf } from './letters.ts'
import { blocksOf, paragraphOf } from './texts.ts'

const sides = ['Top', 'Right', 'Bottom', 'Left'] as const

/** A table as a table; undefined where its cells stand in no grid, or hold what letters cannot set. */
export function tableOf(
  table: HTMLTableElement,
  canvas: Canvas,
  ground: string,
  isPicture: (element: Element) => boolean,
): TablePart | undefined {
  const rows = [...table.rows].filter(row => isShown(row) && row.getBoundingClientRect().height > 0)
  const cells = rows.map(row => [...row.cells].filter(isShown))
  const lefts = edgesOf(cells.flat().map(cell => boxOn(canvas, cell.getBoundingClientRect()).left))
  const tops = edgesOf(rows.map(row => boxOn(canvas, row.getBoundingClientRect()).top))
  const box = boxOn(canvas, table.getBoundingClientRect())
  if (rows.length === 0 || lefts.length > 30 || getComputedStyle(table).display !== 'table')
    return undefined
  const spans = (from: number, to: number, edges: number[]): number => edges.filter(edge => edge > from - 2 && edge < to - 2).length
  const parts = cells.map((row, at) => row.map((cell): CellPart | undefined => {
    const place = boxOn(canvas, cell.getBoundingClientRect())
    const paragraphs = paragraphsOf(cell, canvas, ground, isPicture)
    return paragraphs && {
      paragraphs,
      columns: spans(place.left, place.right, lefts),
      rows: spans(place.top, place.bottom, tops),
      isHead: cell.localName === 'th' || cell.closest('thead') !== null,
      ...lookOf(cell, rows[at], table, canvas, ground),
    }
  }))
  if (parts.flat().some(part => !part))
    return undefined
  return {
    box,
    columns: lefts.map((left, at) => (lefts[at + 1] ?? box.right) - left),
    rows: tops.map((top, at) => ({ height: (tops[at + 1] ?? box.bottom) - top, cells: parts[at] as CellPart[] })),
  }
}

/** The places at which something begins, each once. */
function edgesOf(places: number[]): number[] {
  return places.toSorted((a, b) => a - b).filter((place, at, all) => at === 0 || place - all[at - 1] > 2)
}

function paragraphsOf(cell: Element, canvas: Canvas, ground: string, isPicture: (element: Element) => boolean): Paragraph[] | undefined {
  const runs = runsOf(cell).filter(({ element }) => !isPicture(element))
  const paragraphs = blocksOf(runs).map(({ block }) => paragraphOf(block, canvas, ground, isPicture))
  return paragraphs.every(paragraph => paragraph !== undefined) ? paragraphs : undefined
}

function lookOf(
  cell: Element,
  row: Element,
  table: HTMLTableElement,
  { scale }: Canvas,
  ground: string,
): Pick<CellPart, 'valign' | 'ground' | 'edges' | 'padding'> {
  const [own, ofRow, ofTable] = [cell, row, table].map(element => getComputedStyle(element))
  const { left, top, width, height } = cell.getBoundingClientRect()
  const painted = [...cell.querySelectorAll('*')].filter(at => !(at instanceof SVGElement) && isShown(at) && takesRoom(at))
  // What is painted behind words within a cell is not the cell's: the ground has it, and the cell lets it be seen.
  for (const element of painted)
    element.toggleAttribute('data-painted', true)
  cell.toggleAttribute('data-painted', painted.length > 0)
  const isPainted = painted.length === 0 && [cell, row, row.parentElement!].some(at => !/, 0\)$|^transparent$/.test(getComputedStyle(at).backgroundColor))
  const middle = { x: left + width / 2, y: top + height / 2 }
  const seen = isPainted ? seenOn(cell, paintOf('none'), middle) : undefined
  const aligned = own.verticalAlign
  return {
    valign: aligned === 'middle' || aligned === 'bottom' ? aligned : 'top',
    ...seen ? { ground: hexOf(`rgb(${[seen[1].r, seen[1].g, seen[1].b].map(value => Math.round(value * 255)).join(' ')})`) } : {},
    edges: sides.map((side): Edge => {
      const isOuter = side === 'Top' ? row === table.rows[0] : side === 'Bottom' && row === [...table.rows].at(-1)
      const styles = [own, ...side === 'Top' || side === 'Bottom' ? [ofRow] : [], ...isOuter ? [ofTable] : []]
      const drawn = styles.find(style => Number.parseFloat(style[`border${side}Width`]) > 0 && style[`border${side}Style`] !== 'none')
      return {
        width: drawn ? Number.parseFloat(drawn[`border${side}Width`]) / scale : 0,
        colour: drawn ? hexOf(drawn[`border${side}Color`], `#${ground}`) : ground,
      }
    }),
    padding: sides.map(side => Number.parseFloat(own[`padding${side}`]) / scale),
  }
}
