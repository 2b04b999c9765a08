/** Heads of tables in the review, in the words of the reports: what a head that holds the first is called there. */
const heads: [said: string, printed: string[]][] = [
  ['一级', ['level-1']],
  ['二级', ['level-2']],
  ['三级', ['level-3']],
  ['总分', ['overall']],
  ['英文', ['en', 'english', 'overall']],
  ['中文', ['zh', 'cn', 'chinese', 'overall']],
  ['短提示', ['overall']],
  ['short prompts', ['overall']],
]

/** Our own systems and totals need not be named each time. */
export function isImplied(name: string): boolean {
  return /^(?:qwen-image(?:-vae)?|qwen2\.5-vl[ -]72b|overall|.*accuracy.*|score)$/i.test(name)
}

/** True where a text speaks of a row or column: its name, or the beginning of a long one. */
export function mentions(text: string, name: string): boolean {
  return plain(text).includes(plain(name).slice(0, 7))
}

/** True for two spellings of one name. */
export function sameName(first: string, second: string): boolean {
  return plain(first) === plain(second)
}

/** True where a cell of a printed table has the names of a cell of the review's table, whichever of the two heads its rows. */
export function namesCell([printedRow, printedColumn]: [string, string], row: string, column: string, about: string): boolean {
  return (sameName(printedRow, row) && isHead(printedColumn, column, about))
    || (sameName(printedRow, column) && isHead(printedColumn, row, about))
    || (sameName(printedColumn, column) && isHead(printedRow, row, about))
}

/** True where the head of the review's table is the printed one, or says it in other words. */
function isHead(printed: string, said: string, about: string): boolean {
  const name = plain(printed)
  const isCalled = (own: string): boolean =>
    name === own || (own === 'overall' && name.startsWith(own)) || (name.endsWith(own) && mentions(said + about, printed))
  return name.length > 0 && (plain(said) === name || heads.some(([word, names]) => said.includes(word) && names.some(isCalled)))
}

const known = new Map<string, string>()

/** A name as it is compared; each is asked for with each number. */
function plain(name: string): string {
  const plain = known.get(name) ?? name.toLowerCase().replace(/\[.*?\]|\(.*?\)|[↑↓]/g, '').replace(/[\s\-_]/g, '')
  known.set(name, plain)
  return plain
}
