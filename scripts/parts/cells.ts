import type { Table as TableNode } from 'mdast'
import type { Table } from '../outline/block.ts'
import { toString } from 'mdast-util-to-string'

/** The words of tables that were asked for: each share of a long one asks for all of it. */
const known = new WeakMap<TableNode, string[][]>()

/** The words of a table's cells, row by row from the head on, without citations. */
export function cellsOf({ table }: Table): string[][] {
  const cells = known.get(table) ?? wordsOf(table)
  known.set(table, cells)
  return cells
}

function wordsOf(table: TableNode): string[][] {
  return table.children.map(row =>
    row.children.map(cell =>
      toString({ ...cell, children: cell.children.map(child => child.type === 'html' ? { type: 'text' as const, value: ' ' } : child) })
        .replace(/\[@[^[\]]*\]/g, '')
        .replace(/\s+/g, ' ')
        .trim()))
}
