/** A heading's own number, and what of it is the title. */
export interface Numbered {
  /** The number in figures: `1.2`, `A.1`, 2 for `二、` and `II.`; empty where it has none. */
  number: string
  title: string
  /** How deep the number says that the heading stands: 1 for `3`, 2 for `3.1`; none without a number. */
  depth?: number
  /** It is written in words, `二、` or `II.`, which only chapters need in figures. */
  isInWords?: true
  /** Numbers in brackets, `（1）` or `3）`, count within what stands above. */
  isInner?: true
}

const romans = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII', 'XIII', 'XIV', 'XV']
const figures = '零一二三四五六七八九'

/** `二十三` → `23`; figures stay, and hundreds are counted by nobody. */
export function inFigures(words: string): string {
  const [, tens, ones] = /^([二三四五六七八九]?十)?([一二三四五六七八九])?$/.exec(words) ?? []
  if (tens === undefined && ones === undefined)
    return /^\d+$/.test(words) ? words : ''
  return String((tens ? 10 * Math.max(1, figures.indexOf(tens[0])) : 0) + (ones ? figures.indexOf(ones) : 0))
}

/** What may stand before a title, with the depth that it says. `1.2Title` needs a point within, or `3D` would be a number. */
const forms: [pattern: RegExp, read: (match: RegExpMatchArray) => Omit<Numbered, 'title'>][] = [
  // A digit on a key: `1️⃣`.
  [/^\s*(\d)\uFE0F?\u20E3\s*(?=\S)/, ([, number]) => ({ number, depth: 1 })],
  [/^\s*§\s*(\d{1,2}(?:\.\d{1,3})*)\s*(?:[.:：、—–-]\s*)?(?=\S)/, ([, number]) => ({ number, depth: number.split('.').length })],
  // Who has not decided on a number yet writes `2.X`.
  [/^\s*(\d{1,2}(?:\.\d{1,3})*\.X)\s+(?=\S)/i, ([, number]) => ({ number: '', depth: number.split('.').length })],
  [/^\s*(\d{1,2}(?:\.\d{1,3})*)(?:\s+[-–—]\s+(?=\p{L})|[.、:：](?!\d)\s*|\s+(?![-–—]))(?=\S)/u, ([, number]) => ({ number, depth: number.split('.').length })],
  [/^\s*(\d{1,2}(?:\.\d{1,3})+)(?=\p{Script=Han}|\p{Lu}\p{Ll}|\p{Ll}{4})/u, ([, number]) => ({ number, depth: number.split('.').length })],
  [/^\s*([A-Z](?:\.\d{1,2})+)\.?\s+(?=\S)/, ([, number]) => ({ number, depth: number.split('.').length })],
  [/^\s*第\s*([\d一二三四五六七八九十百]+)\s*(?:[章篇编]|部分)\s*(?:[：:]\s*)?(?=\S)/, ([, words]) => ({ number: inFigures(words), depth: 1, isInWords: true })],
  [/^\s*第\s*[\d一二三四五六七八九十百]+\s*节\s*(?:[：:]\s*)?(?=\S)/, () => ({ number: '', depth: 2 })],
  [/^\s*(?:chapter|part|section)\s+(\d{1,2})\s*(?:[.:：—–-]\s*|\s)(?=\S)/i, ([, number]) => ({ number, depth: 1 })],
  [
    /^\s*(?:chapter|part|section)\s+(I{1,3}|IV|VI{0,3}|IX|XI{0,3}|XI?V)\s*[.:：—–-]\s*(?=\S)/i,
    ([, roman]) => ({ number: String(romans.indexOf(roman.toUpperCase()) + 1), depth: 1, isInWords: true }),
  ],
  [/^\s*(I{1,3}|IV|VI{0,3}|IX|XI{0,3}|XI?V)\.\s+(?=\S)/, ([, roman]) => ({ number: String(romans.indexOf(roman) + 1), depth: 1, isInWords: true })],
  [/^\s*([一二三四五六七八九十]{1,3})、\s*(?=\S)/, ([, words]) => ({ number: inFigures(words), depth: 1, isInWords: true })],
  [/^\s*[（(]\s*(?:\d{1,2}|[一二三四五六七八九十]{1,3}|[a-z])\s*[）)]\s*(?=\S)/, () => ({ number: '', isInner: true })],
  [/^\s*\d{1,2}\s*[）)]\s*(?=\S)/, () => ({ number: '', isInner: true })],
]

/** A sign that some set before the number of a heading: a talk's numbers stand alone. */
const sign = /^\s*(?:[\p{Extended_Pictographic}\p{Emoji_Component}](?<![\d#*]))+\s*(?=\d|第|[一二三四五六七八九十]+、)/u

/** `1.2.1 Goal` → its number and `Goal`; also `2.1凸优化`, `A.1 Proofs`, `IV. Results`, `§ 2 — Data`, `第三章 …`, `二、…`, `（1）…`. */
export function splitNumber(text: string): Numbered {
  const before = sign.exec(text)?.[0] ?? ''
  if (before !== '') {
    const behind = splitNumber(text.slice(before.length))
    return behind.number === '' ? { number: '', title: text.trim() } : behind
  }
  for (const [pattern, read] of forms) {
    const match = text.match(pattern)
    if (match)
      return { ...read(match), title: text.slice(match[0].length).trim() }
  }
  return { number: '', title: text.trim() }
}
