import type { RootContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { VFile } from 'vfile'
import { asWritten } from '../markdown/escape.ts'
import { parseMarkdown } from '../review/syntax.ts'

/** A node with the Markdown that it is written in. */
interface Written { node: RootContent, markdown: string }

/**
 * The text of a slide as its author wrote it: what only the slide shows, lists, tables, formulas and listings, is set where it belongs,
 * after the paragraph that stands before it on the slide, after one that ends in a colon, or at the end of what its heading says.
 */
export function wholeText(content: string, text: string): string {
  const paragraphs = writtenIn(text)
  const after = new Map<number, string[]>()
  const announced = new Set<number>()
  let from = -1
  // The line of sources stays last.
  const end = paragraphs.length - (/^(?:来源：|Sources: )/.test(paragraphs.at(-1)?.markdown ?? '') ? 1 : 0)
  let until = end
  let isAnchored = false
  for (const { node, markdown, isShown } of piecesOf(content)) {
    const words = plain(toString(node))
    if (isShown) {
      if (isSaid(node, markdown, text))
        continue
      const colon = paragraphs.findIndex(({ node }, at) =>
        at >= Math.max(from, 0) && at < until && !announced.has(at) && /[:：]\s*$/.test(toString(node)))
      const at = colon >= 0 ? colon : isAnchored ? from : until - 1
      announced.add(at)
      after.set(at, [...after.get(at) ?? [], markdown])
      continue
    }
    const found = paragraphs.findIndex(({ node }) => plain(toString(node)).includes(words))
    if (!words || found < 0)
      continue
    from = found
    isAnchored = node.type !== 'heading'
    const next = paragraphs.findIndex((paragraph, at) => at > found && isHead(paragraph.node))
    until = next < 0 ? end : next
  }
  return [-1, ...paragraphs.keys()].flatMap(at => [...paragraphs[at] ? [paragraphs[at].markdown] : [], ...after.get(at) ?? []]).join('\n\n')
}

/** Whether a text has something of a slide already: as it is written, or all points of a list. */
function isSaid(node: RootContent, markdown: string, text: string): boolean {
  return text.includes(markdown) || (node.type === 'list' && node.children.every(item => plain(text).includes(plain(toString(item)))))
}

/** What stands on a slide, in order: prose and heads, which tell where one is in the text, and what the text does not have. */
function piecesOf(content: string): (Written & { isShown: boolean })[] {
  let block = ''
  return writtenIn(content).flatMap(({ node, markdown }) => {
    if (node.type === 'html')
      block = /<!-- block: (\S+) -->/.exec(node.value)?.[1] ?? block
    const isShown = ['list', 'table', 'math'].includes(node.type) || (node.type === 'code' && node.lang !== 'mermaid')
    const isPlace = (node.type === 'heading' && node.depth > 1) || (node.type === 'paragraph' && /-prose-\d+$/.test(block))
    return isShown || isPlace ? [{ node, markdown, isShown }] : []
  })
}

function writtenIn(markdown: string): Written[] {
  const written = asWritten(markdown)
  return parseMarkdown(new VFile(written)).children.map(node =>
    ({ node, markdown: written.slice(node.position!.start.offset, node.position!.end.offset) }))
}

function isHead(node: RootContent): boolean {
  return node.type === 'paragraph' && node.children.length === 1 && node.children[0].type === 'strong'
}

/** Words as they are compared: without spaces and what a slide leaves out of them, citations. */
function plain(words: string): string {
  return words.replace(/\[[^\]]*\]|\s+/g, '')
}
