import type { Edit } from '../rewrite.ts'
import type { Dialect } from './dialect.ts'
import { ordered } from './dialect.ts'

const raised = '\u2070\u00B9\u00B2\u00B3\u2074\u2075\u2076\u2077\u2078\u2079\u207A\u207B\u207C\u207D\u207Eⁿⁱᵀᵃᵇᶜᵈᵉᵍᵏᵐᵒᵖᵗᵘᵛ'
const lowered = '₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓ'
const forms: [signs: RegExp, tag: string][] = [[new RegExp(`[${raised}]+`, 'g'), 'sup'], [new RegExp(`[${lowered}]+`, 'g'), 'sub']]

/** `10⁻³` and `H₂O` have signs that few fonts set: in tags they are seen. `²` alone stays, and headings, which are plain in places. */
export const raisedSigns: Dialect = {
  name: 'raised and lowered signs',
  sign: new RegExp(`[${raised.replace(/[\u00B9\u00B2\u00B3]/g, '')}${lowered}]`),
  edits: ({ mask }) => ordered(forms.flatMap(([signs, tag]) => [...mask.matchAll(signs)].flatMap(({ 0: whole, index }): Edit[] => {
    const line = mask.slice(mask.lastIndexOf('\n', index - 1) + 1, index)
    return /^[\u00B9\u00B2\u00B3]+$/.test(whole) || /^#{1,6}[ \t]/.test(line)
      ? []
      : [{ start: index, end: index + whole.length, text: `<${tag}>${whole.normalize('NFKC')}</${tag}>` }]
  }))),
}
