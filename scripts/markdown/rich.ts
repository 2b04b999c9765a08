import type { Rich } from '../outline/rich.ts'
import type { SliceContext } from './context.ts'
import { escapePlain } from './escape.ts'
import { sliceMarkdown } from './slice.ts'

/** Plain words with what is in italics between tags: a mark beside a letter of Chinese would be none. */
function printWords(text: string, italics: [from: number, to: number][] = []): string {
  let done = 0
  const parts = italics.map(([from, to]) => {
    const part = `${escapePlain(text.slice(done, from))}<i>${escapePlain(text.slice(from, to))}</i>`
    done = to
    return part
  })
  return [...parts, escapePlain(text.slice(done))].join('')
}

/** Words of a title, sentence or cell. */
export function printRich(rich: Rich, context: SliceContext): string {
  return ('text' in rich ? printWords(rich.text, rich.italics) : sliceMarkdown(rich.nodes, rich.start, rich.end, context)).trim()
}
