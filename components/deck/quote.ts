import { canvas, ceilings, measures, sizes } from '../../scripts/design/design.ts'
import { roomIn } from './fit.ts'
import { lookAgain } from './look-again.ts'

/** A line beneath a quotation that says whose it is. */
const source = /^\s*(?:[—–―]|--?\s)/
/** Steps in which a quotation grows, and the room for its bar, in px. */
const [step, indent] = [4, 40]

/**
 * Sets a quotation as large as its slide has room for: px that it gains so in all as `data-air`, which is no part of what it needs.
 * Its last line stands apart where it says whose the words are.
 */
export function fitQuote(layout: HTMLElement) {
  const quote = layout.querySelector<HTMLElement>(':scope > blockquote')
  if (!quote || layout.querySelectorAll(':scope > :not(h1)').length > 1)
    return
  const last = quote.lastElementChild
  if (quote.children.length > 1 && last && source.test(last.textContent ?? ''))
    last.classList.add('deck-source')
  const fit = () => {
    // A slide that waits behind the current one has no size: it is looked at again when it has.
    if (!layout.clientWidth)
      return
    const heightIn = (size: number): number => {
      quote.style.setProperty('--measure-quote', `${Math.min(canvas.width - indent, measures.quote * size / sizes.quote.size)}px`)
      quote.style.setProperty('--quote', `${size}px`)
      quote.style.setProperty('--quote-line', `${size * sizes.quote.leading}px`)
      return quote.offsetHeight
    }
    layout.classList.remove('deck-grown')
    quote.style.flex = ''
    const least = heightIn(sizes.quote.size)
    layout.classList.add('deck-grown')
    if (roomIn(layout) < 0)
      layout.classList.remove('deck-grown')
    const room = least + roomIn(layout)
    let size: number = ceilings.quote
    while (size > sizes.quote.size && heightIn(size) > room)
      size -= step
    heightIn(size)
    // Its bar stands as tall as the slide.
    quote.style.flex = '1 1 auto'
    quote.dataset.air = String(Math.max(0, quote.offsetHeight - least))
  }
  lookAgain(layout, fit)
}
