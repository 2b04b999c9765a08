import type { Rich } from '../../outline/rich.ts'
import type { Part } from '../../parts/part.ts'
import type { TextPart } from '../../parts/text.ts'
import { wordsOf } from '../../outline/rich.ts'
import { isLeadAlone } from './leading-words.ts'

/** What stands around a sentence that is the title: blanks, and the signs at its end. */
const around = /^[\s.。:：]*|[\s.。:：]*$/g

/** What a sentence begins with before the words that are a title: `因此，`. */
const begun = /(?<![^\s。.!！?？])[^\s。.!！?？]{0,12}[,，]\s*$|$/

/** True for a sentence that leads from one thing on a slide to the next: as its title it would be far from what it speaks of. */
export function isAmid(title: Rich, parts: Part[]): boolean {
  return parts.slice(wordsBefore(parts)).some(part => part.kind === 'text' && says(part, title))
}

/** Parts without the sentence that is the title, where it stands in the words above what a slide shows. */
export function withoutSentence(parts: Part[], title: Rich, source: string): Part[] {
  const above = wordsBefore(parts)
  return parts.flatMap((part, index) => index < above && part.kind === 'text' && says(part, title) ? restOf(part, title, source) : [part])
}

/** A listing beside sentences about it without the one that is the title, where others are left. */
export function withoutRow(part: Part, title: Rich): Part {
  if (part.kind !== 'explained-code' || part.rows.length === 1)
    return part
  const said = wordsOf(title).replace(around, '')
  const left = part.rows.map(({ text }) => wordsOf(text).replace(around, '') !== said)
  return left.some(Boolean)
    ? { ...part, rows: part.rows.filter((_, index) => left[index]), marks: part.marks.filter((_, index) => left[index]) }
    : part
}

/** So many paragraphs stand above all else that a slide shows. */
function wordsBefore(parts: Part[]): number {
  const first = parts.findIndex(({ kind }) => kind !== 'text')
  return first < 0 ? parts.length : first
}

function says({ text }: TextPart, title: Rich): boolean {
  const isWithin = !('start' in text) || !('start' in title) || (text.start <= title.start && title.end <= text.end)
  return isWithin && wordsOf(text).includes(wordsOf(title))
}

/** What a paragraph says before or behind the sentence that is the title; nothing where it says it alone. */
function restOf(part: TextPart, title: Rich, source: string): TextPart[] {
  const { text } = part
  if (!('start' in text) || !('start' in title))
    return wordsOf(text).replace(around, '') === wordsOf(title).replace(around, '') ? [] : [part]
  const own = source.slice(text.start, title.start)
  const before = { ...text, end: text.start + own.slice(0, own.length - begun.exec(own)![0].length).trimEnd().length }
  const rest = { ...text, start: title.end }
  const behind = { ...rest, start: rest.start + /^[\s.。:：]*/.exec(wordsOf(rest))![0].length }
  return [before, behind]
    .filter(some => some.end > some.start && wordsOf(some).replace(around, '') !== '' && !isLeadAlone(wordsOf(some)))
    .map(text => ({ ...part, text }))
}
