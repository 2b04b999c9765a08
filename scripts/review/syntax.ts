import type { Root } from 'mdast'
import type { VFile } from 'vfile'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { mathFromMarkdown } from 'mdast-util-math'
import { cjkFriendlyExtension } from 'micromark-extension-cjk-friendly'
import { gfmStrikethroughCjkFriendly } from 'micromark-extension-cjk-friendly-gfm-strikethrough'
import { frontmatter } from 'micromark-extension-frontmatter'
import { gfm } from 'micromark-extension-gfm'
import { math } from 'micromark-extension-math'
import { visit } from 'unist-util-visit'

/**
 * Parses Markdown with GFM, math, front matter and emphasis that closes beside Chinese punctuation.
 * Dollar signs follow Pandoc's rule, so that two prices in a line are not a formula.
 */
export function parseMarkdown(file: VFile): Root {
  const source = String(file)
  const tree = fromMarkdown(source, {
    extensions: [gfm(), math(), frontmatter(['yaml']), cjkFriendlyExtension(), gfmStrikethroughCjkFriendly()],
    // A second search for addresses in finished texts makes nodes without a place, which could not be cut out.
    mdastExtensions: [gfmFromMarkdown().map(extension => ({ ...extension, transforms: [] })), mathFromMarkdown(), frontmatterFromMarkdown(['yaml'])],
  })
  visit(tree, 'inlineMath', (node, index, parent) => {
    const start = node.position!.start.offset!
    const end = node.position!.end.offset!
    const slice = source.slice(start, end)
    const isPrice = !slice.startsWith('$$') && (/^\$\s|\s\$$/.test(slice) || /\d/.test(source[end] ?? ''))
    if (isPrice)
      parent!.children[index!] = { type: 'text', value: slice, position: node.position }
  })
  return tree
}
