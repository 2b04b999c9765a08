import type { Paragraph } from 'mdast'
import type { Prose } from '../outline/block.ts'
import type { Group } from './grouping.ts'
import { toString } from 'mdast-util-to-string'
import { sentencesOf } from '../outline/sentences.ts'

/** How a sentence goes on behind a formula. */
const going = /^(?:[\p{Ll}，,；;]|其中|式中|这里)/u

/** True for words that go on from what stands before them: `where $y$ is the height`. */
export function isContinuing(words: string): boolean {
  return going.test(words)
}

/**
 * The sentence with which the paragraph behind a slide's last formula goes on from it, `of which four make up the rest`, where that
 * paragraph leads to another slide: half of it here and half there say nothing.
 */
export function tailsBehind({ pieces }: Group, next: Group | undefined): Prose[] {
  const [prose] = next?.prose ?? []
  const last = pieces.at(-1)?.blocks.at(-1)
  const isNext = last?.kind === 'formula' && prose && prose.place.start.offset! >= last.place.end.offset!
  const [first, second] = isNext && isContinuing(toString(prose.nodes[0]).trim()) ? sentencesOf(prose) : []
  if (!first || !second)
    return []
  const paragraph = prose!.nodes[0] as Paragraph
  const children = paragraph.children.flatMap((node) => {
    const { start, end } = node.position!
    if (end.offset! <= first.end)
      return [node]
    const length = first.end - start.offset!
    const position = { start, end: { ...end, offset: first.end } }
    return node.type === 'text' && length > 0 ? [{ ...node, value: node.value.slice(0, length), position }] : []
  })
  const end = { ...paragraph.position!.end, offset: first.end }
  return [{ ...prose!, nodes: [{ ...paragraph, children, position: { start: paragraph.position!.start, end } }] }]
}
