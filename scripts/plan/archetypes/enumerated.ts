import type { Slice } from '../../outline/sentences.ts'
import type { Sentence } from '../key-sentences.ts'
import { wordsOf } from '../../outline/rich.ts'
import { unitsOf } from '../../typesetting/units.ts'

/** A number in brackets that counts within a sentence: `（1）`, `(a)`, `(ii)`. */
const count = /[（(]\s*([\d一二三四五六七八九a-hv]|i{1,3}|iv)\s*[）)]\s*/g
/** Fewer are said in one breath. */
const fewest = 3
/** A thing that is counted is no wider than so many full-width letters. */
const widest = 60

/** A sentence that counts several things: what it says of them, and each of them. */
export interface Enumerated { lead: Slice, items: Slice[] }

/** What a sentence counts by numbers in brackets, in their order. Undefined for any other sentence. */
export function enumeratedIn({ text }: Sentence, source: string): Enumerated | undefined {
  const raw = source.slice(text.start, text.end)
  const marks = [...raw.matchAll(count)]
  const firsts = ['1', '一', 'a', 'i']
  if (marks.length < fewest || !firsts.includes(marks[0][1]) || new Set(marks.map(([, number]) => number)).size < marks.length)
    return undefined
  const slice = (from: number, to: number): Slice => ({ ...text, start: text.start + from, end: text.start + to })
  const items = marks.map(({ 0: mark, index }, nth) => {
    const from = index + mark.length
    const words = raw.slice(from, marks[nth + 1]?.index)
    return slice(from, from + words.replace(/[\s,，;；、.。]*(?:(?<=[\s,，;；、])(?:and|以及|和)\s*)?$/, '').length)
  })
  const lead = slice(0, raw.slice(0, marks[0].index).replace(/\s*(?:[:：]\s*)?$/, '').length)
  const isApart = /[:：]\s*$/.test(raw.slice(0, marks[0].index))
  return isApart && items.every(item => item.end > item.start && unitsOf(wordsOf(item)) <= widest) ? { lead, items } : undefined
}
