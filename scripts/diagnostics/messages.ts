import type { Point, Position } from 'unist'
import type { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'
import type { Place, RuleId } from './rules.ts'
import { ruleName, rules } from './rules.ts'
import { withEscapedControls } from './visible.ts'

/** The slide that a message is about. */
const slides = new WeakMap<VFileMessage, string>()

/**
 * Records a message about the author's text: what is, what was expected, and where; of which slide, where it is about one.
 * Whether it is an error or a warning stands in the catalogue of rules.
 */
export function report(file: VFile, ruleId: RuleId, place: Place | undefined, reason: string, slide?: string): VFileMessage {
  // An ordered list has a `start` of its own, so a node is known by its position.
  const where = place && 'type' in place ? place.position : place as Point | Position | undefined
  const message = file.message(reason, { place: where, ruleId, source: 'reviewdeck' })
  message.fatal = rules[ruleId].severity === 'error'
  message.line = authorsLine(file, message.line)
  if (slide)
    slides.set(message, slide)
  return message
}

/** The author's own line of a line of the text, which may have been rewritten: `data.lines` holds them in order. */
export function authorsLine(file: VFile, line: number | undefined): number | undefined {
  return line === undefined ? undefined : (file.data.lines as number[] | undefined)?.[line - 1] ?? line
}

/** True when at least one message of the file is an error. */
export function hasErrors(file: VFile): boolean {
  return file.messages.some(message => message.fatal)
}

/**
 * True when a message of the file is an error for which nothing can be made; others are told, and what they name is
 * made as well as it can be.
 */
export function isStopped(file: VFile): boolean {
  return file.messages.some(({ fatal, ruleId }) => fatal && !('isMended' in rules[ruleId as RuleId]))
}

/** A message as it is printed, for people and machines. */
export interface PrintedMessage {
  file: string
  line: number
  column: number
  severity: 'error' | 'warning'
  rule: string
  slide?: string
  message: string
}

/** The messages of some files, one file after the other, sorted by place. */
export function printedOf(files: VFile[]): PrintedMessage[] {
  const paths = [...new Set(files.map(({ path }) => path))]
  return paths.flatMap(path => files.filter(file => file.path === path).flatMap(file => file.messages).map((message): PrintedMessage => ({
    file: path,
    line: message.line ?? 1,
    column: message.column ?? 1,
    severity: message.fatal ? 'error' : 'warning',
    rule: ruleName(message.ruleId as RuleId),
    ...(slides.has(message) ? { slide: slides.get(message) } : {}),
    message: message.reason,
  })).sort((a, b) => a.line - b.line || a.column - b.column))
}

/** From this many warnings of one kind on, the first speaks for all. */
const many = 3

/**
 * The messages of some files as a compiler prints them, sorted by place, with a closing count: one line each, but one for all
 * warnings of a kind where those about the text are many. Columns: `file:line:column  severity  rule  sentence`.
 */
export function formatMessages(...files: VFile[]): string {
  const messages = printedOf(files)
  if (messages.length === 0)
    return ''
  const rows = foldMany(messages).map(({ file, line, column, severity, rule, message }) =>
    [`${file}:${line}:${column}`, severity, rule, message].map(withEscapedControls))
  const widths = [0, 1, 2].map(column => Math.max(...rows.map(row => row[column].length)))
  const { errors, warnings } = countsOf(messages)
  return [
    ...rows.map(row => row.map((cell, column) => column < 3 ? cell.padEnd(widths[column]) : cell).join('  ')),
    `${count(messages.length, 'message')} (${count(errors, 'error')}, ${count(warnings, 'warning')})`,
  ].join('\n')
}

/** Many warnings of a kind as one, with the lines of the others. What is measured is said of each slide. */
function foldMany(messages: PrintedMessage[]): PrintedMessage[] {
  const kindOf = ({ file, rule, severity, slide }: PrintedMessage): string | undefined =>
    slide === undefined && severity === 'warning' ? `${file} ${rule}` : undefined
  const kinds = Map.groupBy(messages, kindOf)
  return messages.flatMap((message) => {
    const alike = kindOf(message) === undefined ? [] : kinds.get(kindOf(message))!
    if (alike.length < many)
      return [message]
    if (message !== alike[0])
      return []
    const lines = [...new Set(alike.slice(1).map(({ line }) => line))]
    const others = `${lines.slice(0, 6).join(', ')}${lines.length > 6 ? ', …' : ''}`
    return [{ ...message, message: `${message.message} (and ${alike.length - 1} more like it: line ${others})` }]
  })
}

/** The messages of some files as JSON, with what else is to be said of the deck. The shape stands in the verb's help. */
export function jsonOf(files: VFile[], about: Record<string, unknown>): string {
  const messages = printedOf(files)
  return JSON.stringify({ ...about, ...countsOf(messages), messages }, null, 2)
}

function countsOf(messages: PrintedMessage[]): { errors: number, warnings: number } {
  const errors = messages.filter(({ severity }) => severity === 'error').length
  return { errors, warnings: messages.length - errors }
}

function count(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`
}
