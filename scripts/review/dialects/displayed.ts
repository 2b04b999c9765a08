import type { Edit } from '../rewrite.ts'
import { tailOf } from '../formula-tail.ts'
import { leads } from './mask.ts'

/**
 * Puts a displayed formula in the place of a stretch of text, on lines of its own within the list or quotation that it stands in.
 * In a cell or a heading, which have one line, it becomes a formula within that line. A stop or a number behind it belongs to it.
 */
export function displayed(source: string, start: number, end: number, body: string): Edit {
  const before = source.slice(source.lastIndexOf('\n', start - 1) + 1, start)
  const after = /^[^\n]*/.exec(source.slice(end, end + 2000))![0]
  const lead = leads.exec(before)![0]
  const tex = body.replace(/^\s+/, '').replace(/(?:\n[ \t>]*)+$/, '').trimEnd()
  if (/^(?:\||#{1,6}\s)/.test(before.slice(lead.length)))
    return { start, end, text: `$${tex.replace(/\n[ \t>]*/g, ' ')}$` }
  const { length, tail } = tailOf(after)
  const margin = `\n${lead.replace(/[^>\s]/g, ' ')}`
  const opening = before.slice(lead.length).trim() === '' ? '' : margin
  const closing = after.slice(length).trim() === '' ? '' : margin
  return {
    start,
    end: end + length,
    text: `${opening}$$${margin}${tex}${tail}${margin}$$${closing}`,
  }
}
