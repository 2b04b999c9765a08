import type { Edit } from '../rewrite.ts'
import { leads } from './mask.ts'

/**
 * Puts a displayed formula in the place of a stretch of text, on lines of its own within the list or quotation that it stands in.
 * In a cell or a heading, which have one line, it becomes a formula within that line. A stop behind it belongs to it.
 */
export function displayed(source: string, start: number, end: number, body: string): Edit {
  const before = source.slice(source.lastIndexOf('\n', start - 1) + 1, start)
  const after = /^[^\n]*/.exec(source.slice(end, end + 2000))![0]
  const lead = leads.exec(before)![0]
  const tex = body.replace(/^\s+/, '').replace(/(?:\n[ \t>]*)+$/, '').trimEnd()
  if (/^(?:\||#{1,6}\s)/.test(before.slice(lead.length)))
    return { start, end, text: `$${tex.replace(/\n[ \t>]*/g, ' ')}$` }
  const stop = /^[ \t]*([.,;:。，；：])/.exec(after)
  const margin = `\n${lead.replace(/[^>\s]/g, ' ')}`
  const opening = before.slice(lead.length).trim() === '' ? '' : margin
  const closing = after.slice(stop?.[0].length ?? 0).trim() === '' ? '' : margin
  return {
    start,
    end: end + (stop?.[0].length ?? 0),
    text: `${opening}$$${margin}${tex}${stop?.[1] ?? ''}${margin}$$${closing}`,
  }
}
