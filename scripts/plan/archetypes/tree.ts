import type { ListItem } from 'mdast'
import type { Points } from '../../outline/block.ts'
import type { TreePart } from '../../parts/tree.ts'
import type { Archetype } from './archetype.ts'
import { toString } from 'mdast-util-to-string'
import { limits } from '../../design/design.ts'
import { plainPoint } from '../../estimate/named-point.ts'
import { heightOf } from '../../parts/index.ts'
import { leavesOf } from '../../parts/tree.ts'
import { unitsOf } from '../../typesetting/units.ts'

/** A list of two levels whose points are all short: what there is, and of which kinds. */
export const tree: Archetype = {
  name: 'tree',
  because: 'a list of two levels with short points',
  takes: ([first]) => first.kind === 'points' && isTree(first) ? 1 : 0,
  plan: ([block]) => {
    const part: TreePart = { kind: 'tree', block: block as Points }
    return [{ parts: [part], height: heightOf(part), blocks: [block] }]
  },
}

function isTree({ list, items }: Points): boolean {
  const { branches, leaves, branch, leaf } = limits.tree
  const below = items.map(leavesOf)
  const all = below.flatMap(each => each ?? [])
  return list.ordered !== true && items.length >= branches.fewest && items.length <= branches.most
    && below.every(each => each !== undefined) && all.length >= leaves.fewest && all.length <= leaves.most
    && items.every(({ children: [words] }) => unitsOf(toString(words)) <= branch)
    && all.every(item => isShort(item, leaf))
}

/** A point of words on one line; a task that is to be ticked off is none. */
function isShort(item: ListItem, most: number): boolean {
  const words = plainPoint(item)
  return item.checked == null && words !== undefined && words.every(({ box }) => !box) && unitsOf(toString(item)) <= most
}
