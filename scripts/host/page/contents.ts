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
  search(chapters, links, restore)
}

function search(chapters: HTMLDetailsElement[], links: HTMLAnchorElement[], restore: () => void): void {
  const nothing = document.querySelector<HTMLElement>('.page-nothing')!
  const box = document.querySelector('input')!
  document.querySelector<HTMLElement>('.page-search')!.hidden = false
  box.addEventListener('input', () => {
    const words = box.value.toLowerCase().split(/\s+/).filter(Boolean)
    for (const link of links)
      link.parentElement!.hidden = !words.every(word => link.textContent.toLowerCase().includes(word))
    for (const chapter of chapters) {
      chapter.hidden = !chapter.querySelector('li:not([hidden])')
      chapter.open = words.length > 0
    }
    if (words.length === 0)
      restore()
    nothing.textContent = chapters.every(({ hidden }) => hidden) ? nothing.dataset.says! : ''
  })
}

open()

export {}
