import type { ListItem, Nodes } from 'mdast'
import type { Block, Points, Table } from '../../outline/block.ts'
import type { Rich } from '../../outline/rich.ts'
import type { Outline } from '../../outline/section.ts'
import type { Part, Piece } from '../../parts/part.ts'
import type { Archetype, PlanOf } from './archetype.ts'
import { toString } from 'mdast-util-to-string'
import { limits } from '../../design/design.ts'
import { richOf } from '../../outline/rich.ts'
import { subjectOf } from '../../outline/subjects.ts'
import { heightOf } from '../../parts/index.ts'
import { balance } from '../../parts/splitting/balance.ts'

/** The subjects side by side: a table with a column for each, or two lists labelled with their names. */
export const comparison: Archetype = {
  name: 'comparison',
  because: 'a table or two lists that set both subjects side by side',
  takes: ([first, second], outline) => {
    if (first.kind === 'table' && comparesSubjects(first, outline))
      return 1
    return areLabelledLists(first, second) ? 2 : 0
  },
  plan: (blocks, limit, _outline, planOf) => {
    const [first, second] = blocks
    return first.kind === 'table'
      ? fromTable(first, limit)
      : fromLists(first as Points, second as Points, limit, planOf)
  },
}

function comparesSubjects({ table }: Table, { subjects }: Outline): boolean {
  const named = table.children[0].children.map(cell => subjectOf(toString(cell), subjects))
  return named.includes('a') && named.includes('b') && named.length <= limits.table.worded
}

function areLabelledLists(first: Block, second: Block | undefined): boolean {
  return first.kind === 'points' && second?.kind === 'points'
    && first.label?.subject !== undefined && second.label?.subject !== undefined
    && first.label.subject !== second.label.subject
}

function fromTable(block: Table, limit: number): Piece[] {
  const whole: Part = { kind: 'comparison', table: block }
  const rows = block.table.children.length - 1
  const ranges = rows > limits.comparison.split.rows || heightOf(whole) > limit
    ? rangesOf(block, rows, limit)
    : [[0, rows] as [number, number]]
  const tooMuch = ranges.length === 1
    ? []
    : rows > limits.comparison.split.rows
      ? [{ of: 'rows' as const, is: rows, most: limits.comparison.split.rows }]
      : [{ of: 'height' as const, is: Math.round(heightOf(whole)), most: Math.round(limit) }]
  return ranges.map((range) => {
    const part: Part = ranges.length === 1 ? whole : { ...whole, range }
    return {
      parts: [part],
      height: heightOf(part),
      blocks: [block],
      tooMuch,
    }
  })
}

/** Rows of a comparison grow with the room, so a share is tried as it would stand. */
function rangesOf(table: Table, rows: number, limit: number): [number, number][] {
  const heightOfShare = (range: [number, number]): number => heightOf({ kind: 'comparison', table, range })
  const head = heightOfShare([0, 0])
  const heights = Array.from({ length: rows }, (_, row) => heightOfShare([row, row + 1]) - head)
  for (let most = limits.comparison.split.rows; most > 1; most--) {
    const ranges = balance(heights, Infinity, most)
    if (ranges.every(range => heightOfShare(range) <= limit))
      return ranges
  }
  return heights.map((_, row) => [row, row + 1])
}

/** Two lists whose points carry the same bold labels become a table; others stand side by side. */
function fromLists(first: Points, second: Points, limit: number, planOf: PlanOf): Piece[] {
  const blocks = [first, second]
  const left = labelledItems(first)
  const right = labelledItems(second)
  const shared = left && right ? [...left.keys()].filter(label => right.has(label)) : []
  const ordered = first.label!.subject === 'a' ? blocks : [second, first]
  if (left && right && shared.length >= 2) {
    const labels = [
      ...new Set([
        ...left.keys(),
        ...right.keys(),
      ]),
    ]
    const [a, b] = first.label!.subject === 'a' ? [left, right] : [right, left]
    const rows = labels.map(label => [
      { text: label },
      a.get(label) ?? { text: '–' },
      b.get(label) ?? { text: '–' },
    ])
    const head = ['', ...ordered.map(block => block.label!.text)]
    return sharesOf(first, head, rows, limit).map((part): Piece => ({ parts: [part], height: heightOf(part), blocks }))
  }
  const part: Part = {
    kind: 'panels',
    panels: ordered.map(block => ({
      subject: block.label!.subject,
      name: { text: block.label!.text },
      parts: [
        {
          kind: 'block',
          block: { ...block, label: undefined },
        },
      ],
    })),
  }
  const height = heightOf(part)
  return height <= limit
    ? [{ parts: [part], height, blocks }]
    : blocks.flatMap(block => planOf([block], limit))
}

/** The rows of a comparison of lists, on as few slides as hold them. */
function sharesOf(block: Points, head: string[], rows: Rich[][], limit: number): Part[] {
  for (let most = limits.comparison.split.rows; most > 1; most--) {
    const parts = balance(
      rows.map(() => 1),
      Infinity,
      most,
    ).map((range): Part => ({ kind: 'grid', block, head, rows: rows.slice(...range) }))
    if (parts.every(part => heightOf(part) <= limit))
      return parts
  }
  return rows.map(row => ({ kind: 'grid', block, head, rows: [row] }))
}

/** The points of a list by their bold labels; undefined where a point has none, or more than one paragraph. */
function labelledItems({ items }: Points): Map<string, Rich> | undefined {
  const found = new Map<string, Rich>()
  for (const item of items) {
    const entry = labelledItem(item)
    if (!entry || found.has(entry[0]))
      return undefined
    found.set(...entry)
  }
  return found
}

function labelledItem(item: ListItem): [string, Rich] | undefined {
  const [paragraph] = item.children
  if (item.children.length !== 1 || paragraph.type !== 'paragraph' || paragraph.children[0]?.type !== 'strong')
    return undefined
  const [strong, ...rest] = paragraph.children
  const [separator] = rest
  const colon = separator?.type === 'text' ? separator.value.match(/^\s*[：:]\s*/) : undefined
  if (!colon || separator.type !== 'text' || rest.length === 0)
    return undefined
  const rich = richOf(rest as Nodes[])
  return 'nodes' in rich
    ? [
        toString(strong),
        { ...rich, start: rich.start + colon[0].length },
      ]
    : undefined
}
