import { measuredIn } from '../../scripts/charts/results.ts'
import { air, canvas } from '../../scripts/design/design.ts'
import { unitsOf } from '../../scripts/typesetting/units.ts'

/** A column of names of up to so many full-width units stands on one line and is no wider than they are. */
const longestName = 20

/**
 * Marks a table of results: the rows that its author calls theirs, and of each column the cells that say what `best` does. All other
 * rows step back.
 */
export function markResults(table: HTMLTableElement, own: string[], best: string[]) {
  const rows = [...table.tBodies].flatMap(body => [...body.rows])
  for (const row of rows) {
    const cells = [...row.cells]
    row.classList.toggle('is-own', own.some(name => name !== '' && cells.some(cell => wordsOf(cell) === name)))
    cells.forEach((cell, column) =>
      cell.classList.toggle('is-best', best[column] !== undefined && best[column] !== '' && wordsOf(cell) === best[column]),
    )
  }
  const names = [...table.rows].flatMap(row => row.cells[0] && row.cells[0].colSpan === 1 ? [unitsOf(wordsOf(row.cells[0]))] : [])
  table.classList.toggle('has-names', Math.max(...names) <= longestName)
}

/** Draws bars from zero beside the numbers of some columns, each as long as its share of the most in its column. */
export function markBars(table: HTMLTableElement, most: number[]) {
  const rows = [...table.tBodies].flatMap(body => [...body.rows])
  for (const [column, whole] of most.entries()) {
    const cells = whole > 0 ? rows.flatMap(row => row.cells[column] ?? []) : []
    const widest = Math.max(0, ...cells.map(cell => wordsOf(cell).length))
    if (cells.length > 0)
      table.tHead?.rows[table.tHead.rows.length - 1]?.cells[column]?.classList.add('number')
    for (const cell of cells) {
      cell.classList.add('number')
      const bar = document.createElement('i')
      bar.className = 'deck-bar'
      bar.ariaHidden = 'true'
      bar.style.setProperty('--of', String((measuredIn(wordsOf(cell))?.value ?? 0) / whole))
      bar.style.setProperty('--beside', `${widest + 1}ch`)
      cell.prepend(bar)
    }
  }
}

function wordsOf(cell: HTMLElement): string {
  return cell.textContent!.replace(/\s+/g, ' ').trim()
}

/**
 * Gives columns their share of a table's width by px that each has in the whole of which it is a part, and says how much larger its
 * letters may become in all parts, so that these keep one grid.
 */
export function keepWidths(table: HTMLTableElement, widths: number[]): void {
  if (!widths.every(width => width > 0))
    return
  // A column of names has a little more air, and only letters grow.
  const pads = widths.map((_, column) => 2 * air.cellX + (column === 0 ? 8 : 0))
  const sum = (list: number[]): number => list.reduce((all, one) => all + one, 0)
  const words = widths.map(width => width - 2 * air.cellX)
  const scale = Math.max(1, (canvas.width - sum(pads)) / sum(words))
  const shares = words.map((width, column) => width * scale + pads[column])
  shares.forEach((share, column) =>
    table.tHead?.rows[0]?.cells[column]?.style.setProperty('width', `${100 * share / sum(shares)}%`))
  table.dataset.most = String(scale)
}
