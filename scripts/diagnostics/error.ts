import process from 'node:process'

/** Trouble with the program or the machine: a code `E_…`, what is wrong, and a hint that says what to do about it. */
export class DeckError extends Error {
  readonly code: string
  readonly hint: string

  constructor(code: `E_${string}`, message: string, hint = '', options?: ErrorOptions) {
    super(message, options)
    this.name = 'DeckError'
    this.code = code
    this.hint = hint
  }
}

/** Prints any error to stderr as `E_CODE: message` with its hint beneath; the stack only where DEBUG is set. */
export function reportError(error: unknown): void {
  console.error(describeError(error))
  if (process.env.DEBUG && error instanceof Error) {
    console.error(error.stack, ...(error.cause ? ['\ncaused by', error.cause] : []))
  }
}

/** The text of an error for a person. What is no DeckError is a fault of ours and gets the code E_UNEXPECTED. */
export function describeError(error: unknown): string {
  if (!(error instanceof DeckError)) {
    return `E_UNEXPECTED: ${error instanceof Error ? error.message : String(error)}\n  Run again with DEBUG=1 to see where.`
  }
  return [
    `${error.code}: ${error.message}`,
    ...error.hint.split('\n').filter(Boolean).map(line => `  ${line}`),
  ].join('\n')
}
