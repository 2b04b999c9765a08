import type { Edit } from '../rewrite.ts'
import type { Dialect, Line } from './dialect.ts'
import { calloutOfSign } from './callout-signs.ts'
import { linesOf, ordered } from './dialect.ts'

const properties = /(?:^|\n)(#[ \t][^\n]*\n)(?:[ \t]*\n)+((?:\p{L}[\p{L}\d ()/_-]{0,30}:[\t\v\f\r \xA0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000\uFEFF]*\S[^\n]*\n){2,})(?=[ \t]*\n|$)/u

/** Notion's `<aside>` is a callout, and the property lines beneath its title are one small line. */
export const notion: Dialect = {
  name: 'exports of Notion',
  sign: /<aside|^#[ \t][^\n]*\n[ \t]*\n\p{L}[^\n]*:/imu,
  edits: text => ordered([...asides(text), ...propertyLines(text.mask)]),
}

function asides(text: { source: string, mask: string }): Edit[] {
  const lines = linesOf(text)
  const edits: Edit[] = []
  for (let index = 0; index < lines.length; index++) {
    const opening = /^([ \t]*)<aside[^>]*>(.*)$/i.exec(lines[index].mask)
    const last = opening ? nextOf(lines, index, ({ mask }) => /<\/aside>[ \t]*$/i.test(mask)) : -1
    if (!opening || last < 0)
      continue
    const first = opening[2].trim() === '' ? nextOf(lines, index + 1, ({ raw }) => raw.trim() !== '') : index
    const { raw, start } = lines[first]
    const from = first === index ? raw.length - opening[2].trimStart().length : opening[1].length
    const name = calloutOfSign(raw.slice(from)) ?? 'NOTE'
    const sign = /^(?:<img[^>]*>|\p{Extended_Pictographic}\uFE0F?)[ \t]*/u.exec(raw.slice(from))?.[0] ?? ''
    const title = /^\*\*([^*\n]+?)[:：]?\*\*[:：]?[ \t]*/.exec(raw.slice(from + sign.length))
    const cut = from + sign.length + (title?.[0].length ?? 0)
    const rest = raw.slice(cut).replace(/<\/aside>[ \t]*$/i, '')
    edits.push({
      start: lines[index].start + opening[1].length,
      end: start + cut,
      text: `\n${opening[1]}> [!${name}] ${title?.[1] ?? ''}`.trimEnd() + (rest.trim() ? `\n${opening[1]}> ` : ''),
    })
    for (let at = first; at <= last; at++) {
      const line = lines[at]
      const closing = at === last ? /[ \t]*<\/aside>[ \t]*$/i.exec(line.raw)?.[0].length ?? 0 : 0
      const begin = line.start + Math.min(opening[1].length, line.raw.length)
      if (at > first && line.end - closing > begin)
        edits.push({ start: begin, end: begin, text: '> ' })
      else if (at > first && at < last)
        edits.push({ start: begin, end: begin, text: lines.slice(at, last).every(one => one.raw.trim() === '') ? '' : '>' })
      if (closing > 0)
        edits.push({ start: line.end - closing, end: line.end, text: '' })
    }
    index = last
  }
  return edits
}

/** The first line from one on that is as wanted; -1 where none is. */
function nextOf(lines: Line[], from: number, isWanted: (line: Line) => boolean): number {
  let at = from
  while (at < lines.length && !isWanted(lines[at]))
    at++
  return at < lines.length ? at : -1
}

function propertyLines(mask: string): Edit[] {
  const found = properties.exec(mask)
  if (!found || /^#/m.test(mask.slice(0, found.index)) || found[2].split('\n').some(line => line.length > 300))
    return []
  const start = found.index + found[0].indexOf(found[2], found[0].indexOf(found[1]) + found[1].length)
  const breaks = [...found[2].matchAll(/\n(?=.)/g)].map(({ index }): Edit =>
    ({ start: start + index, end: start + index + 1, text: ' · ' }))
  const end = start + found[2].length - 1
  return [{ start, end: start, text: '<small>' }, ...breaks, { start: end, end, text: '</small>' }]
}
