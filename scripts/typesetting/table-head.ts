/** A name that stands above some columns of a table, from one up to another. */
export interface ColumnGroup { name: string, from: number, to: number }

/** The head of a table on two lines: the groups of its columns, and below them what each column is called. */
export interface TwoLineHead {
  groups: ColumnGroup[]
  columns: string[]
  /** The second line is the first row of the body; else each head names its group first, before a colon. */
  isRow: boolean
}

const number = /\d/
const missing = /^[-–—/]?$|^n\/?a$/i
/** A group's name before what its column is called. */
const separator = /: |：/

/** The head of a table, its rows given as texts, on two lines; undefined where it has one. */
export function twoLineHead([head = [], ...body]: string[][]): TwoLineHead | undefined {
  const second = body[0] ?? []
  if (body.length > 1 && hasGroups(head) && isSecondLine(second, body.slice(1)))
    return headOfRow(head, second)
  return headOfPrefixes(head)
}

/** The head of a table whose second line is a row of its own: empty heads go on with the one before. */
export function headOfRow(head: string[], second: string[]): TwoLineHead {
  const groups: ColumnGroup[] = []
  const last = Math.max(head.length, second.length)
  for (let column = 1; column < last; column++) {
    const name = head[column] ?? ''
    if (name !== '')
      groups.push({ name, from: column, to: column + 1 })
    else if (groups.length > 0)
      groups.at(-1)!.to = column + 1
  }
  // Over a single column without a name of its own the group's name is the column's.
  const isOwn = ({ from, to }: ColumnGroup): boolean => to - from === 1 && (second[from] ?? '') === ''
  const columns = Array.from({ length: last }, (_, column) =>
    second[column] || (column === 0 ? head[0] : groups.find(group => isOwn(group) && group.from === column)?.name) || '')
  return { groups: groups.filter(group => !isOwn(group)), columns, isRow: true }
}

/** The head of a table whose neighbouring columns name one group first, `Speed: train` and `Speed: test`; undefined where none do. */
export function headOfPrefixes(head: string[]): TwoLineHead | undefined {
  const parts = head.map(namesIn)
  const groups: ColumnGroup[] = []
  parts.forEach((part, column) => {
    const last = groups.at(-1)
    if (part && column > 0 && last?.name === part.group && last.to === column)
      last.to++
    else if (part && column > 0)
      groups.push({ name: part.group, from: column, to: column + 1 })
  })
  const shared = groups.filter(({ from, to }) => to - from > 1)
  const isIn = (column: number): boolean => shared.some(({ from, to }) => column >= from && column < to)
  const columns = head.map((text, column) => isIn(column) ? parts[column]!.column : text)
  return shared.length > 0 ? { groups: shared, columns, isRow: false } : undefined
}

/** The name of a group with what its column is called; undefined where a head names one thing. */
function namesIn(text: string): { group: string, column: string } | undefined {
  const found = separator.exec(text)
  const [group, column] = found ? [text.slice(0, found.index), text.slice(found.index + found[0].length)] : []
  return group && column ? { group, column } : undefined
}

/** True where a head that is empty follows one that names columns. */
function hasGroups(head: string[]): boolean {
  const first = head.findIndex((text, column) => column > 0 && text !== '')
  return first > 0 && head.slice(first).includes('')
}

/** A row of names above numbers, or of names that come again beneath each group. */
function isSecondLine(row: string[], below: string[][]): boolean {
  const names = row.flatMap((text, column) => column > 0 && text !== '' ? [{ text, column }] : [])
  const isNumeric = (column: number): boolean =>
    below.some(cells => number.test(cells[column] ?? '')) && below.every(cells => startsAsNumber(cells[column] ?? ''))
  const numeric = names.filter(({ column }) => isNumeric(column))
  const isAgain = new Set(names.map(({ text }) => text)).size < names.length && names.every(({ text }) => !number.test(text))
  return names.length > 1 && names.every(({ text }) => !startsAsNumber(text)) && (isAgain || numeric.length * 2 >= names.length)
}

function startsAsNumber(text: string): boolean {
  return missing.test(text) || /^[\s+\-−–±≈~<>≤≥$€¥£]*\d/.test(text)
}
