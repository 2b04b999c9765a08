import type { Nodes } from 'hast'
import { fromHtml } from 'hast-util-from-html'

/** Words with the stretches of them that a style sets in italics, from one letter up to another. */
export interface StyledText { text: string, italics: [from: number, to: number][], isRaised?: true }

/** The words of what a processor of styles wrote in HTML: its number and the words behind it stand in a line. */
export function textFrom(html: string): StyledText {
  const said: StyledText = { text: '', italics: [] }
  read(fromHtml(html, { fragment: true }), said)
  const text = said.text.trimEnd()
  return { ...said, text, italics: said.italics.map(([from, to]) => [from, Math.min(to, text.length)]) }
}

function read(node: Nodes, said: StyledText): void {
  if (node.type === 'text')
    said.text += said.text === '' || /\s$/.test(said.text) ? squeezed(node.value).trimStart() : squeezed(node.value)
  if (!('children' in node))
    return
  const from = said.text.length
  for (const child of node.children)
    read(child, said)
  const name = node.type === 'element' ? node.tagName : ''
  if (name === 'i' && said.text.length > from)
    said.italics.push([from, said.text.length])
  if (name === 'sup' && node.type === 'element' && from === 0)
    said.isRaised = true
  if (name === 'div')
    said.text = said.text.replace(/\s*$/, ' ')
}

function squeezed(text: string): string {
  return text.replace(/\s+/g, ' ')
}
