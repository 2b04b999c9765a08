import type { Nodes } from 'mdast'
import { lineStartOf } from './line-of.ts'

/** Markers of lists and quotations, and the blank between them. */
const structure = /^(?:[ \t>]|(?:[-+*]|\d{1,9}[.)])(?=[ \t]))*/

/** What begins a block, or makes a heading or table of the line above, where it begins a line. */
const blockStart = /^(?:[-+*](?=[ \t]|$)|[-:|](?=[-:| \t]*$)|=(?==*[ \t]*$)|#{1,6}(?=[ \t]|$)|>|~{3})|^\d{1,9}(?=[.)](?:[ \t]|$))/

/** How the lines after a block's first one begin: the marks of its quotations, and spaces for those of its lists. */
export function prefixAt(source: string, offset: number): string {
  return withoutTabs(leadOf(source, offset).match(structure)![0]).replace(/[^>\s]/g, ' ')
}

/** Says whether nothing but markers stands before this place in its line. */
export function isLineStart(source: string, offset: number): boolean {
  const lead = leadOf(source, offset)
  return lead.match(structure)![0] === lead
}

/** Blanks in place of tabs, which stand for as many as lead to the next column that four divides. */
export function withoutTabs(text: string): string {
  return text
    .split('\n')
    .map(line => line.split('\t').reduce((before, piece) => before + ' '.repeat(4 - before.length % 4) + piece))
    .join('\n')
}

/**
 * Text over several lines whose lines begin no block, for any parser: two of them do not always agree on how far a
 * quotation or list reaches.
 * @param text Markdown of a text node
 * @param prefix what each line but the first begins with
 * @param isFirst true where the text itself begins a line
 */
export function keepWithin(text: string, prefix: string, isFirst: boolean): string {
  const [first, ...rest] = text.split('\n')
  // Where the text ends with a line, the next one belongs to what follows.
  const goOn = (line: string, index: number): string =>
    line === '' && index === rest.length - 1 ? '' : prefix + escapeStart(withoutPrefix(line, prefix))
  return [isFirst ? escapeStart(first) : first, ...rest.map(goOn)].join('\n')
}

function escapeStart(line: string): string {
  return line.replace(blockStart, start => /\d/.test(start) ? `${start}\\` : `\\${start}`)
}

/** A line's own words; a mark of a quotation is one of them where it is indented too far or stands behind all others. */
function withoutPrefix(line: string, prefix: string): string {
  const lead = line.match(/^[ \t>]*/)![0]
  const isIndented = /^\s*/.exec(withoutTabs(lead))![0].length >= /^\s*/.exec(prefix)![0].length + 4
  const own = isIndented ? 0 : prefix.split('>').length - 1
  return lead.split('>').slice(own).join('>').trimStart() + line.slice(lead.length)
}

function leadOf(source: string, offset: number): string {
  return source.slice(lineStartOf(source, offset), offset)
}

/** A block from within a list begins at the left, or it would be code; its lines lose as many columns as stand before it. */
export function withoutIndent(text: string, source: string, offset: number): string {
  const columns = withoutTabs(leadOf(source, offset)).length
  return columns > 0 ? text.replace(/^[ \t]+/gm, lead => withoutTabs(lead).slice(columns)) : text
}

/** Where the line of a place begins, if nothing but blanks stands before it; else the place itself. */
export function lineStart(source: string, offset: number): number {
  const start = lineStartOf(source, offset)
  return source.slice(start, offset).trim() === '' ? start : offset
}

/**
 * A line without what those of its block begin with. Marks of quotations may be written with other blanks than in the block's
 * first line, and a blank line without those behind them.
 */
export function withoutLead(line: string, prefix: string): string {
  if (line.startsWith(prefix))
    return line.slice(prefix.length)
  const marks = prefix.split('>').length - 1
  const lead = marks > 0 ? new RegExp(`^(?:[ \\t]*>){${marks}}[ \\t]?`).exec(line) : undefined
  return lead ? line.slice(lead[0].length) : line
}

/** Markdown as a quotation: each of its lines with the mark, blank ones too. */
export function quoted(text: string): string {
  return text.split('\n').map(line => line === '' ? '>' : `> ${line}`).join('\n')
}

/** A block printed anew inside a list or quotation goes on with that one's own line starts. */
export function indented(text: string, node: Nodes, source: string, isFence = false): string {
  const offset = node.position!.start.offset!
  const prefix = prefixAt(source, offset)
  // A fence behind a bullet is none to Slidev's splitter, but its end would be: it goes to the next line.
  const first = isFence && leadOf(source, offset).trim() !== '' && !leadOf(source, offset).includes('>') ? `\n${prefix}` : ''
  return first + text.split('\n').join(`\n${prefix}`)
}
