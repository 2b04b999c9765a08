import type { Blockquote } from 'mdast'
import type { Rich } from '../../outline/rich.ts'
import type { SlidePlan } from '../deck-plan.ts'
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
export const speaker: ShareTitle = slide => titleOf(slide, words => said.exec(words)?.[1])

/** A quotation by the place that it is from, which says nothing of it but tells it from others. */
export const placeOfQuotation: ShareTitle = slide => titleOf(slide, words => cited.exec(words)?.[1])

function titleOf({ evidence: [first, ...others] }: SlidePlan, nameIn: (words: string) => string | undefined): Rich | undefined {
  if (first?.block.kind !== 'quotation' || others.length > 0)
    return undefined
  const name = nameIn(endOf(first.block.quote))
  const title = name === undefined || unnamed.test(name) ? undefined : { text: name[0].toUpperCase() + name.slice(1) }
  return title && isTitle(title) ? title : undefined
}

/** The last words of the quotations that were asked for: each share of a long one asks. */
const known = new WeakMap<Blockquote, string>()
/** So many signs at the end of a quotation tell who says it. */
const telling = 240

/** Who says a quotation, as its last words tell; undefined where they do not. */
export function speakerOf(quote: Blockquote): string | undefined {
  const end = endOf(quote)
  return (said.exec(end) ?? cited.exec(end))?.[1]
}

function endOf(quote: Blockquote): string {
  const end = known.get(quote) ?? quote.children.map(child => toString(child)).join('\n').trim().slice(-telling)
  known.set(quote, end)
  return end
}
