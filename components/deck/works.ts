import { roomIn } from './fit.ts'
import { lookAgain } from './look-again.ts'

/** So many works and fewer are set large, one below the other. */
const few = 5

/** Sets a list of a few works as large as text, where it fits so; works in parts have sizes of their own. */
export function enlargeWorks(layout: HTMLElement): void {
  const list = layout.querySelector<HTMLElement>(':scope > :is(ul, ol)')
  if (!list || list.children.length > few || list.querySelector(':scope > li > br'))
    return
  lookAgain(layout, () => {
    list.classList.remove('is-few')
    if (!layout.clientWidth)
      return
    list.classList.add('is-few')
    if (roomIn(layout) < 0)
      list.classList.remove('is-few')
  })
}

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
