import type { Heading, Paragraph, Root, RootContent } from 'mdast'
import type { VFile } from 'vfile'
import { toString } from 'mdast-util-to-string'
import { report } from '../diagnostics/messages.ts'
import { splitNumber } from './heading-number.ts'
import { isKnownChapter } from './roles.ts'

/** Longer words in bold are a sentence. */
const longest = 80
/** The deepest level that a heading has. */
const deepest = 6

/**
 * Makes headings of the lines in bold that part a section, as those write who are shy of another level, or who fold what stands beneath
 * each: paragraphs of nothing but bold words, two in a section at least, each with something beneath it. Says once how many there are.
 */
export function raiseBoldLines(tree: Root, file: VFile): void {
  const raised = sectionsOf(tree.children).flatMap(({ depth, number, nodes }) => {
    const lines = nodes.filter((node, index): node is Paragraph => isBoldLine(node) && isOpening(nodes[index + 1]))
    const bold = nodes.filter(isBoldLine)
    // A number within that of the heading tells of a single one, too.
    const isCounted = number !== '' && bold.every(line => splitNumber(toString(line)).number.startsWith(`${number}.`))
    return depth < deepest && (bold.length > 1 || isCounted) && lines.length === bold.length
      ? lines.map((line, nth) => ({ line, depth: depth + deeper(lines, nth) }))
      : []
  })
  for (const { line, depth } of raised)
    Object.assign(line, { type: 'heading', depth: Math.min(depth, deepest) as Heading['depth'] })
  const count = raised.length > 1 ? `${raised.length} lines in bold are taken for headings` : 'A line in bold is taken for a heading'
  if (raised.length > 0) {
    report(
      file,
      'levels-inferred',
      raised[0].line,
      `${count}; \`levels: keep\` in the front matter turns it off`,
    )
  }
}

/** So many lines in bold with a number or a chapter's name tell that a text without headings has chapters. */
const fewest = 3

/**
 * Makes headings of the lines in bold that are the chapters of a text without any heading, as converters have it: those with a number
 * or with a name that chapters have, else all that have something beneath them. The line in bold that opens the text is its title.
 * Their levels are inferred like all others.
 */
export function raiseBoldChapters(tree: Root): void {
  if (tree.children.some(({ type }) => type === 'heading'))
    return
  const said = tree.children.filter(({ type }) => !['yaml', 'html', 'definition'].includes(type))
  const lines = said.filter(isBoldLine)
  const known = lines.filter((line) => {
    const { depth, title } = splitNumber(toString(line))
    return depth !== undefined || isKnownChapter(title)
  })
  const others = lines.filter(line => line !== said[0])
  const isParted = others.length > 1 && others.every(line => isOpening(said[said.indexOf(line) + 1]))
  const chapters = known.length >= fewest ? known : isParted ? others : []
  const title = said.length > 1 ? lines.find(line => line === said[0] && !chapters.includes(line)) : undefined
  for (const line of title ? [title, ...chapters] : chapters)
    Object.assign(line, { type: 'heading', depth: line === title && chapters !== known ? 1 : 2 })
}

/** How many levels a line in bold stands beneath its section's heading: the numbers tell, where several of the lines have one. */
function deeper(lines: Paragraph[], nth: number): number {
  const depths = lines.map(line => splitNumber(toString(line)).depth)
  const known = depths.filter(depth => depth !== undefined)
  const depth = depths[nth]
  return known.length > 1 && depth !== undefined ? depth - Math.min(...known) + 1 : 1
}

/** What stands beneath each heading of a tree. */
function sectionsOf(nodes: RootContent[]): { depth: number, number: string, nodes: RootContent[] }[] {
  const starts = nodes.flatMap((node, index) =>
    node.type === 'heading' ? [{ depth: node.depth, number: splitNumber(toString(node)).number, index }] : [])
  return starts.map(({ depth, number, index }, nth) => ({ depth, number, nodes: nodes.slice(index + 1, starts[nth + 1]?.index) }))
}

/** A paragraph of bold words that are no sentence, ask nothing and lead to nothing. */
function isBoldLine(node: RootContent): node is Paragraph {
  if (node.type !== 'paragraph')
    return false
  const said = node.children.filter(child => child.type !== 'html' && toString(child).trim() !== '')
  const words = toString(node).trim()
  return said.length > 0 && said.every(({ type }) => type === 'strong') && words.length <= longest && /\p{L}/u.test(words) && !/[.。:：;；,，?？]$/.test(words)
}

/** What may stand beneath a heading: anything but another one. */
function isOpening(node: RootContent | undefined): boolean {
  return node !== undefined && !isBoldLine(node)
}
