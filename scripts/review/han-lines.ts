import type { Root } from 'mdast'
import type { VFile } from 'vfile'
import type { Edit } from './rewrite.ts'
import { visit } from './walk.ts'

/** Han signs and their punctuation, between which no blank stands. */
const han = '[\\p{Script=Han}\\u3001-\\u303F\\uFF01-\\uFF60“”‘’…—]'
/** A break between two of them, with the marks of emphasis beside it and what the next line begins with. */
const seam = new RegExp(`(?<=${han}(?:\\*{1,3}|~~|==|\\)|\\])?)[ \\t]?\\n[ \\t>]*(?=(?:\\*{1,3}|~~|==|\\[)?${han})`, 'gu')

/** Blanks before a sign that ends what stands before it, which would begin a line alone; an address that is no link ends with its blank. */
const address = /(?<![(<])(?:https?:\/\/|www\.)[^\s<>]*$/
const loose = /(?<=[^\s>])[ \t]+(?=[，。；：！？、）》」』】])/g

/**
 * Joins lines that break between Han signs, where the break would be a blank, and leaves no blank before a sign that ends something.
 * Forced breaks stay, and a line that says who is quoted.
 */
export function hanLines(file: VFile, tree: Root): Edit[] {
  const source = String(file)
  const edits: Edit[] = []
  visit(tree, ['paragraph', 'heading', 'tableCell'], ({ position, children }) => {
    const [start, end] = [position!.start.offset!, position!.end.offset!]
    const text = source.slice(start, end)
    // The line of a callout's mark is its title.
    const title = /^\[![^\]]+\][^\n]*/.exec(text)?.[0].length
    const kept = children.filter(({ type }) => type === 'inlineCode' || type === 'inlineMath' || type === 'html')
    const seams = text.includes('\n') ? text.matchAll(seam) : []
    for (const { 0: gap, index } of [...seams, ...text.matchAll(loose)].sort((a, b) => a.index - b.index)) {
      const at = start + index
      const isSpeaker = /[。！？…”’」』]$/.test(text.slice(0, index)) && /^[—–―]/.test(text.slice(index + gap.length))
      // Marks that end and begin emphasis would be one mark.
      const areMarks = /([*~=])$/.exec(text.slice(0, index))?.[1] === text[index + gap.length]
      const isBehindAddress = /^[ \t]/.test(gap) && address.test(text.slice(0, index))
      if (index !== title && !isSpeaker && !areMarks && !isBehindAddress
        && !kept.some(({ position: own }) => own!.start.offset! <= at && at < own!.end.offset!)) {
        edits.push({ start: at, end: at + gap.length, text: '' })
      }
    }
  })
  return edits
}
