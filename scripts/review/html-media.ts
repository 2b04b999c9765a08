import type { Element, Root } from 'hast'
import { visit } from 'unist-util-visit'
import { wordsOf } from './html-texts.ts'

/** Longer words are no name. */
const longest = 60

/** A film, a sound or a page within the page, as a link: its address, and words that name it. */
export interface MediaLink { address: string, words: string }

/**
 * The link that a film, a sound or an embedded page is; undefined for other elements and for those without an address
 * on the web or beside the text.
 */
export function mediaLink(element: Element | undefined): MediaLink | undefined {
  if (!element || !['iframe', 'video', 'audio'].includes(element.tagName))
    return undefined
  const source = element.children.find((child): child is Element => child.type === 'element' && child.tagName === 'source')
  const address = String(element.properties.src ?? source?.properties.src ?? '').trim()
  if (address === '' || /^(?!https?:)[a-z][\w+.-]*:/i.test(address))
    return undefined
  const name = /([^/?#]+)(?:[?#].*)?$/.exec(address)?.[1] ?? address
  const title = String(element.properties.title ?? element.properties.ariaLabel ?? '').trim()
  return { address, words: title || wordsWithin(element) || (/\.\w+$/.test(name) ? name : address) }
}

/** What stands within it for browsers that cannot show it, where that says what it is. */
function wordsWithin(element: Element): string {
  const words = element.children.map(wordsOf).join(' ').replace(/\s+/g, ' ').trim()
  return /browser|support|浏览器|不支持/i.test(words) || words.length > longest ? '' : words
}

/** Makes a link of each film, sound and embedded page: no slide plays them, and what they are is not lost. */
export function withMediaLinks(root: Root): Root {
  visit(root, 'element', (node: Element) => {
    const link = mediaLink(node)
    if (link)
      Object.assign(node, { tagName: 'a', properties: { href: link.address }, children: [{ type: 'text', value: link.words }] })
  })
  return root
}
