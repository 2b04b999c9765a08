import type { Block, Prose } from '../outline/block.ts'
import type { Rich } from '../outline/rich.ts'
import type { Part, Piece } from '../parts/part.ts'
import { toString } from 'mdast-util-to-string'
import { limits } from '../design/design.ts'
import { plainOf } from '../outline/plain.ts'
import { richOf, wordsOf } from '../outline/rich.ts'
import { countWords } from '../typesetting/counts.ts'
import { unitsOf } from '../typesetting/units.ts'

/** From more slides of a section than this on, each says in its title what it shows. */
export const mostAlike = 3
/** A label has so many words at most, or twice as many Han characters. */
const longestLabel = 5

/** What one of many slides of a section shows, in words of the review: a title, and the parts that are left beneath it. */
export interface OwnTitle { title: Rich, parts: Part[] }

/**
 * The title that a share of a long list has of its own: the point that its points stand beneath, or else the bold words which its
 * only point begins with. Undefined where there is neither, or it is too long.
 */
export function ownTitleOf([first]: Piece[], parts: Part[]): OwnTitle | undefined {
  if (first?.blocks[0]?.kind !== 'points')
    return undefined
  // Sentences of another point, which stand before it on the slide, lead to none of its own.
  const above = first.parts.findIndex(({ kind }) => kind !== 'text')
  const led = parts[above - 1]
  if (above > 0 && led.kind === 'text' && isTitle(led.text))
    return { title: withoutColon(led.text), parts: [...parts.slice(0, above - 1), ...parts.slice(above)] }
  const shown = parts[Math.max(0, above)]
  // The name of the first of several points is not what the others are about.
  const items = shown?.kind === 'block' && shown.block.kind === 'points' ? shown.block.items.slice(...shown.range ?? []) : []
  const item = items.length === 1 ? items[0] : undefined
  const [words] = item?.children ?? []
  const [name] = words?.type === 'paragraph' ? words.children : []
  const bold = name?.type === 'strong' ? withoutColon(richOf(name.children)) : undefined
  return bold && isTitle(bold) ? { title: bold, parts } : undefined
}

/** The title of what has a name of its own. */
export function namedBy(name: Rich | undefined, parts: Part[]): OwnTitle | undefined {
  return name && { title: withoutColon(name), parts }
}

/** Words that announce and name nothing. */
const announcing = new RegExp([
  String.raw`^(?:for (?:example|instance)|(?:an )?examples?|where|here|notes?|and|or|but|so|then|now|namely|that is|with|output)\s*[:：]`,
  '^(?:例如|比如|其中|如下|即|注意?|或者?|和|输出)[:：]|^(?:接下来|然后|于是|由此)',
].join('|'), 'i')

/** Words that say nothing without what follows them, or without what stands before. */
const leading = /(?:包[括含]|如下|来[说看讲]|而言|[是有]|(?<!行)为|\b(?:are|is|includes?|follows))\s*[:：]?$|^(?:展示|显示|给出|说明)了/i

/** True for words that only lead to what follows them, or go on from what stands before. */
export function isLeading(words: string): boolean {
  return leading.test(words)
}

/** A label right above a list, a few words and a colon, names what the list holds: `Advantages:`. Undefined for anything else. */
export function labelOf(prose: Prose[], [first]: Piece[]): Rich | undefined {
  const [last, block] = [prose.at(-1), first.blocks[0]]
  return last && block ? labelAbove(last, block) : undefined
}

/** The name that a paragraph gives the list right below it; undefined where it is no label, or that is no list. */
export function labelAbove({ nodes: [paragraph] }: Prose, { kind }: Block): Rich | undefined {
  if (kind !== 'points' || paragraph.type !== 'paragraph' || paragraph.children.length !== 1 || paragraph.children[0].type === 'inlineMath')
    return undefined
  const words = toString(paragraph).trim()
  const { han, words: latin } = countWords(words)
  const isLabel = /^[\p{Lu}\p{Script=Han}].*[:：]$/u.test(words) && latin + han / 2 <= longestLabel && !announcing.test(words) && !isLeading(words)
  return isLabel ? { text: words.replace(/\s*[:：]$/, '') } : undefined
}

/**
 * The words of the point that a slide's pictures stand beneath in a list, `Rates by season:`, or of the step with its number. Undefined
 * for none or several.
 */
export function leadOfPictures(prose: Prose[], pieces: Piece[]): Rich | undefined {
  const figures = prose.length > 0 ? [] : pieces.flatMap(({ blocks }) => blocks).map(block => block.kind === 'figure' ? block : undefined)
  const [first] = figures
  const isOne = first?.led && figures.every(figure => figure?.led === first.led)
  const title = !isOne
    ? undefined
    : first.step === undefined ? withoutColon(richOf(first.led!.children)) : { text: `${first.step}. ${plainOf(first.led!).trim()}` }
  return title && isTitle(title) ? title : undefined
}

/** A title without its stop or the colon that led to what it names, and without emphasis that holds all of it. */
export function withoutColon(rich: Rich): Rich {
  const [only, ...others] = 'nodes' in rich ? rich.nodes : []
  if (only && others.length === 0 && (only.type === 'strong' || only.type === 'emphasis'))
    return withoutColon(richOf(only.children))
  const extra = /\s*[:：。]\s*$/.exec(wordsOf(rich))?.[0].length ?? 0
  return 'nodes' in rich && extra > 0 && rich.nodes.at(-1)!.type === 'text' ? { ...rich, end: rich.end - extra } : rich
}

function isTitle(rich: Rich): boolean {
  const words = wordsOf(rich).trim()
  return words !== '' && unitsOf(words) <= limits.title.units
}
