import type { Paragraph } from 'mdast'
import type { Block, BlockBase, Formula, Prose } from '../outline/block.ts'
import type { Rich } from '../outline/rich.ts'
import type { Slice } from '../outline/sentences.ts'
import type { AllKinds, BlockKind, PartContext } from './kind.ts'
import type { Part, Piece } from './part.ts'
import { toString } from 'mdast-util-to-string'
import { canvas, theorem as design, formulaScale, sizes } from '../design/design.ts'
import { sizeOfFormula } from '../estimate/formula.ts'
import { runsOfRich } from '../estimate/runs.ts'
import { shareOfWords } from '../estimate/words.ts'
import { attributes } from '../markdown/component.ts'
import { printRich } from '../markdown/rich.ts'
import { baseOf } from '../outline/block.ts'
import { richOf, wordsOf } from '../outline/rich.ts'
import { sentencesWithin } from '../outline/sentences.ts'
import { layLines } from '../typesetting/lines.ts'
import { balance } from './splitting/balance.ts'

/** A paragraph that begins with a bold `Theorem 2 (name).` or `定义 5.1`: that head, and what is stated. */
export interface Theorem extends BlockBase { kind: 'theorem', head: Slice, statement: Slice }

declare module '../outline/block.ts' {
  interface BlockMap { theorem: Theorem }
}

/** What is stated so, with its number and its name. */
const head = new RegExp([
  String.raw`^(?:theorem|lemma|proposition|corollary|definition|conjecture|axiom)(?:\s+[A-Z]?\d[\d.]*)?(?:\s*\([^()]*\))?\s*[.:]?$`,
  String.raw`^(?:定理|引理|命题|推论|定义|猜想|公理)(?:\s*\d[\d.]*)?(?:\s*[（(][^（()）]*[)）])?\s*[。：:]?$`,
].join('|'), 'i')

/** The name of what is stated, where it stands behind the number, and what ends the head. */
const behindHead = /^(\s*(?:\([^()]+\)|（[^（）]+）)(?=\s*[.。：:]\s|\s*[。：]))?\s*[.。：:]?\s*/

/** A statement in a frame of its own, its head above it. */
export const theorem: BlockKind<Theorem> = {
  is: 'quote',
  hasNoLabel: true,
  find: node => node.type === 'paragraph' && isStatement(node) ? [theoremOf(node)] : undefined,
  takes: countTaken,
  split: ([block, ...formulas], limit, all) => piecesOf(block, formulas as Block[] as Formula[], limit, all),
  height: (block, _share, { width }) => heightOfStatement(block, width),
  print: (block, _share, context) => printStatement(block, context),
  words: ({ nodes }) => nodes.map(node => toString(node)),
}

/** Height in px of a statement with its frame, on a slide of a width. */
export function heightOfStatement({ head, statement }: Theorem, width: number): number {
  const room = width - 2 * design.padding
  const laid = [runsOfRich(head, 600), runsOfRich(statement)].map(runs => layLines(runs, design.size, room, design.line))
  return 2 * design.padding + design.gap + laid.reduce((sum, { lines, extra }) => sum + lines * design.line + extra, 0)
}

/** A statement in its frame, with what stands beneath its words. */
export function printStatement({ head, statement }: Theorem, context: PartContext, beneath: string[] = []): string {
  return [
    `<div${attributes({ 'class': 'deck-theorem', 'role': 'note', 'data-part': 'theorem' })}>`,
    printRich(head, context),
    printRich(statement, context),
    ...beneath,
    '</div>',
  ].join('\n\n')
}

function isStatement({ children: [first, ...rest] }: Paragraph): boolean {
  return first?.type === 'strong' && head.test(toString(first).trim()) && rest.some(node => toString(node).trim() !== '')
}

function theoremOf(node: Paragraph): Theorem {
  const [first, next] = node.children
  const { start, end } = node.position!
  // What ends the head is none of the statement; where it is written otherwise than it reads, it stays.
  const isVerbatim = next.type === 'text' && next.position!.end.offset! - next.position!.start.offset! === next.value.length
  const [lead, name] = isVerbatim ? behindHead.exec(next.value)! : ['', '']
  return {
    kind: 'theorem',
    ...baseOf(node),
    head: { nodes: [node], start: start.offset!, end: first.position!.end.offset! + (name ?? '').length },
    statement: { nodes: [node], start: next.position!.start.offset! + lead.length, end: end.offset! },
  }
}

/** How many blocks a statement is: itself, and the formulas behind it that finish its sentence. */
export function countTaken([first, ...others]: Block[]): number {
  const isOpen = first?.kind === 'theorem' && !/[.。!！]\s*$/.test(toString(first.nodes[0]))
  const end = others.findIndex(each => each.kind !== 'formula' || isWide(each.value))
  return isOpen ? 1 + (end < 0 ? others.length : end) : 1
}

function isWide(formula: string): boolean {
  return sizeOfFormula(formula, true).widest * sizes.body.size * formulaScale > canvas.width
}

/** A statement too long for a slide goes on over several, cut between its sentences. */
function piecesOf(block: Theorem, formulas: Formula[], limit: number, { heightOf, heightOfParts }: AllKinds): Piece[] {
  const blocks = [block, ...formulas]
  const whole: Part[] = formulas.length > 0 ? [{ kind: 'stated', block, formulas }] : [{ kind: 'block', block }]
  const proved = [...whole, ...shortProof(block)]
  if (proved.length > whole.length && heightOfParts(proved) <= limit)
    return [{ parts: proved, height: heightOfParts(proved), blocks, told: block.told }]
  if (heightOfParts(whole) <= limit)
    return [{ parts: whole, height: heightOfParts(whole), blocks, told: block.told }]
  if (formulas.length > 0)
    return blocks.map((each, index) => oneOf(each, heightOf, index === formulas.length ? block.told : undefined))
  const [node] = block.nodes as [Paragraph]
  const heightOfText = (text: Rich): number => heightOf({ kind: 'text', text }) + design.gap
  const texts = sentencesWithin(node, text => heightOfText(text) <= limit)
  return balance(texts.map(heightOfText), limit).map(([from, to]) => {
    const parts = texts.slice(from, to).map((text): Part => ({ kind: 'text', text }))
    return { parts, height: heightOfParts(parts), blocks: [block], ...(to === texts.length ? { told: block.told } : {}) }
  })
}

/** A proof of so small a share of a slide's words is short. */
const short = 0.6

/** The proof of a statement, where it is one paragraph of few words: it stands beneath it. */
function shortProof({ told = [] }: Theorem): Part[] {
  const [of, ...others] = told
  const [node] = of?.nodes ?? []
  const text = node?.type === 'paragraph' && others.length === 0 ? richOf(node.children) : undefined
  return text && shareOfWords(wordsOf(text)) <= short ? [{ kind: 'text', text, of }] : []
}

function oneOf(block: Block, heightOf: AllKinds['heightOf'], told: Prose[] | undefined): Piece {
  const part: Part = { kind: 'block', block }
  return { parts: [part], height: heightOf(part), blocks: [block], told }
}
