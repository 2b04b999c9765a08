import type { Nodes } from 'mdast'
import type { Setting } from '../estimate/list.ts'
import type { Handlers } from '../markdown/context.ts'
import type { Block, BlockMap, BlockReader } from '../outline/block.ts'
import type { Rich } from '../outline/rich.ts'
import type { AllKinds, BlockKind, Box, Drawn, Owed, PartContext, PartKind, Role, Room } from './kind.ts'
import type { Evidence, Layout, Part, PartMap, Piece } from './part.ts'
import { filled } from '../design/design.ts'
import { heightOfWords } from '../estimate/list.ts'
import { canvas, measures, sizes } from '../estimate/sizes.ts'
import { handlers as blockHandlers } from '../markdown/print-block.ts'
import { beside, widthOfColumns } from './beside.ts'
import { block } from './block.ts'
import { briefs } from './briefs.ts'
import { callout } from './callout.ts'
import { cards } from './cards.ts'
import { catalogue } from './catalogue.ts'
import { chart } from './chart.ts'
import { code } from './code.ts'
import { comparison } from './comparison.ts'
import { diagramPart } from './diagram-part.ts'
import { diagram } from './diagram.ts'
import { entries } from './entries.ts'
import { explainedCode } from './explained-code.ts'
import { explorer } from './explorer.ts'
import { figure, figuresWithin } from './figure.ts'
import { figures } from './figures.ts'
import { formulaPart } from './formula-part.ts'
import { formula } from './formula.ts'
import { gallery } from './gallery.ts'
import { grid } from './grid.ts'
import { heightOfBoxes } from './height.ts'
import { listings } from './listings.ts'
import { panels } from './panels.ts'
import { pipelines } from './pipelines.ts'
import { points } from './points.ts'
import { procedure } from './procedure.ts'
import { prose } from './prose.ts'
import { quotation } from './quotation.ts'
import { quote } from './quote.ts'
import { rows } from './rows.ts'
import { stated } from './stated.ts'
import { steps } from './steps.ts'
import { table } from './table.ts'
import { text } from './text.ts'
import { theorem } from './theorem.ts'
import { tree } from './tree.ts'
import { where } from './where.ts'

/**
 * The kinds of block that a review has. A node is the first of them that finds itself in it: a table may be pictures,
 * prose is what is left.
 */
const blockKinds: { [Kind in keyof BlockMap]: BlockKind<BlockMap[Kind]> } = {
  points,
  figure,
  table,
  diagram,
  formula,
  code,
  callout,
  theorem,
  quotation,
  explorer,
  prose,
}

/** The kinds of part that a slide is made of. */
const partKinds: { [Kind in keyof PartMap]: PartKind<PartMap[Kind]> } = {
  text,
  block,
  quote,
  comparison,
  chart,
  grid,
  pipelines,
  'diagram-part': diagramPart,
  'formula-part': formulaPart,
  figures,
  listings,
  panels,
  cards,
  catalogue,
  stated,
  steps,
  procedure,
  tree,
  where,
  'explained-code': explainedCode,
  entries,
  rows,
  beside,
  gallery,
  briefs,
}

const all: AllKinds = { kindOf, boxesOf, heightOfParts, heightOf, heightOfNode, printPart, wordsOn, shownBy, textsOf, linked, drawnBy }

/** What is known of the kind that a block is of. */
export function kindOf(block: Block): BlockKind<Block> {
  return blockKinds[block.kind] as BlockKind<Block>
}

/** How the nodes of a review become blocks. */
export const blockReader: BlockReader = {
  find: (node) => {
    for (const { find } of Object.values(blockKinds)) {
      const found = find?.(node)
      // A picture is one wherever it stands: it follows what it stands in.
      if (found)
        return found[0].kind === 'figure' ? found : [...found, ...figuresWithin(node)]
    }
    return undefined
  },
  hasCaption: found => kindOf(found).hasCaption === true,
  hasNoLabel: found => kindOf(found).hasNoLabel === true,
}

/** What is known of the kind that a part is of. */
function partKind(part: Part): PartKind<Part> {
  return partKinds[part.kind] as PartKind<Part>
}

/** What a part is to those beside it. */
export function roleOf(part: Part): Role | undefined {
  const { role, roleOf: own } = partKind(part)
  return own ? own(part, all) : role
}

/** True for a part of something too large for a slide, which takes all the room that its slide has. */
export function isWindow(part: Part): boolean {
  return partKind(part).isWindow === true
}

/** True for a part of something too large for a slide, above which no words stand; what is explained beside itself leaves them room. */
export function isClosed(part: Part): boolean {
  return isWindow(part) && part.kind !== 'where' && part.kind !== 'explained-code'
}

/** True for a part that takes the height of a slide, whatever is in it. */
export function isFilling(part: Part): boolean {
  return partKind(part).isFilling === true
}

/** How a kind shows its blocks: how many together, and in which shares; one whole where it does not say. */
export function splitOf(first: Block): {
  takes: (blocks: Block[]) => number
  split: (blocks: Block[], limit: number) => Piece[]
} {
  const { takes = () => 1, split } = kindOf(first)
  return { takes, split: (blocks, limit) => split ? split(blocks, limit, all) : blocks.map(wholeOf) }
}

function wholeOf(block: Block): Piece {
  const part: Part = { kind: 'block', block }
  return { parts: [part], height: heightOf(part), blocks: [block] }
}

/** The boxes of parts below each other, as the styles set them in that company. */
export function boxesOf(
  parts: Part[],
  layout: Layout = 'default',
  width: number = canvas.width,
  body: Pick<Setting, 'size' | 'line'> = sizes.body,
): Box[] {
  const room = roomOf(parts, layout, width, body)
  return parts.flatMap(part => partKind(part).boxes(part, room, all))
}

/** The boxes of all blocks on a slide, those within panels too. */
export function allBoxesOf(parts: Part[], layout: Layout = 'default'): Box[] {
  const room = roomOf(parts, layout, canvas.width, sizes.body)
  return [...boxesOf(parts, layout), ...parts.flatMap(part => partKind(part).within?.(part, room, all) ?? [])]
}

function roomOf(parts: Part[], layout: Layout, whole: number, body: Pick<Setting, 'size' | 'line'>): Room {
  const aside = parts.reduce((sum, part) => sum + (part.kind === 'figures' ? part.aside ?? 0 : 0), 0)
  const width = aside > 0 ? whole - filled.gap - widthOfColumns(aside) : whole
  const isWide = width === canvas.width
  const roles = parts.map(roleOf)
  return {
    width,
    layout,
    text: { ...body, width: Math.min(measures.text, width) },
    isProse: isWide && layout === 'default' && roles.every(role => role === 'text'),
    isAlone: isWide && roles.filter(role => role === 'list').length === 1 && roles.every(role => role !== undefined),
  }
}

/** Height in px of parts below each other, with the gaps between them. */
export function heightOfParts(parts: Part[], layout: Layout = 'default', width = canvas.width): number {
  return heightOfBoxes(boxesOf(parts, layout, width))
}

/** Height in px of a part alone. */
export function heightOf(part: Part, layout: Layout = 'default'): number {
  return heightOfParts([part], layout)
}

/** Height in px of a node that stands in a point or a quotation, as its kind sets it; words as a paragraph. */
export function heightOfNode(node: Nodes, setting: Setting, isOrdered = false): number {
  const kind = Object.values(blockKinds).find(({ within }) => within?.is(node))
  return kind ? kind.within!.height(node, setting, heightOfNode, isOrdered) : heightOfWords(node, setting)
}

/** How a slice prints what it must not cut, and what its texts become. */
export const handlers: Handlers = {
  ...blockHandlers,
  text: (markdown, lang) => Object.values(blockKinds).reduce((text, { inText }) => inText?.(text, lang) ?? text, markdown),
}

/** The Markdown of a part, ready to stand between blank lines. */
export function printPart(part: Part, context: PartContext): string {
  return partKind(part).print(part, context, all)
}

/** The words that a part shows and a speaker would read. */
export function wordsOn(part: Part): string[] {
  return partKind(part).words?.(part, all) ?? []
}

/** The blocks that a part shows, each with the share of it. */
export function shownBy(part: Part): Evidence[] {
  return partKind(part).shows?.(part, all) ?? []
}

/** What a slide that shows a part owes to the review: rows, points, lines, drawings. */
export function owedBy(part: Part): Owed[] {
  return shownBy(part).flatMap(({ block, range }) => kindOf(block).owes?.(block, range) ?? [])
}

/** The texts of a part that may be sentences of the review. */
export function textsOf(part: Part): Rich[] {
  return partKind(part).texts?.(part, all) ?? []
}

/** A part whose links lead to other slides: those that the map has, the others stay. */
export function linked(part: Part, addresses: Map<string, string>): Part {
  return partKind(part).linked?.(part, addresses, all) ?? part
}

/** The diagrams that a part draws, each with the number of parts that it is drawn in. */
export function drawnBy(part: Part): Drawn[] {
  return partKind(part).draws?.(part, all) ?? []
}
