import type { Text } from 'mdast'
import type { Prose } from '../outline/block.ts'
import type { Rich } from './deck-plan.ts'

const sentenceEnd = /[。！？…]+[」』”"）)]*|[.!?]+["')\]]*(?=\s|$)/g

/** The first sentence of a paragraph as a slice of the source; the whole paragraph where no sentence ends before. */
export function leadingSentence(block: Prose): Rich | undefined {
  return sentencesOf(block)[0]
}

/** The sentences of a paragraph as slices of the source; none for what is no paragraph. */
export function sentencesOf(block: Prose): Rich[] {
  const [paragraph] = block.nodes
  if (paragraph.type !== 'paragraph')
    return []
  const sentences: Rich[] = []
  const whole = paragraph.position!.end.offset!
  let start = paragraph.position!.start.offset!
  for (const end of [...paragraph.children.flatMap(child => child.type === 'text' ? endsIn(child) : []), whole]) {
    if (end > start)
      sentences.push({ nodes: [paragraph], start, end })
    start = Math.max(start, end)
  }
  return sentences
}

/** Offsets behind the sentence ends of a text node; none where entities or escapes make its offsets unsure. */
function endsIn(node: Text): number[] {
  const position = node.position!
  const isVerbatim = position.end.offset! - position.start.offset! === node.value.length
  return isVerbatim ? [...node.value.matchAll(sentenceEnd)].map(match => position.start.offset! + match.index + match[0].length) : []
}
