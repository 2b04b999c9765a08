import type { Rich } from '../outline/rich.ts'
import type { SliceContext } from './context.ts'
import { escapePlain } from './escape.ts'
import { sliceMarkdown } from './slice.ts'

/** Words of a title, sentence or cell. */
export function printRich(rich: Rich, context: SliceContext): string {
  return ('text' in rich ? escapePlain(rich.text) : sliceMarkdown(rich.nodes, rich.start, rich.end, context)).trim()
}
