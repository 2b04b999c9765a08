import type { Element, ElementContent, Root, RootContent } from 'hast'
import { visit } from 'unist-util-visit'
import { wordsOf } from './html-texts.ts'

/** Elements whose content is the caption's own. */
const plain = /^(?:p|div|center|em|i|span)$/

/** What sites name the caption of a picture that is no `<figure>`: `caption`, `thecap`, `img-caption`. */
const named = /^(?:(?:the|img|image|fig|figure|pic|photo|wp)-?)?cap(?:tion)?s?(?:-text)?$/i

/**
 * Gives the pictures of a `<figure>`, or of an element that has a caption by its name, that caption as Markdown has one: emphasised words
 * right behind them, wherever it stands.
 */
export function withCaptions(root: Root): Root {
  joinCaptions(root)
  visit(root, 'element', (node: Element) => {
    const caption = node.children.find((child): child is Element => child.type === 'element' && isCaption(child)) ?? shortWordsIn(node)
    const pictures = picturesIn(node)
    const rest = node.children.filter(child => child !== caption)
    if (
      !caption
      || !/^(?:figure|div|p|center|section)$/.test(node.tagName)
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

/** Takes a caption that stands right behind the element of its pictures into it, as sites write it. */
function joinCaptions(parent: Root | Element): void {
  const children = parent.children as RootContent[]
  parent.children = children.filter((child, index) => {
    const before = children.slice(0, index).findLast(other => other.type !== 'text' || other.value.trim() !== '')
    const isBehindPictures = child.type === 'element' && isCaption(child) && before?.type === 'element'
      && /^(?:div|p|center)$/.test(before.tagName) && picturesIn(before).length > 0 && wordsOf(before).trim() === ''
    if (isBehindPictures)
      before.children.push(child)
    return !isBehindPictures
  }) as typeof parent.children
  parent.children.forEach(child => child.type === 'element' && joinCaptions(child))
}

/** A few words in an element of their own, the only ones right behind the only picture of a box: no sentence. */
function shortWordsIn({ tagName, children }: Element): Element | undefined {
  const [picture, words, ...more] = children.filter(child => child.type !== 'text' || child.value.trim() !== '')
  const isShort = words?.type === 'element' && /^(?:p|div|span|center|small)$/.test(words.tagName) && picturesIn(words).length === 0
    && words.children.every(child => child.type !== 'element' || plain.test(child.tagName) || /^(?:b|strong|small|sub|sup)$/.test(child.tagName))
    && /^[^。.!?！？;；]{1,60}$/.test(wordsOf(words).trim().replace(/^(?:fig|tab)\./i, ''))
  const isBox = /^(?:div|center|section)$/.test(tagName) && more.length === 0
  const isPicture = picture?.type === 'element' && wordsOf(picture).trim() === ''
    && (picture.tagName === 'img' || picturesIn(picture).length === 1)
  return isBox && isShort && isPicture ? words : undefined
}

function isCaption({ tagName, properties, children }: Element): boolean {
  const names = Array.isArray(properties.className) ? properties.className : []
  return tagName === 'figcaption'
    || (names.some(name => named.test(String(name))) && picturesIn({ type: 'element', tagName, properties, children }).length === 0)
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
