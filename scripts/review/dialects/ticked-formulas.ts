import type { Edit } from '../rewrite.ts'
import type { Dialect } from './dialect.ts'
import { linesOf } from './dialect.ts'

const formula = /(?<![\\$\w`])\$`([^`\n]+)`\$(?![\d`])/g

/** GitLab's and GitHub's formulas within a line, whose TeX stands between ticks as well, lose the ticks. */
export const tickedFormulas: Dialect = {
  name: 'formulas between ticks',
  sign: /\$`[^`\n]+`\$/,
  edits: (text) => {
    let isListing = false
    return linesOf(text).flatMap(({ start, raw, mask }): Edit[] => {
      // A line that is hidden as a whole may be one formula, or stand in a listing that began before.
      const isHidden = raw !== '' && /^\0*$/.test(mask)
      isListing = isHidden && (isListing || /^\s*(?:`{3}|~{3}|<)/.test(raw))
      return isListing
        ? []
        : [...raw.matchAll(formula)]
            .filter(({ index }) => mask[index - 1] !== '\0')
            .map(({ 0: whole, 1: tex, index }) => ({ start: start + index, end: start + index + whole.length, text: `$${tex}$` }))
    })
  },
}
