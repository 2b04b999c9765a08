import type { VFile } from 'vfile'
import type { Edit } from '../rewrite.ts'
import type { Dialect } from './dialect.ts'
import type { Paragraph } from './paragraphs.ts'
import { paragraphsOf, reportLeftOut } from './paragraphs.ts'

/** From so many times on, a line is the head of a page; beside the number of a page, twice is enough. */
const fewest = 3
const fewestNumbers = 2
/** Shorter and longer lines are none. */
const [shortest, longest] = [8, 160]

/** Running heads and the numbers of pages, which converters of PDFs leave between paragraphs, are left out, with a message. */
export const pageFurniture: Dialect = {
  name: 'running heads and numbers of pages',
  sign: /^(?:\d{1,4}|[-–—·] ?\d{1,4} ?[-–—·])[ \t]*$|^(?:<[^<>\n]*>)*[^\n#|>`]{8,160}$(?=[\s\S]*\n)/m,
  edits: ({ source, mask }, file) => {
    const paragraphs = paragraphsOf(source, mask)
    const numbers = numbersOf(paragraphs)
    const all = [numbers, headsOf(paragraphs, numbers), issuesOf(paragraphs)]
    return paragraphs.filter((_, index) => all.some(each => each.has(index))).map(one => leftOut(one, file, source))
  },
}

function leftOut({ start, end, text, line }: Paragraph, file: VFile, source: string): Edit {
  reportLeftOut(file, line, text.replace(/<[^>]*>/g, ''), 'the head or the number of a page')
  // The anchors that links lead to stay.
  return { start, end, text: (source.slice(start, end).match(/<(?:span|a)\s+(?:id|name)=[^>]*>\s*<\/(?:span|a)>/g) ?? []).join('') }
}

/** Paragraphs that are nothing but numbers which count on. */
function numbersOf(paragraphs: Paragraph[]): Set<number> {
  const found = paragraphs.flatMap(({ text }, index) => {
    const number = /^[-–—·]? ?(\d{1,4}) ?[-–—·]?$/.exec(text)?.[1]
    return number === undefined ? [] : [{ index, number: Number(number) }]
  })
  const counts = found.every(({ number }, at) => at === 0 || (number > found[at - 1].number && number - found[at - 1].number < 30))
  return new Set(found.length >= fewestNumbers && counts ? found.map(({ index }) => index) : [])
}

/** What a journal's volume and issue begin or end, on each of its pages: `第38卷 第4期 … 2024年8月`, `Vol. 38, No. 4`. */
const issue = new RegExp([
  String.raw`^第[ \t]*\d{1,3}[ \t]*[卷期](?:[ \t,，第]|$)`,
  String.raw`[ \t]第[ \t]*\d{1,3}[ \t]*[卷期]$`,
  String.raw`^(?:[^\n.]{0,60}[ \t])?Vol(?:ume|\.)?[ \t]*\d{1,3},?[ \t]*(?:No|Issue|Iss)\b\.?[ \t]*\d{1,3}\b`,
].join('|'))

/** Heads of pages with the issue of a journal: the first thing that a text says, and all others like it. */
function issuesOf(paragraphs: Paragraph[]): Set<number> {
  const found = paragraphs.flatMap(({ text }, index) =>
    issue.test(text) && text.length <= longest && !text.includes('\n') && !/[。；;]$/.test(text) && !text.startsWith('#') ? [index] : [])
  return new Set(found.includes(0) || found.length >= fewestNumbers ? found : [])
}

/** Paragraphs of one line that come back: they end like no sentence, no label and no introduction of something. */
function headsOf(paragraphs: Paragraph[], numbers: Set<number>): Set<number> {
  const alike = Map.groupBy(paragraphs.map((paragraph, index) => ({ ...paragraph, index })), ({ text }) => keyOf(text))
  const found = [...alike].flatMap(([key, all]) => {
    const isParted = all.some(({ index }) => numbers.has(index - 1) || numbers.has(index + 1))
    return key !== '' && all.length >= (isParted ? 2 : fewest) ? all.map(({ index }) => index) : []
  })
  return new Set(found)
}

/** What stays the same in a running head: its words, without tags, emphasis and the number of the page; empty for what is none. */
function keyOf(text: string): string {
  const plain = text.replace(/<[^>]*>|[*_]/g, '').trim()
  const isNone = plain.length < shortest || plain.length > longest || text.includes('\n') || /[.。:：!！?？;；,，、]$/.test(plain)
    || /^(?:[-+*>|#=~$:([!]|\d+[.)]\s)|`|\]\(|\$/.test(text)
  return isNone ? '' : plain.replace(/^\d{1,4}\s+|\s+\d{1,4}$/g, '').toLowerCase()
}
