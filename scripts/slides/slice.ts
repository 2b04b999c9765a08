import type { Nodes, Parents } from 'mdast'
import type { Reference } from '../review/references.ts'
import MagicString from 'magic-string'
import { findCitations, formatCitations } from '../review/citations.ts'
import { escapeInlineHtml, escapePlain, escapeText, safeUrl } from './escape.ts'
import { printCode, printFormula, printTable } from './print-block.ts'

/** What a slice needs to know besides the source. */
export interface SliceContext {
  source: string
  lang: string
  references: Map<string, Reference>
  /** Reference links' addresses by identifier. */
  definitions: Map<string, string>
  /** On a slide the citations go to its source line; in the texts they stay where they are. */
  cites: 'hidden' | 'shown'
}

/**
 * The author's own Markdown from `start` to `end`, cut out of the source and edited by offset only where
 * it must be made safe for Slidev. Nodes that Slidev's parser would misread are printed anew.
 * @param nodes the nodes that the range lies in
 */
export function sliceMarkdown(nodes: Nodes[], start: number, end: number, context: SliceContext): string {
  const edits = new MagicString(context.source.slice(start, end))
  for (const node of nodes)
    edit(node, { edits, start, end, context })
  return edits.toString()
}

/** The whole of some neighbouring nodes. */
export function sliceNodes(nodes: Nodes[], context: SliceContext): string {
  return nodes.length === 0 ? '' : sliceMarkdown(nodes, nodes[0].position!.start.offset!, nodes.at(-1)!.position!.end.offset!, context)
}

interface Edit {
  edits: MagicString
  start: number
  end: number
  context: SliceContext
}

function edit(node: Nodes, job: Edit): void {
  const from = Math.max(node.position!.start.offset!, job.start)
  const to = Math.min(node.position!.end.offset!, job.end)
  if (from >= to)
    return
  const raw = job.context.source.slice(from, to)
  const replace = (text: string): void => {
    if (text !== raw)
      job.edits.update(from - job.start, to - job.start, text)
  }
  switch (node.type) {
    case 'text': return replace(textOf(raw, job.context))
    case 'html': return replace(raw.startsWith('<!--') ? '' : raw.includes('\n') ? escapePlain(raw) : escapeInlineHtml(raw))
    case 'inlineMath': return replace(`$${node.value.trim()}$`)
    case 'image':
    case 'imageReference': return replace(escapePlain(node.alt ?? ''))
    case 'footnoteReference': return replace(`<sup>${escapePlain(node.label ?? node.identifier)}</sup>`)
    case 'link': return editLink(node, node.url, job, from, to)
    case 'linkReference': return editLink(node, job.context.definitions.get(node.identifier) ?? '', job, from, to)
    case 'code': return replace(indented(printCode(node), node, job.context.source))
    case 'math': return replace(indented(printFormula(node.value), node, job.context.source))
    case 'table': return replace(indented(printTable(node, job.context), node, job.context.source))
    case 'thematicBreak': return replace('***')
    default:
      if ('children' in node) {
        for (const child of node.children)
          edit(child, job)
      }
  }
}

/** The text of a link with a clean address around it; the text alone where the address is none that a slide may have. */
function editLink(node: Parents, address: string, job: Edit, from: number, to: number): void {
  const url = address && !address.startsWith('#') ? safeUrl(address) : undefined
  const [first, last] = [node.children[0], node.children.at(-1)]
  if (!first) {
    job.edits.update(from - job.start, to - job.start, url ? `[${escapePlain(address)}](${url})` : '')
    return
  }
  for (const child of node.children)
    edit(child, job)
  const before = first.position!.start.offset!
  const after = last!.position!.end.offset!
  wrap(job, from, before, url ? '[' : '', true)
  wrap(job, after, to, url ? `](${url})` : '', false)
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

function textOf(raw: string, { cites, references, lang }: SliceContext): string {
  let text = ''
  let done = 0
  for (const { start, end, citations } of findCitations(raw)) {
    text += escapeText(raw.slice(done, start))
    text += cites === 'shown' ? bracketed(formatCitations(citations, references, lang), raw[end]) : ''
    done = end
  }
  return text + escapeText(raw.slice(done))
}

/** A citation keeps its plain brackets, unless what follows would make a link of them. */
function bracketed(mark: string, next: string | undefined): string {
  const words = escapePlain(mark.slice(1, -1))
  return next && '([:'.includes(next) ? `\\[${words}\\]` : `[${words}]`
}

/** A block printed anew inside a list or quotation goes on with that one's own line starts. */
function indented(text: string, node: Nodes, source: string): string {
  const offset = node.position!.start.offset!
  const lineStart = source.slice(source.lastIndexOf('\n', offset - 1) + 1, offset)
  const prefix = lineStart.replace(/[^>\s]/g, ' ')
  return text.split('\n').join(`\n${prefix}`)
}
