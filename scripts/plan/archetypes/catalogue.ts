import type { ListItem, Paragraph, PhrasingContent } from 'mdast'
import type { Points } from '../../outline/block.ts'
import type { Rich } from '../../outline/rich.ts'
import type { CataloguePart } from '../../parts/catalogue.ts'
import type { Piece } from '../../parts/part.ts'
import type { Archetype } from './archetype.ts'
import { toString } from 'mdast-util-to-string'
import { catalogue as design, limits } from '../../design/design.ts'
import { shareOfWords } from '../../estimate/words.ts'
import { richOf, wordsOf } from '../../outline/rich.ts'
import { sentencesIn } from '../../outline/sentences.ts'
import { heightOf } from '../../parts/index.ts'
import { tooMuchOf } from '../../parts/reason.ts'
import { balance } from '../../parts/splitting/balance.ts'
import { unitsOf } from '../../typesetting/units.ts'
import { isOfWords, shareOf } from './leading-points.ts'

/** What may stand before the link that names a point, a sign or a date, and before the bold words that do, a short name. */
const [longestLead, longestKey] = [12, 28]
/** From this share of points with links on it is a list of things to look up. */
const enough = 0.8

/**
 * Many works or tools, each with a link: their names are shown, and what is said of them is told in the handout. Or very many short
 * points.
 */
export const catalogue: Archetype = {
  name: 'catalogue',
  because: 'a long list of links, each shown by its name, or of points that are no longer than names',
  takes: ([first]) => first.kind === 'points' && namesOf(first) ? 1 : 0,
  plan: ([block], limit) => piecesOf(block as Points, namesOf(block as Points)!, limit),
}

/** What a catalogue lists, and whether that is all that its points say. */
interface Names { names: Rich[], areAll: boolean }

/** The names of a list's points; undefined where there are few, or where many lack a link and are no names themselves. */
function namesOf(block: Points): Names | undefined {
  return shortPoints(block) ?? linkedNames(block)
}

/**
 * Points of a few words each that are more than the slides of a list hold before it goes on behind the end; of a word or two, without
 * numbers, more than one slide holds.
 */
function shortPoints({ items, list }: Points): Names | undefined {
  const names = items.map(({ checked, children: [first, ...others] }) =>
    first?.type === 'paragraph' && others.length === 0 && checked == null && isOfWords(first) ? richOf(first.children) : undefined)
  const longest = Math.max(...names.map(name => name === undefined ? Infinity : unitsOf(wordsOf(name))))
  const areBrief = list.ordered !== true && items.length > limits.points.split && longest <= design.brief
  return areBrief || (items.length >= design.many && longest <= design.point)
    ? { names: names as Rich[], areAll: true }
    : undefined
}

function linkedNames({ items }: Points): Names | undefined {
  // What asks something is no name of what it leads to.
  if (items.some(({ children: [first] }) => first && /[?？]\s*$/.test(toString(first))))
    return undefined
  const linked = items.filter(({ children: [first] }) => first?.type === 'paragraph' && linkIn(first) >= 0)
  if (items.length < design.fewest || linked.length < items.length * enough)
    return undefined
  const names = items.map(nameOf)
  return names.every(name => name !== undefined) ? { names, areAll: false } : undefined
}

/** The link that a point begins with, or else what it begins with in bold, or its first sentence. */
function nameOf({ children: [paragraph, ...others] }: ListItem): Rich | undefined {
  if (paragraph?.type !== 'paragraph' || !others.every(isOfWords))
    return undefined
  const { children } = paragraph
  const before = (at: number): string => toString(children.slice(0, at)).trim()
  const [link, bold] = [linkIn(paragraph), children.findIndex(({ type }) => type === 'strong')]
  const name = link >= 0 && before(link).length <= longestLead
    ? richOf([children[link]])
    : bold >= 0 && before(bold).length <= longestKey
      ? richOf(children.slice(0, bold + 1))
      : sentencesIn(paragraph)[0]
  return isName(name) ? name : undefined
}

/** Where the first link of a paragraph stands, or emphasis that holds nothing else; -1 where there is none. */
function linkIn({ children }: Paragraph): number {
  const isLink = (node: PhrasingContent): boolean => node.type === 'link'
    || ((node.type === 'strong' || node.type === 'emphasis') && node.children.length === 1 && isLink(node.children[0]))
  return children.findIndex(isLink)
}

function isName(name: Rich | undefined): boolean {
  const words = name ? wordsOf(name).trim() : ''
  return words !== '' && unitsOf(words) <= design.name
}

/** As few slides as it takes, in the largest type that needs no more; wide names in fewer columns where they can. */
function piecesOf(block: Points, { names, areAll }: Names, limit: number): Piece[] {
  const weights = names.map(name => shareOfWords(wordsOf(name)) / limits.formed.words)
  const isWide = names.filter(name => unitsOf(wordsOf(name)) > design.wide).length > names.length / 2
  const columns = isWide ? design.columns.toReversed() : design.columns
  const drawn = design.sizes.flatMap(size => columns.map(count => shares(block, names, weights, limit, count, size)))
  const fewest = Math.min(...drawn.map(({ length }) => length))
  const parts = drawn.find(({ length }) => length === fewest)!
  return parts.map(({ part, range }): Piece => ({
    parts: [part],
    height: heightOf(part),
    blocks: [block],
    range,
    ...(areAll ? {} : { whole: [shareOf(block, range)] }),
    layout: 'default',
    tooMuch: parts.length > 1 ? tooMuchOf('points', names.map(() => 0), Infinity, design.most, weights) : [],
  }))
}

interface Share { part: CataloguePart, range: [from: number, to: number] }

function shares(block: Points, names: Rich[], weights: number[], limit: number, columns: number, size: number): Share[] {
  for (let most: number = design.most; ; most--) {
    const drawn = balance(weights, 1, most).map((range): Share =>
      ({ part: { kind: 'catalogue', block, names: names.slice(...range), from: range[0], columns, size }, range }))
    if (drawn.every(({ part }) => heightOf(part) <= limit) || most === 1)
      return drawn
  }
}
