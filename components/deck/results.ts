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

function wordsOf(cell: HTMLElement): string {
  return cell.textContent!.replace(/\s+/g, ' ').trim()
}
