import type { ListItem } from 'mdast'
import type { Prose } from '../../outline/block.ts'
import type { Rich } from '../../outline/rich.ts'
import type { Part } from '../../parts/part.ts'
import type { SlidePlan } from '../deck-plan.ts'
import type { Sentence } from '../key-sentences.ts'
import type { ShareTitle } from './share-title.ts'
import { toString } from 'mdast-util-to-string'
import { baseOf } from '../../outline/block.ts'
import { unitsOf } from '../../typesetting/units.ts'
import { keySentences } from '../key-sentences.ts'
import { isLeading } from '../own-title.ts'
import { isSentenceLong, isTitle } from './fits.ts'

/** Words that are a name are no wider than so many full-width letters. */
const widestName = 12
/** What parts a name from what is said of it. */
const parting = /：|:(?=\s)|\s[—–-]{1,2}\s/

/** One point of a list by the name that it begins with: bold words, or what has points beneath it. The names of several stand beneath. */
export const points: ShareTitle = (slide) => {
  const items = itemsOn(slide)
  // A point with nothing beneath it does not name what else stands there, unless it is the step of a list whose others are titles.
  const isBare = slide.parts.length > 1 && items[0]?.children.length === 1 && slide.evidence.length > 1
  const [name] = items.length === 1 ? items.map(nameOf) : []
  const number = name === undefined ? '' : numberOf(items[0], name, slide)
  return name === undefined || (isBare && number === '') ? undefined : { text: `${number}${name}` }
}

/** The number that a point has in its list, which it keeps in a title where its words are all of that: `3. `. */
function numberOf(item: ListItem, name: string, { evidence }: SlidePlan): string {
  if (toString(item.children[0]).replace(/\s*[:：.。]\s*$/, '').trim() !== name)
    return ''
  const block = evidence.map(({ block }) => block).find(block => block.kind === 'points' && block.items.includes(item))
  return block?.kind === 'points' && block.list.ordered ? `${(block.list.start ?? 1) + block.items.indexOf(item)}. ` : ''
}

/** Some points by the sentence in them that says most, where the points go on behind it. */
export const keyPoint: ShareTitle = (slide, source) => {
  const sentences = sentencesOn(slide, source)
  const points = new Set(sentences.map(({ of }) => of))
  return points.size * 2 <= sentences.length ? bestTitle(sentences) : undefined
}

/** Some points by the one that says most. */
export const anyPoint: ShareTitle = (slide, source) => {
  const sentences = sentencesOn(slide, source)
  return sentences.length > 1 ? bestTitle(sentences) : undefined
}

/**
 * The sentences that may speak for the points of a slide: where all are steps, have names, or are parts of one sentence, what one says is
 * not what all say.
 */
function sentencesOn(slide: SlidePlan, source: string): Sentence[] {
  const items = itemsOn(slide)
  const list = slide.evidence.map(({ block }) => block).find(block => block.kind === 'points' && block.items.includes(items[0]))
  const isSeveral = list?.kind === 'points' && items.length > 1
  if (isSeveral && (list.list.ordered === true || items.every(isNamed) || items.slice(0, -1).every(goesOn)))
    return []
  const paragraphs = items.flatMap(({ children }) => children.filter(child => child.type === 'paragraph'))
  return keySentences(paragraphs.map((paragraph): Prose => ({ kind: 'prose', ...baseOf(paragraph) })), '', source)
}

/** True for a point that begins with a name in bold letters. */
function isNamed({ children: [paragraph] }: ListItem): boolean {
  return paragraph?.type === 'paragraph' && paragraph.children[0]?.type === 'strong' && paragraph.children.length > 1
}

/** True for a point that ends as a clause does, which the next one goes on from. */
function goesOn({ children }: ListItem): boolean {
  return /[;；,，](?:\s*(?:and|or|[及与和或]))?$/.test(children.map(child => child.type === 'list' ? '' : toString(child)).join(' ').trim())
}

/** The sentence that says most, of those that are titles of one line. */
function bestTitle(sentences: Sentence[]): Rich | undefined {
  const able = sentences.filter(({ bare, words, score }) => isTitle(bare) && isSentenceLong(words) && score > -2)
  return able.toSorted((one, other) => Number(other.isAlone) - Number(one.isAlone) || other.score - one.score)[0]?.bare
}

/** The points that a slide shows of one list, those that it shows as sentences among them. */
function itemsOn({ parts, evidence }: SlidePlan): ListItem[] {
  const shared = evidence.flatMap(({ block, range }) => block.kind === 'points' && range ? [block.items.slice(...range)] : [])
  if (shared.length > 1)
    return shared.flat()
  const shown = parts.flatMap(rangeOf)
  const [led] = shown.length === 0 ? evidence : []
  return led?.block.kind === 'points' && led.range ? led.block.items.slice(...led.range) : shown
}

function rangeOf(part: Part): ListItem[] {
  const isOfList = part.kind === 'block' || part.kind === 'steps' || part.kind === 'cards'
  return isOfList && part.block.kind === 'points' ? part.block.items.slice(...part.range ?? []) : []
}

/** The name of a point: what it begins with in bold or as a link, before a colon, or above other points; a short one is its own. */
function nameOf({ children: [paragraph, ...others] }: ListItem): string | undefined {
  if (paragraph?.type !== 'paragraph')
    return undefined
  const [first] = paragraph.children
  const isNamed = first?.type === 'strong' || first?.type === 'link' || first?.type === 'inlineCode'
  const words = toString(paragraph).replace(/\s+/g, ' ').trim()
  const parted = parting.test(words) ? words.split(parting, 1)[0].trim() : undefined
  const name = (isNamed ? toString(first) : parted ?? words).replace(/\s*[:：.。]\s*$/, '').trim()
  const isShort = isNamed || others.length > 0 || unitsOf(name) <= widestName
  return name !== '' && isShort && !isLeading(name) && isTitle({ text: name }) ? name : undefined
}
