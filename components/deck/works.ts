import { roomIn } from './fit.ts'
import { lookAgain } from './look-again.ts'

/** Sets a list of works in rows that fill the slide, those of its two columns level, where all of them fit so. */
export function levelWorks(layout: HTMLElement): void {
  const list = layout.querySelector<HTMLElement>(':scope > ul')
  const works = [...list?.children ?? []]
  if (!list || works.length < 2 || !works.every(work => work.querySelector(':scope > br')))
    return
  const level = () => {
    list.classList.remove('is-level')
    // A slide that waits behind the current one has no size: it is looked at again when it has.
    if (!layout.clientWidth)
      return
    list.style.setProperty('--works', String(Math.ceil(works.length / 2)))
    list.classList.add('is-level')
    if (list.scrollHeight > list.clientHeight + 1 || roomIn(layout) < -1)
      list.classList.remove('is-level')
  }
  lookAgain(layout, level)
}
