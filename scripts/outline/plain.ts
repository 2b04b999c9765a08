import type { Nodes } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { wordsOfFormula } from '../review/maths/words.ts'
import { plainTag } from './inline-html.ts'

/** What is written as a tag and names a type or a thing to be filled in. */
const typeName = /^<[A-Z][\w.:-]*(?:\s*,\s*[\w.:-]+)*>$/i

/**
 * The words of some Markdown, its formulas in letters and signs, without its HTML but with what only looks like it, `List<String>`; those
 * that stand in for pictures where asked.
 */
export function plainOf(node: Nodes | Nodes[], options: { includeImageAlt?: boolean } = {}): string {
  if (Array.isArray(node))
    return node.map(child => plainOf(child, options)).join('')
  if (node.type === 'inlineMath' || node.type === 'math' || (node.type === 'inlineCode' && node.data?.isRefused))
    return wordsOfFormula(node.value)
  if (node.type === 'html')
    return typeName.test(node.value) && !plainTag.test(node.value) ? node.value : ''
  return 'children' in node ? plainOf(node.children, options) : toString(node, { ...options, includeHtml: false })
}
