import type { Nodes } from 'mdast'
import { VFile } from 'vfile'
import { maskOf } from './dialects/mask.ts'
import { typedSigns } from './dialects/typed-signs.ts'
import { wordsOfFormula } from './maths/words.ts'
import { rewrite } from './rewrite.ts'
import { parseMarkdown } from './syntax.ts'

/** What only sets words is none of them; another sign in angle brackets may be a name, `List<String>`. */
const setting = /^<\/?(?:[abiqsu]|big|br|code|em|font|kbd|mark|small|span|strong|sub|sup|tt|wbr)\b[^<>]*>$/i

/**
 * The words of a line that stands outside of the text, as the title in front matter does: without the marks and tags of emphasis, code and
 * links, a formula in letters and signs, strokes as dashes. A line that is no paragraph stays as it is.
 */
export function plainLine(text: string): string {
  const file = new VFile(text)
  rewrite(file, typedSigns.edits({ source: text, mask: maskOf(text) }, file))
  const source = String(file)
  const { children: [paragraph, ...others] } = parseMarkdown(file)
  return paragraph?.type === 'paragraph' && others.length === 0
    ? paragraph.children.map(node => wordsOf(node, source)).join('').replace(/\s+/g, ' ').trim()
    : text
}

function wordsOf(node: Nodes, source: string): string {
  const raw = source.slice(node.position?.start.offset, node.position?.end.offset)
  if (node.type === 'inlineMath')
    return wordsOfFormula(node.value)
  if (node.type === 'html')
    return /^<br\b/i.test(raw) ? ' ' : setting.test(raw) ? '' : raw
  // `__init__` is a name more often than strong.
  if (!('children' in node))
    return node.type === 'text' || node.type === 'inlineCode' ? node.value : node.type === 'break' ? ' ' : raw
  return raw.startsWith('__') ? raw : node.children.map(child => wordsOf(child, source)).join('')
}
