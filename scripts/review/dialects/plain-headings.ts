import type { Edit } from '../rewrite.ts'
import type { Dialect, Line } from './dialect.ts'
import { linesOf, reportOnce } from './dialect.ts'
import { hidden } from './mask.ts'

/** A longer line is a sentence. */
const longest = 60
/** So many chapters that count on are no list. */
const fewest = 3

const han = '零一二三四五六七八九'
const roman = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X']

/** What a line may begin with, and how deep it says that it stands, with its number. */
const forms: [sign: RegExp, read: (number: string) => number[]][] = [
  [/^(?:\*\*)?(\d{1,2}(?:\.\d{1,2}){0,3})[.、．]?[ \t\u3000]+(?=[\p{L}“"(（])/u, number => number.split('.').map(Number)],
  [/^第[ \t]*([\d一二三四五六七八九十]{1,3})[ \t]*[章篇][ \t\u3000：:]*(?=\S)/, number => [valueOf(number)]],
  [/^第[ \t]*([\d一二三四五六七八九十]{1,3})[ \t]*节[ \t\u3000：:]*(?=\S)/, number => [Number.NaN, valueOf(number)]],
  [/^([一二三四五六七八九十]{1,3})、[ \t\u3000]*(?=\S)/, number => [valueOf(number)]],
  [/^[（(]([一二三四五六七八九十]{1,3})[）)][ \t\u3000]*(?=\S)/, number => [Number.NaN, valueOf(number)]],
  [/^(?:chapter|section|part)[ \t]+(\d{1,2})\b[.:：]?[ \t]*(?=\S)/i, number => [Number(number)]],
  [/^(I{1,3}|IV|VI{0,3}|IX|X)\.[ \t]+(?=\p{Lu})/u, number => [roman.indexOf(number)]],
]
/** Chapters that letters count, where no numbers do. */
const lettered = /^([A-H])[.．、][ \t\u3000]*(?=[\p{Lu}\p{Script=Han}])/u
/** Chapters that have no number. */
const named = /^(?:摘[ \t\u3000]*要|参考文献|致[ \t\u3000]*谢|附[ \t\u3000]*录|结[ \t\u3000]*论|引[ \t\u3000]*言|前[ \t\u3000]*言|abstract|references|bibliography|acknowledge?ments?|conclusions?|appendix)$/i

/** A line that may be a heading: where it stands, its number part by part, none for a name of a chapter. */
interface Found { index: number, path: number[] }

/**
 * The numbered lines of a text without headings but perhaps its title, as copied from Word, are its headings: `1 引言`, `1.1 Background`,
 * `第二章 …`, lines that count on, with text between; so are names of chapters, and the line that the text opens with.
 */
export const plainHeadings: Dialect = {
  name: 'headings without a sign',
  sign: /^(?:(?:\*\*)?\d{1,2}[.、．]?[ \t\u3000]+\p{L}|第[ \t]*[一1][ \t]*章|一、|(?:chapter|section) 1\b|I\. |A[.．、])/imu,
  edits: (text, file) => {
    const lines = linesOf(text)
    const written = lines.filter(({ raw, mask }) => !mask.startsWith(hidden) && /^ {0,3}#{1,6}[ \t]*\S/.test(raw))
    const said = lines.filter(({ mask }) => mask.trim() !== '' && !mask.startsWith(hidden))
    if (written.length > 1 || (written.length === 1 && written[0] !== said[0]) || /^levels:[ \t]*keep/m.test(text.source.split('\n---')[0]))
      return []
    const counted = countedOn(lines.flatMap((_, index) => foundAt(lines, index) ?? []))
    const found = counted.some(({ path }) => path.length > 0) ? counted : letteredIn(lines)
    const chapters = found.filter(({ path }) => path.length === 1)
    // Lines of a list stand below one another; beneath a heading there is text.
    const parted = chapters.filter(({ index }) => isText(lines, index + 1))
    if (chapters.length < fewest || parted.length < chapters.length / 2)
      return []
    const isTitled = written.length > 0 || said[0] === lines[found[0].index] || !isLine(said[0])
    const title = isTitled ? [] : [said[0]]
    const top = /^ {0,3}(#*)/.exec(written[0]?.raw ?? '')![1].length || 1
    reportOnce(
      file,
      'levels-inferred',
      text.source,
      found.map(({ index }) => lines[index].start),
      'A line with a number or the name of a chapter is taken for a heading, expected `# Heading`; '
      + '`levels: keep` in the front matter turns it off',
    )
    return [
      ...title.map(({ start, raw }): Edit => ({ start, end: start + (raw.length - raw.trimStart().length), text: '# ' })),
      ...found.map(({ index, path }): Edit => headingAt(lines, index, Math.max(1, path.length) + top)),
    ].toSorted((a, b) => a.start - b.start)
  },
}

function headingAt(lines: Line[], index: number, depth: number): Edit {
  const { start, end, raw } = lines[index]
  const gap = (lines[index - 1]?.raw ?? '').trim() === '' ? '' : '\n'
  const words = raw.trim().replace(/^\*\*(.*)\*\*$/, '$1').replace(lettered, '').replace(/^(\d{1,2}(?:\.\d{1,2})*)[.、．][ \t\u3000]+/, '$1 ')
  return { start, end, text: `${gap}${'#'.repeat(Math.min(6, depth))} ${words}${(lines[index + 1]?.raw ?? '').trim() === '' ? '' : '\n'}` }
}

function foundAt(lines: Line[], index: number): Found | undefined {
  const line = lines[index]
  const above = (lines[index - 1]?.mask ?? '').trim()
  // Where each line is a paragraph, a heading follows a sentence or another heading.
  const isApart = above === '' || /[。.!?！？：:]$/.test(above) || (isLine(lines[index - 1]) && forms.some(([sign]) => sign.test(above)))
  if (line.mask.startsWith(hidden) || !isApart || !isLine(line))
    return undefined
  const words = line.mask.trim()
  if (named.test(words))
    return { index, path: [] }
  for (const [sign, read] of forms) {
    const match = sign.exec(words)
    // Two numbers in a line are marks of the places where authors work.
    if (match && !/[\s;；]\d{1,2}[\s.]/.test(words.slice(match[0].length)))
      return { index, path: read(match[1]) }
  }
  return undefined
}

/** Lines that letters count, again from the first of them beneath what is counted anew. */
function letteredIn(lines: Line[]): Found[] {
  let last = 0
  return lines.flatMap((line, index) => {
    const letter = line.mask.startsWith(hidden) || !isLine(line) ? undefined : lettered.exec(line.mask.trim())?.[1]
    const number = letter === undefined ? 0 : letter.charCodeAt(0) - 64
    const isApart = (lines[index - 1]?.mask ?? '').trim() === ''
    if (!isApart || number === 0 || (number !== last + 1 && (number !== 1 || last < 2)))
      return []
    last = number
    return [{ index, path: [number] }]
  })
}

/** A short line that ends like no sentence and is no other block. */
function isLine({ mask, raw }: Line): boolean {
  return raw.trim().length <= longest && !/^(?: {4}|[ \t]*(?:[>|#+*<]|-[ \t]|!\[|\$\$))|[。；;，,：:.!！?？|]$/.test(mask.trimEnd()) && !/^\*\*[^*]+\*\*\S/.test(mask)
}

function isText(lines: Line[], from: number): boolean {
  const next = lines.slice(from).find(({ raw }) => raw.trim() !== '')
  const isDeeper = forms.some(([sign, read]) => sign.test(next?.mask ?? '') && read(sign.exec(next!.mask)![1]).length > 1)
  return next !== undefined && (!isLine(next) || isDeeper)
}

/** The lines whose numbers count on: `2` behind `1`, `2.1` within `2`; of two with one number the later, as authors' places come first. */
function countedOn(found: Found[]): Found[] {
  const last: number[] = []
  return found.filter(({ path }, at) => {
    if (path.length === 0)
      return true
    const isAgain = path.length === 1 && found.slice(at + 1).some(other => other.path.length === 1 && other.path[0] === path[0])
    const parents = path.slice(0, -1).every((part, depth) => Number.isNaN(part) || part === last[depth])
    const before = last.length >= path.length ? last[path.length - 1] : 0
    const goesOn = path.at(-1) === before + 1 || (last.length === 0 && path[0] === 0)
    if (isAgain || !parents || !goesOn || path.length > last.length + 1)
      return false
    last.splice(path.length - 1, last.length, path.at(-1)!)
    return true
  })
}

/** `十二` → 12; figures stay. */
function valueOf(number: string): number {
  if (/^\d+$/.test(number))
    return Number(number)
  const [tens, ones] = number.includes('十') ? number.split('十') : ['', number]
  return (number.includes('十') ? 10 * Math.max(1, han.indexOf(tens || '一')) : 0) + (ones ? han.indexOf(ones) : 0)
}
