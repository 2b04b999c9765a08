import type { Edit } from '../rewrite.ts'
import type { Dialect } from './dialect.ts'
import { argumentAt } from '../maths/tex.ts'
import { beginsLine, blanksBefore, inPlace, ordered } from './dialect.ts'

const footnote = /\\footnotetext(?:\[(\d{1,3})\])?(?=\{)/g
/** How a note begins with its number, and how the text marks its place. */
const numbered = /^\s*(?:\$\{?\s*\}?\^\{?\s*(\d{1,3}|[*†‡])\s*\}?\$|(\d{1,3})(?=\s))\s*/
const setting = /^[ \t]*\\captionsetup(?:\[[^\]\n]*\])?\{[^{}\n]*\}[ \t]*$/gm
/** A note stands this near behind its mark, in characters. */
const near = 6000

/** What Mathpix makes of a PDF: `\footnotetext{…}` is the footnote of the raised number above it; how captions are set says nothing. */
export const mathpix: Dialect = {
  name: 'output of Mathpix',
  sign: /\\(?:footnotetext|captionsetup)\b/,
  edits: ({ source, mask }) => ordered([
    ...[...mask.matchAll(setting)].map(inPlace()),
    ...[...mask.matchAll(footnote)].flatMap(({ 0: whole, 1: given, index }, nth): Edit[] => {
      const found = argumentAt(source, index + whole.length)
      if (!found)
        return []
      const [own = '', raised, plain] = numbered.exec(found.value) ?? []
      const words = found.value.slice(own.length).replace(/\s*\n\s*/g, ' ').trim()
      const number = given ?? raised ?? plain
      const from = Math.max(0, index - near)
      const mark = number === undefined ? undefined : lastMark(source.slice(from, index), number)
      const name = `[^mathpix-${nth + 1}]`
      const note = { start: index, end: found.end, text: `\n\n${name}: ${words}\n\n` }
      const alone = beginsLine(mask, index) ? `<!-- note: ${words} -->` : `^[${words}]`
      return mark
        ? [{ start: from + mark.start, end: from + mark.end, text: name }, note]
        : [{ start: index - blanksBefore(mask, index), end: found.end, text: alone }]
    }),
  ]),
}

/** The last raised number of a text that is a note's, not a unit's or a formula's. */
function lastMark(text: string, number: string): { start: number, end: number } | undefined {
  const sign = number.replace('*', String.raw`\*`)
  const found = [...text.matchAll(new RegExp(String.raw`(?<=[\p{L}.,;:)”"])[ \t]?\$\{?\s*\}?\^\{?\s*${sign}\s*\}?\$`, 'gu'))].at(-1)
  return found && { start: found.index, end: found.index + found[0].length }
}
