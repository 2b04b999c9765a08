import type { Paragraph } from 'mdast'
import type { Prose } from '../outline/block.ts'
import type { Group } from './grouping.ts'
import { toString } from 'mdast-util-to-string'
import { sentencesOf } from '../outline/sentences.ts'
import { citationsOf } from '../review/citations/citation.ts'

/** How a sentence goes on behind a formula. */
const going = /^(?:[\p{Ll}，,；;]|其中|式中|这里)/u

/** True for words that go on from what stands before them: `where $y$ is the height`. */
export function isContinuing(words: string): boolean {
  return going.test(words)
}

/** The sentence that goes on from a slide's last formula, and the group behind it without that. */
export interface Tail { prose: Prose[], next: Group | undefined }

/**
 * The sentence with which the paragraph behind a slide's last formula goes on from it, `of which four make up the rest`, where that
 * paragraph leads to another slide: half of it here and half there say nothing, and nothing is said twice.
 */
export function tailBehind({ pieces }: Group, next: Group | undefined): Tail {
  const [prose, ...others] = next?.prose ?? []
  const last = pieces.at(-1)?.blocks.at(-1)
  const isNext = last?.kind === 'formula' && prose && prose.place.start.offset! >= last.place.end.offset!
  const [first, second] = isNext && isContinuing(toString(prose.nodes[0]).trim()) ? sentencesOf(prose) : []
  if (!first || (!second && others.length === 0))
    return { prose: [], next }
  if (!second)
    return { prose: [prose!], next: { ...next!, prose: others } }
  const [tail, rest] = [partOf(prose!, first.start, first.end), partOf(prose!, second.start, prose!.place.end.offset!)]
  return { prose: [{ ...tail, note: undefined }], next: { ...next!, prose: [rest, ...others] } }
}

/** The stretch of a paragraph between two offsets. */
function partOf(prose: Prose, from: number, to: number): Prose {
  const paragraph = prose.nodes[0] as Paragraph
  const children = paragraph.children.flatMap((node) => {
    const { start, end } = node.position!
    if (start.offset! >= from && end.offset! <= to)
      return [node]
    const [begin, close] = [Math.max(from, start.offset!), Math.min(to, end.offset!)]
    const position = { start: { ...start, offset: begin }, end: { ...end, offset: close } }
    const value = node.type === 'text' ? node.value.slice(begin - start.offset!, close - start.offset!) : ''
    return node.type === 'text' && close > begin ? [{ ...node, value, position }] : []
  })
  const position = { start: { ...paragraph.position!.start, offset: from }, end: { ...paragraph.position!.end, offset: to } }
  const part = { ...paragraph, children, position }
  return { ...prose, nodes: [part], place: { ...prose.place, ...position }, cites: citationsOf(part) }
}
