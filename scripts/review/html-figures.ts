import type { Element, ElementContent, Root } from 'hast'
import { visit } from 'unist-util-visit'
import { wordsOf } from './html-texts.ts'

/** Elements whose content is the caption's own. */
const plain = /^(?:p|div|center|em|i|span)$/

/** Gives the pictures of a `<figure>` its caption as Markdown has one: emphasised words right behind them, wherever the caption stands. */
export function withCaptions(root: Root): Root {
  visit(root, 'element', (node: Element) => {
    const caption = node.children.find((child): child is Element => child.type === 'element' && child.tagName === 'figcaption')
    const pictures = picturesIn(node)
    const rest = node.children.filter(child => child !== caption)
    if (
      node.tagName !== 'figure'
      || !caption
      || wordsOf(caption).trim() === ''
      || pictures.length === 0
      || rest.some(child => wordsOf(child).trim() !== '')
    ) {
      return
    }
    const em: Element = { type: 'element', tagName: 'em', properties: {}, children: inlineOf(caption.children) }
    node.children = [{ type: 'element', tagName: 'p', properties: {}, children: [...pictures, em] }]
  })
  return root
}

function picturesIn(node: Element): ElementContent[] {
  return node.children.flatMap(child => child.type !== 'element' ? [] : child.tagName === 'img' ? [child] : picturesIn(child))
}

/** The words of a caption without blocks and emphasis around them, and without blanks at its ends, where no emphasis may begin or end. */
function inlineOf(children: ElementContent[]): ElementContent[] {
  const flat = children.flatMap((child): ElementContent[] =>
    child.type === 'element' && plain.test(child.tagName) ? inlineOf(child.children) : [child],
  )
  return flat.map((child, index) => child.type === 'text'
    ? { ...child, value: trimmed(child.value, index === 0, index === flat.length - 1) }
    : child)
}

function trimmed(text: string, isFirst: boolean, isLast: boolean): string {
  const start = isFirst ? text.trimStart() : text
  return isLast ? start.trimEnd() : start
}
