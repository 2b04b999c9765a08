/** Why a mechanism has no answer. The first group is the reference's own refusals, the second where it would answer NaN or nothing. */
export type RefusalCode
  = 'aspect_ratio' | 'too_small' | 'invalid_time_range' | 'start_end_unsupported' | 'fps_and_nframes' | 'nframes_out_of_range'
    | 'not_positive' | 'grid_uneven' | 'window_too_small' | 'section_sum' | 'position_out_of_table' | 'no_tokens' | 'too_few_steps'
    | 'sigma_undefined' | 'no_direction' | 'shape_mismatch'

/** The refusal of an input, as data: a code and the numbers that a sentence about it needs. A mechanism throws it and never returns NaN. */
export class Refusal extends Error {
  override readonly name = 'Refusal'
  readonly code: RefusalCode
  readonly numbers: Record<string, number>

  constructor(code: RefusalCode, numbers: Record<string, number> = {}) {
    super(`${code} ${JSON.stringify(numbers)}`)
    this.code = code
    this.numbers = numbers
  }
}

/** The result of a mechanism or its refusal, for a view that says either. Other errors stay errors. */
export function attempt<T>(run: () => T): T | Refusal {
  try {
    return run()
  }
  catch (error) {
    if (error instanceof Refusal)
      return error
    throw error
  }
}

/** Refuses numbers that are not finite and above 0, by name. */
export function requirePositive(numbers: Record<string, number>): void {
  for (const [name, value] of Object.entries(numbers)) {
    if (!(value > 0 && value < Infinity))
      throw new Refusal('not_positive', { [name]: value })
  }
}
