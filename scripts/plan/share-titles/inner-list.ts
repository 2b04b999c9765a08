import type { Rich } from '../../outline/rich.ts'
import type { Part } from '../../parts/part.ts'
import { toString } from 'mdast-util-to-string'
import { wordsOf } from '../../outline/rich.ts'

/** The list that stands beneath a single point whose words are the title now: the point itself would only say the title once more. */
export function innerList(part: Part, title: Rich): Part | undefined {
  if (part.kind !== 'block' || part.block.kind !== 'points')
    return undefined
  const [item, ...others] = part.block.items.slice(...part.range ?? [])
  const [words, inner, ...further] = item?.children ?? []
  if (others.length > 0 || further.length > 0 || words?.type !== 'paragraph' || inner?.type !== 'list' || typeof item.checked === 'boolean')
    return undefined
  const plain = (text: string): string => text.replace(/\s+/g, ' ').replace(/\s*[:：.。]\s*$/, '').trim()
  const isTitle = plain(toString(words)) === plain(wordsOf(title).replace(/^\d+\. /, ''))
  return isTitle ? { kind: 'block', block: { ...part.block, list: inner, items: inner.children, measured: undefined } } : undefined
}
