import type { VFile } from 'vfile'
import type { Review } from './review.ts'
import { visit } from 'unist-util-visit'
import { report } from '../diagnostics/messages.ts'
import { findCitations } from './citations.ts'
import { metaFromFrontMatter } from './front-matter.ts'
import { referencesFromBibtex } from './references.ts'
import { parseMarkdown } from './syntax.ts'

/**
 * Reads a review: Markdown in, tree and meta data out.
 * @param file the review; messages about its text are collected on it
 * @param bibliography the text of its BibTeX file, if it has one
 */
export function reviewFromMarkdown(file: VFile, bibliography?: string): Review {
  const tree = parseMarkdown(file)
  const meta = metaFromFrontMatter(tree, file)
  const references = bibliography === undefined ? new Map() : referencesFromBibtex(bibliography, file)
  visit(tree, 'text', (node) => {
    for (const { key } of findCitations(node.value).flatMap(({ citations }) => citations)) {
      if (!references.has(key))
        report(file, 'unknown-citation', node, `\`@${key}\` is cited, expected a key of the bibliography`)
    }
  })
  if (!tree.children.some(child => child.type !== 'yaml' && child.type !== 'html' && child.type !== 'definition'))
    report(file, 'empty-review', { line: 1, column: 1 }, 'Review has no text, expected headings and paragraphs')
  return { file, meta, tree, references }
}
