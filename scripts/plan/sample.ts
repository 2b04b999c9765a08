/** Scripts of which a whole sentence beneath a heading without any of them is a sample; Latin and Han letters are read in each other. */
const scripts = ['Cyrillic', 'Greek', 'Arabic', 'Hebrew', 'Hangul', 'Devanagari', 'Thai', 'Armenian', 'Georgian', 'Ethiopic']
const signs = scripts.map(script => new RegExp(`\\p{Script=${script}}`, 'gu'))

/** True for what is shown of a language or of how things are set, and not said: as a title it claims nothing. */
export function isSample(words: string, heading: string): boolean {
  return isForeign(words, heading) || repeatsItself(words)
}

/** True for a sentence of which a part stands twice, written otherwise. */
function repeatsItself(words: string): boolean {
  const clauses = words.split(/[；;]/).map(clause => clause.replace(/[\s，,]/g, '').toLowerCase())
  return new Set(clauses).size < clauses.length
}

/** True for words mostly in a script that their heading is not in. */
function isForeign(words: string, heading: string): boolean {
  const letters = words.match(/\p{L}/gu)?.length ?? 0
  const counts = signs.filter(sign => heading.search(sign) < 0).map(sign => words.match(sign)?.length ?? 0)
  return counts.reduce((sum, count) => sum + count, 0) * 2 > letters
}
