import type { Point, Position } from 'unist'
import type { VFile } from 'vfile'
import type { Place, RuleId } from './rules.ts'
import { rules } from './rules.ts'

/**
 * Records a message about the author's text: what is, what was expected, and where.
 * Whether it is an error or a warning stands in the catalogue of rules.
 */
export function report(file: VFile, ruleId: RuleId, place: Place | undefined, reason: string): void {
  // An ordered list has a `start` of its own, so a node is known by its position.
  const where = place && 'type' in place ? place.position : place as Point | Position | undefined
  const message = file.message(reason, { place: where, ruleId, source: 'reviewdeck' })
  message.fatal = rules[ruleId].severity === 'error'
  message.line = authorsLine(file, message.line)
}

/** The author's own line of a line of the text, which may have been rewritten: `data.lines` holds them in order. */
function authorsLine(file: VFile, line: number | undefined): number | undefined {
  return line === undefined ? undefined : (file.data.lines as number[] | undefined)?.[line - 1] ?? line
}

/** True when at least one message of the file is an error. */
export function hasErrors(file: VFile): boolean {
  return file.messages.some(message => message.fatal)
}

/**
 * The messages of a file as a compiler prints them, one line each, sorted by place, with a closing count.
 * Columns: `file:line:column  severity  rule  sentence`.
 */
export function formatMessages(file: VFile): string {
  if (file.messages.length === 0)
    return ''
  const rows = [...file.messages]
    .sort((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0))
    .map(message => [
      `${file.path}:${message.line ?? 1}:${message.column ?? 1}`,
      message.fatal ? 'error' : 'warning',
      message.ruleId ?? '',
      message.reason,
    ])
  const widths = [0, 1, 2].map(column => Math.max(...rows.map(row => row[column].length)))
  const errors = file.messages.filter(message => message.fatal).length
  const warnings = rows.length - errors
  return [
    ...rows.map(row => row.map((cell, column) => column < 3 ? cell.padEnd(widths[column]) : cell).join('  ')),
    `${count(rows.length, 'message')} (${count(errors, 'error')}, ${count(warnings, 'warning')})`,
  ].join('\n')
}

function count(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`
}
