import type { ListItem, Nodes } from 'mdast'
import type { Block, Points, Table } from '../../outline/block.ts'
import type { Outline } from '../../outline/section.ts'
import type { Part, Rich } from '../deck-plan.ts'
import type { Archetype, Piece } from './archetype.ts'
import { toString } from 'mdast-util-to-string'
import { subjectOf } from '../../outline/subjects.ts'
import { captionHeight, heightOf, tableHead } from '../estimate.ts'
import { richOf } from '../rich.ts'
import { balance } from './balance.ts'

/** The subjects side by side: a table with a column for each, or two lists labelled with their names. */
export const comparison: Archetype = {
  name: 'comparison',
  takes: ([first, second], outline) => {
    if (first.kind === 'table' && comparesSubjects(first, outline))
      return 1
    return areLabelledLists(first, second) ? 2 : 0
  },
  plan: (blocks, limit) => {
    const [first, second] = blocks
    return first.kind === 'table'
      ? fromTable(first, limit)
      : [
          fromLists(first as Points, second as Points),
        ]
  },
}

function comparesSubjects({ table }: Table, { subjects }: Outline): boolean {
  const named = table.children[0].children.map(cell => subjectOf(toString(cell), subjects))
  return named.includes('a') && named.includes('b')
}

function areLabelledLists(first: Block, second: Block | undefined): boolean {
  return first.kind === 'points' && second?.kind === 'points'
    && first.label?.subject !== undefined && second.label?.subject !== undefined
    && first.label.subject !== second.label.subject
}

function fromTable(block: Table, limit: number): Piece[] {
  const whole: Part = { kind: 'comparison', table: block }
  const rows = block.table.children.length - 1
  const around = tableHead + (block.caption ? captionHeight : 0)
  const heights = Array.from({ length: rows }, (_, row) => heightOf({
    ...whole,
    range: [row, row + 1],
  }) - around)
  const ranges = balance(heights, limit - around, 8)
  return ranges.map((range) => {
    const part: Part = ranges.length === 1 ? whole : { ...whole, range }
    return {
      parts: [part],
      height: heightOf(part),
      blocks: [block],
    }
  })
}

/** Two lists whose points carry the same bold labels become a table; others stand side by side. */
function fromLists(first: Points, second: Points): Piece {
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
    const part: Part = {
      kind: 'grid',
      head: [
        '',
        ...ordered.map(block => block.label!.text),
      ],
      rows,
    }
    return {
      parts: [part],
      height: heightOf(part),
      blocks,
    }
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
  return {
    parts: [part],
    height: heightOf(part),
    blocks,
  }
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
