import type { Heading, Root } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { splitNumber } from './heading-number.ts'
import { roleOf } from './roles.ts'

/** The list of sources at the end belongs to the whole text, though exporters set its heading within the last chapter. */
export function raiseSources(tree: Root): void {
  const headings = tree.children.filter((node): node is Heading => node.type === 'heading' && node.children.length > 0)
  const last = headings.at(-1)
  const chapters = [1, 2, 3, 4, 5, 6].find(level => headings.filter(({ depth }) => depth === level).length > 1)
  if (last && chapters !== undefined && last.depth > chapters
    && roleOf(splitNumber(toString(last, { includeHtml: false })).title) === 'references') {
    last.depth = chapters as Heading['depth']
  }
}
