/** Something that the bootstrap cannot mend by itself: a code `E_…`, what is wrong, and what a person can type. */
export class BootstrapError extends Error {
  constructor(code, message, hint) {
    super(message)
    this.code = code
    this.hint = hint
  }
}
