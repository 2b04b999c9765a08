import type { Edit } from '../rewrite.ts'
import type { Dialect } from './dialect.ts'
import { ordered, reportOnce } from './dialect.ts'

/** A tag behind the words of a heading; what looks like a colour is none. */
const tag = /^#(?!(?:[\da-f]{3}){1,2}$)[\p{L}_][\p{L}\d_/-]*$/iu

/** Tags behind the words of a heading file its section. */
function tagsBehind(mask: string): Edit[] {
  return [...mask.matchAll(/^ {0,3}#{1,6}[ \t]+\S[^\n]*$/gm)].flatMap(({ 0: line, index }) => {
    const words = [...line.matchAll(/\S+/g)]
    const last = words.findLast(({ 0: word }) => !tag.test(word))!
    const start = last.index + last[0].length
    const isNone = last === words.at(-1) || /^#+$/.test(last[0])
    return isNone ? [] : [{ start: index + start, end: index + line.length, text: '' }]
  })
}

/** A line of nothing but `#tags` files a note and says nothing on a slide. Within a sentence a tag stays, as it is read there. */
export const tagLines: Dialect = {
  name: 'lines of tags',
  sign: /^[ \t]*(?:(?:tags?|标签)[:：][ \t]*)?#[\p{L}\d_]|^ {0,3}#{1,6}[ \t][^\n]*[ \t]#[\p{L}_]/imu,
  edits: ({ source, mask }, file) => {
    // A single tag is one above the first heading or beneath the last line; elsewhere it may be a heading.
    const heading = /^#{1,6}[ \t]/m.exec(mask)?.index ?? -1
    const end = mask.trimEnd().length
    const found = [...mask.matchAll(/(?<=^|\n)[ \t]*(?:tags?[:：][ \t]*|标签[:：][ \t]*)?#[\p{L}_][\p{L}\d_/-]*(?:[ \t,，、]+#[\p{L}\d_/-]+)*[ \t]*(?=\n|$)/giu)]
      .filter(({ 0: line, index }) => /^[ \t]*(?:tags?|标签)[:：]/i.test(line) || line.split('#').length > 2 || line.includes('/') || index < heading || (heading >= 0 && index + line.length >= end))
    reportOnce(
      file,
      'other-mark',
      source,
      found.map(({ index }) => index),
      'A line of `#tags` is left out, expected text; `# ` with a blank makes a heading',
    )
    const leftOut = found.map(({ 0: line, index }): Edit => ({ start: index, end: index + line.length, text: '' }))
    return ordered([...leftOut, ...tagsBehind(mask)])
  },
}
