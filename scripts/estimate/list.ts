import type { List, ListItem, Nodes, Paragraph } from 'mdast'
import type { Run } from '../typesetting/run.ts'
import { toString } from 'mdast-util-to-string'
import { limits } from '../design/design.ts'
import { partedList } from '../design/parted-list.ts'
import { layLines, widthOf } from '../typesetting/lines.ts'
import { unitsOf } from '../typesetting/units.ts'
import { runsOf } from './runs.ts'
import { air, canvas, measures, sizes } from './sizes.ts'

/** How text is set where it stands: font size, height of a line, and room, in px. */
export interface Setting { size: number, line: number, width: number }

/** Height in px of what may stand in a point or a quotation; the kinds of block know it. */
export type HeightOfNode = (node: Nodes, setting: Setting, isOrdered?: boolean) => number

/** Height in px of a list on a slide; `isAlone` where nothing but paragraphs stands beside it. */
export function heightOfList(list: List, items: ListItem[], isAlone: boolean, heightOfNode: HeightOfNode): number {
  const isLarge = isAlone
    && items.length > 1
    && items.length <= limits.largeList.points
    && items.every(isPlain)
    && unitsOf(toString({ ...list, children: items })) < limits.largeList.units
  const labels = items.length > 1 ? items.map(labelOf) : []
  const isLabelled = labels.length > 0 && labels.every(label => label !== undefined)
  const setting: Setting = isLarge
    ? { ...sizes.largeList, width: canvas.width }
    : { ...sizes.body, width: measures.text }
  const heights = isLabelled
    ? heightsOfLabelled(labels, setting, list.ordered === true)
    : items.map(item =>
        heightOfItem(item, { ...setting, width: setting.width - (isLarge ? 0 : air.indent) }, heightOfNode, list.ordered === true))
  if (isAlone && isOfShortLines(items))
    return heightOfColumns(heights) + partedList.air
  const between = isLarge ? 2 * air.largeItem + 1 : air.item
  return sum(heights) + heights.length * between + (isLarge ? 3 : -air.item)
}

/** Whether points with others beneath them, all of a short line, stand in two columns where they are alone. */
export function isOfShortLines(items: ListItem[]): boolean {
  const all = items.flatMap(withBeneath)
  return items.length >= partedList.points && all.length >= partedList.lines && all.length > items.length
    && all.every(({ children }) => children.every(child => ['list', 'paragraph'].includes(child.type))
      && unitsOf(children.filter(child => child.type !== 'list').map(child => toString(child)).join('')) <= partedList.units)
}

function withBeneath(item: ListItem): ListItem[] {
  return [item, ...item.children.flatMap(child => child.type === 'list' ? child.children.flatMap(withBeneath) : [])]
}

/** Height in px of points in order in two columns, the lower the better, none of them parted. */
function heightOfColumns(heights: number[]): number {
  const column = (own: number[]): number => sum(own) + Math.max(0, own.length - 1) * air.item
  return Math.min(...heights.map((_, end) => Math.max(column(heights.slice(0, end)), column(heights.slice(end)))))
}

/** A point without lists, code, tables or quotations in it. */
function isPlain({ children }: ListItem): boolean {
  return children.every(child => child.type === 'paragraph' || child.type === 'math')
}

interface Label { label: Run[], meaning: Run[] }

/** A point's bold label and what stands behind its colon; the views set such lists in two columns. */
function labelOf({ children }: ListItem): Label | undefined {
  const [paragraph] = children
  if (children.length !== 1 || paragraph.type !== 'paragraph')
    return undefined
  const [strong, colon] = (paragraph as Paragraph).children
  if (strong?.type !== 'strong' || colon?.type !== 'text' || !/^\s*[：:]/.test(colon.value))
    return undefined
  const [first, ...rest] = runsOf(paragraph.children.slice(1) as Nodes[])
  return { label: runsOf([strong]), meaning: [{ ...first, text: first.text.replace(/^\s*[：:]\s*/, '') }, ...rest] }
}

function heightsOfLabelled(entries: Label[], { size, line, width }: Setting, isNumbered: boolean): number[] {
  const column = Math.min(measures.labels, Math.max(...entries.map(({ label }) => widthOf(label, size))) + 1)
  const room = width - column - (isNumbered ? 40 + 24 + 24 : 40)
  return entries.map(({ label, meaning }) => {
    const [one, other] = [layLines(label, size, column, line), layLines(meaning, size, room, line)]
    return Math.max(one.lines * line + one.extra, other.lines * line + other.extra)
  })
}

/** Height in px of points below each other, without labels set apart. */
export function heightOfItems(items: ListItem[], setting: Setting, heightOfNode: HeightOfNode): number {
  return sum(items.map(item => heightOfItem(item, setting, heightOfNode))) + (items.length - 1) * air.item
}

/** Height in px of one point with what stands in it. */
export function heightOfItem(item: ListItem, setting: Setting, heightOfNode: HeightOfNode, isOrdered = false): number {
  return Math.max(setting.line, sum(item.children.map(child => heightOfNode(child, setting, isOrdered))))
}

/** Height in px of a list within a point: smaller, but for numbered ones in each other. */
export function heightOfNested(list: List, { line, size, width }: Setting, heightOfNode: HeightOfNode, isOrdered: boolean): number {
  const keepsSize = isOrdered && list.ordered
  const setting: Setting = { ...(keepsSize ? { size, line } : sizes.nested), width: width - air.indent }
  const gap = list.ordered ? air.item : air.nestedItem
  return (keepsSize ? 0 : air.nested)
    + sum(list.children.map(item => heightOfItem(item, setting, heightOfNode, list.ordered === true)))
    + (list.children.length - 1) * gap
}

/** Height in px of words as a paragraph. */
export function heightOfWords(node: Nodes, { size, line, width }: Setting): number {
  const laid = layLines(runsOf([node]), size, width, line)
  return laid.lines * line + laid.extra
}

/** Paragraphs of a quotation, with the gaps between them. */
export function heightOfParagraphs(nodes: Nodes[], setting: Setting, heightOfNode: HeightOfNode): number {
  return sum(nodes.map(node => heightOfNode(node, setting))) + Math.max(0, nodes.length - 1) * air.quoteParagraph
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
