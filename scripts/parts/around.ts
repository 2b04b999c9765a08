import type { Block } from '../outline/block.ts'
import type { Run } from '../typesetting/run.ts'
import type { Box, PartContext, Room } from './kind.ts'
import { toString } from 'mdast-util-to-string'
import { correction } from '../estimate/measured.ts'
import { runsOf } from '../estimate/runs.ts'
import { canvas, gaps, measures, sizes } from '../estimate/sizes.ts'
import { named } from '../markdown/block-mark.ts'
import { wrap } from '../markdown/component.ts'
import { sliceNodes } from '../markdown/slice.ts'
import { countWords } from '../typesetting/counts.ts'
import { layLines } from '../typesetting/lines.ts'

/** Words as a paragraph of their own. */
export function textBox(runs: Run[], { isProse, text }: Room): Box {
  const setting = isProse ? { ...sizes.prose, width: measures.prose } : text
  const laid = layLines(runs, setting.size, setting.width, setting.line)
  return { is: 'text', height: laid.lines * setting.line + laid.extra }
}

/** The paragraph above a block that introduces it. */
export function labelBox({ label }: Block, room: Room): Box[] {
  return label ? [textBox(runsOf(label.node.children), { ...room, isProse: false })] : []
}

/** The paragraph beneath a block that names it. */
export function captionBox(block: Block): Box[] {
  return block.caption ? [{ is: 'caption', height: captionHeight(block, 0) }] : []
}

/** Height in px of a block's caption with the gap above it; 0 where it has none. */
export function captionHeight({ caption }: Block, gap: number = gaps.caption): number {
  return caption
    ? gap + layLines(runsOf(caption.children), sizes.caption.size, canvas.width, sizes.caption.line).lines * sizes.caption.line
    : 0
}

/** A box as tall as its block was found to be in the browser. */
export function corrected(box: Box): Box {
  return { ...box, height: box.height * correction(box) }
}

/** A block's Markdown with its label above, as a paragraph of its own. */
export function labelled(block: Block, body: string, context: PartContext): string {
  return block.label ? `${sliceNodes(block.label.node.children, context)}\n\n${body}` : body
}

/** A block's Markdown beneath its name, with its label above and its caption below. */
export function framed(block: Block, body: string, context: PartContext): string {
  return labelled(block, captioned(block, named(block.id, body), context), context)
}

/** What a caption that nothing refers to begins with. */
const uncounted = /^(?:Figure|Table|[图表])[：:]\s*/i
/** Letters in which a sentence beneath a block is read, in px, and the fewest words that make one. */
const told = { size: 24, line: 32, words: 4 }

/** Whether a caption is a sentence of one line where slides are read: it needs no name, and no more room than one that names. */
function saysSomething({ children }: NonNullable<Block['caption']>): boolean {
  const words = children.map(node => toString(node)).join('').replace(/\[@[^[\]]*\]/g, '').trim()
  const count = countWords(words.replace(uncounted, ''))
  const runs = runsOf(children).map((run, index) => index === 0 ? { ...run, text: run.text.replace(uncounted, '') } : run)
  // What ends with a bracket names: `Scores by town (in %).`
  return uncounted.test(words) && /[^)）][。.!?！？]$/.test(words) && count.words + count.han / 2 >= told.words
    && layLines(runs, told.size, canvas.width, told.line).lines === 1
}

/** A block's Markdown with its caption beneath, as a paragraph of its own. */
export function captioned({ caption, nodes }: Block, body: string, context: PartContext): string {
  if (!caption)
    return body
  const words = sliceNodes(caption.children, context).trim()
  // A table that the text mentions by a number bears it, one of pandoc's without it nothing.
  const called = nodes[0]?.type === 'table' ? nodes[0].data?.called : undefined
  if (called !== undefined)
    return `${body}\n\n${wrap('Caption', {}, words.replace(/^(?:Table|表)[：:]\s*/i, called))}`
  return `${body}\n\n${saysSomething(caption) ? wrap('Caption', { says: 'it' }, words.replace(uncounted, '')) : wrap('Caption', {}, words)}`
}
