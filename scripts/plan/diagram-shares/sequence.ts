import type { SharesOf } from './share.ts'
import { linesOf, runsOf } from './share.ts'

const declared = /^(?:participant|actor)\s+(?:(\S+)\s+as\s|(\S+)$)/
const message = /^([^\s:+<>-]+)\s*(?:<<)?-{1,2}(?:>>|[>x)])\s*([^\s:+-][^\s:]*)\s*:/
const opens = /^(?:alt|opt|loop|par|critical|break|rect)\b/
const says = /^(?:note|else|and|option)\b/i

/** Messages in their order, the heads of all who speak above each share; none where somebody is active across several messages. */
export const sequenceShares: SharesOf = (source, most) => {
  const [first, ...lines] = linesOf(source)
  const counts = lines.includes('autonumber')
  const rest = lines.filter(line => line !== 'autonumber' && !/^title\b/.test(line))
  const named = rest.filter(line => declared.test(line))
  const spoken = rest.filter(line => !declared.test(line))
  const units = unitsOf(spoken)
  if (first !== 'sequenceDiagram' || units === undefined || units.length < 2)
    return undefined
  const heads = [...named]
  const known = new Set(named.map(line => declared.exec(line)!.slice(1).find(Boolean)!))
  for (const [, from, to] of spoken.flatMap(line => [message.exec(line) ?? []])) {
    for (const one of [from, to].filter(id => id !== undefined && !known.has(id))) {
      known.add(one)
      heads.push(`participant ${one}`)
    }
  }
  let number = 1
  return runsOf(units, unit => unit.length, most).map((run) => {
    const begins = number
    number += run.flat().filter(line => message.test(line)).length
    return { source: [first, ...(counts ? [`autonumber ${begins}`] : []), ...heads, ...run.flat()].join('\n') }
  })
}

/** Lines that stand together: a message or a note, or a frame with all in it; undefined where a line is something else. */
function unitsOf(lines: string[]): string[][] | undefined {
  const units: string[][] = []
  let depth = 0
  for (const line of lines) {
    const isEnd = line === 'end'
    if (!isEnd && ![message, opens, says].some(form => form.test(line)))
      return undefined
    if (depth > 0)
      units.at(-1)!.push(line)
    else
      units.push([line])
    depth += opens.test(line) ? 1 : isEnd ? -1 : 0
  }
  return depth === 0 ? units : undefined
}
