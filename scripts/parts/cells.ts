import type { Table } from '../outline/block.ts'
import { toString } from 'mdast-util-to-string'

/** The words of a table's cells, row by row from the head on, without citations. */
export function cellsOf({ table }: Table): string[][] {
  return table.children.map(row =>
    row.children.map(cell =>
      toString({ ...cell, children: cell.children.map(child => child.type === 'html' ? { type: 'text' as const, value: ' ' } : child) })
        .replace(/\[@[^\]]*\]/g, '')
        .replace(/\s+/g, ' ')
        .trim()))
}
