import type { Definition, Link, Root } from 'mdast'
import type { VFile } from 'vfile'
import type { CitationStyle } from './citations/processor.ts'
import type { Review, ReviewMeta } from './review.ts'
import { report } from '../diagnostics/messages.ts'
import { worksFrom } from './bibliography.ts'
import { hasPandocMarks, unmarkCaptions } from './caption-marks.ts'
import { addressedIn } from './citations/addressed.ts'
import { nameInAlternatives } from './citations/in-alternatives.ts'
import { keyedIn } from './citations/keyed.ts'
import { listedIn } from './citations/listed.ts'
import { notedIn } from './citations/noted.ts'
import { resolveCitations } from './citations/resolve.ts'
import { styleCitations } from './citations/styled.ts'
import { labelsIn, mentionsOf } from './cross-references/labels.ts'
import { readDialects } from './dialects/index.ts'
import { alignDisplayMath } from './display-math.ts'
import { rewriteHtml } from './from-html.ts'
import { metaFromFrontMatter } from './front-matter.ts'
import { reportLongBlocks } from './long-blocks.ts'
import { readFormulas } from './maths/read.ts'
import { numberNotes, withoutHeadingsOfNotes } from './notes.ts'
import { parseMarkdown } from './syntax.ts'
import { reportUnclosedListing } from './unclosed-listing.ts'
import { visit } from './walk.ts'

/**
 * Reads a review: Markdown in, tree and meta data out.
 * @param file the review; messages about its text are collected on it
 * @param bibliographies the texts of its bibliographies
 * @param style the style of its citations, if it names one
 * @param beside what a file beside it says of it, where its front matter does not
 */
export function reviewFromMarkdown(
  file: VFile,
  bibliographies: string[] = [],
  style?: CitationStyle,
  beside: Partial<ReviewMeta> = {},
): Review {
  const labels = labelsIn(file)
  const isPandoc = hasPandocMarks(file)
  readDialects(file)
  alignDisplayMath(file)
  const first = parseMarkdown(file)
  const tree = rewriteHtml(file, first) ? parseMarkdown(file) : first
  reportUnclosedListing(file, tree)
  reportLongBlocks(file)
  resolvePictures(tree)
  const meta = metaFromFrontMatter(tree, file, beside)
  const numbers = readFormulas(tree, file, meta)
  const works = worksFrom(bibliographies, meta.references, file)
  const told = new Map([...notedIn(tree), ...listedIn(tree, String(file)), ...addressedIn(tree, works), ...works])
  const known = new Map([...keyedIn(tree, told), ...told])
  numberNotes(tree, file)
  withoutHeadingsOfNotes(tree)
  const mentions = mentionsOf(labels, tree, file, { lang: meta.lang, numbers })
  if (isPandoc)
    unmarkCaptions(tree)
  resolveCitations(tree, { references: known, mentions, lang: meta.lang }, file)
  nameInAlternatives(tree, { references: known, lang: meta.lang })
  const references = style ? styleCitations(tree, known, style, meta.lang, file) : known
  visit(tree, ['link', 'definition'], (node) => {
    const { url } = node as Link | Definition
    // A picture in the text itself has a name, too.
    const isPicture = node.type === 'definition' && /^data:image\//i.test(url)
    const shown = url.length > 80 ? `${url.slice(0, 79)}…` : url
    if (/^[a-z][a-z0-9+.-]*:/i.test(url) && !/^(?:https?|mailto):/i.test(url) && !isPicture)
      report(file, 'unsafe-link', node, `Link goes to \`${shown}\`, expected http, https, mailto or an address within the review`)
  })
  if (!tree.children.some(child => child.type !== 'yaml' && child.type !== 'html' && child.type !== 'definition'))
    report(file, 'empty-review', { line: 1, column: 1 }, 'Review has no text, expected headings and paragraphs')
  return { file, meta, tree, references }
}

/** Pictures by reference, `![words][key]`, become pictures with the address of the first such definition. */
function resolvePictures(tree: Root): void {
  const addresses = new Map<string, string>()
  visit(tree, 'definition', ({ identifier, url }) => void (addresses.has(identifier) || addresses.set(identifier, url)))
  visit(tree, 'imageReference', ({ identifier, alt, position }, index, parent) => {
    const url = addresses.get(identifier)
    if (url !== undefined)
      parent!.children[index!] = { type: 'image', url, alt, position }
  })
}
