import type { Element } from 'hast'
import type { Html, Parents } from 'mdast'
import { fromHtml } from 'hast-util-from-html'
import { mediaLink } from './html-media.ts'
import { withPictures } from './html-pictures.ts'

/** Tags that a slide keeps, without their attributes. */
const kept = ['br', 'sub', 'sup', 'kbd', 'mark', 'small', 'u', 's', 'b', 'i']
/** Tags that say no more than one of the kept ones. */
const same: Record<string, string> = { strong: 'b', em: 'i', ins: 'u', del: 's', strike: 's', dfn: 'i', cite: 'i', var: 'i' }
/** Tags that carry style or structure alone: their content says all. */
const dropped = [
  'a', 'abbr', 'acronym', 'article', 'aside', 'audio', 'bdi', 'bdo', 'big', 'button', 'center', 'code', 'data', 'details', 'div',
  'figcaption', 'figure', 'font', 'footer', 'header', 'iframe', 'input', 'label', 'main', 'nav', 'nobr', 'p', 'picture', 'rp', 'ruby',
  'samp', 'section', 'source', 'span', 'summary', 'time', 'track', 'tt', 'video', 'wbr',
]
/** Signs that stand for a tag: `漢<rt>kan</rt>` is 漢（kan）, unless it has brackets of its own. */
const signs: Record<string, [opening: string, closing: string]> = { q: ['“', '”'], rt: ['（', '）'] }

/**
 * The Markdown of one HTML tag within a line: a link, a picture, a kept tag without attributes, or nothing.
 * Undefined for what is no HTML (`List<String>`), which stays text, and for scripts, which are shown as such.
 * @param tag the tag as written
 * @param parent the node that it stands in
 * @param index its place there
 */
export function markdownOfTag(tag: string, parent: Parents, index: number): string | undefined {
  const name = tag.match(/^<\/?([a-z][a-z0-9]*)/i)?.[1].toLowerCase()
  if (!name)
    return undefined
  const isClosing = tag.startsWith('</')
  if (isSpokenOf(tag, name, parent, index))
    return undefined
  if (name === 'img')
    return picture(elementOf(tag))
  if (name === 'a')
    return link(tag, isClosing, parent, index)
  if (name === 'br')
    return isEdge(parent, index) ? '' : isWithinSentence(parent, index) ? ' ' : '<br>'
  if (kept.includes(name) || Object.hasOwn(same, name))
    return `<${isClosing ? '/' : ''}${same[name] ?? name}>`
  const film = isClosing ? undefined : mediaLink(elementOf(tag))
  if (film)
    return `[${film.words.replace(/[[\]]/g, '\\$&')}](<${film.address.replace(/[<>\s\\]/g, encodeURIComponent)}>)`
  if (Object.hasOwn(signs, name))
    return hasBrackets(name, parent) ? '' : signs[name][isClosing ? 1 : 0]
  return dropped.includes(name) ? '' : undefined
}

/** Tags that people write about; a picture without an address is none. */
const nameable = [
  'a', 'article', 'aside', 'audio', 'button', 'details', 'div', 'figure', 'footer', 'header', 'iframe', 'img', 'input', 'label', 'main',
  'nav', 'picture', 'section', 'source', 'span', 'summary', 'video',
]

/** As far as this a tag is looked for that closes another: further on nobody closes one in a line. */
const reach = 40

/** Whether words speak of a tag and do not use it: `the <img> tag` has no attributes, and nothing closes it. */
function isSpokenOf(tag: string, name: string, { children }: Parents, index: number): boolean {
  if (!nameable.includes(name) || !/^<[a-z]+>$/i.test(tag) || children.length < 2)
    return false
  const closing = new RegExp(`^</${name}\\b`, 'i')
  return !children.slice(index + 1, index + 1 + reach).some(node => node.type === 'html' && closing.test(node.value))
}

/** Whether nothing stands before or behind a place in a paragraph: a break there breaks nothing. */
function isEdge({ type, children }: Parents, index: number): boolean {
  const isSaid = (node: Parents['children'][number]): boolean => node.type !== 'text' || node.value.trim() !== ''
  return type === 'paragraph' && (!children.slice(0, index).some(isSaid) || !children.slice(index + 1).some(isSaid))
}

/** The beginning of a sentence: words enough that they are no entry of a list. */
const begun = /(?:^|[.!?]\s)\s*[\p{L}'’()-]+(?:\s+[\p{L}'’()-]+){3,40},?\s*$/u

/** Whether a break in a cell only keeps the source narrow: the words before it begin a sentence, and those behind go on with it. */
function isWithinSentence({ type, children }: Parents, index: number): boolean {
  const [before, behind] = [children[index - 1], children[index + 1]]
  return type === 'tableCell' && before?.type === 'text' && behind?.type === 'text'
    && /^\s*\p{Ll}/u.test(behind.value) && begun.test(before.value)
}

function hasBrackets(name: string, parent: Parents): boolean {
  return name === 'rt' && parent.children.some(node => node.type === 'html' && /^<rp\b/i.test(node.value))
}

function link(tag: string, isClosing: boolean, parent: Parents, index: number): string {
  const open = isClosing ? openingBefore(parent, index) : (closesLater(parent, index) ? tag : undefined)
  const address = open && String(elementOf(open)?.properties.href ?? '')
  if (!address)
    return ''
  return isClosing ? `](<${address.replace(/[<>\s\\]/g, encodeURIComponent)}>)` : '['
}

function openingBefore(parent: Parents, index: number): string | undefined {
  const before = parent.children
    .slice(0, index)
    .reverse()
    .find((node): node is Html => node.type === 'html' && /^<\/?a[\s>]/i.test(node.value))
  return before && !before.value.startsWith('</') ? before.value : undefined
}

function closesLater(parent: Parents, index: number): boolean {
  const after = parent.children.slice(index + 1).find((node): node is Html => node.type === 'html' && /^<\/?a[\s>]/i.test(node.value))
  return after?.value.startsWith('</') ?? false
}

function picture(element: Element | undefined): string {
  const { src = '', alt = '' } = element?.properties ?? {}
  const words = String(alt).replace(/[\\`*_[\]<>#|]/g, '\\$&').replace(/\s+/g, ' ')
  return src ? `![${words}](<${String(src).replace(/[<>\s\\]/g, encodeURIComponent)}>)` : words
}

function elementOf(tag: string): Element | undefined {
  const [first] = withPictures(fromHtml(tag, { fragment: true })).children
  return first?.type === 'element' ? first : undefined
}
