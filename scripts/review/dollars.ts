/** A formula between single dollars: the offsets of the two signs. */
export interface DollarFormula { open: number, close: number }

/** Signs that formulas have and sentences lack. */
const tex = /\\[a-z]|[{}^_]/i
/** Several words in a row. */
const sentence = /(?:\p{L}{2,}[,;:]?\s+){2}\p{L}{2,}/u
/** The end of one clause or the beginning of the next, which no formula has at its edge. */
const clause = /^[，。、；：？！]|[，。、；：？！]$/
/** An amount, and where its clause goes on. */
const amount = /^\d[^\\^_={}]*[，。、；：,;（(/]$/

/** A letter, with what is raised or lowered beside it: `y`, `N_h`, `x_{ij}^2`. */
const symbol = /^[A-Z](?:[_^](?:\{[^{}\s]*\}|[A-Z\d]{1,2}))*'*$/i

/**
 * Whether what stands between two dollars is a formula. As in pandoc, neither dollar has a blank at its inner side and no digit follows,
 * so that two prices in a line are none; TeX may have both. What ends in a stop behind an amount, or holds a sentence, is none.
 */
export function isFormula(content: string, before: string, after: string): boolean {
  const words = content.replace(/\\(?:text|mathrm|mbox|operatorname)\*?\s*\{[^{}]*\}/g, ' ')
  const isTex = tex.test(content)
  if (content.trim() === '' || /\n[ \t>]*\n/.test(content) || amount.test(content) || (!isTex && clause.test(content)) || (!isTex && sentence.test(words)))
    return false
  if (/\d/.test(after) && !isTex)
    return false
  if (/\d/.test(before) && /^[,.;:)，。；：、）]/.test(content))
    return false
  const [begins, ends] = [/^\s/.test(content), /\s$/.test(content)]
  if (!begins && !ends)
    return true
  // With a blank at one side only it is a price or a shell's sign more often than a formula.
  const isMeant = begins && ends ? /[\\^_=]/.test(content) : hasCommand(content) || symbol.test(content.trim())
  return isMeant && !content.trim().includes('\n') && !sentence.test(words)
}

/** True for what holds a command of TeX; behind a price no words stand beside it: `0 < \delta < \infty`. */
function hasCommand(content: string): boolean {
  return /\\[a-z]/i.test(content) && !(/^\d/.test(content) && /\p{L}{2,}/u.test(content.replace(/\\[a-z]+/gi, ' ')))
}

/** The formulas between single dollars in a stretch of text. */
export function dollarFormulasIn(text: string): DollarFormula[] {
  const signs = [...text.matchAll(/\\[\s\S]|\$+/g)].filter(({ 0: sign }) => sign.startsWith('$'))
  const formulas: DollarFormula[] = []
  for (let index = 0; index < signs.length; index++) {
    const [{ 0: sign, index: open }, next] = [signs[index], signs[index + 1]]
    if (sign.length > 1) {
      const close = signs.findIndex(({ 0: other }, at) => at > index && other.length === sign.length)
      index = close > 0 ? close : index
    }
    else if (next?.[0] === '$' && isFormula(text.slice(open + 1, next.index), text[open - 1] ?? '', text[next.index + 1] ?? '')) {
      formulas.push({ open, close: next.index })
      index++
    }
  }
  return formulas
}
