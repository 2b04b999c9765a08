import type { Edit } from '../rewrite.ts'
import type { Dialect } from './dialect.ts'
import { beginsLine, blanksBefore, endsLine, reportOnce } from './dialect.ts'
import { hidden } from './mask.ts'

/** A picture with attributes behind it. */
const picture = /!\[[^[\]\n]*\]\([^()\s]*\)\{([^{}\n]*)\}/g
/** A picture no larger than the letters around it, in pixels. */
const largest = 24

/**
 * `![ORCID icon](orcid.svg){.inline_icon width=16}` of Manubot, a sign among words and no picture to be shown: left
 * out, with a message.
 */
export const inlineIcons: Dialect = {
  name: 'icons among words',
  sign: /\)\{[^{}\n]*(?:icon|(?:width|height)=)/,
  edits: ({ source, mask }, file) => {
    const icons = [...source.matchAll(picture)].filter(({ 0: whole, 1: braces, index }) =>
      mask[index] !== hidden && isIcon(braces) && !isApart(source, index, index + whole.length))
    reportOnce(
      file,
      'other-mark',
      source,
      icons.map(({ index }) => index),
      'An icon among words is left out, expected a picture on a line of its own',
    )
    return icons.map(({ 0: whole, index }): Edit => {
      const end = index + whole.length
      const behind = beginsLine(source, index) ? /^[ \t]*\n?/.exec(source.slice(end, end + 40))![0] : ''
      const isLine = behind.endsWith('\n')
      const blanks = isLine || behind === '' ? blanksBefore(source, index) : 0
      return { start: index - blanks, end: end + behind.length, text: '' }
    })
  },
}

/** Whether a stretch is a paragraph of its own. */
function isApart(source: string, start: number, end: number): boolean {
  const before = start - blanksBefore(source, start)
  return beginsLine(source, start)
    && endsLine(source, end)
    && /(?:^|\n[ \t]*\n)$/.test(source.slice(Math.max(0, before - 40), before))
    && /^[ \t]*(?:\n[ \t]*(?:\n|$)|$)/.test(source.slice(end, end + 40))
}

function isIcon(braces: string): boolean {
  const size = /\b(?:width|height)=["']?(\d+(?:\.\d+)?)(?:px)?["']?(?=\s|$)/.exec(braces)?.[1]
  return /\.[\w-]*icon\b/.test(braces) || (size !== undefined && Number(size) <= largest)
}
