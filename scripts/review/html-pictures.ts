import type { Element, Root } from 'hast'
import { visit } from 'unist-util-visit'

/** Where pages keep the address of a picture that they load late. */
const late = ['dataSrc', 'dataOriginal', 'dataLazySrc', 'dataActualsrc'] as const
/** What else shows a picture, and the property that names it. */
const others: Record<string, string> = { embed: 'src', object: 'data', image: 'src', video: 'poster' }
const isPicture = (address: string): boolean => /\.(?:png|jpe?g|gif|svg|webp|avif|bmp|tiff?|pdf)(?:[?#]|$)/i.test(address)

/** Makes `<img>` with its address of whatever shows a picture in HTML: late ones, sets of sizes, embedded drawings, a film's first view. */
export function withPictures(root: Root): Root {
  visit(root, 'element', (node: Element) => {
    const { tagName, properties } = node
    if (tagName === 'img' && !properties.src) {
      const address = late.map(name => properties[name]).find(Boolean) ?? firstOf(properties.srcSet)
      if (address)
        properties.src = String(address)
    }
    else if (tagName === 'picture' && !node.children.some(child => child.type === 'element' && child.tagName === 'img')) {
      const source = node.children.find((child): child is Element => child.type === 'element' && child.tagName === 'source')
      const address = firstOf(source?.properties.srcSet)
      if (address)
        Object.assign(node, { tagName: 'img', properties: { src: address, alt: '' }, children: [] })
    }
    else if (tagName in others && isPicture(String(properties[others[tagName]] ?? ''))) {
      const alt = String(properties.alt ?? properties.title ?? '')
      Object.assign(node, { tagName: 'img', properties: { src: String(properties[others[tagName]]), alt }, children: [] })
    }
  })
  return root
}

/** The first address of a set, `a.png 1x, b.png 2x`. */
function firstOf(set: unknown): string | undefined {
  return (Array.isArray(set) ? set.join(', ') : String(set ?? '')).trim().split(/\s+|,\s/)[0] || undefined
}
