import type { Rich } from '../outline/rich.ts'
import type { SliceContext } from './context.ts'
import { withLinks } from './addresses.ts'
import { escapePlain } from './escape.ts'
import { sliceMarkdown } from './slice.ts'

/** Plain words with what is in italics between tags: a mark beside a letter of Chinese would be none. */
function printWords(text: string, italics: [from: number, to: number][] = [], print = escapePlain): string {
  let done = 0
  const parts = italics.map(([from, to]) => {
    const part = `${print(text.slice(done, from))}<i>${print(text.slice(from, to))}</i>`
    done = to
    return part
  })
  return [...parts, print(text.slice(done))].join('')
}

/** Words of a title, sentence or cell; plain ones with links for the addresses that they name, if so wanted. */
export function printRich(rich: Rich, context: SliceContext, isLinked = false): string {
  return (
    'text' in rich
      ? printWords(rich.text, rich.italics, isLinked ? withLinks : escapePlain)
      : sliceMarkdown(rich.nodes, rich.start, rich.end, context)
  ).trim()
}
