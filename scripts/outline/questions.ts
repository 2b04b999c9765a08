import type { Heading, Paragraph, Root, RootContent } from 'mdast'
import type { VFile } from 'vfile'
import { toString } from 'mdast-util-to-string'
import { report } from '../diagnostics/messages.ts'

/** A single question is a sentence of its section. */
const fewest = 2
/** A question is asked in as many characters at most. */
const longest = 120
const deepest = 6
/** What stands before a question and its answer in a list of both. */
const [asks, answers] = [/^\s*(?:Q|问|问题)\s*(?:\d+\s*)?[:：.．]/i, /^\s*(?:A|答|回答)\s*(?:\d+\s*)?[:：.．]/i]

/** True for words that ask something and nothing else. */
export function isQuestion(words: string): boolean {
  return /[?？][”"』」）)*]*\s*$/.test(words) && words.length <= longest
}

/**
 * Makes headings of questions that stand before their answers as paragraphs: in bold, or behind `Q:`. They stand beneath the heading
 * above, or beside it where that asks as well. Says once how many it took so.
 */
export function raiseQuestions(tree: Root, file: VFile): void {
  let above: Heading | undefined
  const raised: Heading[] = []
  tree.children = stretchesOf(tree.children).flatMap(([first, ...nodes]) => {
    above = first?.type === 'heading' ? first : above
    const stretch = first ? [first, ...nodes] : nodes
    const asked = stretch.filter((node, index) => isAsking(node, stretch[index + 1]))
    const depth = above === undefined ? 2 : isQuestion(toString(above)) ? above.depth : above.depth + 1
    if (asked.length < fewest || depth > deepest)
      return stretch
    return stretch.map((node) => {
      if (!asked.includes(node))
        return node
      const heading = headingOf(node as Paragraph, depth as Heading['depth'])
      raised.push(heading)
      return heading
    })
  })
  if (raised.length > 0) {
    report(
      file,
      'levels-inferred',
      raised[0],
      `${raised.length} questions before their answers are taken for headings; \`levels: keep\` in the front matter turns it off`,
    )
  }
}

/** What stands from each heading up to the next one. */
function stretchesOf(nodes: RootContent[]): RootContent[][] {
  const starts = [...new Set([0, ...nodes.flatMap(({ type }, index) => type === 'heading' ? [index] : [])])]
  return starts.map((start, index) => nodes.slice(start, starts[index + 1]))
}

/** True for a question with an answer behind it, which is no question itself. */
function isAsking(node: RootContent, next: RootContent | undefined): boolean {
  if (node.type !== 'paragraph' || next === undefined || next.type === 'heading' || !isQuestion(toString(node)))
    return false
  const isBold = node.children.length === 1 && node.children[0].type === 'strong'
  const isMarked = asks.test(toString(node)) && answers.test(toString(next))
  return (isBold || isMarked) && !(next.type === 'paragraph' && isQuestion(toString(next)))
}

function headingOf({ children, position }: Paragraph, depth: Heading['depth']): Heading {
  const [only] = children
  return { type: 'heading', depth, children: only.type === 'strong' ? only.children : children, position }
}
