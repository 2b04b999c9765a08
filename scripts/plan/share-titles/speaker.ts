import type { Blockquote } from 'mdast'
import type { ShareTitle } from './share-title.ts'
import { toString } from 'mdast-util-to-string'
import { isTitle } from './fits.ts'

/** Who says what is quoted, behind a dash at its end. */
const said = /(?:^|[\n.!?。！？"”’」』]\s*)(?:[—–―]{1,2}|-{2,3})\s*(\p{L}[^\n.!?。！？]{1,60})[.。]?$/u

/** The place of a source in brackets at the end: `(Wu and Li, 2025, p. 3)`. */
const cited = /[”"’」』.!?。！？]\s*[(（](\p{Lu}[^()（）\n]{1,60}\d{4}[a-z]?(?:[,，]\s*(?:pp?\.|第)\s?[\d–-]+ ?页?)?)[)）][.。]?$/u

/** Who is only described is no title: `a happy reader`, `一位读者`. */
const unnamed = /^(?:an?|one|some|our|my)\s|^(?:一[位个名]|某)/i

/** A quotation by the one who says it. */
export const speaker: ShareTitle = ({ evidence }) => {
  const [first, ...others] = evidence
  if (first?.block.kind !== 'quotation' || others.length > 0)
    return undefined
  const name = speakerOf(first.block.quote)
  const title = name === undefined || unnamed.test(name) ? undefined : { text: name[0].toUpperCase() + name.slice(1) }
  return title && isTitle(title) ? title : undefined
}

/** Who says the quotations that were asked for: each share of a long one asks. */
const known = new WeakMap<Blockquote, { name?: string }>()

/** Who says a quotation, as its last words tell; undefined where they do not. */
export function speakerOf(quote: Blockquote): string | undefined {
  const found = known.get(quote) ?? { name: nameIn(quote.children.map(child => toString(child)).join('\n').trim()) }
  known.set(quote, found)
  return found.name
}

function nameIn(words: string): string | undefined {
  return (said.exec(words) ?? cited.exec(words))?.[1]
}
