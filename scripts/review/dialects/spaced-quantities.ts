import type { Edit } from '../rewrite.ts'
import type { Dialect } from './dialect.ts'
import { withoutCode } from '../code-spans.ts'
import { linesOf } from './dialect.ts'
import { hidden } from './mask.ts'

const digits = String.raw`\d(?: ?\d)*(?: ?\. ?\d(?: ?\d)*)?`
const unit = String.raw`\\mathrm ?\{([A-Za-z/ ]{1,40})\}`
/** A formula that is a number with a percent sign or a unit, or one of these. */
const formula = new RegExp(String.raw`(?<![\\$])\$ ?(?:(${digits}) ?(\\%|(?:\\[,;] ?|~ ?)?${unit})?|${unit}) ?\$(?![\d$])`, 'g')
/** Signs of one word or number with blanks between them, as no one writes them. */
const spaced = /\d \d|[A-Za-z] [A-Za-z/]|\/ [A-Za-z]|\d \\%|\\mathrm \{/

/** `$8 2 \%$`, `$5 \mathrm { N T U }$`, whose signs a converter has set apart as a formula, are numbers and units in a sentence. */
export const spacedQuantities: Dialect = {
  name: 'numbers and units that a converter made formulas',
  sign: /\$ ?(?:\d|\\mathrm)/,
  edits: text => linesOf(text).flatMap(({ start, raw, mask }) => isListing(mask)
    ? []
    : [...withoutCode(raw).matchAll(formula)].flatMap(({ 0: whole, 1: number, 2: behind, 3: measured, 4: alone, index }): Edit[] => {
        const name = (measured ?? alone ?? '').replaceAll(' ', '')
        // A letter alone may be the name of something.
        if (!spaced.test(whole) || (number === undefined && name.length < 2))
          return []
        // A number is on one line with its unit.
        const words = [number?.replaceAll(' ', ''), name].filter(Boolean).join('\u00A0')
        return [{ start: start + index, end: start + index + whole.length, text: behind === '\\%' ? `${words}%` : words }]
      })),
}

function isListing(mask: string): boolean {
  return mask !== '' && mask.replaceAll(hidden, '').trim() === ''
}
