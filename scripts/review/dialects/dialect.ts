import type { VFile } from 'vfile'
import type { RuleId } from '../../diagnostics/rules.ts'
import type { Edit } from '../rewrite.ts'
import { report } from '../../diagnostics/messages.ts'
import { hidden } from './mask.ts'

/** A text in another tool's Markdown, and the same with hidden signs where no dialect may touch it. */
export interface Text {
  source: string
  mask: string
}

/** One construct of other tools: how Markdown says the same. */
export interface Dialect {
  name: string
  /** A sign that every use of it has: a text without it is not looked through. */
  sign: RegExp
  /** The edits, in order, that make Markdown of it; a message for what is left out. */
  edits: (text: Text, file: VFile) => Edit[]
}

/** A line of a text: its offsets, and its words in the text and in the mask. */
export interface Line {
  start: number
  end: number
  raw: string
  mask: string
}

/** The lines of a text. */
export function linesOf({ source, mask }: Text): Line[] {
  let offset = 0
  return source.split('\n').map((raw) => {
    const start = offset
    offset += raw.length + 1
    return { start, end: start + raw.length, raw, mask: mask.slice(start, start + raw.length) }
  })
}

/** The first line from an index on that is meant; -1 where none is. */
export function lineFrom(lines: Line[], from: number, isMeant: (line: Line) => boolean): number {
  for (let index = from; index < lines.length; index++) {
    if (isMeant(lines[index]))
      return index
  }
  return -1
}

/** What a pattern finds in a text, without what begins where no dialect may touch it. */
export function foundIn({ source, mask }: Text, pattern: RegExp): RegExpExecArray[] {
  return [...source.matchAll(pattern)].filter(({ index }) => mask[index] !== hidden)
}

/** The edit that puts a text, or nothing, in the place of what a pattern found. */
export function inPlace(textOf: (found: RegExpExecArray) => string = () => ''): (found: RegExpExecArray) => Edit {
  return found => ({ start: found.index, end: found.index + found[0].length, text: textOf(found) })
}

/** Says once what was found at some offsets of a text. */
export function reportOnce(file: VFile, rule: RuleId, source: string, offsets: number[], reason: string): void {
  if (offsets.length === 0)
    return
  const others = offsets.length > 1 ? `; ${offsets.length} in all` : ''
  const first = offsets.reduce((least, offset) => Math.min(least, offset))
  report(file, rule, { line: source.slice(0, first).split('\n').length, column: 1 }, `${reason}${others}`)
}

/** Edits in order, without those that lie within or across one before. */
export function ordered(edits: Edit[]): Edit[] {
  let done = 0
  return edits.toSorted((a, b) => a.start - b.start || a.end - b.end).filter(({ start, end }) => {
    const isFree = start >= done
    if (isFree)
      done = end
    return isFree
  })
}

/** How many blanks stand right before a place of a text. */
export function blanksBefore(text: string, at: number): number {
  let from = at
  while (text[from - 1] === ' ' || text[from - 1] === '\t')
    from--
  return at - from
}

/** Whether nothing but blanks stands between a place and its line's beginning. */
export function beginsLine(text: string, at: number): boolean {
  const before = text[at - blanksBefore(text, at) - 1]
  return before === undefined || before === '\n'
}

/** Whether nothing but blanks stands between a place and its line's end. */
export function endsLine(text: string, at: number): boolean {
  let to = at
  while (text[to] === ' ' || text[to] === '\t')
    to++
  return to >= text.length || text[to] === '\n'
}

/** How long the bullet is that has nothing but this behind it. */
export function bulletBefore(mask: string, { start, end }: Edit): number {
  const line = mask.slice(mask.lastIndexOf('\n', start - 1) + 1, start)
  return /^[ \t]*-$/.test(line) && endsLine(mask, end) ? 1 : 0
}
