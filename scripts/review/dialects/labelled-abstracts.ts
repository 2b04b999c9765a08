import type { Edit } from '../rewrite.ts'
import type { Dialect, Line } from './dialect.ts'
import { linesOf } from './dialect.ts'

/** The label of an abstract before its first words, in bold or not. */
const label = /^(\*\*|__)?(摘[ \u3000]*要|[内內]容提要|abstract)(?:(\*\*|__)(?:[ \t]*[:：.—–]|(?=[ \t\u3000]+\S))|[:：](?:\*\*|__)?|\.(?:\*\*|__))[ \t\u3000]*(?=\S)/i
const heading = /^#{1,6}[ \t]+(?=\S)/
const named = /^#{1,6}[ \t][^\n]*(?:摘\s*要|[内內]容提要|abstract)[ \t#]*$/im

/**
 * `摘要：…` or `**Abstract.** …`, a paragraph between the title and the first chapter, is the abstract: it gets a heading, of the level
 * of the chapters. A review that has such a heading keeps its text.
 */
export const labelledAbstracts: Dialect = {
  name: 'abstracts behind a label',
  sign: /^(?:\*\*|__)?(?:摘[ \u3000]*要|[内內]容提要|abstract)/im,
  edits: (text) => {
    const lines = linesOf(text)
    const headings = lines.filter(({ mask }) => heading.test(mask))
    // The front matter may have the title.
    const isTitled = lines.some(({ start, mask }) => start < (headings[0]?.start ?? 0) && label.test(mask))
    const [title, next] = isTitled ? [undefined, ...headings] : headings
    // A title and an abstract in another language follow: the outline knows both as they stand.
    const isTwice = next && lines.some(({ start, mask }) => start > next.start && label.test(mask))
    if (!next || isTwice || named.test(text.mask))
      return []
    const depth = /^#+/.exec(next.mask)![0]
    const between = lines.filter(({ start }) => start > (title?.start ?? -1) && start < next.start)
    return between.flatMap((line, index): Edit[] => {
      const [whole, , name] = isBlank(between[index - 1]) ? label.exec(line.mask) ?? [] : []
      return whole && name ? [{ start: line.start, end: line.start + whole.length, text: `${depth} ${name.replace(/[ \u3000]/g, '')}\n\n` }] : []
    })
  },
}

function isBlank(line: Line | undefined): boolean {
  return line === undefined || line.mask.trim() === ''
}
