import type { ListItem, TableRow } from 'mdast'
import { toString } from 'mdast-util-to-string'

/** How many of so many entries a share of them has. */
export function lengthOf(all: number, range?: [from: number, to: number]): number {
  return range ? Math.min(range[1], all) - range[0] : all
}

/** The words of each entry of a share, a text each. */
export function wordsOfEach(entries: (ListItem | TableRow)[], range?: [from: number, to: number]): string[] {
  return entries.slice(...(range ?? [])).map(({ children }) => children.map(child => toString(child)).join(' '))
}
