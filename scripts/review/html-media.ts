import type { Element, Root } from 'hast'
import { visit } from 'unist-util-visit'

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
  return { address, words: String(element.properties.title ?? element.properties.ariaLabel ?? '').trim() || (/\.\w+$/.test(name) ? name : address) }
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
