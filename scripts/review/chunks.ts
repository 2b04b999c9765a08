/** A stretch of a text that can be parsed by itself: from its start offset, which is in line `line`, counted from 1. */
export interface Chunk {
  start: number
  line: number
  text: string
  /** It begins with an item of the list that the chunk before ends with. */
  goesOn?: true
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

/** What a list or a note begins with, and the blanks behind that. */
const container = /^( {0,3}(?:[-+*]|\d{1,9}[.)]))([ \t]+|$)|^ {0,3}\[\^[^\]]+\]:/
/** An item with words at the left edge; its sign, or what stands behind its number, is that of all its list. */
const itemAtEdge = /^\d{0,9}([-+*.)])[ \t]+\S/
const rule = /^ {0,3}([-*])[ \t]*(?:\1[ \t]*){2,}$/
/** What goes on within a paragraph as well: an item without words, or with a number; a note. */
const unsure = /^ {0,3}(?:[-+*][ \t]*$|(?!1[.)][ \t]+\S)\d|\[)/
const html = /^ {0,3}<[/a-z!?]/i

/**
 * Cuts Markdown before blocks that nothing can reach across: behind a blank line, at the left edge, outside fences, formulas, comments
 * and front matter; and before an item of a list at the left edge. Where it is not sure it does not cut, so parsing the chunks, and
 * joining the lists that go on, is the same as parsing the whole.
 */
export function chunksOf(source: string): Chunk[] {
  const chunks: Chunk[] = []
  let from: Omit<Chunk, 'text'> = { start: 0, line: 1 }
  let offset = 0
  let isBlank = true
  /** How far what belongs to the list or note is indented that was last begun, and whether that may be otherwise. */
  let [depth, isDoubtful] = [Infinity, false]
  /** What marks the items of the list at the left edge that nothing but them and what belongs to them stands in so far. */
  let list: string | undefined
  let closes: ((line: string) => boolean) | undefined = source.startsWith('---\n') ? line => line.trim() === '---' : undefined
  source.split('\n').forEach((line, index) => {
    if (closes) {
      if (index > 0 && closes(line))
        closes = undefined
    }
    else if (line.trim() !== '') {
      const begins = rule.test(line) ? null : container.exec(line)
      const opens = begins ? undefined : closerOf(line)
      const isFree = isBlank && /^\S/.test(line)
      isDoubtful &&= !isFree
      const marker = begins ? itemAtEdge.exec(line)?.[1] : undefined
      const goesOn = list !== undefined && marker === list && !isDoubtful
      if (!goesOn && indentOf(line) < depth)
        list = isFree && !isDoubtful ? marker : undefined
      if ((goesOn || (isFree && !begins)) && offset - from.start >= enough) {
        chunks.push({ ...from, text: source.slice(from.start, offset) })
        from = { start: offset, line: index + 1, ...(goesOn ? { goesOn } : {}) }
      }
      if (isDoubtful && opens) {
        closes = () => false
      }
      else if (indentOf(line) < depth) {
        const mayGoOn = !isBlank && (begins ? unsure.test(line) : !opens && depth < Infinity)
        isDoubtful ||= mayGoOn || begins?.[0] === line || (!opens && html.test(line))
        closes = opens
        depth = begins ? contentOf(begins) : isBlank || opens ? Infinity : depth
      }
    }
    isBlank = line.trim() === ''
    offset += line.length + 1
  })
  return [...chunks, { ...from, text: source.slice(from.start) }]
}

/** Columns of blanks before a line's words. */
function indentOf(line: string): number {
  let columns = 0
  for (let at = 0; line[at] === ' ' || line[at] === '\t'; at++)
    columns += line[at] === '\t' ? 4 - columns % 4 : 1
  return columns
}

/** From which column on what follows belongs to an item or a note. */
function contentOf([, marker, blanks]: RegExpExecArray): number {
  if (marker === undefined)
    return 4
  const width = indentOf(' '.repeat(marker.length) + blanks)
  return width > marker.length && width <= marker.length + 4 ? width : marker.length + 1
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
