import type { List, ListItem } from 'mdast'
import { toString } from 'mdast-util-to-string'

/** What parts a point from the next one, as in a sentence: `;`, `, and`. */
const parting = String.raw`[;；,，、]|[;,]\s(?:and|or)|[;；,，、](?:和|以及|或者?)`
const parted = new RegExp(`(?:${parting})$`)
/** The same at the end of a line, where it is no end of an entity. */
const atEnd = new RegExp(String.raw`(?<!&#?\w{1,8})(?:${parting})$`)
const stop = /(?<!\betc|[.&])[.。]$/
/** Where one sentence ends and the next begins. */
const seam = /[.!?]\s|[。！？]./
/** The first line of a point. */
const begins = /^\s*(?:[-+*]|\d{1,9}[.)])\s/

/**
 * The Markdown of a list whose points are parts of one sentence, each without the sign that parts it from the next one: they stand
 * beneath one another. The last one goes without its stop, as titles do. Any other list stays as it is.
 */
export function withoutPointEnds(markdown: string, { children }: List): string {
  if (!arePartsOfOne(children) || !children.every(isOfWords))
    return markdown
  const lines = markdown.split('\n')
  return lines.map((line, index) => {
    const next = lines.slice(index + 1).find(other => other.trim() !== '')
    const isEnd = next === undefined || begins.test(next) || lines[index + 1].trim() === ''
    const isLast = next === undefined && !seam.test(line.replace(begins, ''))
    return !isEnd ? line : atEnd.test(line) ? line.replace(atEnd, '') : isLast ? line.replace(stop, '') : line
  }).join('\n')
}

/** True for some points of which all but the last end in such a sign. */
function arePartsOfOne(items: ListItem[]): boolean {
  return items.length > 1 && items.slice(0, -1).every(({ children: [first] }) =>
    first?.type === 'paragraph' && parted.test(toString(first).trim()))
}

function isOfWords({ children }: ListItem): boolean {
  return children.every(({ type }) => type === 'paragraph' || type === 'list')
}
