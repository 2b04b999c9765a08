import type { Block, Figure } from '../../outline/block.ts'
import type { Layout, Panel, Part, Rich } from '../deck-plan.ts'
import type { Setting } from './list.ts'
import type { Run } from './runs.ts'
import { heightOfComparison, heightOfGrid } from './comparison.ts'
import { extentOf } from './diagram.ts'
import { heightOfFigures } from './figures.ts'
import { heightOfCode, heightOfFormula } from './formula-and-code.ts'
import { layLines } from './lines.ts'
import { heightOfItems, heightOfList, heightOfNode, heightOfParagraphs, isAlert } from './list.ts'
import { correction } from './measured.ts'
import { heightOfLanes, heightOfPipeline, heightOfStages } from './pipeline.ts'
import { runsOf, runsOfRich } from './runs.ts'
import { air, canvas, gaps, measures, sizes } from './sizes.ts'
import { gridOf, heightsOfTable } from './table.ts'

/** One child of a slide below its title: what it is, its height in px, and the share of the block that it shows. */
export interface Box {
  is: 'text' | 'list' | 'quote' | 'table' | 'code' | 'formula' | 'figures' | 'pipeline' | 'diagram' | 'columns' | 'caption'
  height: number
  block?: Block
  range?: [from: number, to: number]
}

/** A part of a drawing or a formula takes what its slide has; here as much as is left beneath a title of two lines. */
const heightOfPart = 400

/** The room that a slide's layout gives its text. */
interface Room { width: number, layout: Layout, isProse: boolean, isAlone: boolean, text: Setting }

/** The boxes of parts below each other, as the styles set them in that company. */
export function boxesOf(parts: Part[], layout: Layout = 'default', width: number = canvas.width, body: Pick<Setting, 'size' | 'line'> = sizes.body): Box[] {
  const isWide = width === canvas.width
  const text = { ...body, width: Math.min(measures.text, width) }
  const isProse = isWide && layout === 'default' && parts.every(part => part.kind === 'text')
  const lists = parts.filter(part => part.kind === 'block' && part.block.kind === 'points').length
  const isAlone = isWide && lists === 1 && parts.every(part => part.kind === 'text' || (part.kind === 'block' && part.block.kind === 'points'))
  return parts.flatMap(part => boxesOfPart(part, { width, layout, isProse, isAlone, text }))
}

function boxesOfPart(part: Part, room: Room): Box[] {
  const { width } = room
  switch (part.kind) {
    case 'text': return [textBox(runsOfRich(part.text), room)]
    case 'block': return boxesOfBlock(part.block, room, part)
    case 'comparison': return [...labelBox(part.table, room), corrected({ is: 'table', height: heightOfComparison(part.table, width, part.range) + (part.table.caption ? captionOf(part.table, gaps.caption) : 0), block: part.table, range: part.range })]
    case 'chart': return [...labelBox(part.table, room), { is: 'diagram', height: part.height }]
    case 'grid': return [{ is: 'table', height: heightOfGrid(part.head, part.rows, width) }]
    case 'pipelines': return part.lanes
      ? [{ is: 'pipeline', height: heightOfLanes }, ...part.diagrams.flatMap(captionBox)]
      : part.diagrams.flatMap((diagram, index) => [
          corrected({ is: 'pipeline' as const, height: heightOfPipeline(diagram, part.diagrams) + heightOfStages(part.captions?.[index]), block: diagram }),
          ...captionBox(diagram),
        ])
    case 'diagram-part': return [...labelBox(part.diagram, room), { is: 'diagram', height: heightOfPart, block: part.diagram }, ...captionBox(part.diagram)]
    case 'formula-part': return [...labelBox(part.formula, room), { is: 'diagram', height: heightOfPart }, ...captionBox(part.formula)]
    case 'figures': return [{ is: 'figures', height: heightOfFigures(part.figures, part.height, width) }]
    case 'panels': return [{ is: 'columns', height: heightOfPanels(part.panels, width) }]
    case 'quote': return [corrected({ is: 'quote', height: heightOfQuote(part.texts.map(text => runsOfRich(text)), room), block: part.block })]
    case 'entries': return [{ is: 'list', height: part.entries.reduce((sum, { text }) => sum + layLines(runsOfRich(text), sizes.largeList.size, 1056).lines * sizes.largeList.line + 16, 2) }]
  }
}

function boxesOfBlock(block: Block, room: Room, { range, columns, cuts }: Pick<Part & { kind: 'block' }, 'range' | 'columns' | 'cuts'>): Box[] {
  const { width, layout } = room
  const box = (is: Box['is'], height: number): Box[] => [...labelBox(block, room), corrected({ is, height, block, range }), ...captionBox(block)]
  switch (block.kind) {
    case 'points': {
      const items = block.items.slice(...(range ?? []))
      return box('list', width === canvas.width ? heightOfList(block.list, items, room.isAlone) : heightOfItems(items, { ...room.text, width: width - air.panelIndent }))
    }
    case 'table': {
      const { head, rows } = heightsOfTable(gridOf(block.table, { range, columns, cuts }), width)
      return box('table', head + sum(rows))
    }
    case 'code': return box('code', heightOfCode(block.code.value, width, range))
    case 'formula': return box('formula', heightOfFormula(block.value, width))
    case 'quotation': return box('quote', layout === 'quote' && !isAlert(block.quote)
      ? 2 * 8 + heightOfParagraphs(block.quote.children.slice(...(range ?? [])), { ...sizes.quote, width: measures.quote })
      : heightOfNode(block.quote, room.text))
    case 'figure': return box('figures', heightOfFigures([block as Figure], undefined, width))
    case 'diagram': return box('diagram', Math.max(440, extentOf(block).height))
    // Stage, controls and readout; it shares its slide with nothing.
    case 'explorer': return box('diagram', canvas.height - canvas.titleGap - sizes.title.line)
    case 'prose': return block.nodes.map(node => ({ is: 'text', height: heightOfNode(node, room.text), block }))
  }
}

function heightOfQuote(texts: Run[][], { layout }: Room): number {
  const { size, line, width } = layout === 'quote' ? { ...sizes.quote, width: measures.quote } : { ...sizes.inlineQuote, width: measures.text - air.quoteIndent }
  return (layout === 'quote' ? 16 : 2 * air.quote) + sum(texts.map(runs => layLines(runs, size, width).lines * line)) + (texts.length - 1) * air.quoteParagraph
}

function textBox(runs: Run[], { isProse, text }: Room): Box {
  const setting = isProse ? { ...sizes.prose, width: measures.prose } : text
  const laid = layLines(runs, setting.size, setting.width, setting.line)
  return { is: 'text', height: laid.lines * setting.line + laid.extra }
}

function labelBox({ label }: Block, room: Room): Box[] {
  return label ? [textBox(runsOf(label.node.children), { ...room, isProse: false })] : []
}

function captionBox(block: Block): Box[] {
  return block.caption && block.kind !== 'figure' ? [{ is: 'caption', height: captionOf(block, 0) }] : []
}

/** Height in px of a block's caption with the gap above it; 0 where it has none. */
export function captionHeight(block: Block): number {
  return block.caption ? captionOf(block, gaps.caption) : 0
}

function captionOf({ caption }: Block, gap: number): number {
  return gap + layLines(runsOf(caption!.children), sizes.caption.size, canvas.width, sizes.caption.line).lines * sizes.caption.line
}

/** Panels beside each other: each with a head, and its parts below. */
function heightOfPanels(panels: Panel[], width: number): number {
  const gap = panels.length > 2 ? 36 : 48
  const own = (width - gap * (panels.length - 1)) / panels.length
  return Math.max(...panels.map(({ name, number, subject, promise, parts }) => {
    const words: Run[] = [{ text: [number, ''].filter(Boolean).join(' '), weight: 600, scale: 1 }, ...(name ? runsOfRich(name as Rich, 600) : [])]
    const head = (subject ? 1 : layLines(words, sizes.cell.size, own, 32).lines) * 32 + 14
    const boxes = boxesOf(parts, 'default', own, panels.length > 2 ? sizes.nested : sizes.body)
    return head + 16 + (promise ? 72 : 0) + sum(boxes.map(({ height }) => height)) + Math.max(0, boxes.length - 1) * 12
  }))
}

function corrected(box: Box): Box {
  return { ...box, height: box.height * correction(box) }
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
