import { distance } from '../../diagnostics/nearest.ts'
import { narrow } from './search.ts'

/** As many slides are offered where the address is like more. */
const most = 3

/** Says on the page of what is not there which slides were likely meant, in the language of the address, and narrows the list. */
function help(): void {
  const sections = [...document.querySelectorAll<HTMLElement>('section[data-base]')]
  const path = decoded(location.hash.slice(1) || location.pathname)
  // The twin's folder lies within the other's.
  const section = sections.toSorted((a, b) => b.dataset.base!.length - a.dataset.base!.length)
    .find(({ dataset }) => path.startsWith(dataset.base!)) ?? sections[0]
  sections.filter(one => one !== section).forEach(other => other.remove())
  if (!section.querySelector('h1'))
    raiseHeads(section)
  document.documentElement.lang = section.lang
  const links = [...section.querySelectorAll<HTMLAnchorElement>('.page-slides a')]
  const word = path.slice(section.dataset.base!.length).split('/').findLast(Boolean) ?? ''
  offer(section, near(word, links))
  narrow({ within: section, links, wordsOf: link => `${link.textContent} ${link.dataset.id}` })
}

/** What was one of several parts is the page now: its heads are one step higher. */
function raiseHeads(section: HTMLElement): void {
  for (const head of section.querySelectorAll('h2, h3')) {
    const raised = document.createElement(`h${Number(head.tagName[1]) - 1}`)
    raised.append(...head.childNodes)
    head.replaceWith(raised)
  }
}

function near(word: string, links: HTMLAnchorElement[]): HTMLAnchorElement[] {
  const wanted = word.toLowerCase().replace(/\.\w+$/, '')
  if (wanted === '')
    return []
  const rated = links.map(link => ({ link, far: Math.min(...link.dataset.id!.split(' ').map(id => farFrom(wanted, id))) }))
  return rated.filter(({ far }) => far < 0.5).sort((a, b) => a.far - b.far).slice(0, most).map(({ link }) => link)
}

/** 0 for the same word, 1 for one that has nothing in common; a part of an id is near it. */
function farFrom(word: string, id: string): number {
  const far = distance(word, id) / Math.max(word.length, id.length)
  return word.length > 2 && id !== '' && (id.includes(word) || word.includes(id)) ? Math.min(far, 0.4) : far
}

function offer(section: HTMLElement, found: HTMLAnchorElement[]): void {
  section.querySelector<HTMLElement>('.page-near')!.hidden = found.length === 0
  section.querySelector('.page-near ul')!.replaceChildren(...found.map((link) => {
    const item = document.createElement('li')
    item.append(link.cloneNode(true))
    return item
  }))
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  }
  catch {
    return path
  }
}

help()
