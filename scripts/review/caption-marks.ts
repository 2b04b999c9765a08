import type { Root } from 'mdast'
import type { VFile } from 'vfile'
import { visit } from './walk.ts'

/** Pandoc's colon before a caption or a definition. */
const colon = /^[ \t]{0,3}:[ \t]+[^\s:|-]/m

/** True for a text as pandoc reads it, where `Table: words` beside a table is a caption, and the mark is none of its words. */
export function hasPandocMarks(file: VFile): boolean {
  return colon.test(String(file))
}

/** Has all tables without a number bear captions without the mark. */
export function unmarkCaptions(tree: Root): void {
  visit(tree, 'table', table => void (table.data = { called: '', ...table.data }))
}
