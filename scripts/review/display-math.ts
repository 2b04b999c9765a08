import type { VFile } from 'vfile'
import type { Edit } from './rewrite.ts'
import { report } from '../diagnostics/messages.ts'
import { withoutCode } from './code-spans.ts'
import { tailOf } from './formula-tail.ts'
import { rewrite } from './rewrite.ts'

/** One line of a text that is read as formulas: what it begins with as part of a quotation or list, and its own words. */
interface Line { start: number, lead: string, text: string }

/** Marks of quotations and lists, and the blanks between them. */
const leads = /^(?:[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t])))*[ \t]*/
const heading = /^#{1,6}(?:\s|$)/
const fence = /^(?:`{3,}[^`]*$|~{3,})/

/**
 * Sets every `$$` that opens or ends a displayed formula on a line of its own, as the parser needs it: where words stand beside it,
 * all that follows would be one formula. One that never closes ends at the next blank line or heading, with a message.
 */
export function alignDisplayMath(file: VFile): void {
  const edits = displayEdits(String(file), file)
  if (edits.length > 0)
    rewrite(file, edits)
}

/** What sets the signs of displayed formulas on lines of their own. */
export function displayEdits(source: string, file: VFile): Edit[] {
  const lines = linesOf(source)
  const edits: Edit[] = []
  for (let index = 0; index < lines.length; index++) {
    const opening = openingIn(lines[index])
    if (opening === undefined) {
      edits.push(...withinLine(lines, index))
      continue
    }
    const { start, lead, text } = lines[index]
    const at = start + lead.length + opening.at
    const margin = `\n${lead.replace(/[^>\s]/g, ' ')}`
    const last = closingAfter(lines, index, opening)
    // Behind words a sign that never closes opens nothing: it is one of a shell, say.
    if (opening.at > 0 && !last.isClosed)
      continue
    if (opening.at > 0)
      edits.push({ start: at, end: at, text: `${margin.trimEnd()}${margin}` })
    const behind = at + opening.length
    if (text.slice(opening.at + opening.length).trim() !== '')
      edits.push({ start: behind, end: behind, text: margin })
    if (last.isClosed)
      edits.push(...besideClosing(lines[last.index], opening.length, margin))
    else
      edits.push(unclosed(file, lines, [index, last.index], `${margin}${'$'.repeat(opening.length)}`))
    index = last.index
  }
  return edits
}

/** A line that is one formula with its signs, and what may stand behind it. */
const whole = /^\$\$(?!\$)((?:(?!\$\$).)+)\$\$([^$]*)$/

/** A formula that has its line to itself, though it is not a paragraph of its own, is displayed as well. */
function withinLine(lines: Line[], index: number): Edit[] {
  const { start, lead, text } = lines[index]
  const [, tex, after] = whole.exec(text) ?? []
  if (tex === undefined)
    return []
  const { length, tail } = tailOf(after)
  if (after.slice(length).trim() !== '' || (tail === '' && !isWords(lines[index - 1]) && !isWords(lines[index + 1])))
    return []
  const margin = `\n${lead.replace(/[^>\s]/g, ' ')}`
  const from = start + lead.length
  return [{ start: from, end: from + text.length, text: `$$${margin}${tex.trim()}${tail}${margin}$$` }]
}

/** Whether words stand on a line that a formula beside it would belong to. */
function isWords(line: Line | undefined): boolean {
  return line !== undefined && line.text.trim() !== '' && !heading.test(line.text) && !fence.test(line.text)
}

/** A run of dollars: where in its line, and how many. */
interface Mark { at: number, length: number }

/** The sign in a line that opens a display which does not close in it. */
function openingIn({ text }: Line): Mark | undefined {
  const marks = marksIn(text)
  // Of three in a line two are a formula within it, and one opens.
  return marks.length % 2 === 1 ? marks.at(-1) : undefined
}

/** The runs of at least so many dollars in a line, outside code within it. An escaped one is none. */
function marksIn(text: string, least = 2): Mark[] {
  return text.includes('$$')
    ? [...withoutCode(text).matchAll(/(?<![\\$])\${2,}/g)]
        .map(({ 0: run, index }) => ({ at: index, length: run.length }))
        .filter(({ length }) => length >= least)
    : []
}

/** The line that closes what opens in a line, or the last one that belongs to what never closes. */
function closingAfter(lines: Line[], from: number, { at, length }: Mark): { index: number, isClosed: boolean } {
  let blank: number | undefined
  let index = from + 1
  for (; index < lines.length; index++) {
    const { text } = lines[index]
    const isBlank = text.trim() === ''
    if (heading.test(text)
      || fence.test(text)
      || (!isBlank && isOutside(lines[index], lines[from]))
      || (blank !== undefined && isSentence(text))) {
      break
    }
    if (marksIn(text, length).length > 0)
      return { index, isClosed: true }
    if (isBlank)
      blank ??= index
    // Beside words a formula is part of its paragraph, which a blank line ends.
    if (blank !== undefined && at > 0)
      break
  }
  return { index: (blank ?? index) - 1, isClosed: false }
}

/** Whether a line stands outside the quotation or list that another one is in. */
function isOutside(line: Line, { lead }: Line): boolean {
  const depth = (text: string): number => text.split('>').length - 1
  return depth(line.lead) < depth(lead) || (depth(lead) === 0 && /[-+*\d]/.test(lead) && line.lead.length < lead.length)
}

/** Words as no formula has them: several in a row, or Han characters outside braces. */
function isSentence(text: string): boolean {
  const bare = text.replace(/\\[a-z]+\s*\{[^{}]*\}|\$[^$]*\$/gi, ' ')
  return !/\\[a-z\\]/i.test(bare) && (/\p{Script=Han}{3}/u.test(bare) || /(?:\p{L}{2,}[,;:]?\s+){3}\p{L}{2,}/u.test(bare))
}

/** The closing sign, with what stands before and behind it on lines of their own. */
function besideClosing({ start, lead, text }: Line, least: number, margin: string): Edit[] {
  const [{ at, length }] = marksIn(text, least)
  const [from, to] = [start + lead.length + at, start + lead.length + at + length]
  const { length: taken, tail } = tailOf(text.slice(at + length))
  const [before, after] = [text.slice(0, at).trim(), text.slice(at + length + taken).trim()]
  const opens = before + tail === '' ? '' : `${tail}${margin}`
  return [{
    start: from,
    end: to + taken,
    text: `${opens}${text.slice(at, at + length)}${after === '' ? '' : `${margin.trimEnd()}${margin}`}`,
  }]
}

function unclosed(file: VFile, lines: Line[], [from, to]: [number, number], closing: string): Edit {
  const says = 'Formula opened by `$$` never closes, expected `$$` behind it; it ends before the next blank line or heading'
  report(file, 'unclosed-formula', { line: from + 1, column: 1 }, says)
  const { start, lead, text } = lines[to]
  const end = start + lead.length + text.length
  return { start: end, end, text: closing }
}

/** The lines of a text; those of front matter, listings and comments are given without words, so that no formula goes on across them. */
function linesOf(source: string): Line[] {
  let offset = 0
  let isBlank = true
  let isList = false
  let closes: ((line: string) => boolean) | undefined = source.startsWith('---\n') ? line => /^(?:---|\.\.\.)\s*$/.test(line) : undefined
  return source.split('\n').map((raw, index) => {
    const start = offset
    offset += raw.length + 1
    const lead = raw.match(leads)![0]
    const text = raw.slice(lead.length)
    const hidden = { start, lead: raw, text: '' }
    if (closes) {
      if (index > 0 && closes(raw))
        closes = undefined
      return hidden
    }
    // Indented by four, behind a blank line and in no list, it is a listing.
    const isIndented = /^(?: {4}|\t)/.test(raw)
    if (isIndented && isBlank && !isList)
      return hidden
    isBlank = text === ''
    if (!isBlank && !isIndented)
      isList = /[-+*\d]/.test(lead) || (isList && /^\s/.test(raw))
    const mark = fence.test(text) ? text.match(/^(?:`+|~+)/)![0] : undefined
    if (mark)
      closes = line => new RegExp(`^[ \\t>]*${mark}${mark[0]}*\\s*$`).test(line)
    else if (/<!--(?!.*-->)/.test(raw))
      closes = line => line.includes('-->')
    return closes && !mark ? hidden : { start, lead, text }
  })
}
