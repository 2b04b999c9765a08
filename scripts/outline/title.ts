import type { Heading, Paragraph, Root, RootContent } from 'mdast'
import type { VFile } from 'vfile'
import { toString } from 'mdast-util-to-string'
import { report } from '../diagnostics/messages.ts'
import { countWords } from '../typesetting/counts.ts'
import { asLine, namesIn } from './by-line.ts'
import { splitNumber } from './heading-number.ts'
import { isKnownChapter, roleOf } from './roles.ts'

/** Longer words in bold are a sentence. */
const longest = 80

/**
 * Gives a review that is titled by no heading of its own the title that it has: its first paragraph, where that is bold, or the first
 * of several headings of the first level, where it opens the text and stands above no others. All other headings go one level down.
 * Else the heading that the text begins with, where an abstract or an introduction follows it. Of a few that stand above one another
 * at the top, the last one, which holds the text, is the title, and the others are lines beneath it.
 */
export function inferTitle(tree: Root, file: VFile): void {
  const headings = tree.children.filter((node): node is Heading => node.type === 'heading' && node.children.length > 0)
  const top = headings.filter(({ depth }) => depth === 1)
  const said = tree.children.filter(node => !isMute(node))
  const [opening] = said
  const titled = titleSlide(tree, top)
  if (titled) {
    headings.slice(1 + titled.length).forEach(heading => lower(heading, 1))
    titled.forEach(asLine)
  }
  else if (isStacked(top, said)) {
    top.slice(0, -1).forEach(asLine)
    namesBeneath(top.at(-1)!, said)?.forEach(asLine)
  }
  else if (opening?.type === 'paragraph' && isBold(opening) && headings.length > 1 && top.length !== 1) {
    const depth = top.length > 0 ? 1 : 0
    headings.forEach(heading => lower(heading, depth))
    Object.assign(opening, { type: 'heading', depth: 1 })
  }
  else if (opening?.type === 'heading' && opening.depth === 1 && top.length > 2 && isTitle(opening, headings)) {
    headings.slice(1).forEach(heading => lower(heading, 1))
    report(
      file,
      'levels-inferred',
      opening,
      `The first of ${top.length} headings of the first level is taken for the title; \`levels: keep\` in the front matter turns it off`,
    )
  }
  else if (opening?.type === 'heading' && opensPaper(opening, headings)) {
    top.filter(heading => heading !== opening).forEach(heading => lower(heading, 1))
    opening.depth = 1
    const opened = headings.findIndex(heading => roleOf(nameOf(heading)) === 'abstract')
    if (isFrontMatter(tree.children.slice(tree.children.indexOf(opening) + 1, tree.children.indexOf(headings[opened]))))
      headings.slice(1, Math.max(1, opened)).filter(heading => namesIn(nameOf(heading)).length > 0).forEach(asLine)
  }
}

/** So many rules part a text as slides. */
const fewestRules = 2

/**
 * The headings beneath the title of a deck, on the first of the slides that rules part: nothing but names, places and days stand there,
 * and other headings of its level on slides further on. Undefined for any other text.
 */
function titleSlide(tree: Root, top: Heading[]): Heading[] | undefined {
  const nodes = tree.children.filter(node => !isMute(node))
  const from = nodes.findIndex(({ type }) => type !== 'thematicBreak')
  const end = nodes.findIndex(({ type }, index) => index > from && type === 'thematicBreak')
  const rules = nodes.slice(from).filter(({ type }) => type === 'thematicBreak').length
  // A rule right beneath a heading underlines it, and parts nothing.
  const lines = nodes.filter(({ type }, index) => type === 'thematicBreak' && nodes[index - 1]?.type === 'heading').length
  const beneath = nodes.slice(from + 1, Math.max(from + 1, end))
  const isDeck = top.length > 1 && nodes[from] === top[0] && end > 0 && rules >= fewestRules && lines * 2 <= rules
  return isDeck && isFrontMatter(beneath) && !beneath.includes(top[1]) ? beneath.filter(node => node.type === 'heading') : undefined
}

/** A paragraph of more words, or twice as many Han characters, is no line of names and places. */
const longestLine = 40

/** True for what stands between a title and an abstract: names, places and notes, but nothing that tells or shows anything. */
function isFrontMatter(nodes: RootContent[]): boolean {
  return nodes.every((node) => {
    const { words, han } = countWords(toString(node, { includeHtml: false }))
    return ['heading', 'html', 'definition', 'thematicBreak'].includes(node.type)
      || (['paragraph', 'list'].includes(node.type) && words + han / 2 <= longestLine)
  })
}

/** How many paragraphs of names and days may stand beneath a title's other language. */
const mostLines = 3

/**
 * The title in a second language, a heading of the second level right beneath the first with nothing but names or labelled lines beneath
 * it: it becomes one of the lines beneath the title. Undefined where there is none.
 */
export function takeOtherTitle(tree: Root): string | undefined {
  const said = tree.children.filter(node => !isMute(node))
  const [title, other, ...rest] = said
  if (title?.type !== 'heading' || other?.type !== 'heading' || title.depth !== 1 || other.depth !== 2)
    return undefined
  const [name, words] = [nameOf(title), nameOf(other)]
  const next = rest.findIndex(({ type }) => type === 'heading')
  const beneath = rest.slice(0, Math.max(0, next))
  const chapters = rest.filter(node => node.type === 'heading' && node.depth === 2)
  const isOther = isHan(name) !== isHan(words) && splitNumber(toString(other)).number === '' && !isKnownChapter(words) && words.length > 5
  const isByLine = beneath.length <= mostLines && beneath.every((node, index) => node.type === 'paragraph' && !/^(?:abstract|摘\s*要)/i.test(toString(node))
    && (index > 0 || namesIn(toString(node).trim()).length > 0 || /^\p{L}[\p{L} ]{0,15}[：:]/u.test(toString(node))))
  if (!isOther || !isByLine || chapters.length < 2)
    return undefined
  asLine(other)
  return words
}

function isHan(text: string): boolean {
  return /\p{Script=Han}/u.test(text)
}

/** So many headings of the first level may stand above one another at the top of a text: a series, an issue, a title. */
const mostStacked = 3

/** True for the only headings of the first level where they open a text one right below the other, and sections follow. */
function isStacked(top: Heading[], said: RootContent[]): boolean {
  return top.length > 1 && top.length <= mostStacked && top.every((heading, index) => said[index] === heading)
    && said.filter(({ type }) => type === 'heading').length > top.length + 1
}

/** A heading right beneath the title that only names people, above another one. */
function namesBeneath(title: Heading, said: RootContent[]): Heading[] | undefined {
  const [first, second] = said.slice(said.indexOf(title) + 1)
  return first?.type === 'heading' && second?.type === 'heading' && namesIn(toString(first).trim()).length > 0 ? [first] : undefined
}

/** How many headings of names, places and notes may stand between a title and the abstract. */
const furthest = 8

/**
 * True for a heading that begins a text and is no chapter: with the abstract or the introduction next to it, or beneath it and
 * before any chapter.
 */
function opensPaper(opening: Heading, headings: Heading[]): boolean {
  const { title, depth } = splitNumber(toString(opening, { includeHtml: false }))
  if (depth !== undefined || isKnownChapter(title))
    return false
  const [next, ...further] = headings.slice(1, furthest + 1).map(heading => ({ of: heading, role: roleOf(nameOf(heading)) }))
  const opens = (role: string): boolean => role === 'abstract' || role === 'introduction'
  const isAlone = headings.every(heading => heading.depth > 1) && headings.every(heading => heading.depth >= opening.depth)
  const isBeneath = (heading: Heading): boolean => opening.depth === 1 && heading.depth > 1
  return next !== undefined && ((isAlone && next.of.depth === opening.depth && opens(next.role))
    || [next, ...further].some(({ of, role }) => role === 'abstract' && isBeneath(of)))
}

function nameOf(heading: Heading): string {
  return splitNumber(toString(heading, { includeHtml: false })).title
}

function lower(heading: Heading, by: number): void {
  heading.depth = Math.min(6, heading.depth + by) as Heading['depth']
}

/** What says nothing by itself: front matter, comments, empty paragraphs. */
function isMute(node: RootContent): boolean {
  return node.type === 'yaml' || node.type === 'definition' || (node.type === 'html' && /^\s*<(?:!--|\/?(?:a|span|div)\b)/.test(node.value))
    || (node.type === 'paragraph' && toString(node).trim() === '' && node.children.every(({ type }) => type === 'html' || type === 'text'))
}

function isBold({ children }: Paragraph): boolean {
  const said = children.filter(node => node.type !== 'html' && toString(node).trim() !== '')
  return said.length === 1 && said[0].type === 'strong' && toString(said[0]).length <= longest && !/[.。:：]$/.test(toString(said[0]))
}

/** A heading without a number or the name of a chapter, right above another one of its level. */
function isTitle(opening: Heading, [, second]: Heading[]): boolean {
  const { title, depth, isInner } = splitNumber(toString(opening, { includeHtml: false }))
  return depth === undefined && !isInner && !isKnownChapter(title) && second?.depth === 1
}
