import { roomIn } from './fit.ts'
import { growPictures } from './grow-columns.ts'
import { lookAgain } from './look-again.ts'

/** What may breathe, the rows of it, how many px one row may gain, and the share of the slide's room that it may fill, if it is more. */
const kinds: [block: string, rows: string, most: number, fullest?: number][] = [
  [':scope > .deck-large', ':scope > li', 28],
  [':scope > .deck-table', 'tbody tr', 14],
  [':scope > .deck-results', 'tbody tr', 36, 1],
  [':scope > table', 'tbody tr', 18],
  [':scope > .deck-columns', ':scope > .deck-column:first-child > :is(ul, ol) > li', 20],
]
/** A slide is filled no further than to this share of its room. */
const fullest = 0.82

/**
 * Gives the rows of a slide's one table or list more air where room is left, so that three points do not huddle in the middle:
 * px a row as `--air`, px in all as `data-air`, which is no part of what the block needs. Pictures of columns have it first.
 */
export function spreadRows(layout: HTMLElement) {
  const [found, ...others] = kinds.flatMap(([block, rows, most, share = fullest]) =>
    [...layout.querySelectorAll<HTMLElement>(block)].map(element => ({
      element,
      count: element.querySelectorAll(rows).length,
      most,
      share,
    })),
  )
  if (!found || others.length || !found.count)
    return
  const { element, count, most, share } = found
  const pictures = [...layout.querySelectorAll('img')]
  const spread = () => {
    // A slide that waits behind the current one has no size: it is looked at again when it has.
    if (!layout.clientWidth)
      return
    element.style.removeProperty('--air')
    // A picture that has not loaded takes no room yet, but will.
    if (pictures.some(picture => !picture.complete))
      return
    const gained = growPictures(element, () => roomIn(layout))
    const free = roomIn(layout) - layout.clientHeight * (1 - share)
    const air = Math.max(0, Math.min(most, Math.floor(free / count)))
    element.style.setProperty('--air', `${air}px`)
    element.dataset.air = String(air * count + gained)
  }
  lookAgain(layout, spread)
  for (const picture of pictures.filter(({ complete }) => !complete)) {
    picture.addEventListener('load', spread, { once: true })
    picture.addEventListener('error', spread, { once: true })
  }
}
