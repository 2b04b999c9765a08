import type { HandoutLayout } from './layout.ts'
import { sentenceEnds } from '../../../scripts/typesetting/sentences.ts'

/** Ruled lines beside a slide, 8 mm apart. */
const lines = 10

/**
 * Three slides a sheet, to write on: ruled lines beside each. Its title stands beneath it in a size that can be read, with the
 * sentences that its text begins with; the whole text is left to other layouts.
 */
export const threeUp: HandoutLayout = {
  perSheet: 3,
  css: () => import('../../../styles/handout/3-up.css'),
  textBox: 'lead',
  fill: (rest, box, pour) => {
    const fits = (): boolean => box.scrollHeight <= box.clientHeight + 1
    const html = wholeSentences(rest, box, fits) ?? pour(rest, box, fits, '…')
    rest.replaceChildren()
    return html
  },
  template: ({ no, title, html }, { h, picture }) => [
    h('div', [
      picture({ small: true }),
      h('p', { class: 'title' }, [h('b', no), h('span', title)]),
      h('div', { class: 'lead handout-text', innerHTML: html }),
    ]),
    h('div', { 'class': 'ruled', 'aria-hidden': 'true' }, Array.from({ length: lines }, () => h('i'))),
  ],
}

/** Fills a box with as many sentences of a text's first paragraph as fit; undefined where not even one does. */
function wholeSentences(text: HTMLElement, box: HTMLElement, fits: () => boolean): string | undefined {
  const paragraph = text.querySelector('p:not(.head)')
  for (const end of paragraph ? sentenceEnds(paragraph.textContent).toReversed() : []) {
    box.replaceChildren(beginningOf(paragraph!, end))
    if (fits())
      return box.innerHTML
  }
  return undefined
}

/** A copy of a paragraph up to an offset of its text; a formula is not torn. */
function beginningOf(paragraph: Element, end: number): Node {
  const range = document.createRange()
  range.selectNodeContents(paragraph)
  const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT)
  for (let left = end; walker.nextNode(); left -= (walker.currentNode as Text).length) {
    const text = walker.currentNode as Text
    if (left > text.length)
      continue
    const formula = text.parentElement!.closest('.katex')
    if (formula)
      range.setEndAfter(formula)
    else
      range.setEnd(text, left)
    break
  }
  const copy = paragraph.cloneNode(false) as Element
  copy.append(range.cloneContents())
  return copy
}
