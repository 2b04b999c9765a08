import { fits, formulaSizes, sizeOfFormula } from '../estimate/formula.ts'
import { itemsOf, termsOf } from '../review/maths/items.ts'
import { setMatrix } from './matrix-joints.ts'

/** What stands at the end of a formula and is none of its terms. */
const ending = /(?:\s*\\(?:tag\*?|label)\s*\{[^{}]*\})+\s*$/

/** A formula too large to be read in a room in px, set in lines at its joints, between terms, columns or rows; as it is without. */
export function atJoints(value: string, room: { width: number, height: number }): string {
  // What is set a little smaller is read well as it is written.
  if (fits(value, room, formulaSizes[1]))
    return value
  const [end = ''] = ending.exec(value) ?? []
  const body = value.slice(0, value.length - end.length)
  for (const size of formulaSizes.filter(size => !fits(value, room, size))) {
    // A number behind the formula takes its share of the line.
    const set = setIn(body, { width: room.width / size - (end ? 4 : 0.5), height: room.height / size }) + end
    if (set !== value && fits(set, room, size))
      return set
  }
  return value
}

/** A formula with what is too large in it set in lines; sizes in em. */
function setIn(tex: string, room: { width: number, height: number }): string {
  const items = itemsOf(tex)
  const sizes = items.map(item => sizeOfFormula(item, true))
  const matrix = items.findIndex((item, index) =>
    /^\\begin\{[pbBvV]?matrix\}/.test(item) && (sizes[index].widest > room.width || sizes[index].height + sizes[index].depth > room.height))
  if (matrix >= 0)
    return setMatrix(items.slice(0, matrix).join(''), items[matrix], items.slice(matrix + 1).join(''), room)
  return items.map((item, index) => {
    const command = items.slice(0, index).findLast(before => before.trim() !== '' && !before.startsWith('{')) ?? ''
    const besides = items.toSpliced(index, 1).join('').replace(/\\[dt]?frac/, '')
    const width = Math.max(0.6 * room.width, room.width - sizeOfFormula(besides, true).width)
    const inner = /^\{([\s\S]*)\}$/.exec(item)
    if (inner && /^\\(?:[dt]?frac|boxed|sqrt|overline|underbrace|overbrace)$/.test(command))
      return `{${inLines(inner[1], /frac/.test(command) ? fractionWidth(items, index, room.width) : width)}}`
    const [open, close] = [/^\\left ?(?:\\[a-z]+|\\?.)/i, /\\right ?(?:\\[a-z]+|\\?.)$/i].map(fence => fence.exec(item)?.[0] ?? '')
    return open && close && !item.includes('\\middle')
      ? `${open}${inLines(item.slice(open.length, -close.length), width - 2)}${close}`
      : item
  }).join('')
}

/** The width in em that a fraction has beside what stands before and behind it. */
function fractionWidth(items: string[], index: number, width: number): number {
  const start = items.findLastIndex((item, at) => at < index && /^\\[dt]?frac$/.test(item))
  const around = [...items.slice(0, start), ...items.slice(index + 1).filter(item => !item.startsWith('{'))].join('')
  return Math.max(0.6 * width, width - sizeOfFormula(`{}${around}{}`, true).width - 1.5)
}

/** A sum in as many lines of like width as it needs. */
function inLines(tex: string, width: number): string {
  const whole = sizeOfFormula(tex, true).width
  const terms = termsOf(tex)
  if (whole <= width || terms.length < 2)
    return tex
  const most = whole / Math.ceil(whole / (0.95 * width))
  const lines: string[] = []
  let filled = Infinity
  for (const term of terms) {
    // An operator keeps its distance from what stands before it.
    const own = sizeOfFormula(`{}${term}`, true).width
    if (filled + own / 2 > most || filled + own > width) {
      lines.push('')
      filled = 0
    }
    lines[lines.length - 1] += term
    filled += own
  }
  return `\\begin{gathered}${lines.map((line, index) => index > 0 ? `{}${line}` : line).join('\\\\')}\\end{gathered}`
}
