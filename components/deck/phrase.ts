import { mayBreak } from '../../scripts/typesetting/breaks.ts'
import { unitsOf } from '../../scripts/typesetting/units.ts'
import { textNodes } from './mark.ts'

/** Where a title is best cut into two lines: after a sign or between words, near the middle; 0 where it cannot be. */
export function phraseBreak(text: string, lang: string): number {
  const whole = unitsOf(text)
  let best = 0
  let least = Number.POSITIVE_INFINITY
  const words = [...new Intl.Segmenter(lang, { granularity: 'word' }).segment(text)].map(({ index }) => index)
  // Between digits a full-width sign is taken for a part of one number.
  const signs = [...text.matchAll(/[，：；](?=\d)/g)].map(({ index }) => index + 1)
  for (const index of [...words, ...signs]) {
    if (!index || !mayBreak(text[index - 1], text[index]))
      continue
    const before = text.slice(0, index).trimEnd().at(-1)!
    const off = Math.abs(unitsOf(text.slice(0, index)) / whole - 0.52)
    // A sign ends a phrase, and so does what stands before 的 or 与: worth going some way from the middle.
    const bonus = /[，：；:;,—]/.test(before) ? 0.3 : /[、与和的]/.test(before) ? 0.08 : 0
    if (off - bonus < least && off < 0.3)
      [best, least] = [index, off - bonus]
  }
  return best
}

/** Cuts a heading without a line break of its own into two lines at a phrase. */
export function breakHeading(heading: Element, lang: string) {
  if (heading.querySelector('br'))
    return
  let at = phraseBreak(heading.textContent!, lang)
  if (!at)
    return
  for (const node of textNodes(heading)) {
    if (at > node.length) {
      at -= node.length
      continue
    }
    node.splitText(at).before(document.createElement('br'))
    return
  }
}

/** A Han character beside a letter or a digit, from which the browser keeps it a little. */
const mixed = /^(?:\p{Script=Han}[a-z\d]|[a-z\d]\p{Script=Han})$/iu

/** Where a line may end behind a word, in a language that sets no spaces between them too. */
export function wordEnds(text: string, lang: string): number[] {
  const words = [...new Intl.Segmenter(lang, { granularity: 'word' }).segment(text)]
  return words.map(({ index }) => index)
    .filter(at => at > 0 && mayBreak(text[at - 1], text[at]) && !mixed.test(text.slice(at - 1, at + 1)))
}

/** Lets the lines of a place end behind words alone, where its style keeps together what it can. */
export function breakAtWords(place: Element, lang: string) {
  for (const node of textNodes(place)) {
    for (const at of wordEnds(node.data, lang).toReversed())
      node.splitText(at).before(document.createElement('wbr'))
  }
}

/** Signs of an address behind which a line may end. */
const joints = /[/.?&=#_-]+(?=[^/.?&=#_-])/g

/** Where an address may go on in the next line; nowhere in words that are none. */
export function addressBreaks(text: string): number[] {
  return /^(?:https?:\/\/|www\.)\S+$/.test(text)
    ? [...text.matchAll(joints)].map(({ index, 0: signs }) => index + signs.length).filter(at => at > text.indexOf('//') + 2)
    : []
}

/** Lets the addresses that are shown in a place go on in the next line behind their signs, where its style tears no word. */
export function breakAddresses(place: Element) {
  for (const node of [...place.querySelectorAll('a')].flatMap(textNodes)) {
    for (const at of addressBreaks(node.data).toReversed())
      node.splitText(at).before(document.createElement('wbr'))
  }
}

/** No half of a title is wider than a line of titles, in full-width units. */
const widestHalf = 31

/**
 * Parts a title that takes two lines at a phrase, so that no word is torn and no sign stands alone on the second; one that fits on a
 * line stays on it.
 */
export function keepPhrases(heading: Element, lang: string) {
  const text = heading.textContent!
  const at = phraseBreak(text, lang)
  if (!at || Math.max(unitsOf(text.slice(0, at)), unitsOf(text.slice(at))) > widestHalf)
    return
  let left = at
  for (const node of [...heading.childNodes]) {
    const { length } = node.textContent!
    if (left > length || (left < length && node.nodeType !== Node.TEXT_NODE)) {
      if (left < length)
        return
      left -= length
      continue
    }
    const second = left < length ? (node as Text).splitText(left) : node.nextSibling
    const nodes = [...heading.childNodes]
    const cut = nodes.indexOf(second as ChildNode)
    const halves = [nodes.slice(0, cut), nodes.slice(cut)].map((half) => {
      const span = document.createElement('span')
      span.style.display = 'inline-block'
      span.append(...half)
      return span
    })
    heading.replaceChildren(...halves)
    // A space at the end of a box is not set.
    if (/\s/.test(text[at - 1]))
      halves[0].after(' ')
    return
  }
}
