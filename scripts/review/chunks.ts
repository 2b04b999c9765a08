/** A stretch of a text that can be parsed by itself: from its start offset, which is in line `line`, counted from 1. */
export interface Chunk {
  start: number
  line: number
  text: string
}

/** Below this many characters a text is parsed whole: the parser's time grows faster than its text. */
const enough = 1_000

/** Openings of blocks that may hold blank lines and lines like headings, with what closes them. */
const openings: [open: RegExp, close: (match: RegExpMatchArray) => (line: string) => boolean][] = [
  [/^ {0,3}(`{3,})[^`]*$|^ {0,3}(~{3,})/, match => closesFence(match[1] ?? match[2])],
  [/^ {0,3}(\${2,})[^$]*$/, match => line => line.trim().startsWith(match[1]) && line.trim().replace(/\$/g, '') === ''],
  [/^ {0,3}<!--(?!.*-->)/, () => line => line.includes('-->')],
  [/^ {0,3}<(script|pre|style|textarea)\b(?!.*<\/\1>)/i, () => line => /<\/(?:script|pre|style|textarea)>/i.test(line)],
  [/^ {0,3}<\?(?!.*\?>)/, () => line => line.includes('?>')],
  [/^ {0,3}<!\[CDATA\[(?!.*\]\]>)/, () => line => line.includes(']]>')],
  [/^ {0,3}<![a-z](?!.*>)/i, () => line => line.includes('>')],
]

/**
 * Cuts Markdown before headings that nothing can reach across: behind a blank line, outside fences, formulas, comments and
 * front matter. Where it is not sure it does not cut, so parsing the chunks is the same as parsing the whole.
 */
export function chunksOf(source: string): Chunk[] {
  const chunks: Chunk[] = []
  let from = { start: 0, line: 1 }
  let offset = 0
  let isBlank = true
  let closes: ((line: string) => boolean) | undefined = source.startsWith('---\n') ? line => line.trim() === '---' : undefined
  source.split('\n').forEach((line, index) => {
    if (closes) {
      if (index > 0 && closes(line))
        closes = undefined
    }
    else if (isBlank && /^#{1,6}(?:\s|$)/.test(line) && offset - from.start >= enough) {
      chunks.push({ ...from, text: source.slice(from.start, offset) })
      from = { start: offset, line: index + 1 }
    }
    else {
      closes = closerOf(line)
    }
    isBlank = line.trim() === ''
    offset += line.length + 1
  })
  return [...chunks, { ...from, text: source.slice(from.start) }]
}

function closerOf(line: string): ((line: string) => boolean) | undefined {
  for (const [open, close] of openings) {
    const match = line.match(open)
    if (match)
      return close(match)
  }
  return undefined
}

function closesFence(opening: string): (line: string) => boolean {
  return (line) => {
    const text = line.trim()
    return text.startsWith(opening) && text.replaceAll(opening[0], '') === '' && /^ {0,3}\S/.test(line)
  }
}
