/** The listing that was asked for last: each of its shares asks for its lines. */
let known: { value: string, lines: string[] } = { value: '', lines: [''] }

/** The lines of a listing. */
export function codeLines(value: string): string[] {
  if (known.value !== value)
    known = { value, lines: value.split('\n') }
  return known.lines
}
