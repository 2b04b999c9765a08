import type { Table } from '../../outline/block.ts'
import type { ShareTitle } from './share-title.ts'
import { toString } from 'mdast-util-to-string'
import { isGroupName } from '../../estimate/table-share.ts'
import { cellsOf } from '../../parts/cells.ts'
import { isTitle } from './fits.ts'
import { namesAsTitle } from './share-title.ts'

/** A further share of a table by the groups of rows that it begins with; rows without a name of theirs are told by their count. */
export const groupShare: ShareTitle = ({ parts }) => {
  const part = parts.find(each => each.kind === 'block' && each.block.kind === 'table')
  return part?.kind === 'block' && part.block.kind === 'table' && part.range && isGroupName(part.block.table.children[part.range[0] + 1])
    ? rowNames(part.block, part.range)
    : undefined
}

/** A share of a table by the groups of rows in it, the names of its rows, or the heads of its columns. */
export const tableShare: ShareTitle = ({ parts }) => {
  const part = parts.find(
    each => (each.kind === 'block' && each.block.kind === 'table') || each.kind === 'comparison' || each.kind === 'chart',
  )
  if (part?.kind === 'comparison' || part?.kind === 'chart')
    return part.range && rowNames(part.table, part.range)
  if (part?.kind !== 'block' || part.block.kind !== 'table')
    return undefined
  const { block, columns, range } = part
  const heads = columns ? columnNames(block, columns) : undefined
  const names = range ? rowNames(block, range) : undefined
  const both = heads && names ? { text: `${heads.text}: ${names.text}` } : undefined
  return range && columns ? (both && isTitle(both) ? both : undefined) : names ?? heads
}

interface Words { text: string }

function rowNames(block: Table, [from, to]: [number, number]): Words | undefined {
  const groups = block.table.children.slice(1).slice(from, to).filter(isGroupName).map(row => toString(row.children[0]))
  const firsts = cellsOf(block).slice(1).slice(from, to).map(([first]) => first).filter(Boolean)
  const named = groups.length > 0 && isGroupName(block.table.children[from + 1]) ? groups : [...new Set(firsts)]
  const [head = ''] = cellsOf(block)[0] ?? []
  // Numbers alone are those of something.
  const isCounted = named.every(name => !/\p{L}{2}|\p{Script=Han}/u.test(name))
  if (isCounted && !/\p{L}{2}|\p{Script=Han}/u.test(head))
    return undefined
  // The shares behind the first one are called as it is: the ends of its own rows are not theirs.
  const isAll = from > 0 || to >= block.table.children.length - 1
  const title = namesAsTitle(named, isTitle, isCounted && isAll) as Words | undefined
  const counted = title && isCounted ? { text: `${head}: ${title.text}` } : title
  return counted && isTitle(counted) ? counted : undefined
}

function columnNames(block: Table, columns: number[]): Words | undefined {
  const [head] = cellsOf(block)
  // The first column stands on each share.
  return namesAsTitle(columns.filter(column => column > 0).map(column => head[column]), isTitle) as Words | undefined
}
