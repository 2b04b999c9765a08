import { measuredIn } from '../../scripts/charts/results.ts'
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

/** Gives columns their share of a table's width by px that each has in the whole of which it is a part. */
export function keepWidths({ tHead }: HTMLTableElement, widths: number[]): void {
  const all = widths.reduce((sum, width) => sum + width, 0)
  if (all > 0)
    widths.forEach((width, column) => tHead?.rows[0]?.cells[column]?.style.setProperty('width', `${100 * width / all}%`))
}
