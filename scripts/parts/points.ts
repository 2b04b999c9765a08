import type { List } from 'mdast'
import type { Points } from '../outline/block.ts'
import type { BlockKind } from './kind.ts'
import { heightOfItems, heightOfList, heightOfNested } from '../estimate/list.ts'
import { air, canvas } from '../estimate/sizes.ts'
import { lineStart, withoutIndent } from '../markdown/line-start.ts'
import { withoutPointEnds } from '../markdown/point-ends.ts'
import { sliceMarkdown } from '../markdown/slice.ts'
import { baseOf } from '../outline/block.ts'
import { lengthOf, wordsOfEach } from './share.ts'

/** A list, bulleted or numbered. */
export const points: BlockKind<Points> = {
  role: 'list',
  find: node => node.type === 'list' ? [{ kind: 'points', ...baseOf(node), list: node, items: node.children }] : undefined,
  within: {
    is: node => node.type === 'list',
    height: (node, setting, heightOfNode, isOrdered) => heightOfNested(node as List, setting, heightOfNode, isOrdered),
  },
  is: 'list',
  height: ({ list, items }, { range }, { width, text, isAlone }, all) => {
    const own = items.slice(...(range ?? []))
    return width === canvas.width
      ? heightOfList(list, own, isAlone, all.heightOfNode)
      : heightOfItems(own, { ...text, width: width - air.panelIndent }, all.heightOfNode)
  },
  print: ({ list, items: all }, { range }, context) => {
    const items = all.slice(...(range ?? []))
    const number = (list.start ?? 1) + (range?.[0] ?? 0)
    const text = sliceMarkdown(
      items,
      lineStart(context.source, items[0].position!.start.offset!),
      items.at(-1)!.position!.end.offset!,
      context,
    )
    const own = withoutPointEnds(withoutIndent(text, context.source, items[0].position!.start.offset!), list)
    // A share of an ordered list counts on.
    return list.ordered && range ? own.replace(/^(\s*)\d+/, `$1${number}`) : own
  },
  words: ({ items }, range) => wordsOfEach(items, range),
  owes: ({ items }, range) => [['points', lengthOf(items.length, range)]],
  items: ({ items }) => items,
}
