import type { Element, ElementContent, Root, Text } from 'hast'

/** The element that stands for text that is Markdown already: it is written as it is. */
export const asIs = 'as-is'

const han = '[\\p{Script=Han}\\u3001-\\u303F\\uFF01-\\uFF60]'
/** A formula, a tag that was escaped twice, a citation in brackets, or the mark of a note. */
const parts = new RegExp([
  /(?<![\\$])\$(?![\s$])(?:[^$\\]|\\[\s\S])+\$(?!\d)/,
  /<(su[bp])>([^<>]{1,40})<\/\1>/,
  /\[(?:[^[\]@<>]*[^\w.[\]@<>])?@[\p{L}\p{N}_{][^[\]<>]*\]|\[\^[^[\]\s<>]+\]/u,
].map(({ source }) => source).join('|'), 'gu')

/** Keeps formulas, citations and notes in HTML as written, reads `&lt;sup&gt;` as the tag that was meant, and joins lines of Han signs. */
export function readTexts(node: Root | Element): void {
  node.children = node.children.flatMap((child): ElementContent[] => {
    if (child.type === 'element' && !/^(?:pre|code)$/.test(child.tagName))
      readTexts(child)
    return child.type === 'text' ? piecesOf(child.value) : [child as ElementContent]
  })
}

function piecesOf(text: string): ElementContent[] {
  const value = text.replace(new RegExp(`(?<=${han})[ \\t]*\\n\\s*(?=${han})`, 'gu'), '')
  const pieces: ElementContent[] = []
  let done = 0
  const plain = (to: number): Text[] => to > done ? [{ type: 'text', value: value.slice(done, to) }] : []
  for (const { 0: whole, 1: tag, 2: words, index } of value.matchAll(parts)) {
    pieces.push(...plain(index), tag
      ? { type: 'element', tagName: tag, properties: {}, children: [{ type: 'text', value: words }] }
      : {
          type: 'element',
          tagName: asIs,
          properties: {},
          children: [{ type: 'text', value: whole.replace(/\s+/g, ' ').replaceAll('|', '\\vert ') }],
        })
    done = index + whole.length
  }
  return [...pieces, ...plain(value.length)]
}

/** The words of an element, whatever it holds. */
export function wordsOf(node: ElementContent): string {
  return node.type === 'text' ? node.value : node.type === 'element' ? node.children.map(wordsOf).join('') : ''
}
