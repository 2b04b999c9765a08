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

/** What a machine refuses, by the code that Node gives it, and what to do about it. */
const refusals: Record<string, [code: `E_${string}`, hint: string]> = {
  ENOSPC: ['E_DISK_FULL', 'Make room on that disk, or choose a folder on another: --out for the talk, TMPDIR for what is made aside.'],
  EDQUOT: ['E_DISK_FULL', 'Make room, or choose a folder on another disk with --out.'],
  EROFS: ['E_WRITE', 'Choose another folder with --out, or change its rights.'],
  EACCES: ['E_WRITE', 'Choose another folder with --out, or change its rights.'],
  EPERM: ['E_WRITE', 'Choose another folder with --out, or change its rights.'],
  ENAMETOOLONG: ['E_WRITE', 'Choose a folder with a shorter path with --out.'],
  EMFILE: ['E_FILES', 'Close other programs, or raise the limit of open files: ulimit -n 4096.'],
}

/** The error that says of a full disk what to do. */
export function diskFull(message: string, cause?: unknown): DeckError {
  const [code, hint] = refusals.ENOSPC
  return new DeckError(code, message, hint, { cause })
}

/** The text of an error for a person. What neither we nor the machine foresaw is a fault of ours and gets the code E_UNEXPECTED. */
export function describeError(error: unknown): string {
  const [code, hint] = error instanceof DeckError
    ? [error.code, error.hint]
    : refusals[(error as NodeJS.ErrnoException | undefined)?.code ?? ''] ?? ['E_UNEXPECTED', 'Run again with DEBUG=1 to see where.']
  return [
    `${code}: ${error instanceof Error ? error.message : String(error)}`,
    ...hint.split('\n').filter(Boolean).map(line => `  ${line}`),
  ].join('\n')
}
