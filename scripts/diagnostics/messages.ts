import type { VFile } from 'vfile'
import type { Place, RuleId } from './rules.ts'
import { rules } from './rules.ts'

/**
 * Records a message about the author's text: what is, what was expected, and where.
 * Whether it is an error or a warning stands in the catalogue of rules.
 */
export function report(file: VFile, ruleId: RuleId, place: Place | undefined, reason: string): void {
  const where = place && ('start' in place ? place : 'line' in place ? place : place.position)
  const message = file.message(reason, { place: where, ruleId, source: 'reviewdeck' })
  message.fatal = rules[ruleId].severity === 'error'
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
