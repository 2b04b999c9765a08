import type { Edit } from '../rewrite.ts'
import type { Dialect, Line } from './dialect.ts'
import { linesOf } from './dialect.ts'
import { hidden } from './mask.ts'

/** A class that sets a block apart, alone on a line: of Chirpy, Minimal Mistakes, Just the Docs and their like. */
const classed = /^[ \t>]*\{:[ \t]*\.(?:prompt-|notice--|alert-|callout-|box-)?(tip|info|note|warning|danger|important|caution|success|error|question|primary|new|notice|highlight)(-title)?(?:[ \t]+[.#][\w-]+)*[ \t]*\}[ \t]*$/
const other = /^[ \t]*(?:#{1,6}[ \t]|\||[-+*][ \t]|\d{1,9}[.)][ \t]|<|!\[[^\]]*\]\([^)]*\)[ \t]*$|:{3})/
const general = /^(?:primary|new|notice|highlight)$/

/** A paragraph or quotation with a class of kramdown that says what it is, `{: .prompt-tip }`, is a callout. */
export const classedBlocks: Dialect = {
  name: 'callouts by their classes',
  sign: /\{:[ \t]*\.(?:prompt-|notice|alert-|callout-|box-|tip|info|note|warning|danger|important|caution|new|highlight)/,
  edits: (text) => {
    const lines = linesOf(text)
    const isWords = (line: Line | undefined): line is Line => line !== undefined && line.raw.trim() !== ''
      && line.mask.replace(/^[ \t>]+/, '') !== '' && !line.mask.startsWith(hidden) && !other.test(line.mask) && !classed.test(line.mask)
    return lines.flatMap((line, index): Edit[] => {
      const [, name, isTitled] = classed.exec(line.mask) ?? []
      if (name === undefined)
        return []
      const isAbove = isWords(lines[index - 1])
      const step = isAbove ? -1 : 1
      const block: Line[] = []
      for (let at = index + step; isWords(lines[at]); at += step)
        block.push(lines[at])
      const own = isAbove ? block.toReversed() : block
      if (own.length === 0)
        return []
      const kind = general.test(name) ? 'NOTE' : name.toUpperCase()
      const marked = own.map(({ start, raw }, nth): Edit => {
        const lead = /^[ \t]*>?[ \t]?/.exec(raw)![0].includes('>') ? /^[ \t]*>[ \t]?/.exec(raw)![0].length : 0
        const before = nth > 0 ? '> ' : isTitled ? `> [!${kind}] ` : `> [!${kind}]\n> `
        return { start, end: start + lead, text: before }
      })
      const gone = { start: line.start, end: line.end, text: '' }
      return isAbove ? [...marked, gone] : [gone, ...marked]
    })
  },
}
