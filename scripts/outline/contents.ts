import type { List, Nodes, Root, RootContent, Table } from 'mdast'
import type { VFile } from 'vfile'
import { toString } from 'mdast-util-to-string'
import { report } from '../diagnostics/messages.ts'
import { visit } from '../review/walk.ts'
import { inSimplified } from '../typesetting/traditional.ts'
import { splitNumber } from './heading-number.ts'

const heads = /^(?:目\s*录|目\s*次|table of contents|contents|toc|index|outline|本文目录|文章目录)\s*[:：]?$/i
/** A link to where the page begins, which a talk has no use for. */
const upwards = /^[^\p{L}]*(?:(?:back|return|go|jump) to (?:the )?(?:top|contents|table of contents|toc)|(?:返回|回到)(?:顶部|目录|页首))[^\p{L}]*$/iu
/** A line of contents: a title, leaders, a page. */
const pageLine = /(?:\.{3,}|…{2,}|·{3,})\s*\d+\s*$/
/** A link around the link of its page, as word processors write it: the outer one is none to Markdown. */
const linkLine = /^\[.+\]\(#[^()]*\)$/
/** From this many links on a list of nothing but links into the review is its contents. */
const fewest = 4

/**
 * A tree whose author's own table of contents is marked to be left out, since a talk makes one anew; its heading is gone.
 * Said once. A comment `<!-- deck: keep -->` before it keeps it.
 */
export function withoutContents(whole: Root, file: VFile): Root {
  const tree = withoutWaysUp(whole)
  const found = contentsIn(tree)
  // The heading above it is left out as well, and is where the message leads.
  const [first] = [...found].toSorted((a, b) => a.position!.start.line - b.position!.start.line)
  if (!first)
    return tree
  report(
    file,
    'contents-left-out',
    first,
    'Table of contents is left out, since the agenda says the same; `<!-- deck: keep -->` before it keeps it',
  )
  return {
    ...tree,
    children: tree.children.flatMap((node): RootContent[] => {
      if (!found.has(node))
        return [node]
      return node.type === 'heading'
        ? []
        : [{ type: 'html', value: '<!-- deck: skip="table of contents" -->', position: node.position }, node]
    }),
  }
}

/** A tree whose links back to the top of the page are marked to be left out. */
function withoutWaysUp(tree: Root): Root {
  const isWayUp = (node: RootContent): boolean => node.type === 'paragraph' && upwards.test(toString(node))
    && node.children.some(({ type }) => type === 'link' || type === 'html')
  return {
    ...tree,
    children: tree.children.flatMap((node): RootContent[] =>
      isWayUp(node) ? [{ type: 'html', value: '<!-- deck: skip="link to the top" -->', position: node.position }, node] : [node]),
  }
}

/**
 * The nodes of a table of contents: a list of links into the review, lines that end in page numbers, what stands
 * beneath such a heading, be it a table.
 */
function contentsIn(tree: Root): Set<Nodes> {
  const found = new Set<Nodes>()
  tree.children.forEach((node, index) => {
    const before = tree.children[index - 1]
    if (before?.type === 'html' && /deck:[^>]*\bkeep\b/.test(before.value))
      return
    const isHeaded = before && (found.has(before) || isHead(before))
    if (node.type === 'table' && isHeaded && isPageTable(node)) {
      found.add(node)
      if (isHead(before))
        found.add(before)
    }
    else if (node.type === 'list' && (isOfLinks(node, isHeaded ? 2 : fewest) || (isHeaded && repeatsHeadings(node, tree)))) {
      found.add(node)
      if (before && isHead(before))
        found.add(before)
    }
    else if (node.type === 'paragraph' && isPageLines(node, isHeaded)) {
      found.add(node)
      if (before && isHead(before))
        found.add(before)
    }
  })
  return found
}

function isHead(node: RootContent): boolean {
  return (node.type === 'heading' || node.type === 'paragraph') && heads.test(inSimplified(toString(node)).trim().replace(/^\*+|\*+$/g, ''))
}

function isOfLinks(list: List, least: number): boolean {
  let [links, own] = [0, 0]
  visit(list, 'link', (link) => {
    links++
    own += link.url.startsWith('#') ? 1 : 0
  })
  const words = linkedShare(list)
  return links >= least && own === links && words > 0.8
}

/** Share of a list's words that stand in links. */
function linkedShare(list: List): number {
  let linked = 0
  visit(list, 'link', link => void (linked += toString(link).length))
  return linked / Math.max(1, toString(list).replace(/\s/g, '').length)
}

/** True where most points of a list are headings of the review. */
function repeatsHeadings(list: List, tree: Root): boolean {
  const plain = (text: string): string => splitNumber(text).title.replace(/^[\s\d.、（）()]+|[\s.…·]+\d*$/g, '').toLowerCase()
  const titles = new Set(tree.children.flatMap(node => node.type === 'heading' ? [plain(toString(node))] : []))
  const lines: string[] = []
  visit(list, 'paragraph', paragraph => void lines.push(plain(toString(paragraph))))
  return lines.length >= 3 && lines.filter(line => titles.has(line)).length > lines.length / 2
}

/** True for a table whose rows end in the numbers of pages, in order, as readers of PDF make one of a page of contents. */
function isPageTable({ children }: Table): boolean {
  const pages = children.map(({ children: cells }) => cells.map(cell => toString(cell).trim()).findLast(text => text !== ''))
    .map(text => /^(?:.*[\s.…·])?(\d{1,4})$/.exec(text ?? '')?.[1])
  const numbers = pages.flatMap(page => page === undefined ? [] : [Number(page)])
  return numbers.length >= Math.max(3, children.length * 0.75) && numbers.every((page, index) => index === 0 || page >= numbers[index - 1])
}

function isPageLines(node: RootContent, isHeaded: boolean): boolean {
  const lines = toString(node).split('\n')
  if (isHeaded && lines.every(line => linkLine.test(line.trim())))
    return true
  const paged = lines.filter(line => pageLine.test(line)).length
  return paged === lines.length && (isHeaded ? paged > 0 : paged >= fewest)
}
