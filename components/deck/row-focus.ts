import { makeSwitch, setPressed } from './press.ts'
import { words } from './words.ts'

/** Fewer rows are read at one glance. */
const fewest = 3

/** What a reader made of a table: the row that is lit, none where it is -1, and whether only rows that differ are shown. */
export interface TableLook { lit: number, onlyDifferences: boolean }

/** How a table looks that nobody touched. */
const untouched: TableLook = { lit: -1, onlyDifferences: false }

/** What a reader did to a table, to be undone. */
export interface TableState {
  /** Lights all rows again. */
  free: () => void
  /** Shows the table as another window does; as nobody touched it, where none does. */
  show: (look?: TableLook) => void
}

/**
 * Lets a reader look at a dressed table: a click on a row, or a key on its head, dims the others; where the table says how two
 * sides relate, a switch in that column's head hides the rows in which they agree.
 */
export function makeReadable(table: HTMLTableElement, changed: (look: TableLook) => void): TableState {
  const rows = [...table.tBodies].flatMap(body => [...body.rows])
  const keys = rows.length < fewest ? [] : rows.map(row => keyOf(row.cells[0]))
  let look = untouched
  const turn = (next: TableLook): void => {
    show(next)
    changed(next)
  }
  const showDifferences = addDifferences(table, rows, onlyDifferences => turn({ ...look, onlyDifferences }))
  function show(next = untouched): void {
    look = next
    rows.forEach((row, at) => row.classList.toggle('is-dim', look.lit >= 0 && look.lit !== at))
    keys.forEach((key, at) => setPressed(key, look.lit === at))
    showDifferences(look.onlyDifferences)
  }
  keys.forEach((key, index) => {
    const press = (): void => turn({ ...look, lit: look.lit === index ? -1 : index })
    makeSwitch(key, press)
    rows[index].addEventListener('click', ({ target }) => (target as Element).closest('a') || press())
    rows[index].classList.add('is-pressable')
  })
  return { free: () => void (look.lit >= 0 && turn({ ...look, lit: -1 })), show }
}

/** The words of a row's head as an element of their own, so that the head stays a head. */
function keyOf(head: HTMLElement): HTMLElement {
  const key = document.createElement('span')
  key.className = 'row-key'
  key.append(...head.childNodes)
  head.append(key)
  return key
}

/** Puts the switch into the head of the relation's column; returns what shows whether it is on. */
function addDifferences(table: HTMLTableElement, rows: HTMLTableRowElement[], turn: (isOn: boolean) => void): (isOn: boolean) => void {
  const column = rows[0]?.querySelector<HTMLTableCellElement>('.relation')?.cellIndex
  const alike = rows.filter(row => row.matches('.same'))
  if (column === undefined || alike.length === 0 || alike.length === rows.length)
    return () => {}
  const button = document.createElement('span')
  button.className = 'deck-switch'
  button.textContent = words.differences
  makeSwitch(button, () => turn(button.getAttribute('aria-pressed') !== 'true'))
  table.tHead!.rows[0].cells[column].append(button)
  return (isOn) => {
    if (isOn === (button.getAttribute('aria-pressed') === 'true'))
      return
    // The table keeps its place on the slide.
    const frame = table.parentElement!
    frame.style.minHeight = isOn ? `${frame.offsetHeight}px` : ''
    setPressed(button, isOn)
    alike.forEach(row => row.classList.toggle('is-hidden', isOn))
  }
}
