import type { Text } from 'mdast'
import type { Prose } from '../outline/block.ts'
import type { Rich } from './deck-plan.ts'

const sentenceEnd = /[。！？…]+[」』”"）)]*|[.!?]+["')\]]*(?=\s|$)/

/** The first sentence of a paragraph as a slice of the source; the whole paragraph where no sentence ends before. */
export function leadingSentence(block: Prose): Rich | undefined {
  const [paragraph] = block.nodes
  if (paragraph.type !== 'paragraph')
    return undefined
  const start = paragraph.position!.start.offset!
  for (const child of paragraph.children) {
    const end = child.type === 'text' ? endIn(child) : undefined
    if (end !== undefined)
      return { nodes: [paragraph], start, end }
  }
  return { nodes: [paragraph], start, end: paragraph.position!.end.offset! }
}

/** Offset behind the first sentence end of a text node; undefined where entities or escapes make its offsets unsure. */
function endIn(node: Text): number | undefined {
  const position = node.position!
  const isVerbatim = position.end.offset! - position.start.offset! === node.value.length
  const match = isVerbatim ? node.value.match(sentenceEnd) : undefined
  return match ? position.start.offset! + match.index! + match[0].length : undefined
}
