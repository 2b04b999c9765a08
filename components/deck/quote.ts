import { ceilings, sizes } from '../../scripts/design/design.ts'
import { roomIn } from './fit.ts'

/** A line beneath a quotation that says whose it is. */
const source = /^\s*(?:[—–―]|--?\s)/
/** Steps in which a quotation grows, in px. */
const step = 4

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
      quote.style.setProperty('--quote', `${size}px`)
      quote.style.setProperty('--quote-line', `${size * sizes.quote.leading}px`)
      return quote.offsetHeight
    }
    const least = heightIn(sizes.quote.size)
    const room = least + roomIn(layout)
    let size: number = ceilings.quote
    while (size > sizes.quote.size && heightIn(size) > room)
      size -= step
    quote.dataset.air = String(Math.max(0, heightIn(size) - least))
  }
  new ResizeObserver(fit).observe(layout)
  fit()
}
