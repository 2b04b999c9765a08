/** Scripts of which a sentence is a sample where its heading or text is of another one; Latin and Han letters are read in each other. */
const scripts = ['Cyrillic', 'Greek', 'Arabic', 'Hebrew', 'Hangul', 'Devanagari', 'Thai', 'Armenian', 'Georgian', 'Ethiopic']
const signs = scripts.map(script => new RegExp(`\\p{Script=${script}}`, 'gu'))

/** So many signs that are no letters, digits or points are shown, and not said. */
const manySigns = 5
/** So many kinds of quotation marks and brackets are shown, too. */
const manyMarks = 4
/** A text is in a script that has so much of its letters. */
const own = 0.2
/** The scripts of the text that was asked about last. */
let last: { source: string, areOwn: boolean[] } = { source: '', areOwn: signs.map(() => false) }

/** Names one after the other, and nothing said of them. */
const names = /^[^，,；;。.：:、]{1,10}(?:、[^，,；;。.：:、]{1,10}){2,}[。.]?$/u

/** True for what is shown of a language or of how things are set, and not said: as a title it claims nothing. */
export function isSample(words: string, heading: string, source: string): boolean {
  return isForeign(words, heading, source) || repeatsItself(words) || (words.match(/\p{S}/gu)?.length ?? 0) >= manySigns
    || names.test(words) || new Set(words.match(/[“‘「『《〈【]/g)).size >= manyMarks
}

/** True for a sentence of which a part stands twice, written otherwise. */
function repeatsItself(words: string): boolean {
  const clauses = words.split(/[；;]/).map(clause => clause.replace(/[\s，,]/g, '').toLowerCase())
  return new Set(clauses).size < clauses.length
}

/** True for words mostly in scripts that their heading or the text is not in. */
function isForeign(words: string, heading: string, source: string): boolean {
  const counts = countsIn(words)
  const letters = words.match(/\p{L}/gu)?.length ?? 0
  if (sum(counts) * 2 <= letters)
    return false
  const above = countsIn(heading)
  const areOwn = scriptsOf(source)
  return sum(counts.filter((_, index) => above[index] === 0 || !areOwn[index])) * 2 > letters
}

/** Which scripts a text is in; remembered, for each of its sentences asks. */
function scriptsOf(source: string): boolean[] {
  if (last.source !== source) {
    const letters = source.match(/\p{L}/gu)?.length ?? 0
    last = { source, areOwn: countsIn(source).map(count => count >= letters * own) }
  }
  return last.areOwn
}

function countsIn(words: string): number[] {
  return signs.map(sign => words.match(sign)?.length ?? 0)
}

function sum(numbers: number[]): number {
  return numbers.reduce((all, number) => all + number, 0)
}
