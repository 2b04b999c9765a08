import type { ShareTitle } from './share-title.ts'
import { toString } from 'mdast-util-to-string'
import { richOf } from '../../outline/rich.ts'
import { isTitle } from './fits.ts'

/** What is seen by its caption, a picture without one by the words that stand for it, a statement or a callout by its head. */
export const caption: ShareTitle = ({ parts, evidence }) => {
  const [first] = evidence
  const block = first?.block
  const isOnly = evidence.every(each => each.block === block)
  if (!block || !isOnly || parts.some(part => part.kind === 'gallery'))
    return undefined
  const words = block.kind === 'figure' && !block.caption && isSaid(block.alt) ? { text: block.alt.trim() } : undefined
  const head = block.kind === 'callout' ? block.title : block.kind === 'theorem' ? block.head : undefined
  const isLink = block.caption?.children.length === 1 && block.caption.children[0].type === 'link'
  const own = block.caption && !isLink && isSaid(toString(block.caption)) ? withoutStop(block.caption) : head ?? words
  return own && isTitle(own) ? own : undefined
}

function withoutStop(paragraph: NonNullable<Parameters<ShareTitle>[0]['evidence'][number]['block']['caption']>): ReturnType<typeof richOf> {
  const [only] = paragraph.children
  // Words within the sign of a picture are no slice of the text.
  if (only.type === 'text' && only.position!.end.offset! - only.position!.start.offset! !== only.value.length)
    return { text: toString(paragraph).replace(/[.。]\s*$/, '') }
  const rich = richOf(paragraph.children)
  const stop = /[.。]\s*$/.exec(toString(paragraph))?.[0].length ?? 0
  return 'nodes' in rich && paragraph.children.at(-1)?.type === 'text' ? { ...rich, end: rich.end - stop } : rich
}

/** Words that say what is seen, and are no name of a file. */
function isSaid(alt: string): boolean {
  return /\p{L}{2,}\s+\p{L}|\p{Script=Han}{2}/u.test(alt) && !/\.(?:png|jpe?g|svg|gif|webp)$|^(?:image|img|图片|截图)\s*[\d(（]*/i.test(alt.trim())
}
