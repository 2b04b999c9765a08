import type { VFile } from 'vfile'
import { report } from '../../diagnostics/messages.ts'
import { hidden } from './mask.ts'

/** Lines between blank ones: their offsets, their words and the number of the first. */
export interface Paragraph { start: number, end: number, text: string, line: number }

/** The paragraphs of a text that nothing hides: listings, displayed formulas and front matter are none. */
export function paragraphsOf(source: string, mask: string): Paragraph[] {
  let line = 1
  let offset = 0
  const paragraphs: Paragraph[] = []
  for (const piece of source.split(/(\n[ \t]*(?=\n)|\n$)/)) {
    const lead = /^\n*/.exec(piece)![0].length
    const text = piece.trim()
    if (text !== '' && mask[offset + lead] !== hidden)
      paragraphs.push({ start: offset + lead, end: offset + piece.trimEnd().length, text, line: line + lead })
    line += piece.split('\n').length - 1
    offset += piece.length
  }
  return paragraphs
}

/** Says of a line that it is no part of the text, and what it is instead. */
export function reportLeftOut(file: VFile, line: number, words: string, what: string): void {
  report(file, 'page-furniture', { line, column: 1 }, `\`${words.slice(0, 60)}\` is ${what} and is left out, expected none`)
}
