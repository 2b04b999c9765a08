import { narrow } from './search.ts'

/** Opens the chapter of the slide that one comes from and marks it there; typed words leave the slides that have them. */
function open(): void {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('li > a')]
  const chapters = [...document.querySelectorAll('details')]
  const here = document.getElementById(decodeURIComponent(location.hash.slice(1)))
  const current = here?.querySelector('a')
  const close = document.querySelector<HTMLAnchorElement>('.contents-close')!
  const restore = (): void => chapters.forEach(chapter => chapter.open = current ? chapter.contains(current) : chapter === chapters[0])
  restore()
  if (current) {
    current.setAttribute('aria-current', 'page')
    close.href = current.href
    current.closest('details')!.scrollIntoView({ block: 'nearest' })
  }
  addEventListener('keydown', ({ key }) => key === 'Escape' && close.click())
  narrow({ within: document, links, wordsOf: link => link.textContent, then: words => show(chapters, words, restore) })
}

/** With words, all chapters that have one of the slides are open; without, they are as one came. */
function show(chapters: HTMLDetailsElement[], words: string[], restore: () => void): void {
  for (const chapter of chapters) {
    chapter.hidden = !chapter.querySelector('li:not([hidden])')
    chapter.open = words.length > 0
  }
  if (words.length === 0)
    restore()
}

open()
