import type { Edit } from '../rewrite.ts'
import type { Dialect, Line } from './dialect.ts'
import { lineFrom, linesOf, reportOnce } from './dialect.ts'
import { hidden } from './mask.ts'

/** What chapters are called in papers of all fields. */
const known = /^(?:abstract|introduction|background|related work|(?:materials and )?methods?|methodology|results|discussion|limitations|conclusions?|references|摘\s*要|引言|绪论|前言|背景|相关工作|方法|结果|讨论|结论|总结|参考文献)[ \t]*$/im
/** A longer line is a sentence. */
const longest = 80
/** So many lines make chapters, and so many of them are called as chapters are. */
const fewest = 3
const fewestKnown = 2

/**
 * In a text without a single heading, as copied from Word, short lines between blank ones with a paragraph beneath are its headings, where
 * some of them are called as chapters are: `Introduction`, `Discussion`. The line that the text opens with is its title.
 */
export const bareTitles: Dialect = {
  name: 'titles without a sign',
  sign: known,
  edits: (text, file) => {
    const lines = linesOf(text)
    if (lines.some(({ raw, mask }) => /^ {0,3}#{1,6}[ \t]|^ {0,3}(?:=+|-+)[ \t]*$/.test(raw) && !mask.startsWith(hidden)))
      return []
    const first = lines.find(({ mask }) => mask.trim() !== '' && !mask.startsWith(hidden))
    const alone = lines.filter((line, index) => line !== first && isTitle(lines, index))
    const chapters = alone.slice(alone.findIndex(({ raw }) => known.test(raw.trim())))
    if (chapters.length < fewest || chapters.filter(({ raw }) => known.test(raw.trim())).length < fewestKnown)
      return []
    reportOnce(
      file,
      'levels-inferred',
      text.source,
      chapters.map(({ start }) => start),
      'A short line by itself is taken for a heading, expected `# Heading`; `levels: keep` in the front matter turns it off',
    )
    const title = first && isLine(first) && first.start < chapters[0].start ? [{ start: first.start, end: first.start, text: '# ' }] : []
    return [...title, ...chapters.map(({ start }): Edit => ({ start, end: start, text: '## ' }))]
  },
}

/** A line between blank ones, with text beneath. */
function isTitle(lines: Line[], index: number): boolean {
  const [above, line, below] = [lines[index - 1], lines[index], lines[index + 1]]
  if (!isLine(line) || (above?.raw ?? '').trim() !== '' || (below?.raw ?? '').trim() !== '')
    return false
  const next = lineFrom(lines, index + 1, ({ raw }) => raw.trim() !== '')
  return next >= 0 && !isLine(lines[next])
}

/** A short line that is no sentence and no other block. */
function isLine({ raw, mask }: Line): boolean {
  const words = raw.trim()
  return words.length > 0 && words.length <= longest && !mask.startsWith(hidden)
    && /^[\p{Lu}\p{Script=Han}]/u.test(words) && !/[.。;；,，:：!！?？|]$/.test(words)
}
