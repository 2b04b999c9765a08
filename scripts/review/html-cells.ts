import type { ElementContent, Element as HastElement, Text } from 'hast'
import type { Literal, Nodes, Root, RootContent } from 'mdast'
import { toHtml } from 'hast-util-to-html'
import { toHast } from 'mdast-util-to-hast'

/**
 * Markdown ends HTML at a blank line; a table with one in a cell is one piece all the same, and what stands between blank lines in it
 * is Markdown, which it holds as HTML from here on.
 */
export function joinTables(tree: Root, source: string): void {
  const count = (text: string, tag: RegExp): number => text.match(tag)?.length ?? 0
  for (let index = 0; index < tree.children.length; index++) {
    const node = tree.children[index]
    if (node.type !== 'html' || count(node.value, /<table\b/gi) <= count(node.value, /<\/table>/gi))
      continue
    const last = tree.children.findIndex((other, at) => at > index && other.type !== 'code' && /<\/table>/i.test(sliceOf(other, source)))
    const parts = tree.children.slice(index, last + 1)
    // What is indented far enough is code to Markdown, and its tags are words.
    if (last < 0 || parts.some(part => part.type === 'code' && !/^[`~]{3}/.test(sliceOf(part, source))))
      continue
    const definitions = tree.children.filter(({ type }) => type === 'definition')
    const value = parts.map(part => part.type === 'html' ? part.value : htmlOf(part, definitions, source)).join('\n')
    const position = { start: node.position!.start, end: parts.at(-1)!.position!.end }
    tree.children.splice(index, parts.length, { type: 'html', value, position })
  }
}

/** A block of Markdown as HTML; formulas and notes stay as written, as within any HTML. */
function htmlOf(node: RootContent, definitions: RootContent[], source: string): string {
  const asWritten = (_: unknown, written: Nodes): Text => ({ type: 'text', value: sliceOf(written, source) })
  const dollars = (_: unknown, { value }: Literal): Text => ({ type: 'text', value: `$${value}$` })
  const hast = toHast({ type: 'root', children: [node, ...definitions] } as Root, {
    allowDangerousHtml: true,
    handlers: { citation: asWritten, footnoteReference: asWritten, inlineMath: dollars, math: dollars },
  })
  return toHtml(hast, { allowDangerousHtml: true })
}

/** A listing within a cell: each line is code by itself, with its indents as blanks that nothing swallows. */
export function codeLinesOf(listing: HastElement, words: string): ElementContent[][] {
  return words.replace(/\n$/, '').split('\n').map((line): ElementContent[] => {
    const value = line.replace(/^[ \t]+/, indent => '\u00A0'.repeat(indent.replaceAll('\t', '    ').length))
    return line.trim() === '' ? [] : [{ ...listing, tagName: 'code', properties: {}, children: [{ type: 'text', value }] }]
  })
}

function sliceOf({ position }: Nodes, source: string): string {
  return source.slice(position!.start.offset, position!.end.offset)
}
