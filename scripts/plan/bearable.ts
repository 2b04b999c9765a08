import type { Part } from '../parts/part.ts'
import { toString } from 'mdast-util-to-string'
import { shareOfWords } from '../estimate/words.ts'
import { wordsOf } from '../outline/rich.ts'

/** Points and paragraphs that share a slide are no more, in words, than one slide holds. */
export function isBearable(parts: Part[]): boolean {
  return textsIn(parts).length < 2 || shareOfTexts(parts) <= 1
}

/** The words of all points and paragraphs on a slide, as a share of what one holds. */
export function shareOfTexts(parts: Part[]): number {
  return textsIn(parts).reduce((sum, text) => sum + shareOfWords(text), 0)
}

/** What is read on a slide: its lists, and its paragraphs. */
function textsIn(parts: Part[]): string[] {
  return parts.flatMap((part) => {
    if (part.kind === 'text')
      return [wordsOf(part.text)]
    return part.kind === 'block' && part.block.kind === 'points'
      ? [toString({ ...part.block.list, children: part.block.items.slice(...(part.range ?? [])) })]
      : []
  })
}
