import { lineStartOf } from './line-of.ts'

/** Signs that make something new of what they meet. */
const joining = /[`![\]():<>\\^*_~#&|]/

/**
 * What stands in the place of something that goes. Between words nothing; elsewhere an invisible sign, so that its
 * neighbours do not meet and no line becomes blank or a tag of its own, which would make HTML of the lines below.
 */
export function gap(source: string, from: number, to: number): string {
  const line = source.slice(lineStartOf(source, from), from)
  const next = source[to] ?? '\n'
  // Emphasis that ends in a bracket, or begins with one, is none where an invisible sign stands beside it.
  const isBetween = (inner: string, outer: string): boolean => /[*_]/.test(inner) && !/[\p{L}\p{N}*_]/u.test(outer)
  if (line !== '' && next !== '\n' && (isBetween(line.at(-1)!, next) || isBetween(next, line.at(-1)!)))
    return ''
  if (next !== '\n' && (joining.test(line.slice(-1)) || joining.test(next)))
    return '\u200B'
  return /\p{L}/u.test(line) || /\p{L}/u.test(next) ? '' : '\u200B'
}
