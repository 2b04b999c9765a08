import { air, comparison, limits, sizes } from '../../scripts/design/design.ts'
import { isListed } from '../../scripts/typesetting/listed-line.ts'
import { unitsOf } from '../../scripts/typesetting/units.ts'
import { markWords } from './mark.ts'
import { breakAddresses } from './phrase.ts'
import { dressRelation, relationColumn } from './relation.ts'
import { subjectIn, subjectTitle } from './subjects.ts'

/** Turns a Markdown table into a comparison: row heads, subject heads, glosses, numbers and the line of agreement. */
export function dressTable(table: HTMLTableElement) {
  const rows = [...table.tBodies].flatMap(b => [...b.rows])
  const head = table.tHead?.rows[0]
  if (!head || !rows.length)
    return
  for (const th of head.cells) {
    th.setAttribute('scope', 'col')
    // A model's name is not torn at its hyphen.
    markWords(th, (th.textContent!.match(/[\w.]+(?:-[\w.]+)+/g) ?? []).map(word => ({ word, className: 'untorn' })))
  }
  breakAddresses(table)
  const relation = relationColumn(head, rows)
  const hued = markSubjects(head)
  makeRowHeads(head, rows)
  alignNumbers(head, rows)
  for (const row of rows)
    setGlosses(row)
  const glossed = table.querySelector('tbody small') !== null
  if (relation >= 0 || (hued > 1 && head.cells.length < 5))
    setWidths(table, head, relation)
  if (relation < 0)
    markSides(head, rows)
  if (relation >= 0)
    dressRelation(head, rows, relation)
  table.classList.toggle('dense', rows.length > limits.comparison.dense.rows || head.cells.length > limits.comparison.dense.columns)
  table.style.setProperty('--row', `${rowHeight(rows.length, glossed)}px`)
}

/** Gives a plain table what helps any table: scopes, glosses, and numbers that stand beneath each other. */
export function dressPlainTable(table: HTMLTableElement) {
  if (table.tHead && !table.querySelector('tbody tr'))
    addEmptyRow(table)
  const rows = [...table.tBodies].flatMap(b => [...b.rows])
  // Of a head on two lines the lower names the columns.
  const head = table.tHead?.rows[table.tHead.rows.length - 1]
  if (!head || !rows.length)
    return
  for (const th of head.cells)
    th.setAttribute('scope', 'col')
  breakAddresses(table)
  alignNumbers(head, rows)
  rows.forEach(setGlosses)
  keepShortColumns([head, ...rows])
}

/** A table that has a head and nothing beneath it says so by a row of dashes. */
function addEmptyRow(table: HTMLTableElement) {
  const row = (table.tBodies[0] ?? table.createTBody()).insertRow()
  for (const { style } of table.tHead!.rows[table.tHead!.rows.length - 1].cells) {
    const cell = row.insertCell()
    cell.textContent = '–'
    cell.style.textAlign = style.textAlign
  }
}

/** Columns of short cells are not torn by a long one beside them. */
function keepShortColumns(rows: HTMLTableRowElement[]) {
  const widest = [...rows[0].cells].map((_, i) => Math.max(...rows.map(r => unitsOf(r.cells[i]?.textContent ?? ''))))
  const short = widest.flatMap((units, i) => units <= limits.shortColumn.units ? [i] : [])
  if (short.length === widest.length
    || short.reduce((sum, i) => sum + widest[i] * sizes.cell.size + air.cellX, 0) > limits.shortColumn.width) {
    return
  }
  for (const row of rows)
    short.forEach(i => row.cells[i]?.classList.add('short'))
}

/** Height of a row in px, the less the more there are. */
function rowHeight(rows: number, glossed: boolean): number {
  const room = Math.floor(comparison.room / rows)
  const [least, most] = glossed ? comparison.glossed : comparison.plain
  return Math.min(most, Math.max(least, room))
}

function markSubjects(head: HTMLTableRowElement): number {
  let count = 0
  for (const th of head.cells) {
    const text = th.textContent!.trim()
    const subject = subjectIn(text)
    if (!subject || !text.includes(subject.name))
      continue
    th.classList.add('subject')
    const key = document.createElement('span')
    key.className = `subject-key is-${subject.is}`
    if (text === subject.name)
      key.textContent = subjectTitle(subject)
    else
      key.append(...th.childNodes)
    th.replaceChildren(key)
    count++
  }
  return count
}

/** The first column names the rows where its head is empty or the other columns are what is compared. */
function makeRowHeads(head: HTMLTableRowElement, rows: HTMLTableRowElement[]) {
  for (const row of rows) {
    const cell = row.cells[0]
    if (!cell || cell.tagName === 'TH')
      continue
    const th = document.createElement('th')
    th.scope = 'row'
    th.append(...cell.childNodes)
    th.classList.toggle('short', th.textContent!.length <= 8)
    const subject = subjectIn(th.textContent!)
    if (subject && !head.querySelector('.subject'))
      th.innerHTML = `<span class="subject-key is-${subject.is}">${th.innerHTML}</span>`
    cell.replaceWith(th)
  }
}

const numeric = /^[\s+\-−–—±≈~<>≤≥]*(?:[\d.,]+|\d{1,3}(?:\s\d{3})+)\s*(?:(?:%|[a-z×]{1,3})\s*)?[↑↓*†]?$|^[–—-]$/i

/** Of a column with so many numbers the words among them stand beneath each other with these, beside one that is all numbers. */
const mostlyNumbers = 0.6

function alignNumbers(head: HTMLTableRowElement, rows: HTMLTableRowElement[]) {
  const columns = [...head.cells].map((_, i) => rows.map(r => r.cells[i]).filter(Boolean))
  const shares = columns.map(column => column.filter(c => numeric.test(c.textContent!.trim())).length / column.length)
  const least = shares.slice(1).includes(1) ? mostlyNumbers : 1
  for (let i = 1; i < columns.length; i++) {
    if (shares[i] >= least)
      [head.cells[i], ...columns[i]].forEach(c => c.classList.add('number'))
  }
}

/** What follows the first line break of a cell is a gloss on its first line; of points each is as good as the first. */
function setGlosses(row: HTMLTableRowElement) {
  for (const cell of row.cells) {
    const br = cell.querySelector(':scope > br')
    if (!br || isListed(cell.textContent!))
      continue
    const gloss = document.createElement('small')
    while (br.nextSibling)
      gloss.append(br.nextSibling)
    br.replaceWith(gloss)
  }
}

/** Where nothing joins the columns of the two, each is an area of its own. */
function markSides(head: HTMLTableRowElement, rows: HTMLTableRowElement[]) {
  [...head.cells].forEach((th, column) => {
    const [, is] = /\bis-([ab])\b/.exec(th.querySelector('.subject-key')?.className ?? '') ?? []
    if (is)
      [th, ...rows.map(row => row.cells[column])].forEach(cell => cell?.classList.add(`of-${is}`))
  })
}

function setWidths(table: HTMLTableElement, head: HTMLTableRowElement, relation: number) {
  table.classList.add('subjects')
  const fixed = (i: number) => i === 0 ? comparison.head : i === relation ? comparison.relation : 0
  const cells = [...head.cells]
  const rest = cells.filter((_, i) => !fixed(i)).length
  const left = `calc((100% - ${cells.reduce((sum, _, i) => sum + fixed(i), 0)}px) / ${rest})`
  cells.forEach((th, i) => th.style.width = fixed(i) ? `${fixed(i)}px` : left)
}
