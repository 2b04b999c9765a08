import type { Edit } from '../rewrite.ts'
import type { Dialect } from './dialect.ts'
import { beginsLine, blanksBefore, ordered, reportOnce } from './dialect.ts'

/** Marks by which chat assistants name what they read; no reader can follow them. */
const marks = [
  /【\d+(?::\d+)?†[^】\n]*】/g,
  /\[\d+†[^\]\n]*\]/g,
  /:contentReference\[oaicite:[^\]\n]*\](?:\{[^}\n]*\})?/g,
  /\[?oaicite:\d+\]?(?:\{index=\d+\})?/g,
  /\uE200[^\uE200\uE201\n]*\uE201/g,
  /[\uE200-\uE206]/g,
  /(?:file)?cite(?:turn\d+[a-z]+\d+)+|\bturn\d+(?:search|view|news|file|fetch|image|academia|click)\d+\b/g,
  /\[cite_start\]|\[cite:[ \t]*\d[\d, \t-]*\]/g,
  /\[\^\d+_\d+\](?!:)/g,
  /\^\[\^\d+\^?\]\^/g,
  /<\|[a-z_]{2,30}\|>(?:assistant|user|system)?/g,
  /\[oai_citation(?:_attribution)?:\d+‡[^\]\n]*\](?:\([^()\s]*\))?/g,
  /<\/?(?:think|thinking|antArtifact)(?:\s[^>\n]*)?>/g,
]

/** `【12†source】`, `:contentReference[…]`, `citeturn0search1` and their like are left out, with a message. */
export const assistantMarks: Dialect = {
  name: 'marks of chat assistants',
  sign: /[†‡\uE200-\uE206]|oaicite|turn\d|\[cite|\[\^\d+[_^]|\^\[\^|<\/?(?:think|ant)|<\|[a-z_]+\|>/,
  edits: ({ source, mask }, file) => {
    // `[^1^]` is a note where one has that name.
    const own = /^\[\^\d+\^\]:/m.test(mask) ? [] : [/\[\^\d+\^\]/g]
    const found = ordered([...marks, ...own].flatMap(pattern => [...mask.matchAll(pattern)]).map(({ 0: whole, index }): Edit => {
      const isClosed = /^(?:[ \t.,;:!?)。，；：！？）\n]|$)/.test(mask.slice(index + whole.length, index + whole.length + 1))
      return { start: index - (isClosed && !beginsLine(mask, index) ? blanksBefore(mask, index) : 0), end: index + whole.length, text: '' }
    }))
    const first = found[0] && source.slice(found[0].start, found[0].end).trim().replace(/[\uE200-\uE206]/g, '')
    reportOnce(
      file,
      'other-mark',
      source,
      found.map(({ start }) => start),
      `\`${first}\` is a mark of a chat assistant and is left out, expected a source such as \`[@key]\``,
    )
    return found
  },
}
