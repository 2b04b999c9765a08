import type { Canvas } from '../geometry.ts'
import type { Letters } from './parts.ts'
import { over, paintOf, paintOfText } from '../colour.ts'
import { sizeOf } from '../texts.ts'
import { isShown } from '../walk.ts'
import { signsOf } from './formula.ts'

/** As wide as its letters are large. */
const emSpace = '\u2003'

/** A paint as six hexadecimal digits; where one looks through it, over a ground. */
export function hexOf(css: string, ground = '#fff'): string {
  return hexOfPaint(paintOf(css), ground)
}

function hexOfPaint(paint: ReturnType<typeof paintOf>, ground: string): string {
  const { r, g, b } = over(paint, paintOf(ground))
  return [r, g, b].map(value => Math.round(value * 255).toString(16).padStart(2, '0')).join('').toUpperCase()
}

/** Whether an element begins a paragraph of its own. */
export function isBlock(element: Element): boolean {
  return !/^(?:inline|contents|ruby|none)/.test(getComputedStyle(element).display)
}

/**
 * The letters that a block holds itself, without those of blocks within it and of what is left out; undefined where a formula in it is
 * more than letters can set.
 */
export function lettersOf(block: Element, canvas: Canvas, ground: string, isLeftOut: (element: Element) => boolean): Letters[] | undefined {
  const found: Letters[] = []
  let isWhole = true
  const walk = (parent: Element): void => {
    for (const node of parent.childNodes) {
      if (node instanceof Text) {
        add(found, node.data, parent, canvas, ground)
      }
      else if (node instanceof Element && node.localName === 'br') {
        found.push({ ...lookOf(parent, canvas, ground), text: '\n' })
      }
      else if (node instanceof Element && node.matches('.katex')) {
        const signs = signsOf(node)
        isWhole &&= signs !== undefined
        const look = lookOf(node, canvas, ground)
        for (const { text, italic, raised } of signs ?? [{ text: node.querySelector('annotation')?.textContent ?? '', italic: true }])
          found.push({ ...look, text, ...italic ? { italic } : {}, ...raised ? { raised } : {} })
      }
      else if (node instanceof Element && isShown(node) && !isBlock(node) && !isLeftOut(node)) {
        // A key before a name, and what keeps words apart, are as wide as a blank.
        if (hasKey(node) || (isApart(node) && !/(?:^|\s)$/.test(found.at(-1)?.text ?? '')))
          found.push({ ...lookOf(node, canvas, ground), text: emSpace })
        walk(node)
      }
    }
  }
  walk(block)
  return isWhole ? trimmed(found) : undefined
}

/** Whether an element draws something before its words that takes room among them. */
function hasKey(element: Element): boolean {
  const { content, display, position, width } = getComputedStyle(element, '::before')
  return content !== 'none' && display === 'inline-block' && position === 'static' && Number.parseFloat(width) > 2
}

/** Whether an element keeps away from the words before it. */
function isApart(element: Element): boolean {
  const { marginLeft, paddingLeft } = getComputedStyle(element)
  const before = element.previousElementSibling && getComputedStyle(element.previousElementSibling)
  return [marginLeft, paddingLeft, before?.marginRight ?? '0'].some(gap => Number.parseFloat(gap) > 5)
}

function add(found: Letters[], data: string, element: Element, canvas: Canvas, ground: string): void {
  const keeps = getComputedStyle(element).whiteSpaceCollapse !== 'collapse'
  const text = keeps ? data : data.replace(/[\t\n\r\f ]+/g, ' ')
  const isLost = !keeps && text.startsWith(' ') && /(?:^|\s)$/.test(found.at(-1)?.text ?? '')
  const letters = { ...lookOf(element, canvas, ground), text: isLost ? text.slice(1) : text }
  if (letters.text !== '')
    found.push(letters)
}

/** Letters without the blanks at their ends. */
function trimmed(letters: Letters[]): Letters[] {
  const isBlank = ({ text }: Letters): boolean => /^[^\S\u2003]*$/.test(text)
  const [first, last] = [letters.findIndex(one => !isBlank(one)), letters.findLastIndex(one => !isBlank(one))]
  const kept = letters.slice(first, last + 1).map(one => ({ ...one }))
  if (first < 0)
    return []
  kept[0].text = kept[0].text.replace(/^[^\S\u2003]+/, '')
  kept.at(-1)!.text = kept.at(-1)!.text.trimEnd()
  return kept
}

function lookOf(element: Element, canvas: Canvas, ground: string): Letters {
  const { fontWeight, fontFamily, fontStyle } = getComputedStyle(element)
  const raised = element.closest('sub, sup')?.localName as Letters['raised']
  const href = hrefOf(element)
  // What is raised is made smaller where it is set.
  const sized = raised ? element.closest('sub, sup')!.parentElement! : element
  return {
    text: '',
    size: sizeOf(sized, canvas),
    colour: hexOfPaint(paintOfText(element), ground),
    ...Number(fontWeight) >= 600 ? { bold: true } : {},
    ...fontStyle === 'italic' ? { italic: true } : {},
    .../mono/i.test(fontFamily.split(',')[0]) ? { mono: true } : {},
    ...raised ? { raised } : {},
    ...href ? { href } : {},
  }
}

/** Where letters lead: to a slide, by its id, or out of the deck. */
function hrefOf(element: Element): string | undefined {
  const { href } = element.closest<HTMLAnchorElement>('a[href]') ?? {}
  if (!href || !/^(?:https?|mailto):/.test(href))
    return undefined
  const url = new URL(href)
  return url.origin === location.origin ? `#${decodeURIComponent(url.pathname.split('/').findLast(Boolean) ?? '')}` : href
}
