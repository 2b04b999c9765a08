import { unitsOf } from '../../scripts/typesetting/units.ts'
import { leadRow } from './lead-row.ts'
import { breakAtWords } from './phrase.ts'
import { subjects } from './subjects.ts'
import { language } from './words.ts'

const kinds: Record<string, 'same' | 'partly' | 'different'> = {
  一致: 'same',
  相同: 'same',
  same: 'same',
  相接: 'same',
  joined: 'same',
  部分一致: 'partly',
  partly: 'partly',
  partial: 'partly',
  不同: 'different',
  different: 'different',
}

const kindIn = (text = '') => kinds[text.trim().toLowerCase()]
const kindOf = (cell?: HTMLTableCellElement) => kindIn(cell?.textContent ?? '')

/**
 * Says of each point that begins with a bold word for it how two things relate there, or which of them it is about, where a deck is
 * about two.
 */
export function markRelations(columns: HTMLElement) {
  if (subjects.length !== 2)
    return
  markPoints(columns)
  const lists = [...columns.querySelectorAll(':scope > .deck-column > ul')]
  if (lists.every(list => list.previousElementSibling?.matches('.deck-figure') && isJoint([...list.children])))
    lists.forEach(setJoint)
}

/** The most units of what is said of one of the two beneath its half of a picture. */
const half = 18

/** True for points that say what two things share, and in a few words what each of them does. */
function isJoint([shared, first, second, ...others]: Element[]): boolean {
  const isShort = (item?: Element): boolean => unitsOf(item?.textContent?.replace(/^[^：:]*[：:]\s*/, '') ?? '') <= half
  return others.length === 0 && shared?.matches('.is-related') && first?.matches('.is-a') && second?.matches('.is-b')
    && isShort(first) && isShort(second)
}

/** Sets what two things share large, and what each of them does beneath its half of the picture, under its name. */
function setJoint(list: Element) {
  list.classList.add('deck-joint')
  list.querySelectorAll(':scope > .is-related').forEach(item => breakAtWords(item, language))
  for (const item of list.querySelectorAll(':scope > .is-of-subject')) {
    const rest = item.querySelector('strong')?.nextSibling
    if (rest instanceof Text)
      rest.data = rest.data.replace(/^\s*[：:]\s*/, '')
  }
}

function markPoints(columns: HTMLElement) {
  for (const item of columns.querySelectorAll('li')) {
    const label = item.querySelector('strong')?.textContent?.replace(/[：:]\s*$/, '') ?? ''
    const kind = kindIn(label)
    item.classList.toggle('is-related', kind !== undefined)
    if (kind)
      item.classList.add(`is-${kind}`)
    const subject = subjects.find(({ name }) => name === label.trim())
    item.classList.toggle('is-of-subject', subject !== undefined)
    if (subject)
      item.classList.add(`is-${subject.is}`)
  }
}

/** Index of the column all of whose cells say how two sides relate (same, partly, different); -1 where there is none. */
export function relationColumn(head: HTMLTableRowElement, rows: HTMLTableRowElement[]): number {
  return [...head.cells].findIndex((_, i) => i > 0 && rows.every(r => kindOf(r.cells[i])))
}

/** Draws the relation: a line from the cell at its left, through the word, towards the cell at its right. */
export function dressRelation(head: HTMLTableRowElement, rows: HTMLTableRowElement[], column: number) {
  // The lines say what the column is: its head is for those who cannot see them.
  const th = head.cells[column]
  const unseen = document.createElement('span')
  unseen.className = 'unseen'
  unseen.append(...th.childNodes)
  th.append(unseen)
  const lead = leadRow(rows.map(({ cells }) => ({
    relation: kindOf(cells[column]),
    first: firstLineOf(cells[column - 1]),
    second: firstLineOf(cells[column + 1]),
  })))
  if (lead) {
    rows[lead.row].classList.add('leads')
    rows[lead.row].style.setProperty('--lead', `${lead.size}px`)
  }
  for (const row of rows) {
    row.classList.add(kindOf(row.cells[column]))
    wrap(row.cells[column - 1], 'left', 'div')
    wrap(row.cells[column], 'relation', 'span')
  }
}

/** What a cell says before its gloss. */
function firstLineOf(cell?: HTMLTableCellElement): string {
  return [...cell?.childNodes ?? []].filter(node => node.nodeName !== 'SMALL').map(node => node.textContent).join('').trim()
}

function wrap(cell: HTMLTableCellElement, className: string, inner: string) {
  if (cell.tagName === 'TH')
    return
  const box = document.createElement('div')
  const content = document.createElement(inner)
  content.append(...cell.childNodes)
  box.append(content)
  cell.append(box)
  cell.classList.add(className)
}
