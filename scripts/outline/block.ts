import type { Blockquote, Code, List, ListItem, Table as MdastTable, Nodes, Paragraph, RootContent } from 'mdast'
import type { Position } from 'unist'
import type { Explorers } from '../explorers/registry.ts'
import type { Citation } from '../review/citations/citation.ts'
import type { Directives, ExplorerRequest } from '../review/directives.ts'
import type { SubjectId } from '../subjects/subject-in.ts'
import type { Graph } from './arrows.ts'
import { citationsOf } from '../review/citations/citation.ts'

/** What every kind of block has. */
export interface BlockBase {
  /** Its name in the deck, to the screen and back: that of its section, its kind, and which of that kind it is there. */
  id?: string
  /** The mdast nodes that the block was made from, in source order; slices are cut by their positions. */
  nodes: Nodes[]
  place: Position
  cites: Citation[]
  /** A short paragraph ending in a colon that introduces the block: `**Qwen-Image**：`. */
  label?: Label
  /** A paragraph beneath or above that names the block: `表：…`, `*图1：…*`. */
  caption?: Paragraph
  directives: Directives
  /** A spoken note that stands before the block. */
  note?: string
  /** Paragraphs behind it which explain it, where they may be shown with it. */
  told?: Prose[]
  /** Height in px that a share of the block was found to have in the browser, and what had been estimated for it. */
  measured?: [height: number, estimate: number]
}

/** What a block has from its node alone. */
export function baseOf(node: Nodes): Pick<BlockBase, 'nodes' | 'place' | 'cites' | 'directives'> {
  return { nodes: [node], place: node.position!, cites: citationsOf(node), directives: {} }
}

/** The kinds of block as a review is read with them, handed in by those who know them. */
export interface BlockReader {
  /** The blocks that a node is; undefined for a node that is none. */
  find: (node: RootContent) => Block[] | undefined
  /** Whether a paragraph such as `表：…` beside a block is its caption. */
  hasCaption: (block: Block) => boolean
  /** The explorers that comments may call. */
  explorers?: Explorers
  /** Whether what stands above a block is never its label. */
  hasNoLabel: (block: Block) => boolean
}

/** What introduces a block, with the subject that it names, if any. */
export interface Label {
  node: Paragraph
  text: string
  subject?: SubjectId
}

/** A paragraph; one that is of a caption says how to read its picture. */
export interface Prose extends BlockBase { kind: 'prose', isOfPicture?: true }
export interface Points extends BlockBase { kind: 'points', list: List, items: ListItem[] }
export interface Table extends BlockBase { kind: 'table', table: MdastTable }
export interface Figure extends BlockBase {
  kind: 'figure'
  path: string
  alt: string
  /** The picture's own size in px; none where it is missing. */
  size?: { width: number, height: number }
  /** The ground that it needs in a dark theme, too. */
  ground?: 'light' | 'own'
  /** The words of the point that it stands beneath in a list, where they lead to it. */
  led?: Paragraph
  /** The number of that point, where it is a step that these words name. */
  step?: number
  /** Its caption is the title of its slide. */
  isTitle?: true
  /** Why there is a placeholder in its stead. */
  fault?: 'missing' | 'remote' | 'unreadable'
}
export interface Diagram extends BlockBase {
  kind: 'diagram'
  code: Code
  graph?: Graph
  /** What the browser found: its extent in px where its words can just be read, and the slides that it needs. */
  extent?: [width: number, height: number, parts: number]
  /** The same of the flowchart when it runs the other way. */
  turned?: [width: number, height: number, parts: number]
  /** True where it runs the other way than its author wrote, since it fits a slide so. */
  isTurned?: true
  /** True where it is a share of a larger one; what the browser found of all shares, by their sources. */
  isShare?: true
  shares?: Record<string, [width: number, height: number, parts: number]>
}
export interface Formula extends BlockBase { kind: 'formula', value: string }
export interface CodeSample extends BlockBase { kind: 'code', code: Code }
export interface Explorer extends BlockBase { kind: 'explorer', request: ExplorerRequest }
export interface Quotation extends BlockBase { kind: 'quotation', quote: Blockquote }

/** The kinds of block by name. A kind that nobody but its own file knows joins from there. */
export interface BlockMap {
  prose: Prose
  points: Points
  table: Table
  figure: Figure
  diagram: Diagram
  formula: Formula
  code: CodeSample
  quotation: Quotation
  explorer: Explorer
}

/** A piece of a review that is placed as a whole: on a slide, in the handout text, or both. */
export type Block = BlockMap[keyof BlockMap]
