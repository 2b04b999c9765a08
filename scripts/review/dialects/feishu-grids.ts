import type { Edit } from '../rewrite.ts'
import type { Dialect } from './dialect.ts'

const grid = /^[ \t]*<grid(?:\s[^>\n]*)?>[ \t]*\n([\s\S]*?)^[ \t]*<\/grid>[ \t]*$/gim
const column = /^[ \t]*<column(?:\s[^>\n]*)?>[ \t]*$/gim
const closing = /^[ \t]*<\/column>[ \t]*$/gim
/** What names a column: a line in bold, or a heading, right beneath its tag. */
const name = /^\s*(?:(#{1,6})[ \t]+\S.*|(\*\*|__)([^*_\n]+)\2[ \t]*)$/m

/** Columns of Feishu that words name each become columns of sections; others are text, one below the other. */
export const feishuGrids: Dialect = {
  name: 'columns of Feishu',
  sign: /<grid[\s>]/i,
  edits: ({ source, mask }) => [...mask.matchAll(grid)].flatMap(({ 0: whole, 1: inner, index }): Edit[] => {
    const from = index + whole.indexOf(inner, whole.indexOf('\n'))
    const opens = [...inner.matchAll(column)]
    const level = Math.min(6, 1 + ([...mask.slice(0, index).matchAll(/^(#{1,6})[ \t]/gm)].at(-1)?.[1].length ?? 1))
    const names = opens.map(({ 0: tag, index: at }) => nameBehind(source, from + at + tag.length, level))
    if (opens.length < 2 || names.includes(undefined))
      return []
    const tags = (text: string) => ({ 0: tag, index: at }: RegExpMatchArray): Edit =>
      ({ start: from + at!, end: from + at! + tag.length, text })
    return [
      { start: index, end: from - 1, text: ':::: {.columns}' },
      ...opens.map(tags('::: {.column}')),
      ...names as Edit[],
      ...[...inner.matchAll(closing)].map(tags(':::')),
      { start: from + inner.length, end: index + whole.length, text: '::::' },
    ].toSorted((one, other) => one.start - other.start)
  }),
}

/** The name of a column as a heading of a level; undefined where none stands behind a place. */
function nameBehind(source: string, place: number, level: number): Edit | undefined {
  const [line] = /^\s*\S.*/.exec(source.slice(place)) ?? []
  const found = line === undefined ? undefined : name.exec(line)
  if (!line || !found)
    return undefined
  const start = place + line.length - line.trimStart().length
  return { start, end: place + line.length, text: `${found[1] ?? '#'.repeat(level)} ${found[3] ?? line.trim().replace(/^#+\s*/, '')}` }
}
