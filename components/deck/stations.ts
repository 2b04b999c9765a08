import { textNodes } from './mark.ts'
import { late, subjectIn } from './subjects.ts'

/**
 * Parts what each station of a divider says: its number, which stands in its ring, its name and what it holds; and tells which one
 * is of the thing whose line is the upper one. Where each of the two is named by a station of its own, their lines need no names.
 */
export function dressStations(root: HTMLElement) {
  const items = [...root.querySelectorAll(':scope > :is(ul, ol) > li')]
  const named = items.map(item => subjectIn((item.querySelector('a') ?? item).textContent!)?.is)
  root.classList.toggle('is-told', new Set(named.filter(Boolean)).size === 2)
  for (const [index, item] of items.entries()) {
    const name = item.querySelector('a') ?? item
    item.classList.toggle('is-late', named[index] === late?.is)
    // Vue begins what a link holds with an empty text.
    const text = textNodes(name).find(({ data }) => data.trim())
    const [, number, rest] = text ? /^\s*(\d+(?:\.\d+)*)\s+(\S.*)$/s.exec(text.data) ?? [] : []
    if (text && number) {
      text.data = rest
      text.before(spanOf('deck-station', number))
      item.classList.add('is-numbered')
    }
    const gloss = name.nextSibling
    if (name !== item && gloss instanceof Text && gloss.data.trim())
      gloss.replaceWith(spanOf('deck-gloss', gloss.data.trim()))
  }
}

function spanOf(className: string, text: string): HTMLElement {
  const span = document.createElement('span')
  span.className = className
  span.textContent = text
  return span
}
