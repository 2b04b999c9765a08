import type { Blockquote, Nodes } from 'mdast'
import type { Quotation } from '../outline/block.ts'
import type { Rich } from '../outline/rich.ts'
import type { AllKinds, BlockKind } from './kind.ts'
import type { Part, Piece } from './part.ts'
import { toString } from 'mdast-util-to-string'
import { limits } from '../design/design.ts'
import { heightOfParagraphs } from '../estimate/list.ts'
import { air, measures, sizes } from '../estimate/sizes.ts'
import { quoted, withoutIndent } from '../markdown/line-start.ts'
import { sliceNodes } from '../markdown/slice.ts'
import { baseOf } from '../outline/block.ts'
import { sentencesWithin } from '../outline/sentences.ts'
import { balance } from './splitting/balance.ts'

/** A quotation, or some of what stands in it; without the indentation of a list around it. */
export const quotation: BlockKind<Quotation> = {
  is: 'quote',
  find: node => node.type === 'blockquote' ? [{ kind: 'quotation', ...baseOf(node), quote: node }] : undefined,
  within: {
    is: node => node.type === 'blockquote',
    height: (node, { width }, heightOfNode) => 2 * air.quote
      + heightOfParagraphs((node as Blockquote).children, { ...sizes.inlineQuote, width: width - air.quoteIndent }, heightOfNode),
  },
  split: ([block], limit, all) => piecesOf(block, limit - (block.label ? 64 : 0), all),
  height: ({ quote }, { range }, { layout, text }, all) => layout === 'quote'
    ? 2 * 8 + heightOfParagraphs(quote.children.slice(...(range ?? [])), { ...sizes.quote, width: measures.quote }, all.heightOfNode)
    : all.heightOfNode(range ? withChildren(quote, quote.children.slice(...range)) : quote, text),
  print: ({ quote }, { range }, context) => range
    ? withSpeakerBelow(quote.children.slice(...range).map(child => quoted(sliceNodes([child], context))).join('\n>\n'))
    : withSpeakerBelow(withoutIndent(sliceNodes([quote], context), context.source, quote.position!.start.offset!)),
  words: ({ quote }) => [toString(quote)],
}

/** Who says it, behind a dash on the last line, stands on a line of its own, not behind the last word. */
function withSpeakerBelow(text: string): string {
  return text.replace(/(?<=[^\s>\\])(?=\n> ?(?:[—–―]{1,2}|-{2,3})\s*[^\s-][^\n]*$)/u, '\\')
}

function withChildren(quote: Blockquote, children: Nodes[]): Blockquote {
  return { ...quote, children: children as Blockquote['children'] }
}

/** A listing or a list within a quotation in as few even shares as each fit a slide; anything else stays whole. */
function tear(node: Nodes, limit: number, heightOf: (nodes: Nodes[]) => number): Nodes[] {
  const entries = node.type === 'code' ? node.value.split('\n') : node.type === 'list' ? node.children : []
  const most = node.type === 'code' ? limits.code.split.lines : Infinity
  const inShares = (count: number): Nodes[] => Array.from({ length: count }, (_, index) => {
    const [from, to] = [index, index + 1].map(at => Math.round(at * entries.length / count))
    return shareOf(node, from, to)
  })
  for (let count = Math.max(1, Math.ceil(entries.length / most)); count <= entries.length; count++) {
    const shares = inShares(count)
    if (shares.every(share => heightOf([share]) <= limit))
      return shares
  }
  return [node]
}

/** Some lines of a listing, or points of a list, as one of its own. */
function shareOf(node: Nodes, from: number, to: number): Nodes {
  if (node.type === 'code')
    return { ...node, value: node.value.split('\n').slice(from, to).join('\n') }
  if (node.type !== 'list')
    return node
  const children = node.children.slice(from, to)
  return { ...node, children, position: { start: children[0].position!.start, end: children.at(-1)!.position!.end } }
}

/** True for a paragraph that leads to what stands behind it. */
function leadsOn(node: Nodes | undefined): boolean {
  return node?.type === 'paragraph' && /[:：]$/.test(toString(node).trim())
}

/** A slide of its own, set large unless a table stands in it; a long one is cut between its paragraphs, else between sentences. */
function piecesOf(block: Quotation, limit: number, { heightOf }: AllKinds): Piece[] {
  const untorn = { kind: 'block' as const, block }
  // What leads to a table is no saying.
  const layout = block.quote.children.some(({ type }) => type === 'table') ? 'default' as const : 'quote' as const
  const piece = (part: Part): Piece => ({ parts: [part], height: heightOf(part, layout), blocks: [block], layout })
  if (heightOf(untorn, layout) <= limit || block.quote.children.length === 0)
    return [piece(untorn)]
  const withNodes = (nodes: Nodes[]): Quotation => ({ ...block, quote: withChildren(block.quote, nodes) })
  const heightOfNodes = (nodes: Nodes[]): number => heightOf({ kind: 'block', block: withNodes(nodes) }, layout)
  const roomBehind = (lead: Nodes | undefined): number => limit - (leadsOn(lead) ? heightOfNodes([lead!]) : 0)
  const torn = block.quote.children.flatMap((child, index, all) => tear(child, roomBehind(all[index - 1]), heightOfNodes))
  const whole = { ...untorn, block: withNodes(torn) }
  const { children } = whole.block.quote
  const heightOfRange = (range: [number, number]): number => heightOf({ ...whole, range }, layout)
  // What leads to something stands above it, where there is room.
  const starts = children.flatMap((_, index) => leadsOn(children[index - 1]) ? [] : [index])
  const led = starts.map((from, index): [number, number] => [from, starts[index + 1] ?? children.length])
  const single = children.map((_, index): [number, number] => [index, index + 1])
  const ranges = [led, single].find(all => all.every(range => heightOfRange(range) <= limit))
  if (ranges)
    return balance(ranges.map(heightOfRange), limit).map(([from, to]) => piece({ ...whole, range: [ranges[from][0], ranges[to - 1][1]] }))
  const heightOfText = (text: Rich): number => heightOf({ kind: 'quote', block, texts: [text] }, layout)
  const texts = children.flatMap(child => child.type === 'paragraph' ? sentencesWithin(child, text => heightOfText(text) <= limit) : [])
  // What is no paragraph is not torn: it stays with the whole.
  if (children.some(child => child.type !== 'paragraph'))
    return children.map((_, index) => piece({ ...whole, range: [index, index + 1] }))
  return balance(texts.map(heightOfText), limit).map(([from, to]) => piece({ kind: 'quote', block, texts: texts.slice(from, to) }))
}
