import type { Range } from '../print/range.ts'
import { DeckError } from '../diagnostics/error.ts'

/** The slides that `3-7,12` names; `5-` goes on to the last one. Throws E_USAGE where it names none. */
export function rangeOf(text: string | undefined): Range | undefined {
  return text?.split(/[,，、\s]+/).filter(Boolean).map((part) => {
    const [, first, dash, last] = /^(\d+)(?:([-–—~])(\d*))?$/.exec(part) ?? []
    const from = Number(first)
    const to = dash ? last ? Number(last) : Infinity : from
    if (!(from >= 1 && to >= from)) {
      throw new DeckError(
        'E_USAGE',
        `--range is \`${text}\`, and \`${part}\` in it is no span of slides, expected numbers from 1`,
        'For example --range 3-7,12',
      )
    }
    return [from, to]
  })
}
