/** A list of links that typed words narrow: where it stands, what is found of a link, and what else follows from what is left. */
interface Narrowed {
  within: ParentNode
  links: HTMLAnchorElement[]
  wordsOf: (link: HTMLAnchorElement) => string
  then?: (words: string[]) => void
}

/** Shows the field and leaves those links that have all the words typed there; where none has, that is said. */
export function narrow({ within, links, wordsOf, then }: Narrowed): void {
  const nothing = within.querySelector<HTMLElement>('.page-nothing')!
  const box = within.querySelector('input')!
  within.querySelector<HTMLElement>('.page-search')!.hidden = false
  box.addEventListener('input', () => {
    const words = box.value.toLowerCase().split(/\s+/).filter(Boolean)
    for (const link of links)
      link.parentElement!.hidden = !words.every(word => wordsOf(link).toLowerCase().includes(word))
    then?.(words)
    nothing.textContent = links.every(link => link.parentElement!.hidden) ? nothing.dataset.says! : ''
  })
}
