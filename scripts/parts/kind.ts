import type { Nodes, RootContent } from 'mdast'
import type { HeightOfNode, Setting } from '../estimate/list.ts'
import type { Share } from '../estimate/table-share.ts'
import type { SliceContext } from '../markdown/context.ts'
import type { Block, Diagram } from '../outline/block.ts'
import type { Rich } from '../outline/rich.ts'
import type { Subject } from '../outline/subjects.ts'
import type { CountedKind } from '../rules/deck-facts.ts'
import type { Evidence, Layout, Part, Piece } from './part.ts'

/** One child of a slide below its title: what it is, its height in px, and the share of the block that it shows. */
export interface Box {
  is: 'text' | 'list' | 'quote' | 'table' | 'code' | 'formula' | 'figures' | 'pipeline' | 'diagram' | 'columns' | 'caption'
  height: number
  block?: Block
  range?: [from: number, to: number]
}

/** The room that a slide's layout gives its text, and what company a part has there. */
export interface Room {
  width: number
  layout: Layout
  /** Text alone stands on the slide. */
  isProse: boolean
  /** One list, with nothing but text beside it. */
  isAlone: boolean
  text: Setting
}

/** What the printing of parts needs to know. */
export interface PartContext extends SliceContext {
  subjects: Subject[]
  /** Where a picture lies in the deck, by its path in the review; none where it is missing. */
  assets: Map<string, string>
}

/** Height in px of a node that stands in another, as its kind sets it; `isOrdered` within a numbered list. */
export type HeightWithin = (node: Nodes, setting: Setting, heightOfNode: HeightOfNode, isOrdered: boolean) => number

/** How often a slide owes what can be counted on it. */
export type Owed = [what: CountedKind, count: number]

/** A diagram with the number of parts that it is drawn in. */
export interface Drawn { block: Diagram, of: number }

/** What a kind of block or part is to those beside it: running text and lists are set by the company that they have. */
export type Role = 'text' | 'list'

/**
 * All that is known of one kind of block: how tall it is, how it is written, what it says and what it owes. One object in one
 * file; `index.ts` lists them.
 */
export interface BlockKind<B> {
  /** The blocks that a node of the review is; undefined for a node that is none of this kind. */
  find?: (node: RootContent) => B[] | undefined
  /** A paragraph such as `表：…` beside it is its caption. */
  hasCaption?: true
  /** Nothing that stands above it is its label. */
  hasNoLabel?: true
  role?: Role
  /** It is looked at for a while, besides what is said of it. */
  isVisual?: true
  /** It stands in the handout text whole, and on slides by its leading sentences. */
  isRunning?: true
  /** Its caption is drawn with it, not beneath it. */
  ownsCaption?: true
  /** What its box is to the styles. */
  is: Box['is']
  /** Height in px of a share of it, without its label and caption. */
  height: (block: B, share: Share, room: Room, all: AllKinds) => number
  /** What a slide shows of a text, where the kind has a mark of its own within texts. */
  inText?: (markdown: string, lang: string) => string
  /** How tall a node of the kind is that stands in a point or a quotation. */
  within?: { is: (node: Nodes) => boolean, height: HeightWithin }
  /** How many of some blocks are shown together, the first of which is of the kind; one where it does not say. */
  takes?: (blocks: Block[]) => number
  /** The same blocks as shares that each fit `limit` px of a slide. */
  split?: (blocks: B[], limit: number, all: AllKinds) => Piece[]
  /** Its Markdown, without its label and caption. */
  print: (block: B, share: Share, context: PartContext) => string
  /** The words that a speaker would read of it. */
  words?: (block: B, range?: [number, number]) => string[]
  /** What the slide that shows it owes to the review. */
  owes?: (block: B, range?: [number, number]) => Owed[]
  /** It says nothing in words of the review: the ledger counts none of its signs. */
  isWordless?: true
  /** What of it the ledger follows one by one. */
  items?: (block: B) => Nodes[]
  /** Its diagrams, which are measured where they are drawn. */
  draws?: (block: B) => Drawn[]
}

/**
 * All that is known of one kind of part: the same of what stands on a slide, be it a block or made of several. What a part holds
 * is asked of `all`, so that no kind needs to know another.
 */
export interface PartKind<P> {
  role?: Role
  /** The same where it depends on what it holds. */
  roleOf?: (part: P, all: AllKinds) => Role | undefined
  /** It takes all the room that its slide has: a window on something too large for one, or a form that fills it. */
  isWindow?: true
  /** It is stretched from beneath the title to the bottom margin. */
  isFilling?: true
  boxes: (part: P, room: Room, all: AllKinds) => Box[]
  /** The boxes of the parts that it holds, each in the room that it has there. */
  within?: (part: P, room: Room, all: AllKinds) => Box[]
  /** Its Markdown, ready to stand between blank lines. */
  print: (part: P, context: PartContext, all: AllKinds) => string
  /** The words that it shows and a speaker would read. */
  words?: (part: P, all: AllKinds) => string[]
  /** The blocks that it shows, each with the share of it. */
  shows?: (part: P, all: AllKinds) => Evidence[]
  /** Its texts that may be sentences of the review. */
  texts?: (part: P, all: AllKinds) => Rich[]
  /** The same with its links leading to other slides: those that the map has. */
  linked?: (part: P, addresses: Map<string, string>, all: AllKinds) => P
  /** The diagrams that it draws, in order. */
  draws?: (part: P, all: AllKinds) => Drawn[]
}

/** The way back from one kind to all of them, handed to each: a panel asks it for the parts that it holds. */
export interface AllKinds {
  kindOf: (block: Block) => BlockKind<Block>
  boxesOf: (parts: Part[], layout?: Layout, width?: number, body?: Pick<Setting, 'size' | 'line'>) => Box[]
  heightOfParts: (parts: Part[], layout?: Layout) => number
  heightOf: (part: Part, layout?: Layout) => number
  heightOfNode: HeightOfNode
  printPart: (part: Part, context: PartContext) => string
  wordsOn: (part: Part) => string[]
  shownBy: (part: Part) => Evidence[]
  textsOf: (part: Part) => Rich[]
  linked: (part: Part, addresses: Map<string, string>) => Part
  drawnBy: (part: Part) => Drawn[]
}
