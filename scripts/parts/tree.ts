import type { List, ListItem } from 'mdast'
import type { Points } from '../outline/block.ts'
import type { PartKind } from './kind.ts'
import { tree as design } from '../design/design.ts'
import { wrap } from '../markdown/component.ts'
import { corrected, framed, labelBox } from './around.ts'
import { points } from './points.ts'

/** A list of two levels as branches with their leaves. */
export interface TreePart { kind: 'tree', block: Points }

declare module './part.ts' {
  interface PartMap { tree: TreePart }
}

/** Each point in a box, what stands beneath it in rows at its right. */
export const tree: PartKind<TreePart> = {
  boxes: ({ block }, room) => [
    ...labelBox(block, room),
    corrected({ is: 'columns', height: heightOfTree(block), block }),
  ],
  print: ({ block }, context) => framed(block, wrap('Tree', {}, points.print(block, {}, context)), context),
  words: ({ block }) => points.words!(block),
  shows: ({ block }) => [{ block }],
}

/** The points beneath a point of two children, its words and a list; undefined for any other. */
export function leavesOf({ children }: ListItem): ListItem[] | undefined {
  const [words, list, ...others] = children
  return words?.type === 'paragraph' && list?.type === 'list' && others.length === 0 ? (list as List).children : undefined
}

/** Height in px of branches whose leaves stand as close as they may. */
function heightOfTree({ items }: Points): number {
  const branches = items.map(item => Math.max(design.branch, (leavesOf(item)?.length ?? 0) * design.leaf))
  return branches.reduce((sum, height) => sum + height, 0) + (items.length - 1) * design.gap
}
