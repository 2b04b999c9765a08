/** A stretch between two signs: where it begins and ends, signs included, and the stroke or strokes of both. */
export interface Bracketed { start: number, end: number, stroke: string }

/** Where nothing ends a stretch. */
const nowhere = Number.POSITIVE_INFINITY
/** A formula of more signs is none. */
const longest = 8000

/**
 * Finds what stands between brackets behind one stroke or two, `\(…\)` or `\\[…\\]`: no blank line is in it, and none of these is in
 * another. Kramdown wants both strokes. The text is gone through once, however many signs have no other half.
 */
export function bracketedIn(text: string, [open, close]: ['(', ')'] | ['[', ']']): Bracketed[] {
  const opening = new RegExp(`(?<!\\\\)(\\\\{1,2})\\${open}`, 'g')
  const blank = ahead(text, /\n[ \t>]*(?:\n|$)/g)
  const closing = new Map([1, 2].map(count => ['\\'.repeat(count), ahead(text, new RegExp(`${'\\\\'.repeat(count)}\\${close}`, 'g'))]))
  const found: Bracketed[] = []
  for (let match = opening.exec(text); match; match = opening.exec(text)) {
    const { 0: sign, 1: stroke, index: start } = match
    const from = start + sign.length
    const until = closing.get(stroke)!(from + 1)
    if (until - from > longest || blank(from) < until)
      continue
    const end = until + stroke.length + 1
    found.push({ start, end, stroke })
    opening.lastIndex = end
  }
  return found
}

/** Where something stands at or behind a place, for places that only go on: what is far is looked for once. */
function ahead(text: string, what: RegExp): (from: number) => number {
  let found = -1
  return (from) => {
    if (found < from) {
      what.lastIndex = from
      found = what.exec(text)?.index ?? nowhere
    }
    return found
  }
}
