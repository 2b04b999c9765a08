import { countWords } from '../typesetting/counts.ts'

/** What stands in brackets: arguments, or a remark on the equation. */
const bracketed = /[([（{][^()[\]（）{}]*[)\]）}]/g
/** Fewer words, or half as many Han characters, behind its sign say nothing in words. */
const fewest = 4

/** True for an equation in plain letters, `kernel_size = 7/4 = 2`: it is shown, and is no title of what is. */
export function isEquation(words: string): boolean {
  const [left, ...right] = words.split(/(?<![<>=!:])=(?!=)/)
  if (right.length === 0 || !/^\s*\p{L}[\w.]*(?:[([][^()[\]]*[)\]])?\s*$/u.test(left))
    return false
  const { han, words: latin } = countWords(right.join(' ').replace(bracketed, ' ').replace(bracketed, ' ').replace(/\b[.A-Z_]*\d[\w.]*\b/gi, ' '))
  return latin + han / 2 < fewest
}
