import type { Range, SlideLabel } from '../print/range.ts'
import { DeckError } from '../diagnostics/error.ts'

/**
 * The slides that `3-7,12,B2` names, B2 the second behind the end; `5-` goes on to the last one. Throws E_USAGE where it names none.
 */
export function rangeOf(text: string | undefined): Range | undefined {
  return text?.split(/[,，、\s]+/).filter(Boolean).map((part) => {
    const [, first, dash, last] = /^(B?\d+)(?:([-–—~])(B?\d*))?$/i.exec(part) ?? []
    const from = labelOf(first ?? '')
    const to = dash ? labelOf(last || String(Infinity)) : from
    // What is behind the end comes after all of the talk.
    const isSpan = from.isBackup === to.isBackup ? to.no >= from.no : !from.isBackup || to.no === Infinity
    if (!(from.no >= 1 && to.no >= 1 && isSpan)) {
      throw new DeckError(
        'E_USAGE',
        `--range is \`${text}\`, and \`${part}\` in it is no span of slides, expected numbers from 1, or B1 and on behind the end`,
        'For example --range 3-7,12,B1-B3',
      )
    }
    return [from, to]
  })
}

function labelOf(text: string): SlideLabel {
  return { no: Number(text.replace(/^B/i, '') || Number.NaN), isBackup: /^B/i.test(text) }
}
