import type { Edit } from '../rewrite.ts'
import type { Dialect } from './dialect.ts'
import { leads } from './mask.ts'

const opening = /^(`{3,}|~{3,}(?!~))[^`\n]*$/
/** A listing within a point is not longer than this, in lines, where its lines are outdented. */
const longest = 200

/** The lines of a listing that a point opens, `- \`\`\`python`, belong to it where they lost their margin, as outliners export them. */
export const outdentedListings: Dialect = {
  name: 'outdented lines of listings in points',
  sign: /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+(?:`{3}|~{3})/m,
  edits: ({ source }) => {
    const lines = source.split('\n')
    let [offset, within] = [0, 0]
    return lines.flatMap((line, index): Edit[] => {
      const start = offset
      offset += line.length + 1
      if (index < within)
        return []
      const lead = leads.exec(line)![0]
      const mark = /[-*+\d]/.test(lead) && !lead.includes('>') ? opening.exec(line.slice(lead.length))?.[1] : undefined
      const last = mark === undefined ? -1 : lines.slice(index + 1, index + longest).findIndex(other => other.trim() === mark)
      const own = lines.slice(index + 1, index + 1 + last)
      const least = Math.min(...[...own, lines[index + 1 + last] ?? ''].filter(other => other.trim() !== '').map(marginOf))
      if (last < 0 || least >= lead.length || own.some(other => opening.test(other.slice(leads.exec(other)![0].length))))
        return []
      within = index + last + 2
      let at = start + line.length + 1
      return lines.slice(index + 1, within).flatMap((other): Edit[] => {
        const from = at
        at += other.length + 1
        return other.trim() === '' ? [] : [{ start: from, end: from, text: ' '.repeat(lead.length - least) }]
      })
    })
  },
}

function marginOf(line: string): number {
  return /^[ \t]*/.exec(line)![0].length
}
