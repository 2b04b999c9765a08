/** The texts of a table by row, the head first; a line break in a cell is a space. */
export function rowsOfTable(table: HTMLTableElement): string[][] {
  return [...table.rows].map(row => [...row.cells].map((cell) => {
    const copy = cell.cloneNode(true) as HTMLElement
    copy.querySelectorAll('br').forEach(br => br.replaceWith(' '))
    return copy.textContent!.replace(/\s+/g, ' ').trim()
  }))
}
