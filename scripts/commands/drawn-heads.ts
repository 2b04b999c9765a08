import type { DeckPlan } from '../plan/deck-plan.ts'
import { toString } from 'mdast-util-to-string'
import { normalised } from '../proof/lost.ts'

/** The line of a table's head in the file, and the word above its names. */
export interface DrawnHead { line: number, text: string }

/**
 * The heads of the first columns of tables that are drawn: a drawing has the names themselves at its bars and tracks, and need not say
 * above them that they are `Model` or `Year`. `lines` has the line in the file of each line of the text that was planned.
 */
export function drawnHeads({ slides }: Pick<DeckPlan, 'slides'>, lines?: number[]): DrawnHead[] {
  return slides.flatMap(({ parts }) => parts.flatMap((part) => {
    if (part.kind !== 'chart')
      return []
    const [head] = part.table.table.children
    const line = head.position!.start.line
    return [{ line: lines?.[line - 1] ?? line, text: normalised(toString(head.children[0])) }]
  }))
}

/** True for the head of a first column among those of drawn tables. */
export function isDrawnHead({ line, text }: DrawnHead, heads: DrawnHead[]): boolean {
  return heads.some(head => head.line === line && head.text === normalised(text))
}
