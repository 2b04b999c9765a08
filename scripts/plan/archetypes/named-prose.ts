import type { Block, Points, Prose } from '../../outline/block.ts'
import type { Piece } from '../../parts/part.ts'
import type { TextPart } from '../../parts/text.ts'
import type { Sentence } from '../key-sentences.ts'
import { toString } from 'mdast-util-to-string'
import { limits } from '../../design/design.ts'
import { shareOfWords } from '../../estimate/words.ts'
import { baseOf } from '../../outline/block.ts'
import { heightOf } from '../../parts/index.ts'
import { rowsWithin } from '../../parts/rows.ts'
import { keySentences } from '../key-sentences.ts'
import { pointsBeside } from '../points-beside.ts'
import { isOfWords, leadingPoints } from './leading-points.ts'

/**
 * What stands beneath a name within a list, where that is paragraphs of more words than a slide holds: their first sentences where they
 * are points, the sentences that say most of a single one. The handout tells them whole. Undefined for anything else.
 */
export function namedProse(blocks: Block[], name: string, source: string): Piece[] | undefined {
  const [first, ...others] = blocks
  if (others.length === 0 && first?.kind === 'points' && leadingPoints.takes([first], undefined!) > 0)
    return leadingPoints.plan([first], 0, undefined!, () => [])
  const prose = blocks.flatMap(block => block.kind === 'prose' ? [block] : block.kind === 'points' ? proseOf(block) : [])
  const isLong = prose.reduce((sum, { nodes: [node] }) => sum + shareOfWords(toString(node)), 0) > 1
  if (!isLong || !blocks.every(block => block.kind === 'prose' || (block.kind === 'points' && proseOf(block).length > 0)))
    return undefined
  const sentences = pointsBeside(undefined, keySentences(prose, name, source), limits.sentences, isReadOnOneSlide)
  const part = rowsWithin(sentences.map(rowOf))
  return part && sentences.length > 1
    ? [{ parts: [part], height: heightOf(part), blocks, whole: blocks, layout: 'default' }]
    : undefined
}

/** The paragraph that a list of one point is; none of any other list. */
function proseOf({ items, list }: Points): Prose[] {
  const [paragraph, ...others] = items.length === 1 && list.ordered !== true ? items[0].children : []
  return paragraph?.type === 'paragraph' && others.length === 0 && isOfWords(paragraph) ? [{ kind: 'prose', ...baseOf(paragraph) }] : []
}

function rowOf({ text, of }: Sentence): TextPart {
  return { kind: 'text', text, of }
}

function isReadOnOneSlide(sentences: Sentence[]): boolean {
  return sentences.reduce((sum, { words }) => sum + shareOfWords(words), 0) <= 1 && rowsWithin(sentences.map(rowOf)) !== undefined
}
