import type { Block, Figure } from './block.ts'
import { toString } from 'mdast-util-to-string'
import { citationsOf } from '../review/citations/citation.ts'
import { ownCaption } from './captions.ts'

/** Words that are only where a picture is from: links, in brackets or not. */
const onlyLinks = /^[\s()（）[\]·,，;；|]*$/

/** The picture that a caption is of which stands behind a line of links, as exporters of annotations write it. */
export function pictureAbove(blocks: Block[]): Figure | undefined {
  const [figure, between] = blocks.slice(-2)
  return figure?.kind === 'figure' && !figure.caption && between?.kind === 'prose' && isOnlyLinks(between) ? figure : undefined
}

/** A source with its place in brackets: `(Frost and Bo, 2022, p. 211)`. */
const onlySource = /^[（(][^()（）]{2,80}[,，]\s?(?:19|20)\d\d[a-z]?(?:[,，][^()（）]{1,30})?[)）]$/

function isOnlyLinks({ nodes }: Block): boolean {
  return nodes.every((node) => {
    if (node.type !== 'paragraph')
      return false
    const isOfLinks = node.children.some(({ type }) => type === 'link')
      && onlyLinks.test(node.children.map(child => child.type === 'link' ? '' : toString(child)).join(''))
    return isOfLinks || onlySource.test(toString(node).trim())
  })
}

/**
 * The blocks of a section with the paragraph between two pictures as what is said of the first, where nothing is said before that one
 * and neither it nor the paragraph says otherwise: who begins with a picture speaks of it below.
 */
export function withWordsBehind(blocks: Block[]): Block[] {
  const taken = new Set(blocks.filter((block, index) => block.kind === 'prose' && isBehind(blocks, index)))
  return blocks.flatMap((block, index) => {
    const behind = blocks[index + 1]
    const [words] = behind && taken.has(behind) ? behind.nodes : []
    if (block.kind === 'figure' && words?.type === 'paragraph')
      return [{ ...block, caption: words, cites: [...block.cites, ...citationsOf(words)] }]
    return taken.has(block) ? [] : [block]
  })
}

/** What leads on, or speaks of what stands below. */
const leading = /[:：]\s*$|\b(?:below|following|next)\b|[下如]图|下面/i

function isBehind(blocks: Block[], index: number): boolean {
  const [before, figure, words, next] = [blocks[index - 2], blocks[index - 1], blocks[index], blocks[index + 1]]
  return figure?.kind === 'figure' && !isSaid(figure) && before?.kind !== 'prose' && before?.kind !== 'figure' && next?.kind === 'figure'
    && words.nodes.length === 1 && words.nodes[0].type === 'paragraph' && words.note === undefined
    && Object.keys(words.directives).length === 0 && !leading.test(toString(words.nodes[0]))
}

/** True for a picture of which something is said where it stands. */
function isSaid({ caption, label, nodes }: Figure): boolean {
  const image = nodes.at(-1)
  return Boolean(caption ?? label ?? (image?.type === 'image' && ownCaption(image)))
}
