import type { Edit } from '../rewrite.ts'
import type { Dialect } from './dialect.ts'
import type { Paragraph } from './paragraphs.ts'
import { paragraphsOf } from './paragraphs.ts'

/** A paragraph of running text, by how it begins: no heading, list, table, quotation, label, picture or HTML. */
const begins = /^[\p{L}\p{N}“"'(（《[$]/u
const none = /^(?:\d{1,3}[.)、]\s|\[\^|\[[^\]]*\]:|!\[|[（(](?:\d{1,2}|[a-z一二三四五六七八九十])[）)])|^[^\n]*\n[ \t]*(?:[-=|]|:[ \t])/iu
const caption = /^\*{0,2}(?:(?:fig(?:ure|\.)?|table|tab\.)\s*\d+(?:\.\d+)*\*{0,2}\s*[.:|]|[图表圖]\s*\d+(?:[-.]\d+)*(?:[\s:：.]|$))/i
/** What may stand between two halves: a picture or a table with its caption, lines that are empty by now. */
const between = /^(?:!\[[^\]]*\]\([^\n]*\)(?:\n[^\n]*)*|<(?:table|img|figure|center|div|span)\b[\s\S]*|\|[^\n]*\|[ \t]*(?:\n\|[^\n]*)*)$/i
const longEnough = 24
/** With nothing between the halves, only a first one of so many signs, half as many in Han, is no label or line of verse. */
const wholeLines = 80
/** Where the head of a page was left out, so many lines end in a row. */
const pageGap = 4
/** Han signs that no sentence ends in. */
const goesOn = /[的地得和与及或在由从向对把被将为是占达至，、]$/

/**
 * A paragraph that a page's end, a picture or a table has torn goes on where it began: the first half ends like no sentence, the
 * second begins in lower case, or both are Han. A word parted at a line's end is one again.
 */
export const tornLines: Dialect = {
  name: 'lines torn by pages',
  sign: /[\p{Ll}\p{Script=Han},，、-]\n(?:[ \t]*\n|\p{Ll})/u,
  edits: ({ source, mask }) => {
    const paragraphs = paragraphsOf(source, mask)
    const edits: Edit[] = []
    let from: Paragraph | undefined
    let isParted = false
    let last = 0
    for (const one of paragraphs) {
      const gap = source.slice(last, one.start)
      const isPaged = gap.split('\n').length > pageGap
      last = one.end
      // A formula or a listing between them is what the first half speaks of.
      if (gap.trim() !== '')
        from = undefined
      if (from && (isParted || isPaged || isTornOff(from.text, one.text)) && isEndOf(from.text, one.text, isPaged)) {
        const blank = /\p{Script=Han}[，、]?$/u.test(from.text) ? '' : ' '
        edits.push({ start: from.end, end: from.end, text: blank + one.text.replace(/\s*\n\s*/g, ' ') })
        edits.push({ start: one.start, end: one.end, text: '' })
        from = undefined
      }
      else if (isTornAt(one.text)) {
        from = one
        isParted = false
      }
      else if (from && (between.test(one.text) || caption.test(one.text))) {
        isParted = true
      }
      else {
        from = undefined
      }
    }
    return [...edits, ...partedWords(source, mask)].sort((a, b) => a.start - b.start)
  },
}

function isRunning(text: string): boolean {
  return begins.test(text) && !none.test(text) && !caption.test(text) && !/^(?:<|\||\$\$)/.test(text)
}

/** A first half: words that end in a letter, a Han sign or a comma, and are no title. */
function isTornAt(text: string): boolean {
  return !text.includes('\n```') && text.length >= longEnough && isRunning(text) && /[\p{Ll}\p{Script=Han},，、]$/u.test(text)
}

/** Halves that stand right beneath each other: lines of running text, of which the second ends as sentences do. */
function isTornOff(first: string, second: string): boolean {
  return first.length >= (/\p{Script=Han}/u.test(first) ? wholeLines / 2 : wholeLines) && /[.!?。！？][)\]”’"']?$/.test(second.trimEnd())
}

function isEndOf(first: string, second: string, isPaged: boolean): boolean {
  if (!isRunning(second) && !/^\d/.test(second))
    return false
  return /[\p{Ll},]$/u.test(first)
    ? /^\p{Ll}/u.test(second)
    : (isPaged || goesOn.test(first)) && /^(?:\p{Script=Han}|\d+(?:\.\d+)?\s?[%％])/u.test(second) && /[。！？]/.test(second) && !/^(?:[第注摘]|其中|式中|关键词)/.test(second)
}

/** `al-` and `though` on two lines are one word, unless it is written with its hyphen elsewhere and never without. */
function partedWords(source: string, mask: string): Edit[] {
  return [...mask.matchAll(/(?<=(\p{L}{2,}))-\n(?=(\p{Ll}{2,}))/gu)].flatMap(({ index, 1: first, 2: second }): Edit[] => {
    const head = /\p{L}+$/u.exec(source.slice(Math.max(0, index - 40), index))?.[0] ?? first
    const isLonger = source[index - head.length - 1] === '-'
    const isHyphened = isLonger || (source.includes(`${head}-${second}`) && !source.includes(head + second))
    const rest = /^\S*/.exec(source.slice(index + 2))![0]
    const end = index + 2 + rest.length
    const gap = /^[ \t]*/.exec(source.slice(end, end + 9))![0]
    return [{ start: index + (isHyphened ? 1 : 0), end: end + gap.length, text: /^\n|^$/.test(source.slice(end + gap.length)) ? rest : `${rest}\n` }]
  })
}
