import { canvas, filled, pictures } from '../../scripts/design/design.ts'
import { grown } from '../../scripts/design/grown.ts'
import { roomIn } from './fit.ts'
import { ratioOf, setHeight, tallest } from './grow-figures.ts'
import { linesIn } from './lines-in.ts'

/** What needs more of the width than sentences do. */
const wide = 'table, .deck-results, .slidev-code-wrapper, .slidev-katex-wrapper'

/**
 * Sets the one picture of a slide at the right of all else, as tall as the slide, where it would hang small above or beneath it;
 * false where it is larger there, or what stands beside it would not fit.
 * @param layout the slide
 * @param others what it shows beside its title and the picture
 * @param fits true where such a block keeps within its width
 */
export function standAside(layout: HTMLElement, others: HTMLElement[], fits: (block: HTMLElement) => boolean): boolean {
  const image = layout.querySelector<HTMLImageElement>(':scope > .deck-figure > img')
  if (!image || others.length === 0 || !layout.querySelector(':scope > h1'))
    return false
  const before = { width: image.offsetWidth, area: image.offsetWidth * image.offsetHeight, height: image.style.height }
  if (before.width > canvas.width * grown.aside.widest)
    return false
  const lines = others.map(linesOf)
  const cells = others.flatMap(block => [...block.querySelectorAll(':is(th, td)')])
  const linesOfCells = linesIn(cells)
  const planned = Number(image.parentElement!.dataset.aside ?? Infinity)
  const able = columnsBy(ratioOf(image), others).filter(count => count <= planned)
  // Rather than that cells go on on further lines the picture is smaller.
  for (const [index, columns] of [...able, ...cells.length > 0 ? able : []].entries()) {
    place(layout, image, Math.floor((canvas.width - filled.gap) * columns / filled.columns))
    if (index < able.length && linesIn(cells) > linesOfCells)
      continue
    const isLarger = image.offsetWidth * image.offsetHeight >= before.area * grown.aside.gain
    const isSeen = Math.max(image.offsetWidth, image.offsetHeight) >= pictures.floor
    if (isLarger && isSeen && roomIn(layout) >= 0 && others.every((block, at) => fits(block) && linesOf(block) <= lines[at]))
      return true
  }
  leaveAside(layout)
  setHeight(image, Number.parseFloat(before.height))
  return false
}

/** Puts the picture back among all else. */
export function leaveAside(layout: HTMLElement): void {
  layout.classList.remove('deck-aside')
  layout.style.removeProperty('--aside')
  layout.style.removeProperty('--aside-top')
}

/** How many of the slide's columns a picture may take, the most first. */
function columnsBy(ratio: number, others: HTMLElement[]): readonly number[] {
  const { tall, beside, text } = grown.aside
  return ratio < tall.ratio ? tall.columns : others.some(block => block.matches(wide)) ? beside : text
}

function place(layout: HTMLElement, image: HTMLImageElement, width: number): void {
  const figure = image.parentElement!
  layout.classList.add('deck-aside')
  layout.style.setProperty('--aside', `${width}px`)
  setHeight(image, 0)
  const top = layout.querySelector<HTMLElement>(':scope > :not(h1, .deck-figure)')!.offsetTop
  layout.style.setProperty('--aside-top', `${top}px`)
  const room = layout.clientHeight - Number.parseFloat(getComputedStyle(layout).paddingBottom) - top
  const caption = [...figure.children].reduce((sum, child) => sum + (child === image ? 0 : outerHeight(child as HTMLElement)), 0)
  setHeight(image, Math.floor(Math.min(room - caption, width / ratioOf(image), tallest(image))))
}

function outerHeight(element: HTMLElement): number {
  return element.offsetHeight + Number.parseFloat(getComputedStyle(element).marginTop)
}

/** The height of a listing's lines, which is the same in a narrower place unless one goes on on the next; of anything else none. */
function linesOf(block: HTMLElement): number {
  return [...block.querySelectorAll<HTMLElement>('.slidev-code .line')].reduce((sum, line) => sum + line.offsetHeight, 0)
}
