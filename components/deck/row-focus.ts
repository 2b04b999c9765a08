import { makeSwitch, setPressed } from './press.ts'
import { words } from './words.ts'

/** Fewer rows are read at one glance. */
const fewest = 3

/** What a reader did to a table, to be undone. */
export interface TableState {
  /** Lights all rows again; false where none was dimmed. */
  free: () => boolean
  /** Shows all rows again. */
  reset: () => void
}

/**
 * Lets a reader look at a dressed table: a click on a row, or a key on its head, dims the others; where the table says how two
 * sides relate, a switch in that column's head hides the rows in which they agree.
 */
export function makeReadable(table: HTMLTableElement): TableState {
  const rows = [...table.tBodies].flatMap(body => [...body.rows])
  const keys = rows.length < fewest ? [] : rows.map(row => keyOf(row.cells[0]))
  let lit = -1
  const light = (index: number): void => {
    lit = index
    rows.forEach((row, at) => row.classList.toggle('is-dim', lit >= 0 && lit !== at))
    keys.forEach((key, at) => setPressed(key, lit === at))
  }
  keys.forEach((key, index) => {
    const press = (): void => light(lit === index ? -1 : index)
    makeSwitch(key, press)
    rows[index].addEventListener('click', ({ target }) => (target as Element).closest('a') || press())
    rows[index].classList.add('is-pressable')
  })
  const showAll = addDifferences(table, rows)
  const free = (): boolean => {
    const wasLit = lit >= 0
    light(-1)
    return wasLit
  }
  return {
    free,
    reset: () => {
      free()
      showAll()
    },
  }
}

/** The words of a row's head as an element of their own, so that the head stays a head. */
function keyOf(head: HTMLElement): HTMLElement {
  const key = document.createElement('span')
  key.className = 'row-key'
  key.append(...head.childNodes)
  head.append(key)
  return key
}

/** Puts the switch into the head of the relation's column; returns what switches it off. */
function addDifferences(table: HTMLTableElement, rows: HTMLTableRowElement[]): () => void {
  const column = rows[0]?.querySelector<HTMLTableCellElement>('.relation')?.cellIndex
  const alike = rows.filter(row => row.matches('.same'))
  if (column === undefined || alike.length === 0 || alike.length === rows.length)
    return () => {}
  const button = document.createElement('span')
  button.className = 'deck-switch'
  button.textContent = words.differences
  const show = (onlyDifferences: boolean): void => {
    // The table keeps its place on the slide.
    const frame = table.parentElement!
    frame.style.minHeight = onlyDifferences ? `${frame.offsetHeight}px` : ''
    setPressed(button, onlyDifferences)
    alike.forEach(row => row.classList.toggle('is-hidden', onlyDifferences))
  }
  makeSwitch(button, () => show(button.getAttribute('aria-pressed') !== 'true'))
  table.tHead!.rows[0].cells[column].append(button)
  return () => show(false)
}
