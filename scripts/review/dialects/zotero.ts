import type { Edit } from '../rewrite.ts'
import type { Dialect } from './dialect.ts'
import { hidden } from './mask.ts'

const link = /(?<!!)\[((?:[^[\]\n]|\\[[\]])*)\]\((?:zotero:|https?:\/\/(?:www\.)?zotero\.org\/(?:users|groups)\/\d)[^()\s]*\)/gi
/** Words that only lead to a file on the author's machine. */
const way = /^(?:[^\s/]+\.(?:pdf|epub|html?|docx?)|pdf|snapshot|open|link|(?:go|jump) to (?:annotation|pdf|page)|(?:open|view|show) (?:in|pdf|item).*|打开.*|查看.*|跳转.*|链接)$/i

/** Links into the author's own library of sources, `[Wu, 2025, p. 3](zotero://…)`, are their words; one that only opens a file goes. */
export const zotero: Dialect = {
  name: 'links of Zotero',
  sign: /zotero:\/\/|zotero\.org\//i,
  edits: ({ source, mask }) =>
    [...source.matchAll(link)]
      .filter(({ index }) => mask[index] !== hidden)
      .map(({ 0: whole, 1: words, index }): Edit => {
        const end = index + whole.length
        if (!way.test(words.trim()))
          return { start: index, end, text: words }
        const isInBrackets = /[(（]$/.test(source.slice(0, index)) && /^[)）]/.test(source.slice(end))
        const from = isInBrackets ? index - 1 : index
        return { start: source[from - 1] === ' ' ? from - 1 : from, end: isInBrackets ? end + 1 : end, text: '' }
      }),
}
