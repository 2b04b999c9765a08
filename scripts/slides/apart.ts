import { withoutNames } from '../markdown/block-mark.ts'

const marker = /^(?:([-*+])|\d+([.)])) /
const other: Record<string, string> = { '-': '*', '*': '-', '+': '-', '.': ')', ')': '.' }

/**
 * Blocks of Markdown to stand below each other. Two lists that meet would be one: the second gets other marks, which
 * begin a list of its own.
 */
export function keepApart(texts: string[]): string[] {
  const apart: string[] = []
  for (const text of texts) {
    const before = lastMark(apart.at(-1) ?? '')
    apart.push(before !== undefined && before === markOf(withoutNames(text)) ? withOtherMarks(text, before) : text)
  }
  return apart
}

function markOf(line: string): string | undefined {
  const match = marker.exec(line)
  return match?.[1] ?? match?.[2]
}

/** The mark of the list that a text ends with; none where it ends with something else. */
function lastMark(text: string): string | undefined {
  const last = text.split('\n').findLast(line => line !== '' && !line.startsWith(' '))
  return markOf(last ?? '')
}

function withOtherMarks(text: string, mark: string): string {
  return text
    .split('\n')
    .map(line => markOf(line) === mark ? line.replace(marker, match => match.replace(mark, other[mark])) : line)
    .join('\n')
}
