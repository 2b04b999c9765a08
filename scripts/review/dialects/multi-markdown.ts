import type { Edit } from '../rewrite.ts'
import type { Dialect } from './dialect.ts'
import { inPlace, linesOf, ordered } from './dialect.ts'

/** A source that a text lists where it likes: `[#key]: words`. */
const listed = /^\[#([\w:.-]+)\]:[ \t]*(?=\S)/gm
/** A mention of one: `[#key]`, `[p. 3][#key]`, `[#key;]`. */
const mention = /(?:\[([^[\]\n]*)\])?\[#([\w:.-]+);?\](?!:)/g
/** A caption right behind a table, with a name: `[words][name]`. */
const caption = /^\[([^[\]\n]+)\](?:\[[^[\]\n]*\])?[ \t]*$/
/** Sizes behind the title of a picture's address. */
const sizes = /^(\[[^\]\n]+\]:[ \t]+\S+[ \t]+"[^"\n]*")[ \t]+\w+=[\w%."=\t ]*$/gm

/** MultiMarkdown: its sources are footnotes, a line in brackets behind a table is the caption, pictures have no sizes. */
export const multiMarkdown: Dialect = {
  name: 'MultiMarkdown',
  sign: /\[#[\w:.-]+;?\]|^\|?[^\n|]*\|[^\n]*\n\[[^[\]\n]+\]|^\[[^\]\n]+\]:[^\n]*"[ \t]+\w+=/m,
  edits: (text) => {
    const { source, mask } = text
    const keys = new Set([...source.matchAll(listed)].map(([, key]) => key))
    const lines = linesOf(text)
    const captions = lines.flatMap(({ start, end, mask: line }, index): Edit[] => {
      const words = caption.exec(line)?.[1]
      const isBehind = words !== undefined && /\|/.test(lines[index - 1]?.mask ?? '') && (lines[index + 1]?.mask ?? '').trim() === ''
      return isBehind ? [{ start, end, text: `\n: ${words}` }] : []
    })
    return ordered([
      ...captions,
      ...[...source.matchAll(sizes)].map(inPlace(([, own]) => own)),
      ...[...source.matchAll(listed)].map(inPlace(([, key]) => `[^mmd-${key}]: `)),
      ...[...mask.matchAll(mention)].filter(([, , key]) => keys.has(key)).map(inPlace(([, where, key]) =>
        `${where ? `(${where})` : ''}[^mmd-${key}]`)),
    ])
  },
}
