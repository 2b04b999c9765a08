import type { Prose } from '../outline/block.ts'
import type { Slice } from '../outline/sentences.ts'
import { labelOf } from './bare-sentence.ts'

/** Which sentence it is of a paragraph or line that words name. */
export type Named = 'first' | 'further' | undefined

/** A sentence of a paragraph, and whether it speaks of the text alone. */
interface Said { text: Slice, of: Prose, isAside: boolean }

/** A name without bold letters, as who speaks has it: `Ann: …`, `管网部：…`. */
const plainName = /^\s*(?:\p{Script=Han}{1,6}|\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*)?)\s*[:：](?=\s*\S)/u

/** A number in bold letters, as exercises have it: `**5.1** Show that …`. */
const boldNumber = /^\s*(?:\*\*|__)[（(]?\d[\d.-]*[）)]?(?:\*\*|__)\s*(?=\S)/

/** A name in bold letters above what it stands for: `**Costs**:` over a list. */
const boldAlone = /^\s*(\*\*|__)[^*_\n]{1,24}(?:[:：]\1|\1\s*[:：])\s*$/

/**
 * Which sentences begin one of several paragraphs or lines that words name, and which go on from such a beginning: each of them says
 * something of its own, and none of them what their section says.
 */
export function namedAmong(sentences: Said[], source: string): Named[] {
  const bold = sentences.map(({ text, isAside }) => {
    const words = wordsIn(text, source)
    return boldAlone.test(words) || (!isAside && (labelOf(words) !== undefined || boldNumber.test(words)))
  })
  const plain = sentences.map(({ text }) => plainName.test(wordsIn(text, source)))
  const first = bold.filter(Boolean).length > 1 ? bold : beginsEach(sentences, plain) ? plain : []
  const begun = new Set<Said['of']>()
  return sentences.map(({ of }, index) => {
    if (first[index])
      begun.add(of)
    return first[index] ? 'first' : begun.has(of) ? 'further' : undefined
  })
}

/** True where each of several paragraphs begins so. */
function beginsEach(sentences: Said[], begins: boolean[]): boolean {
  const openings = sentences.flatMap(({ of }, index) => sentences[index - 1]?.of === of ? [] : [begins[index]])
  return openings.length > 1 && openings.every(Boolean)
}

function wordsIn({ start, end }: Slice, source: string): string {
  return source.slice(start, end)
}
