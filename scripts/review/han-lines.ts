import type { Root } from 'mdast'
import type { VFile } from 'vfile'
import type { Edit } from './rewrite.ts'
import { visit } from './walk.ts'

/** Han signs and their punctuation, between which no blank stands. */
const han = '[\\p{Script=Han}\\u3001-\\u303F\\uFF01-\\uFF60“”‘’…—]'
/** A break between two of them, with the marks of emphasis beside it and what the next line begins with. */
const seam = new RegExp(`(?<=${han}(?:\\*{1,3}|~~|==|\\)|\\])?)[ \\t]?\\n[ \\t>]*(?=(?:\\*{1,3}|~~|==|\\[)?${han})`, 'gu')

/** Joins lines that break between Han signs: the break would be a blank. Forced breaks stay, and a line that says who is quoted. */
export function hanLines(file: VFile, tree: Root): Edit[] {
  const source = String(file)
  const edits: Edit[] = []
  visit(tree, 'paragraph', ({ position, children }) => {
    const [start, end] = [position!.start.offset!, position!.end.offset!]
    const text = source.slice(start, end)
    if (!text.includes('\n'))
      return
    // The line of a callout's mark is its title.
    const title = /^\[![^\]]+\][^\n]*/.exec(text)?.[0].length
    const kept = children.filter(({ type }) => type === 'inlineCode' || type === 'inlineMath' || type === 'html')
    for (const { 0: gap, index } of text.matchAll(seam)) {
      const at = start + index
      const isSpeaker = /[。！？…”’」』]$/.test(text.slice(0, index)) && /^[—–―]/.test(text.slice(index + gap.length))
      if (index !== title && !isSpeaker && !kept.some(({ position: own }) => own!.start.offset! <= at && at < own!.end.offset!))
        edits.push({ start: at, end: at + gap.length, text: '' })
    }
  })
  return edits
}
