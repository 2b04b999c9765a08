import { limits } from '../../scripts/design/design.ts'
import { partedList } from '../../scripts/design/parted-list.ts'
import { unitsOf } from '../../scripts/typesetting/units.ts'

/** What a list set large cannot hold. */
const blocks = 'ul, ol, pre, table, blockquote'

/**
 * Sets the lists of a slide as a book would. Where every point begins with a bold label and a colon, labels and
 * meanings stand in two columns; where the list is all there is, it is set large between rules.
 */
export function dressLists(slide: HTMLElement) {
  slide.classList.toggle('deck-prose', [...slide.children].every(child => child.matches('h1, p')))
  const lists = [...slide.children].filter((child): child is HTMLElement => child.matches('ul, ol'))
  const isAlone = lists.length === 1 && [...slide.children].every(child => child === lists[0] || child.matches('h1, p'))
  for (const list of lists) {
    const labelled = splitLabels(list)
    list.classList.toggle('deck-labelled', labelled)
    list.classList.toggle(
      'deck-large',
      isAlone
      && unitsOf(list.textContent!) < limits.largeList.units
      && list.children.length > 1
      && list.children.length <= limits.largeList.points
      && !list.querySelector(blocks),
    )
    list.classList.toggle('deck-parted', isAlone && isOfShortLines(list))
  }
}

/** Whether points and those beneath them leave half of the slide empty: then they stand in two columns, each point with its own whole. */
function isOfShortLines(list: HTMLElement): boolean {
  const { points, lines, units } = partedList
  const items = [...list.querySelectorAll('li')]
  const isShort = (item: HTMLElement): boolean => {
    const own = [...item.childNodes].filter(node => !(node instanceof HTMLElement && node.matches('ul, ol')))
    return own.every(node => !(node instanceof HTMLElement && node.matches('pre, table, blockquote, img, svg, .katex-display')))
      && unitsOf(own.map(node => node.textContent).join('').trim()) <= units
  }
  return list.children.length >= points && items.length >= lines && items.some(item => item.querySelector('ul, ol')) && items.every(isShort)
}

/** Puts the label and the rest of each point into elements of their own; false, and nothing done, where a point has no label. */
function splitLabels(list: HTMLElement): boolean {
  const lines = [...list.children].map(item => item.children.length === 1 && item.firstElementChild!.matches('p')
    ? item.firstElementChild!
    : item)
  if (lines.length < 2 || !lines.every(hasLabel))
    return false
  for (const line of lines) {
    const meaning = document.createElement('span')
    meaning.className = 'deck-meaning'
    const [label, ...rest] = line.childNodes
    meaning.append(...rest)
    const colon = meaning.firstChild as Text
    const sign = document.createElement('span')
    sign.className = 'deck-colon'
    sign.textContent = colon.data.match(/^\s*[：:]\s*/)![0]
    colon.data = colon.data.slice(sign.textContent.length)
    ;(label as Element).append(sign)
    line.append(meaning)
    line.classList.add('deck-entry')
  }
  return true
}

function hasLabel(line: Element): boolean {
  const [label, rest] = line.childNodes
  return label instanceof HTMLElement
    && label.matches('strong')
    && rest instanceof Text
    && /^\s*[：:]/.test(rest.data)
    && !line.querySelector('ul, ol')
}
