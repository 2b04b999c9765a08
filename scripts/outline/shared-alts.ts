import type { Image, Root } from 'mdast'
import { visit } from '../review/walk.ts'

declare module 'mdast' {
  interface ImageData {
    /** Set where other pictures have the same alternative text: it tells none of them from another. */
    sharesAlt?: boolean
  }
}

/** Marks pictures whose alternative text stands at other pictures as well, as who copies a line leaves it: it is no caption then. */
export function markSharedAlts(tree: Root): void {
  const known = new Map<string, Image[]>()
  visit(tree, 'image', (image) => {
    const alt = image.alt?.trim()
    if (alt)
      known.set(alt, [...known.get(alt) ?? [], image])
  })
  for (const images of known.values()) {
    if (new Set(images.map(({ url }) => url)).size > 1)
      images.forEach(image => image.data = { ...image.data, sharesAlt: true })
  }
}
