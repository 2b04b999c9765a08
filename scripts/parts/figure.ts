import type { Image, Nodes, Paragraph, PhrasingContent } from 'mdast'
import type { Figure } from '../outline/block.ts'
import type { BlockKind, PartContext } from './kind.ts'
import type { Part, Piece } from './part.ts'
import { toString } from 'mdast-util-to-string'
import { heightOfFigures } from '../estimate/figures.ts'
import { sharesOfGallery } from '../estimate/gallery.ts'
import { attributes } from '../markdown/component.ts'
import { isCaption } from '../outline/captions.ts'
import { citationsOf } from '../review/citations/citation.ts'
import { visit } from '../review/walk.ts'
import { wordsOfFigure } from './figure-caption.ts'
import { figuresInTable } from './picture-table.ts'
import { fromImage, isBlank, paragraphOf, withoutLink } from './picture.ts'

/** A picture with its caption. */
export const figure: BlockKind<Figure> = {
  isVisual: true,
  hasCaption: true,
  hasNoLabel: true,
  find: node => node.type === 'paragraph' ? figuresIn(node) : node.type === 'table' ? figuresInTable(node) : undefined,
  takes: blocks => [...blocks, undefined].findIndex(block => block?.kind !== 'figure'),
  // One or two stand beside what else there is; more have slides of their own.
  split: (figures, _, all) => (figures.length > 2 ? sharesOfGallery(figures) : [figures]).map((share): Piece => {
    const part: Part = { kind: figures.length > 2 ? 'gallery' : 'figures', figures: share }
    return { parts: [part], height: all.heightOf(part), blocks: share }
  }),
  ownsCaption: true,
  is: 'figures',
  height: (block, _, { width }) => heightOfFigures([block], undefined, width),
  print: (block, _, context) => printFigure(block, context),
  owes: () => [['pictures', 1]],
}

/**
 * A picture as the component that shows it, `height` px high at most, and `width` px wide where it is enlarged; `aside` for the columns
 * that it may take at the right of all else.
 */
export function printFigure(block: Figure, { assets, source }: PartContext, height?: number, width?: number, aside?: number): string {
  const src = assets.get(block.path)
  const { alt, caption, markdown } = wordsOfFigure(block, source)
  const given = attributes({
    ...(src ? { src, ground: block.ground ?? '' } : { missing: shownPath(block.path), fault: block.fault ?? '' }),
    alt,
    caption,
    titled: block.isTitle && !caption && !markdown ? 'true' : '',
    height: height === undefined ? '' : String(height),
    width: width === undefined ? '' : String(width),
    aside: aside === undefined ? '' : String(aside),
  })
  return markdown === undefined ? `<Figure${given} />` : `<Figure${given}>\n\n${markdown}\n\n</Figure>`
}

/** A path as a person reads it: percent codes undone, and of what carries its picture only the kind. */
function shownPath(path: string): string {
  const short = path.startsWith('data:') ? `${/^data:[\w/+.-]{0,40}/.exec(path)![0]}…` : path
  try {
    return decodeURI(short)
  }
  catch {
    return short
  }
}

declare module 'mdast' {
  interface Data {
    /** It is shown by itself, so that its words need not stand in the text that it ends. */
    isApart?: true
  }
}

/** The figures of a paragraph of pictures; emphasised text behind a picture is its caption, and so is the line below it. */
function figuresIn(node: Paragraph): Figure[] | undefined {
  const parts = node.children.map(withoutLink)
  const figures: Figure[] = []
  const starts = parts.flatMap((part, index) => part.type === 'image' ? [index] : [])
  if (starts.length === 0 || !isBlank(parts.slice(0, starts[0])))
    return undefined
  for (const [nth, start] of starts.entries()) {
    const figure = fromImage(parts[start] as Image)
    const behind = withoutAttributes(parts.slice(start + 1, starts[nth + 1]))
    if (!isBlank(behind)) {
      const caption = captionIn(behind)
      if (!caption)
        return undefined
      Object.assign(figure, { caption, cites: [...figure.cites, ...citationsOf(caption)] })
    }
    figures.push(figure)
  }
  return figures
}

/** The pictures within anything else: a list, a table, a quotation or a paragraph of words. */
export function figuresWithin(node: Nodes): Figure[] {
  const figures: Figure[] = []
  const badges = new Set<Nodes>()
  const captioned = new Map<Nodes, Figure>()
  const led = new Map<Nodes, Pick<Figure, 'led' | 'step'>>()
  visit(node, 'list', ({ ordered, start, children }) => {
    for (const [nth, item] of children.entries()) {
      const [words] = item.children
      const said = words?.type === 'paragraph' ? toString(words).trim() : ''
      const isStep = ordered && /[^.。?？!！;；,，:：]$/.test(said)
      if (words?.type === 'paragraph' && (/[:：]$/.test(said) || isStep))
        visit(item, 'image', image => void led.set(image, { led: words, ...isStep ? { step: (start ?? 1) + nth } : {} }))
    }
  })
  visit(node, 'paragraph', (paragraph, index, parent) => {
    const own = figuresIn(paragraph) ?? []
    // A short line below may be no more than the next one of what is said.
    const isNamed = ({ caption }: Figure): boolean => caption !== undefined && isCaption(caption, { behind: 'figure' })
    own.filter(isNamed).forEach(figure => captioned.set(figure.nodes[0], figure))
    const last = own.at(-1)
    const next = last && !last.caption ? parent?.children[index! + 1] : undefined
    if (last && next?.type === 'paragraph' && isCaption(next, { behind: 'figure' })) {
      captioned.set(last.nodes[0], { ...last, caption: next, cites: [...last.cites, ...citationsOf(next)] })
      next.data = { ...next.data, isApart: true }
    }
    const isFirst = index === 0 && parent?.type === 'listItem'
    const hasOthers = (): boolean | undefined =>
      parent?.children.some(other => other !== paragraph && !(other.type === 'paragraph' && figuresIn(other)))
    if (own.length > 0 && own.every(figure => !figure.caption || isNamed(figure)) && !isFirst && hasOthers())
      paragraph.data = { ...paragraph.data, isApart: true }
  })
  visit(node, 'link', link => link.children.forEach(child => withoutLink(link) === link && badges.add(child)))
  visit(node, 'image', (image, index, parent) => {
    // A drawing on another host, within a line, is a badge, too.
    if (badges.has(image) || /^(?:https?:)?\/\/.*(?:\b(?:badges?|shields)\b|\.svg(?:[?#]|$))/i.test(image.url))
      return
    figures.push({ ...captioned.get(image) ?? fromImage(image), ...led.get(image) })
    const before = parent?.type === 'paragraph' ? parent.children.slice(0, index) : []
    const behind = before.length > 0 ? (parent as Paragraph).children.slice(index! + 1) : []
    if (!isBlank(before) && (isBlank(behind) || isOwnLine(before.at(-1)!, behind[0])) && !isOpen(before))
      image.data = { ...image.data, isApart: true }
  })
  return figures
}

/** What a sentence ends with that goes on in a picture: `is shown as ![a dot](dot.png)`. */
const open = /(?:\b(?:as|is|are|like|with|by|of|to|in|on|at|from|an?|the|and|or|see)|[为是如成由用见即])\s*$/i

/** True for words that say nothing without what stands behind them. */
function isOpen(words: PhrasingContent[]): boolean {
  return open.test(words.map(node => toString(node)).join(''))
}

/** True for what stands between the end of one line and the end of the next. */
function isOwnLine(before: PhrasingContent, behind: PhrasingContent): boolean {
  const isBreak = (node: PhrasingContent, edge: RegExp): boolean => node.type === 'break' || (node.type === 'text' && edge.test(node.value))
  return isBreak(before, /\n[ \t]*$/) && isBreak(behind, /^[ \t]*\n/)
}

/** Other tools' attributes of a picture, `{width=80%}`, are no words. */
function withoutAttributes([first, ...others]: PhrasingContent[]): PhrasingContent[] {
  const attributes = first?.type === 'text' && /^\{[^\n#.={}]*[#.=][^\n{}]*\}/.exec(first.value)
  return attributes
    ? [{ ...first, value: first.value.slice(attributes[0].length) } as PhrasingContent, ...others]
    : first
      ? [first, ...others]
      : []
}

/** Words behind a picture that are its caption: emphasis alone, a single line below, or `Figure 1: …`. */
function captionIn(nodes: PhrasingContent[]): Paragraph | undefined {
  const isWord = (node: PhrasingContent): boolean => !isBlank([node])
  const words = nodes.slice(nodes.findIndex(isWord), nodes.findLastIndex(isWord) + 1)
  if (words.length === 1 && words[0].type === 'emphasis')
    return paragraphOf(words)
  const isBelow = nodes[0].type === 'break' || (nodes[0].type === 'text' && nodes[0].value.startsWith('\n'))
  const last = words.length - 1
  const caption = paragraphOf(words.map((node, index) => node.type === 'text'
    ? { ...node, value: node.value.replace(index === 0 ? /^\s+/ : '', '').replace(index === last ? /\s+$/ : '', '') }
    : node))
  const text = toString(caption).trim()
  return isCaption(caption, { behind: 'figure' }) || (isBelow && text.length <= 80 && !text.includes('\n')) ? caption : undefined
}
