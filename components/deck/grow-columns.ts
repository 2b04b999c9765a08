import { ratioOf } from './grow-figures.ts'

/** What no column of words has. */
const others = ':scope > .deck-column > :not(h2, h3, p, ul, ol), img, table, pre, .katex-display'

/** True for columns that hold words and lists alone, which may be set larger together. */
export function areWords(block: Element): boolean {
  return block.matches('.deck-columns') && block.querySelector(others) === null
}

/** The points of the longest column of a slide: those that stand beside each other share what is left. */
export function rowsBeside(layout: HTMLElement): number {
  const columns = [...layout.querySelectorAll(':scope > .deck-columns > .deck-column')]
  return Math.max(0, ...columns.map(column => column.querySelectorAll('li').length))
}

/**
 * Lets the headings of columns and their first, second, … points begin at one height, so that they are read across as well as down: the
 * headings alone where points have lists of their own, which are of unlike heights and would leave holes.
 */
export function levelRows(layout: HTMLElement): void {
  for (const columns of layout.querySelectorAll(':scope > .deck-columns')) {
    const all = [...columns.querySelectorAll(':scope > .deck-column')].map(rowsOf)
    // Columns of the two subjects have none of these.
    const shared = all.length > 0 ? Math.min(...all.map(({ length }) => length)) : 0
    const rows = columns.querySelector('li :is(ul, ol)') ? Math.min(1, shared) : shared
    for (let row = 0; row < rows; row++) {
      const beside = all.map(column => column[row])
      beside.forEach(element => element.style.removeProperty('min-height'))
      const highest = Math.max(...beside.map(element => element.offsetHeight))
      beside.filter(element => element.offsetHeight < highest).forEach(element => element.style.minHeight = `${highest}px`)
    }
  }
}

/** The heading of a column of one list and its points. */
function rowsOf(column: Element): HTMLElement[] {
  return [...column.querySelectorAll<HTMLElement>(':scope > :is(h2, h3):first-child, :scope > :is(ul, ol) > li')]
}

/** What is left beneath columns whose pictures were set larger, in px. */
const left = 24

/**
 * Sets the pictures of columns larger, all by as many px, until one is as wide as its column or the height that is `free` is taken; the
 * px that they gained.
 */
export function growPictures(columns: HTMLElement, free: () => number): number {
  const images = [...columns.querySelectorAll<HTMLImageElement>(':scope > .deck-column > .deck-figure > img')]
  for (const image of images) {
    image.dataset.most ??= image.style.maxHeight
    image.style.maxHeight = image.dataset.most
  }
  if (images.length === 0 || images.some(({ dataset }) => !dataset.most))
    return 0
  const room = Math.min(...images.map(image => image.parentElement!.clientWidth / ratioOf(image) - image.offsetHeight))
  const gain = Math.max(0, Math.floor(Math.min(room, free() - left)))
  images.forEach(image => image.style.maxHeight = `${image.offsetHeight + gain}px`)
  return gain
}
