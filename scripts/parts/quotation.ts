import type { Quotation } from '../outline/block.ts'
import type { BlockKind } from './kind.ts'
import { toString } from 'mdast-util-to-string'
import { heightOfNode, heightOfParagraphs, isAlert } from '../estimate/list.ts'
import { measures, sizes } from '../estimate/sizes.ts'
import { withoutIndent } from '../markdown/line-start.ts'
import { sliceNodes } from '../markdown/slice.ts'

/** A quotation, or some of what stands in it; without the indentation of a list around it. */
export const quotation: BlockKind<Quotation> = {
  is: 'quote',
  height: ({ quote }, { range }, { layout, text }) => layout === 'quote' && !isAlert(quote)
    ? 2 * 8 + heightOfParagraphs(quote.children.slice(...(range ?? [])), { ...sizes.quote, width: measures.quote })
    : heightOfNode(quote, text),
  print: ({ quote }, { range }, context) => {
    const own = (nodes: Parameters<typeof sliceNodes>[0]): string => withoutIndent(sliceNodes(nodes, context), quote.position!.start.column - 1)
    return range ? quote.children.slice(...range).map(child => `> ${own([child])}`).join('\n>\n') : own([quote])
  },
  words: ({ quote }) => [toString(quote)],
}
