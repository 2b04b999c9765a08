import type { Blockquote, Nodes, Paragraph, Text } from 'mdast'
import type { BlockBase } from '../outline/block.ts'
import type { Rich } from '../outline/rich.ts'
import type { BlockPart } from './block.ts'
import type { AllKinds, BlockKind, PartContext } from './kind.ts'
import type { Part, Piece } from './part.ts'
import { toString } from 'mdast-util-to-string'
import { air, gaps, measures, sizes } from '../design/design.ts'
import { heightOfParagraphs } from '../estimate/list.ts'
import { runsOfRich } from '../estimate/runs.ts'
import { attributes } from '../markdown/component.ts'
import { escapePlain } from '../markdown/escape.ts'
import { printRich } from '../markdown/rich.ts'
import { sliceNodes } from '../markdown/slice.ts'
import { baseOf } from '../outline/block.ts'
import { sentencesWithin } from '../outline/sentences.ts'
import { layLines } from '../typesetting/lines.ts'
import { inScript } from '../typesetting/traditional.ts'
import { balance } from './splitting/balance.ts'

/** A quotation that begins with a name, `> [!NOTE]`, and maybe a title behind it; `body` is what stands beneath that line. */
export interface Callout extends BlockBase { kind: 'callout', name: string, title?: Rich, body: Nodes[] }

declare module '../outline/block.ts' {
  interface BlockMap { callout: Callout }
}

/** Room in px that the sign takes before the head, and the line above a callout within a point. */
const signWidth = 36
const nestedHead = 23

/** What is printed over callouts without a title, in Chinese. */
const heads: Record<string, string> = {
  note: '说明', tip: '提示', important: '重要', warning: '警告', caution: '注意', info: '信息', hint: '提示', danger: '危险', error: '错误',
  success: '要点', question: '问题', todo: '待办', bug: '缺陷', example: '例', abstract: '摘要', summary: '小结', tldr: '要点', quote: '引用',
  cite: '引用', failure: '失败', attention: '注意', check: '完成', done: '完成', help: '帮助', faq: '问答', seealso: '另见',
  theorem: '定理', lemma: '引理', proposition: '命题', corollary: '推论', definition: '定义', conjecture: '猜想', proof: '证明', remark: '注',
  exercise: '练习', solution: '解答', algorithm: '算法', axiom: '公理', md: '元数据', metadata: '元数据',
}
/** In English most are called what they are. */
const english = new Map([['success', 'Key point'], ['tldr', 'TL;DR'], ['faq', 'FAQ'], ['seealso', 'See also'], ['md', 'Metadata']])
/** The sign before the head, which tells the kind before its words: a ring where the name says neither. */
const signs: Record<string, string[]> = {
  triangle: ['warning', 'caution', 'danger', 'attention', 'error', 'bug', 'fail', 'failure', 'important'],
  tick: ['tip', 'hint', 'success', 'check', 'done'],
}
const mark = /^\[!([\p{L}\p{N}_-]+)\][+-]?[ \t]*/u

/** A remark of its own kind, in a panel with a head. */
export const callout: BlockKind<Callout> = {
  is: 'quote',
  find: node => node.type === 'blockquote' && markOf(node) ? [calloutOf(node)] : undefined,
  within: {
    is: node => node.type === 'blockquote' && markOf(node) !== undefined,
    // Within a point it stays what Slidev makes of it: a quotation with a line above.
    height: (node, { width }, heightOfNode) => 2 * air.quote + nestedHead
      + heightOfParagraphs((node as Blockquote).children, { ...sizes.inlineQuote, width: width - air.quoteIndent }, heightOfNode),
  },
  inText: (text, lang) => lang.startsWith('zh')
    ? text.replace(/^\[!(\w+)\](?=\n)/, (all, name: string) => Object.hasOwn(heads, name.toLowerCase()) ? `${all} ${headIn(name, lang)}` : all)
    : text,
  split: ([block], limit, all) => piecesOf(block, limit, all),
  height: ({ title, body }, { range }, { width }, all) => {
    const room = Math.min(measures.text, width) - 2 * air.codeX
    const head = title ? layLines(runsOfRich(title, 600), sizes.body.size, room - signWidth, sizes.body.line).lines : 1
    const own = body.slice(...(range ?? []))
    return 2 * air.codeY + head * sizes.body.line
      + (own.length > 0 ? air.quoteParagraph + heightOfParagraphs(own, { ...sizes.body, width: room }, all.heightOfNode) : 0)
  },
  print: (block, { range }, context) => [
    `<div${attributes({ 'class': `deck-callout deck-${signOf(block.name)}`, 'role': 'note', 'data-part': 'callout' })}>`,
    headOf(block, context),
    ...block.body.slice(...(range ?? [])).map(node => sliceNodes([node], context).trim()),
    '</div>',
  ].join('\n\n'),
  words: ({ name, title, body }) => [title ? '' : name, ...body.map(node => toString(node))],
}

/** The mark in a quotation's first line; undefined where it has none. */
function markOf({ children: [first] }: Blockquote): RegExpExecArray | undefined {
  const [text] = first?.type === 'paragraph' ? first.children : []
  return text?.type === 'text' ? mark.exec(text.value) ?? undefined : undefined
}

/** The sign before the head of a callout. */
export function signOf(name: string): string {
  return Object.keys(signs).find(sign => signs[sign].includes(name.toLowerCase())) ?? 'ring'
}

/** True for words that only say what a callout of a name is. */
export function isKind(words: string, name: string): boolean {
  return words.toLowerCase() === name.toLowerCase() || Object.values(heads).some(head => [head, inScript(head, 'zh-TW')].includes(words))
}

/** What a callout is called in Chinese; undefined for a name that nobody knows. */
function headIn(name: string, lang: string): string | undefined {
  const head = heads[name.toLowerCase()]
  return head && inScript(head, lang)
}

function headOf({ name, title }: Callout, context: PartContext): string {
  const known = context.lang.startsWith('zh') ? headIn(name, context.lang) : english.get(name.toLowerCase())
  return title ? printRich(title, context) : escapePlain(known ?? name[0].toUpperCase() + name.slice(1).toLowerCase())
}

function calloutOf(node: Blockquote): Callout {
  const [all, name] = markOf(node)!
  const [first, ...rest] = node.children as [Paragraph, ...Nodes[]]
  const start = first.position!.start.offset! + all.length
  const { title, below } = cutBehindLine(first)
  const hasTitle = title.end > start
  return {
    kind: 'callout',
    ...baseOf(node),
    name,
    ...(hasTitle ? { title: { ...title, start } } : {}),
    body: [...(below ? [below] : []), ...rest],
  }
}

/**
 * A paragraph's first line, and what of it stands below as a paragraph of its own. The line's end is where text says
 * so, up to there as in the source.
 */
function cutBehindLine(first: Paragraph): { title: Exclude<Rich, { text: string }>, below?: Paragraph } {
  const whole = { nodes: [first], start: first.position!.start.offset!, end: first.position!.end.offset! }
  const index = first.children.findIndex(child => (child.type === 'text' && child.value.includes('\n')) || child.type === 'break')
  const at = first.children[index]
  if (!at)
    return { title: whole }
  const length = at.type === 'text' ? at.value.indexOf('\n') : 0
  const end = at.position!.start.offset! + length
  const text: Text[]
    = at.type === 'text'
      ? [
          {
            ...at,
            value: at.value.slice(length + 1),
            position: { ...at.position!, start: { ...at.position!.start, offset: startOfRest(at, length) } },
          },
        ]
      : []
  const children = [...text, ...first.children.slice(index + 1)]
  const from = children[0]?.position!.start
  return { title: { ...whole, end }, ...(from ? { below: { ...first, children, position: { ...first.position!, start: from } } } : {}) }
}

/**
 * Where a text's second line stands in the source: its words, where they are plain and behind marks as long as those of the
 * first line, so that they can be cut into sentences; else the end of the first line, from which it is sliced whole.
 */
function startOfRest({ value, position }: Text, length: number): number {
  const { start, end } = position!
  const rest = value.slice(length + 1)
  const isPlain = !/[\n\\`*_[\]#<>&|~$]/.test(rest) && end.column - start.column === rest.length
  return isPlain ? end.offset! - rest.length : start.offset! + length
}

/** Shares of what stands beneath the head, which each of them repeats; a paragraph taller than a slide is cut between sentences. */
function piecesOf(block: Callout, limit: number, { heightOf, heightOfParts }: AllKinds): Piece[] {
  const part = (range?: [number, number]): BlockPart => ({ kind: 'block', block, ...(range ? { range } : {}) })
  const pieceOf = (parts: Part[]): Piece => ({ parts, height: heightOfParts(parts), blocks: [block] })
  const head = heightOf(part([0, 0]))
  const each = block.body.map((_, index) => heightOf(part([index, index + 1])) - head)
  if (heightOf(part()) <= limit)
    return [pieceOf([part()])]
  if (each.every(height => head + height <= limit))
    return balance(each, limit - head).map(range => pieceOf([part(range)]))
  return block.body.flatMap((node, index) => {
    if (head + each[index] <= limit || node.type !== 'paragraph')
      return [pieceOf([part([index, index + 1])])]
    const heightOfText = (text: Rich): number => heightOf({ kind: 'text', text }) + gaps.text
    const room = limit - head - gaps.block
    const texts = sentencesWithin(node, text => heightOfText(text) <= room)
    return balance(texts.map(heightOfText), room).map(([from, to]) =>
      pieceOf([part([0, 0]), ...texts.slice(from, to).map((text): Part => ({ kind: 'text', text, of: block }))]),
    )
  })
}
