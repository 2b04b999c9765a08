import { isWide } from './units.ts'

const CLOSING = /[，。、；：？！）」』】》〉…—·,.;:?!)\]}%’”°]/
const OPENING = /[（「『【《〈([{‘“§#$]/
const WORD = /[\p{L}\p{N}_.\-–+/@%&'’]/u
const UNPARTED = /[\u00A0\u202F\u2060]/

/** Whether a line, and so a page, may end between two neighbouring characters. */
export function mayBreak(before: string, after: string): boolean {
  if (!before || !after)
    return false
  if (/\s/.test(after) || CLOSING.test(after) || OPENING.test(before))
    return false
  if (UNPARTED.test(before) || UNPARTED.test(after))
    return false
  if (/\s/.test(before))
    return true
  // A Latin word or a number is not torn; a Chinese character may stand alone.
  if (WORD.test(before) && WORD.test(after) && !(isWide(before) || isWide(after)))
    return false
  // Inside the pair of halves of one character there is nothing.
  return !(/[\uD800-\uDBFF]/.test(before) && /[\uDC00-\uDFFF]/.test(after))
}

const figures = String.raw`[+±~≈<>≤≥−-]?\d[\d.,]*(?:[ \u00A0\u202F]\d{3})*`
/** A number from its beginning: none is looked for within one. */
const number = String.raw`(?<![\d.,])${figures}`
const units = [
  '°C', 'px', 'pt', 'em', 'ms', 'min', '[kMG]?Hz', 'fps', '[KMGT]i?B', '[GTPE]?FLOPs?', 'bits?', 'tokens?', 'dB',
  '[cmnk]?m', '[kmg]?g', 'k?W',
  'm?V', 'e?V', '[%‰°shBMKTJ]',
]
const long = '人次|人民币|公里|公斤|平方米|平方公里|立方米|千米|厘米|毫米|毫升|毫秒|千克|分钟|小时'
const short = '个种类层倍次张条项步页章节年月日秒天人位维帧行列段台对组点字词篇份元户家吨升米套件门届岁只块座克斤'
const counters = `(?:万亿|[万亿])?(?:${long}|[${short}])|万亿|[万亿]`
const words = '[一二三四五六七八九十百千万亿两零〇]'
const unit = `(?:${units.join('|')})`
/** What belongs together: a product, a number with its unit or counter, an ordinal, a reference to a figure, "et al.". */
const groups = new RegExp([
  String.raw`${number}(?:\s?[×x·]\s?${figures})+(?:\s?${unit}(?!\p{L}))?`,
  String.raw`第\s?[\d一二三四五六七八九十百]+\s?[章节页步层帧秒条个]?`,
  String.raw`${number}\s?${unit}(?![\p{L}\d])`,
  number + String.raw`\s?(?:${counters})`,
  // A number in words: one of a single sign is parted from nothing.
  `(?<!${words})${words}{2,9}(?:${counters})?`,
  String.raw`(?<![\d.,])\d{1,3}(?:[ \u00A0\u202F]\d{3})+(?!\d)`,
  String.raw`(?:Figs?|Tab|Eqs?|Sec|Ref|No|Vol|pp?)\.\s?\(?\d[\d.–-]*[a-z]?\)?`,
  String.raw`(?:Figure|Table|Equation|Section|Chapter|Appendix|Step|Stage|[图表式])\s?[\dA-Z](?!\p{L})[\d.–-]*`,
  String.raw`\p{L}+\s+et\s+al\.`,
].join('|'), 'gu')

/** The stretches of a text that are never parted, as offsets in order. */
export function unpartedIn(text: string): [start: number, end: number][] {
  return [...text.matchAll(groups)]
    .filter(([group]) => group.trim().length > 1)
    .map(({ 0: group, index }) => [index, index + group.trimEnd().length])
}

/** A number with blanks between its thousands, or with what counts in Chinese, `18 000 euros`, `620份`: a browser would part them. */
const spaced = new RegExp(String.raw`\d[ \u00A0\u202F]\d{3}(?!\d)|\d\s?\p{Script=Han}|^${words}{2}`, 'u')

const latin = String.raw`\p{Script=Latin}\p{Script=Greek}\d`
const few = `[${latin}.]{1,3}-[${latin}.]{1,12}|[${latin}]{4,12}-[${latin}.]{1,2}`
/** Two words with a hyphen, of which one is but a few letters that say nothing on a line of their own: `RGB-D`, `6-DOF`, `pre-trained`. */
const hyphened = new RegExp(`(?<![${latin}-])(?:${few})(?![${latin}-])`, 'gu')

/** Two signs of a few letters with what relates them between blanks, `y > x`, `a → b`: a formula outside of mathematics. */
const related = new RegExp(`(?<![${latin}.-])[${latin}.]{1,3} [=<>≤≥≈≠≪≫≡∈∉⊂⊆∝∼→⟶⇒⟹↦↔⇔←] [${latin}.]{1,4}(?![${latin}-])`, 'gu')

/** The stretches of a text that are never parted, but would be by a browser. */
export function spacedIn(text: string): [start: number, end: number][] {
  const numbers = unpartedIn(text).filter(([start, end]) => spaced.test(text.slice(start, end)))
  const isApart = (start: number, end: number): boolean => numbers.every(([from, to]) => end <= from || to <= start)
  const words = [...text.matchAll(hyphened), ...text.matchAll(related)].flatMap(({ 0: word, index }): [number, number][] =>
    isApart(index, index + word.length) ? [[index, index + word.length]] : [])
  return [...numbers, ...words].sort(([one], [other]) => one - other)
}

/** A text in order, in what may be parted and what belongs together; joined they are the text. */
export function togetherIn(text: string): { text: string, isTogether: boolean }[] {
  const edges = [0, ...unpartedIn(text).flat(), text.length]
  return edges.slice(1)
    .map((end, index) => ({ text: text.slice(edges[index], end), isTogether: index % 2 === 1 }))
    .filter(piece => piece.text !== '')
}

/** The pieces of a text between which a line may end, blanks behind each; joined they are the text. */
export function piecesOf(text: string): string[] {
  const kept = unpartedIn(text)
  const chars = [...text]
  const pieces: string[] = []
  let [piece, at, next] = ['', 0, 0]
  for (let index = 0; index < chars.length; index++) {
    while (next < kept.length && kept[next][1] <= at)
      next++
    const isKept = next < kept.length && at > kept[next][0] && at < kept[next][1]
    if (index > 0 && !isKept && mayBreak(chars[index - 1], chars[index])) {
      pieces.push(piece)
      piece = ''
    }
    piece += chars[index]
    at += chars[index].length
  }
  return piece === '' ? pieces : [...pieces, piece]
}
