import type { Nodes, Parents } from 'mdast'
import type { SliceContext } from './context.ts'
import MagicString from 'magic-string'
import { toString } from 'mdast-util-to-string'
import { printCitation } from './citation.ts'
import { escapeBrackets, escapeInlineHtml, escapePlain, escapeTex, escapeText, withoutOpenComment } from './escape.ts'
import { gap } from './gap.ts'
import { lineStartOf } from './line-of.ts'
import { indented, isLineStart, keepWithin, prefixAt, withoutLead, withoutTabs } from './line-start.ts'
import { linkAround } from './links.ts'

function noteMark(number: string, { notes }: SliceContext): string {
  return !notes || notes.has(number) ? `<sup>${escapePlain(number)}</sup>` : ''
}

/** A tag of style alone, which means nothing without its other half; `<s>` and `<u>` may be what is spoken of. */
const unclosed = /^<\/?(?:b|i|small|sup|sub|mark|kbd)>$/i

/** What stands within a paragraph; HTML may stand beside it, too. */
const inline = new Set<string>([
  'text', 'emphasis', 'strong', 'delete', 'inlineCode', 'inlineMath', 'link', 'linkReference', 'image', 'imageReference',
  'footnoteReference', 'citation',
])

/**
 * The author's own Markdown from `start` to `end`, cut out of the source and edited by offset only where
 * it must be made safe for Slidev. Nodes that Slidev's parser would misread are printed anew.
 * @param nodes the nodes that the range lies in
 */
export function sliceMarkdown(nodes: Nodes[], start: number, end: number, context: SliceContext): string {
  const edits = new MagicString(context.source.slice(start, end))
  const prefix = prefixAt(context.source, start)
  editAll(nodes, {
    edits,
    start,
    end,
    context,
    paired: new Set(),
    isInline: nodes.some(({ type }) => inline.has(type)),
    prefix,
  })
  // Its first line begins without what the others begin with.
  return edits.toString().split('\n').map((line, index) => index > 0 ? withoutLead(line, prefix) : line).join('\n')
}

/** The whole of some neighbouring nodes. */
export function sliceNodes(nodes: Nodes[], context: SliceContext): string {
  return nodes.length === 0
    ? ''
    : sliceMarkdown(nodes, nodes[0].position!.start.offset!, nodes.at(-1)!.position!.end.offset!, context)
}

interface Edit {
  edits: MagicString
  start: number
  end: number
  context: SliceContext
  /** The inline tags that open or close together; a single one would break the slide. */
  paired: Set<Nodes>
  /** Within a paragraph, where what goes must leave its neighbours apart. */
  isInline: boolean
  /** Within the text of a link, which a bracket would end. */
  isLink?: boolean
  /** What each line of the paragraph begins with, but the first. */
  prefix: string
}

function editAll(nodes: Nodes[], job: Edit): void {
  const open: { node: Nodes, name: string }[] = []
  for (const node of nodes.filter(({ position }) => position!.start.offset! >= job.start && position!.end.offset! <= job.end)) {
    const [, close, name] = (node.type === 'html' && node.value.toLowerCase().match(/^<(\/?)(\w+)>$/)) || []
    if (name && !close)
      open.push({ node, name })
    else if (name && open.at(-1)?.name === name)
      job.paired.add(node).add(open.pop()!.node)
  }
  nodes.forEach((node, index) => {
    if (index > 0)
      editBlank(nodes[index - 1].position!.end.offset!, node.position!.start.offset!, job, nodes[index - 1].type === 'definition')
    edit(node, job, nodes[index + 1])
  })
}

function edit(node: Nodes, job: Edit, next?: Nodes): void {
  const from = Math.max(node.position!.start.offset!, job.start)
  const to = Math.min(node.position!.end.offset!, job.end)
  if (from >= to)
    return
  const raw = job.context.source.slice(from, to)
  const replace = (text: string): void => {
    if (text !== raw)
      job.edits.update(from - job.start, to - job.start, text || (job.isInline ? gap(job.context.source, from, to) : ''))
  }
  switch (node.type) {
    case 'text': {
      const own = isHiddenBeforeStop(next, job) ? withoutEnd(raw, job.context.source[from - 1]) : raw
      if (own === '')
        return void job.edits.remove(from - job.start, to - job.start)
      const text = textOf(own, to, job.context)
      return replace(keepWithin(
        job.isLink ? escapeBrackets(text) : text,
        job.prefix,
        from === job.start || isLineStart(job.context.source, from),
      ))
    }
    case 'citation': return replace(printCitation(node, raw, job.context, job.isLink))
    case 'html': {
      const text = node.value.replace(/<!--[\s\S]*?-->/g, '')
      if (!job.paired.has(node) && unclosed.test(text))
        return replace('')
      return replace(job.paired.has(node) || /^<br\s*\/?>$/i.test(text) ? escapeInlineHtml(text) : escapePlain(text).trimStart())
    }
    case 'inlineCode': return replace(inlineCode(raw, node.value))
    case 'inlineMath': return replace(`$${escapeTex(node.value.replace(/\$/g, '').replace(/\s*\n\s*/g, ' ').trim())}$`)
    case 'image':
    case 'imageReference': return replace(node.data?.isApart ? '' : escapePlain(node.alt ?? ''))
    // A mark leads nowhere where its note cannot be read.
    case 'footnoteReference': return replace(noteMark(node.label ?? node.identifier, job.context))
    case 'footnoteDefinition': {
      // As a footnote it would be dropped: what points to it is a plain number.
      const first = node.children[0]
      if (first)
        wrap(job, from, first.position!.start.offset!, `\\[${escapePlain(node.label ?? node.identifier)}\\] `, true)
      return editAll(node.children, job)
    }
    case 'link': return editLink(node, node.url, job, from, to)
    case 'linkReference': return editLink(node, job.context.definitions.get(node.identifier) ?? '', job, from, to)
    case 'code': return replace(indented(job.context.handle.code(node), node, job.context.source, true))
    case 'math': return replace(indented(job.context.handle.math(node), node, job.context.source))
    case 'table': return replace(indented(job.context.handle.table(node, job.context), node, job.context.source))
    case 'thematicBreak': return replace('***')
    // Its links carry their addresses; Slidev reads one with an unsafe address as text, tags and all.
    case 'definition': return replace('')
    default:
      if (!('children' in node))
        return
      if (node.data?.isApart)
        return replace('')
      if (!job.isInline && node.children.length > 0)
        editBlank(node.position!.start.offset!, node.children[0].position!.start.offset!, job)
      return editAll(
        node.children,
        node.type === 'paragraph' ? { ...job, isInline: true, prefix: prefixAt(job.context.source, node.position!.start.offset!) } : job,
      )
  }
}

/** Between nodes stand markers and blanks, in which tabs and outdented lines do not mean the same to every parser. */
function editBlank(
  after: number,
  before: number,
  { edits, start, end, prefix, isInline, context: { source } }: Edit,
  isDefined = false,
): void {
  const from = Math.max(start, after)
  const to = Math.min(end, before)
  const line = lineStartOf(source, from)
  const between = source.slice(from, to)
  // A definition goes, and what it shares a block with may stand outside the quotation: it takes its place.
  if (isDefined && from < to && /^\n[ \t>]*$/.test(between))
    return void edits.remove(from - start, to - start)
  const isOwnLine = isInline && line === from && from > start
  const spaced = (): string => withoutTabs(source.slice(line, to)).slice(withoutTabs(source.slice(line, from)).length)
  const text = isOwnLine ? prefix : between.includes('\t') ? spaced() : between
  if (from < to && text !== between)
    edits.update(from - start, to - start, text)
  else if (from === to && isOwnLine)
    edits.appendLeft(from - start, text)
}

/** The text of a link with a clean address around it; the text alone where the address is none that a slide may have. */
function editLink(node: Parents, address: string, job: Edit, from: number, to: number): void {
  const [opening, closing] = linkAround(address, job.context.targets) ?? ['', '']
  const [first, last] = [
    node.children[0],
    node.children.at(-1),
  ]
  if (!first) {
    job.edits.update(
      from - job.start,
      to - job.start,
      opening ? opening + escapePlain(address) + closing : gap(job.context.source, from, to),
    )
    return
  }
  if (job.context.source[from] !== '[' || first.position!.start.offset === from) {
    // An address that is its own text may hold brackets, and a link that was read from a name has words of its own.
    const text = escapePlain(toString(node))
    job.edits.update(from - job.start, to - job.start, opening + text + closing)
    return
  }
  editAll(node.children, { ...job, isLink: opening !== '' })
  const before = first.position!.start.offset!
  const after = last!.position!.end.offset!
  const { source } = job.context
  wrap(job, from, before, opening || gap(source, from, before), true)
  wrap(job, after, to, closing || gap(source, after, to), false)
}

/** Replaces a stretch; an empty one gets the text put beside it. */
function wrap({ edits, start }: Edit, from: number, to: number, text: string, isBefore: boolean): void {
  if (to > from)
    edits.overwrite(from - start, to - start, text)
  else if (isBefore)
    edits.prependLeft(from - start, text)
  else
    edits.appendRight(from - start, text)
}

/** Code within a line, as written unless it is made of a formula, goes over several, or Slidev's splitter would take it for a fence. */
function inlineCode(raw: string, value: string): string {
  if (raw.startsWith('`') && !/^```|\n|<!--/.test(raw))
    return raw
  const runs: string[] = value.match(/`+/g) ?? []
  const ticks = ['`', '``'].find(run => !runs.includes(run))
  return ticks ? `${ticks} ${withoutOpenComment(value.replace(/\s*\n\s*/g, ' '))} ${ticks}` : escapePlain(value)
}

function textOf(raw: string, to: number, { cites, lang, source, handle }: SliceContext): string {
  const escaped = beside(source[to], escapeText(raw))
  return cites !== 'shown' ? handle.text(escaped, lang) : escaped
}

/** A text without the blanks at its end, which stand behind something else where the text has nothing else. */
function withoutEnd(raw: string, before = ' '): string {
  const word = raw.replace(/ +$/, '')
  return /\S/.test(word.at(-1) ?? before) ? word : raw
}

/** In English a space stands before a citation; where it is not shown, the stop behind it follows the word. */
function isHiddenBeforeStop(next: Nodes | undefined, { context: { cites, source }, end }: Edit): boolean {
  return cites === 'hidden' && next?.type === 'citation' && next.value === ''
    && next.position!.end.offset! <= end && /[.,;:!?)]/.test(source[next.position!.end.offset!] ?? '')
}

/** A sign at the end of a text that would make a picture or a footnote of the link behind it is written as an entity. */
function beside(next: string | undefined, text: string): string {
  return next && /[[<!\w.+-]/.test(next)
    ? text.replace(/(?<!\\)((?:\\\\)*)\\?([!^])$/, (_, before: string, sign: string) => `${before}&#${sign.charCodeAt(0)};`)
    : text
}
