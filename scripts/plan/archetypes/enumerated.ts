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

/** What stands behind a thing that is counted. */
const tail = /[\s,，;；、.。]*(?:(?<=[\s,，;；、])(?:and|以及|和)\s*)?$/

/** A sentence that counts several things: what it says of them, nothing where it begins with the first, and each of them. */
export interface Enumerated { lead: Slice, items: Slice[] }

/** What a sentence counts by numbers in brackets, in their order, or lists behind its colon. Undefined for any other sentence. */
export function enumeratedIn({ text }: Sentence, source: string): Enumerated | undefined {
  const raw = source.slice(text.start, text.end)
  const slice = (from: number, to: number): Slice => ({ ...text, start: text.start + from, end: text.start + to })
  const places = countedIn(raw) ?? listedIn(raw)
  if (!places || !/(?:^|[:：])\s*$/.test(raw.slice(0, places[0].begins)))
    return undefined
  const items = places.map(({ from, to }) => slice(from, from + raw.slice(from, to).replace(tail, '').length))
  const lead = slice(0, raw.slice(0, places[0].begins).replace(/\s*(?:[:：]\s*)?$/, '').length)
  return items.every(item => item.end > item.start && unitsOf(wordsOf(item)) <= widest) ? { lead, items } : undefined
}

/** Where a thing that a sentence counts begins with its mark, its words begin, and the next thing begins. */
interface Place { begins: number, from: number, to?: number }

function countedIn(raw: string): Place[] | undefined {
  const marks = [...raw.matchAll(count)]
  const firsts = ['1', '一', 'a', 'i']
  const areOnce = new Set(marks.map(([, number]) => number)).size === marks.length
  return marks.length >= fewest && firsts.includes(marks[0][1]) && areOnce
    ? marks.map(({ 0: mark, index }, nth) => ({ begins: index, from: index + mark.length, to: marks[nth + 1]?.index }))
    : undefined
}

/** What parts the things of a list within a sentence, the strongest first: only what is said of each in brackets makes commas a list's. */
const partings: { sign: RegExp, is: RegExp }[] = [
  { sign: /[;；]/, is: /\S/ },
  { sign: /、|以及/, is: /^.{3,}/ },
  { sign: /[,，]/, is: /[（(][^\d()\uFF08\uFF09]*\d[^()\uFF08\uFF09]*[）)]\W*$/ },
]

/** The things of a list behind a sentence's only colon. */
function listedIn(raw: string): Place[] | undefined {
  const [lead, list, ...others] = raw.split(/[:：](?=\s|\p{Script=Han})/u)
  const start = lead.length + 1
  // What stands in brackets or is a formula parts nothing.
  const plain = list?.replace(/[（(][^（）()]*[）)]|\$[^$]*\$|`[^`]*`/g, words => '_'.repeat(words.length))
  if (plain === undefined || others.length > 0 || /[.!?。！？]\s*\S/.test(plain))
    return undefined
  return partings.map(({ sign, is }) => {
    const seams = [...plain.matchAll(new RegExp(sign.source, 'g'))]
    const starts = [0, ...seams.map(({ 0: seam, index }) => index + seam.length)]
    const places = starts.map((from, nth): Place => {
      const blank = /^\s*(?:and\s|和|及)?\s*/.exec(list.slice(from))![0].length
      return { begins: start + from, from: start + from + blank, to: seams[nth] ? start + seams[nth].index : undefined }
    })
    return places.length >= fewest && places.every(({ from, to }) => is.test(raw.slice(from, to).trim())) ? places : undefined
  }).find(places => places !== undefined)
}
