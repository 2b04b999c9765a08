import { unitsOf } from '../../scripts/typesetting/units.ts'
import { markWords } from './mark.ts'
import { subjectIn, subjects } from './subjects.ts'

/** Bold words of so many full-width units are a name, which no line parts. */
const longestName = 10

/** Sets a link that ends a sentence on a line of its own, bold names on one line, and those of subjects in their hue. */
export function dressTakeaways(root: HTMLElement) {
  for (const item of root.querySelectorAll(':scope > ol > li')) {
    wrapLooseText(item)
    for (const link of item.querySelectorAll('a')) {
      if (isLast(link, item))
        setApart(link)
    }
    for (const bold of item.querySelectorAll('strong')) {
      bold.classList.toggle('is-name', unitsOf(bold.textContent!) <= longestName)
      const subject = subjectIn(bold.textContent!)
      if (subject)
        bold.classList.add('subject-word', `is-${subject.is}`)
    }
    // The other name that stands there has its hue as well, though its author has not set it bold.
    markWords(item, subjects.map(({ name, is }) => ({ word: name, className: `subject-word is-${is}` })))
  }
}

/** The item is a column of boxes: text that stands in it without a paragraph gets one box. */
function wrapLooseText(item: Element) {
  if (item.querySelector(':scope > p'))
    return
  const box = document.createElement('div')
  box.append(...item.childNodes)
  item.append(box)
}

function isLast(node: Node, within: Node): boolean {
  for (let n: Node | null = node; n && n !== within; n = n.parentNode) {
    for (let next = n.nextSibling; next; next = next.nextSibling) {
      if (next.textContent!.trim())
        return false
    }
  }
  return true
}

function setApart(link: HTMLElement) {
  const before = link.previousSibling
  if (before instanceof HTMLBRElement)
    before.remove()
  const line = document.createElement('span')
  line.className = 'deck-trail'
  link.replaceWith(line)
  line.append(link)
}
