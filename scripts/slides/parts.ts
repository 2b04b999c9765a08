import type { Blockquote } from 'mdast'
import type { Block, Diagram, Figure, Points } from '../outline/block.ts'
import type { Subject } from '../outline/subjects.ts'
import type { Entry, Panel, Part, Rich } from '../plan/deck-plan.ts'
import type { SliceContext } from './slice.ts'
import { toString } from 'mdast-util-to-string'
import { findCitations } from '../review/citations.ts'
import { escapePlain } from './escape.ts'
import { mermaidFence } from './mermaid.ts'
import { printCode, printFormula, printRows, printTable, tableCell } from './print-block.ts'
import { sliceMarkdown, sliceNodes } from './slice.ts'

/** What the printing of parts needs to know. */
export interface PartContext extends SliceContext {
  subjects: Subject[]
  /** Where a picture lies in the deck, by its path in the review; none where it is missing. */
  assets: Map<string, string>
}

/** Charts that have a view of their own; all others are kinds of one. */
const chartViews: Record<string, string> = { timeline: 'Timeline', scale: 'ScaleBars' }

/** The Markdown of a part, ready to stand between blank lines. */
export function printPart(part: Part, context: PartContext): string {
  switch (part.kind) {
    case 'text': return printRich(part.text, context) + (part.isCut ? ' …' : '')
    case 'block': return printBlock(part.block, context, part)
    case 'quote': return labelled(part.block, part.texts.map(text => `> ${printRich(text, context)}`).join('\n>\n'), context)
    case 'comparison': return labelled(part.table, wrap('ComparisonTable', {}, captioned(part.table, printTable(part.table.table, context, part.range), context)), context)
    case 'chart': return labelled(part.table, wrap(chartViews[part.chart] ?? 'BenchmarkChart', {
      kind: part.chart in chartViews ? '' : part.chart,
      most: part.most === undefined ? '' : String(part.most),
    }, printTable(part.table.table, context, part.range)) + captionOf(part.table, context), context)
    case 'grid': return wrap('ComparisonTable', {}, printGrid(part.head, part.rows, context))
    case 'pipelines': {
      const flows = part.diagrams.map((diagram, index) => printFlow(diagram, part.lanes ? undefined : part.captions?.[index], context))
      return part.lanes ? wrap('Lanes', {}, flows.join('\n\n')) : flows.join('\n\n')
    }
    case 'diagram-part': return labelled(part.diagram, captioned(part.diagram, wrap('DiagramPart', { part: String(part.part), of: String(part.of) }, mermaidFence(part.diagram, context.subjects)), context), context)
    case 'formula-part': return labelled(part.formula, captioned(part.formula, wrap('FormulaPart', { part: String(part.part), of: String(part.of) }, printFormula(part.formula.value)), context), context)
    case 'figures': return part.figures.map(figure => printFigure(figure, context, part.height)).join('\n\n')
    case 'panels': return wrap('Columns', {}, printPanels(part.panels, context))
    case 'entries': return part.entries.map((entry, index) => printEntry(entry, part.ordered
      ? `${index + 1}. `
      : '- ', context)).join('\n')
  }
}

/** A flow with its routes, and the list about its boxes within: all of it Markdown that stands alone, too. */
function printFlow(diagram: Diagram, captions: Points | undefined, context: PartContext): string {
  const { label, directives } = diagram
  const fence = mermaidFence(diagram, context.subjects)
  return captioned(diagram, wrap('Pipeline', {
    subject: label?.subject ?? '',
    // The subject's bare name is what the view prints anyway, with its role.
    label: context.subjects.some(({ name }) => name === label?.text) ? '' : label?.text ?? '',
    routes: (directives.routes ?? []).map(({ name, stops }) => `${name}: ${stops.join(' → ')}`).join('; '),
  }, captions ? `${fence}\n\n${bodyOf(captions, context, {})}` : fence), context)
}

/** Words of a title, sentence or cell. */
export function printRich(rich: Rich, context: SliceContext): string {
  return ('text' in rich ? escapePlain(rich.text) : sliceMarkdown(rich.nodes, rich.start, rich.end, context)).trim()
}

/** Which share of a block is printed. */
type Share = Pick<Part & { kind: 'block' }, 'range' | 'columns' | 'cuts'>

function printBlock(block: Block, context: PartContext, share: Share): string {
  return labelled(block, captioned(block, bodyOf(block, context, share), context), context)
}

/** The label stands above, as a paragraph of its own. */
function labelled(block: Block, body: string, context: PartContext): string {
  return block.label ? `${sliceNodes(block.label.node.children, context)}\n\n${body}` : body
}

function bodyOf(block: Block, context: PartContext, { range, columns, cuts }: Share): string {
  switch (block.kind) {
    case 'points': {
      const items = block.items.slice(...(range ?? []))
      const number = (block.list.start ?? 1) + (range?.[0] ?? 0)
      const text = sliceMarkdown(items, lineStart(context.source, items[0].position!.start.offset!), items.at(-1)!.position!.end.offset!, context)
      const own = withoutIndent(text, items[0].position!.start.column - 1)
      // A share of an ordered list counts on.
      return block.list.ordered && range ? own.replace(/^(\s*)\d+/, `$1${number}`) : own
    }
    case 'table': return printTable(block.table, context, range, columns, cuts)
    case 'code': return printCode(range
      ? {
          ...block.code,
          value: block.code.value.split('\n').slice(...range).join('\n'),
        }
      : block.code)
    case 'formula': return printFormula(block.value)
    case 'figure': return printFigure(block, context)
    case 'diagram': return mermaidFence(block, context.subjects)
    case 'explorer': return `<Explorer${attributes({ ...block.request })} />`
    case 'quotation': return printQuotation(block.quote, context, range)
    case 'prose': return sliceNodes(block.nodes, context)
  }
}

/** The caption stands beneath, in emphasis, as a paragraph of its own. */
function captioned(block: Block, body: string, context: PartContext): string {
  return body + captionOf(block, context)
}

function captionOf(block: Block, context: PartContext): string {
  return block.caption && block.kind !== 'figure' ? `\n\n<Caption>\n\n${sliceNodes(block.caption.children, context).trim()}\n\n</Caption>` : ''
}

/** A quotation, or some of what stands in it, without the indentation of a list around it. */
function printQuotation(quote: Blockquote, context: PartContext, range?: [number, number]): string {
  const own = withoutIndent(sliceNodes([quote], context), quote.position!.start.column - 1)
  return range ? quote.children.slice(...range).map(child => `> ${withoutIndent(sliceNodes([child], context), quote.position!.start.column - 1)}`).join('\n>\n') : own
}

function printFigure(figure: Figure, { assets }: PartContext, height?: number): string {
  const src = assets.get(figure.path)
  // An attribute holds plain words; the sources are in the footer.
  const words = figure.caption ? toString(figure.caption) : ''
  const caption = findCitations(words).reverse().reduce((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), words)
  return `<Figure${attributes({
    ...(src ? { src } : { missing: figure.path }),
    alt: figure.alt,
    caption,
    height: height === undefined ? '' : String(height),
  })} />`
}

function printGrid(head: string[], rows: Rich[][], context: PartContext): string {
  const cells = rows.map(row => row.map(cell => tableCell(printRich(cell, context))))
  return printRows([
    head.map(text => tableCell(escapePlain(text))),
    head.map(() => '---'),
    ...cells,
  ])
}

/** Panels beside each other; a divider lays them out itself. */
export function printPanels(panels: Panel[], context: PartContext): string {
  return panels.map(panel => printPanel(panel, context)).join('\n\n')
}

function printPanel({ subject, number, name, promise, parts }: Panel, context: PartContext): string {
  const body = [
    ...(promise ? [`## ${escapePlain(promise)}`] : []),
    ...parts.map(part => printPart(part, context)),
  ].join('\n\n')
  const own = context.subjects.find(({ id }) => id === subject)?.name
  if (subject) {
    const words = name && 'text' in name && name.text !== own ? name.text : ''
    return wrap('Subject', { is: subject, number: number ?? '', name: words }, body)
  }
  return wrap('Column', {}, [
    ...(name
      ? [`## ${[
          number,
          printRich(name, context),
        ].filter(Boolean).join(' ')}`]
      : []),
    body,
  ].join('\n\n'))
}

function printEntry({ text, to, gloss, children }: Entry, bullet: string, context: PartContext): string {
  const words = printRich(text, context)
  const line = [
    to ? `[${words}](/${encodeURI(to)})` : words,
    ...(gloss
      ? [
          escapePlain(gloss),
        ]
      : []),
  ].join('　')
  const indent = ' '.repeat(bullet.length)
  return [
    `${bullet}${line}`,
    ...(children ?? []).map(child => indent + printEntry(child, '- ', context)),
  ].join('\n')
}

/** A component around Markdown, which needs blank lines to be read as such. */
function wrap(component: string, props: Record<string, string>, body: string): string {
  return `<${component}${attributes(props)}>\n\n${body}\n\n</${component}>`
}

/** Static attributes, never bound ones; empty values are left out. */
function attributes(props: Record<string, string>): string {
  return Object.entries(props)
    .filter(([, value]) => value !== '')
    .map(([key, value]) => ` ${key}="${value.replace(/[&"<>{}\n\r`$]/g, sign => sign === '\n' || sign === '\r'
      ? ' '
      : `&#${sign.charCodeAt(0)};`)}"`)
    .join('')
}

/** A list from within another one begins at the left, or it would be code. */
function withoutIndent(text: string, columns: number): string {
  return columns > 0 ? text.replace(new RegExp(`^ {1,${columns}}`, 'gm'), '') : text
}

function lineStart(source: string, offset: number): number {
  const start = source.lastIndexOf('\n', offset - 1) + 1
  return source.slice(start, offset).trim() === '' ? start : offset
}
