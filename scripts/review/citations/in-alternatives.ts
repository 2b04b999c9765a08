import type { Root } from 'mdast'
import type { Citation } from './citation.ts'
import type { Sources } from './resolve.ts'
import { visit } from '../walk.ts'
import { findCitations } from './grammar.ts'
import { namesOf } from './print.ts'

declare module 'mdast' {
  interface ImageData {
    /** The works that the alternative text names within a sentence, as they are written there and as they are said. */
    named?: { written: string, said: string, citation: Citation }[]
  }
}

/** A key within a sentence, in braces or bare. */
const narrative = /(?<![\p{Script=Latin}\p{N}@./\\-])@(?:\{([^{}\n]+)\}|([\p{L}\p{N}_]+(?:[:.#$%&\-+?<>~/][\p{L}\p{N}_]+)*))/gu

/** Says of each picture who wrote the works that its alternative text names within a sentence: `as described in @wu2025`. */
export function nameInAlternatives(tree: Root, { references, lang }: Sources): void {
  visit(tree, 'image', (image) => {
    const alt = image.alt ?? ''
    if (!alt.includes('@'))
      return
    const groups = findCitations(alt)
    const named = [...alt.matchAll(narrative)].flatMap(({ 0: written, 1: braced, 2: bare, index }) => {
      const citation = { key: braced ?? bare, locator: '' }
      const work = references.get(citation.key)
      const isGrouped = groups.some(({ start, end }) => start <= index && index < end)
      return work && !isGrouped ? [{ written, said: namesOf(citation, work, lang), citation }] : []
    })
    if (named.length > 0)
      image.data = { ...image.data, named }
  })
}

/** Words of a picture in which the works are called by who wrote them. */
export function withNames(words: string, named: { written: string, said: string }[] = []): string {
  return named.reduce((text, { written, said }) => text.replace(written, () => said), words)
}
