import type { Image, Paragraph, PhrasingContent } from 'mdast'
import type { Figure } from '../outline/block.ts'
import type { BlockKind, PartContext } from './kind.ts'
import { toString } from 'mdast-util-to-string'
import { heightOfFigures } from '../estimate/figures.ts'
import { attributes } from '../markdown/component.ts'
import { findCitations } from '../review/citations.ts'

/** A picture with its caption. */
export const figure: BlockKind<Figure> = {
  isVisual: true,
  hasCaption: true,
  hasNoLabel: true,
  find: node => node.type === 'paragraph' ? figuresIn(node) : undefined,
  takes: ([, second]) => second?.kind === 'figure' ? 2 : 1,
  split: (figures, _, all) => {
    const part = { kind: 'figures' as const, figures }
    return [{ parts: [part], height: all.heightOf(part), blocks: figures }]
  },
  ownsCaption: true,
  is: 'figures',
  height: (block, _, { width }) => heightOfFigures([block], undefined, width),
  print: (block, _, context) => printFigure(block, context),
  owes: () => [['pictures', 1]],
}

/** A picture as the component that shows it, `height` px high at most. */
export function printFigure(block: Figure, { assets }: PartContext, height?: number): string {
  const src = assets.get(block.path)
  // An attribute holds plain words; the sources are in the footer.
  const words = block.caption ? toString(block.caption) : ''
  const caption = findCitations(words).reverse().reduce((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), words)
  return `<Figure${attributes({
    ...(src ? { src } : { missing: block.path }),
    alt: block.alt,
    caption,
    height: height === undefined ? '' : String(height),
  })} />`
}

/** The figures of a paragraph of pictures; emphasised text behind a picture is its caption. */
function figuresIn(node: Paragraph): Figure[] | undefined {
  const parts = node.children
    .filter(child => !(child.type === 'text' && child.value.trim() === '') && child.type !== 'break')
    .map(withoutLink)
  if (parts[0]?.type !== 'image' || !parts.every(part => part.type === 'image' || part.type === 'emphasis'))
    return undefined
  const figures: Figure[] = []
  for (const part of parts) {
    if (part.type === 'image')
      figures.push(fromImage(part))
    else
      figures.at(-1)!.caption = paragraphOf(part)
  }
  return figures
}

/** A picture that is a link is that picture; badges, which lie on another host, are not meant as figures. */
function withoutLink(child: PhrasingContent): PhrasingContent {
  const [only, ...others] = child.type === 'link' ? child.children : []
  return only?.type === 'image' && others.length === 0 && !/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(only.url) ? only : child
}

function fromImage(image: Image): Figure {
  return {
    kind: 'figure',
    nodes: [image],
    place: image.position!,
    cites: [],
    directives: {},
    path: image.url,
    alt: image.alt ?? '',
  }
}

function paragraphOf(child: PhrasingContent): Paragraph {
  return {
    type: 'paragraph',
    children: [child],
    position: child.position,
  }
}
