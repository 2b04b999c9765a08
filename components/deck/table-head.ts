import { headOfPrefixes, headOfRow } from '../../scripts/typesetting/table-head.ts'
import { rowsOfTable } from './cells.ts'

/**
 * Sets the head of a table on two lines: the names of groups over their columns, and below them what each column is called, which is
 * the first row of the body or what stands behind a colon.
 */
export function setTwoLines(table: HTMLTableElement, isRow: boolean) {
  const [first, second = []] = rowsOfTable(table)
  const lines = isRow ? headOfRow(first, second) : headOfPrefixes(first)
  const head = table.tHead?.rows[0]
  if (!lines || !head)
    return
  const below = isRow ? rowBelow(table) : rowOfNames(head, lines.columns)
  const cells = [...head.cells]
  cells.forEach((cell, column) => {
    const group = lines.groups.find(({ from, to }) => column >= from && column < to)
    if (!group) {
      // A column that is named once is named on the lower line.
      if (!below.cells[column]?.textContent?.trim())
        below.cells[column]?.append(...cell.childNodes)
      cell.replaceChildren()
    }
    else if (column > group.from) {
      cell.remove()
    }
    else {
      cell.colSpan = group.to - group.from
      cell.scope = 'colgroup'
      if (!isRow)
        setPart(cell, group.name, 'before')
      cell.classList.add('deck-group')
      const rule = document.createElement('span')
      rule.append(...cell.childNodes)
      cell.append(rule)
    }
  })
  table.tHead!.append(below)
}

/** The first row of the body as a row of heads. */
function rowBelow(table: HTMLTableElement): HTMLTableRowElement {
  const row = table.tBodies[0].rows[0]
  for (const cell of [...row.cells]) {
    const th = document.createElement('th')
    th.style.cssText = cell.style.cssText
    th.append(...cell.childNodes)
    cell.replaceWith(th)
  }
  return row
}

function rowOfNames(head: HTMLTableRowElement, names: string[]): HTMLTableRowElement {
  const row = head.cloneNode(true) as HTMLTableRowElement
  const texts = rowsOfTable(head.closest('table')!)[0]
  for (const [column, cell] of [...row.cells].entries()) {
    if (names[column] !== texts[column])
      setPart(cell, names[column], 'behind')
  }
  return row
}

/** Leaves of a cell what stands before or behind its colon; where that is more than text, as a formula is, its own elements. */
function setPart(cell: HTMLElement, words: string, side: 'before' | 'behind') {
  const nodes = [...cell.childNodes]
  const at = nodes.findIndex(node => node instanceof Text && /[:：]/.test(node.data))
  const kept = side === 'before' ? nodes.slice(0, at) : nodes.slice(at + 1)
  if (at < 0 || kept.every(node => node instanceof Text))
    return void (cell.textContent = words)
  const text = (nodes[at] as Text).data
  const rest = side === 'before' ? text.replace(/\s*[:：].*$/s, '') : text.replace(/^.*?[:：]\s*/s, '')
  cell.replaceChildren(...side === 'before' ? [...kept, rest] : [rest, ...kept])
}
