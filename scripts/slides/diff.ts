import { diffComm } from 'node-diff3'

interface Line { sign: ' ' | '-' | '+', text: string, before: number, after: number }

/** Lines of context around what changed. */
const context = 1
/** A paragraph is one line: of a longer one only the surroundings of the difference are shown. */
const width = 100
const longest = 40

/**
 * The difference of two texts as a unified diff, short enough to read in a terminal: one line of context, long lines
 * cut to where they differ, `…` for what is left out. Empty where the texts are the same.
 * @param before the text as it is
 * @param after the text that it is compared with
 * @param names what stands behind `---` and `+++`
 */
export function unifiedDiff(before: string, after: string, names: [before: string, after: string]): string[] {
  const lines = linesOf(before, after)
  const shown = lines.map((_, index) => lines.slice(Math.max(0, index - context), index + context + 1).some(({ sign }) => sign !== ' '))
  const body = lines.flatMap((line, index) =>
    shown[index] ? [...(shown[index - 1] ? [] : [hunkHead(lines, shown, index)]), line.sign + line.text] : [])
  if (body.length === 0)
    return []
  const rest = body.length - longest
  return [`--- ${names[0]}`, `+++ ${names[1]}`, ...body.slice(0, longest), ...(rest > 0 ? [`… ${rest} more lines`] : [])]
}

/** `@@ -3,2 +3,4 @@`: where a run of shown lines begins on both sides, and how many it has there. */
function hunkHead(lines: Line[], shown: boolean[], from: number): string {
  const end = shown.indexOf(false, from)
  const hunk = lines.slice(from, end < 0 ? undefined : end)
  const count = (other: '-' | '+'): number => hunk.filter(({ sign }) => sign !== other).length
  return `@@ -${hunk[0].before},${count('+')} +${hunk[0].after},${count('-')} @@`
}

function linesOf(before: string, after: string): Line[] {
  const at = { before: 1, after: 1 }
  return diffComm(before.split('\n'), after.split('\n')).flatMap((part): Line[] => {
    if ('common' in part && part.common)
      return part.common.map(text => ({ sign: ' ', text: cut(text, 0), before: at.before++, after: at.after++ }))
    const { buffer1 = [], buffer2 = [] } = part as { buffer1?: string[], buffer2?: string[] }
    const differs = buffer1.map((text, index) => firstDifference(text, buffer2[index] ?? ''))
    return [
      ...buffer1.map((text, index): Line => ({ sign: '-', text: cut(text, differs[index]), before: at.before++, after: at.after })),
      ...buffer2.map((text, index): Line => ({ sign: '+', text: cut(text, differs[index] ?? 0), before: at.before, after: at.after++ })),
    ]
  })
}

function firstDifference(one: string, other: string): number {
  let at = 0
  while (at < one.length && one[at] === other[at])
    at++
  return at
}

/** A line that is not too long, with the character at `at` in it. */
function cut(text: string, at: number): string {
  if (text.length <= width)
    return text
  const from = Math.max(0, Math.min(at - 20, text.length - width))
  return `${from > 0 ? '…' : ''}${text.slice(from, from + width)}${from + width < text.length ? '…' : ''}`
}
