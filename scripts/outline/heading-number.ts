/** A heading's own number, and what of it is the title. */
export interface Numbered {
  /** The number as written, in figures: `1.2`, `A.1`; empty where it has none, or one in words. */
  number: string
  title: string
  /** How deep the number says that the heading stands: 1 for `3`, 2 for `3.1`; none without a number. */
  depth?: number
  /** Numbers in brackets, `（1）` or `3）`, count within what stands above. */
  isInner?: true
}

/** What may stand before a title, with the depth that it says. `1.2Title` needs a point within, or `3D` would be a number. */
const forms: [pattern: RegExp, read: (match: RegExpMatchArray) => Omit<Numbered, 'title'>][] = [
  [/^\s*(\d{1,2}(?:\.\d{1,3})*)(?:[.、:：](?!\d)\s*|\s+)(?=\S)/, ([, number]) => ({ number, depth: number.split('.').length })],
  [/^\s*(\d{1,2}(?:\.\d{1,3})+)(?=\p{Script=Han}|\p{Lu}\p{Ll})/u, ([, number]) => ({ number, depth: number.split('.').length })],
  [/^\s*([A-Z](?:\.\d{1,2})+)\.?\s+(?=\S)/, ([, number]) => ({ number, depth: number.split('.').length })],
  [/^\s*第\s*[\d一二三四五六七八九十百]+\s*章\s*(?:[：:]\s*)?(?=\S)/, () => ({ number: '', depth: 1 })],
  [/^\s*第\s*[\d一二三四五六七八九十百]+\s*节\s*(?:[：:]\s*)?(?=\S)/, () => ({ number: '', depth: 2 })],
  [/^\s*(?:chapter|part)\s+(\d{1,2})\s*(?:[.:：—–-]\s*|\s)(?=\S)/i, ([, number]) => ({ number, depth: 1 })],
  [/^\s*[一二三四五六七八九十]{1,3}、\s*(?=\S)/, () => ({ number: '', depth: 1 })],
  [/^\s*[（(]\s*(?:\d{1,2}|[一二三四五六七八九十]{1,3}|[a-z])\s*[）)]\s*(?=\S)/, () => ({ number: '', isInner: true })],
  [/^\s*\d{1,2}\s*[）)]\s*(?=\S)/, () => ({ number: '', isInner: true })],
]

/** `1.2.1 Goal` → its number and `Goal`; also `2.1凸优化`, `A.1 Proofs`, `第三章 …`, `二、…`, `（1）…`. */
export function splitNumber(text: string): Numbered {
  for (const [pattern, read] of forms) {
    const match = text.match(pattern)
    if (match)
      return { ...read(match), title: text.slice(match[0].length).trim() }
  }
  return { number: '', title: text.trim() }
}
