import type { Paragraph, PhrasingContent } from 'mdast'
import type { Slice } from './sentences.ts'

/** A symbol of a formula, or several, with what a text says that it is. */
export interface Symbol { symbol: Slice, text: Slice }

/** How a text begins that explains the formula above it. */
const opening = /^\s*(?:where|here|in which|其中|这里|此处|式中|上式中)/i
/** What stands between a symbol and its meaning. */
const isWhat = /^\s*(?:(?:is|are|denotes?|represents?|means|stands? for|refers? to|gives|be)\s+|[：:]\s*|分别(?:为|是|表示|代表)|(?:表示|代表|指)的是|[为是指]|表示|代表)/
/** What a clause begins with that says why or when, and not what something is: `Since $x$ is smooth`. */
const reason = /(?:^|[.。,，;；]\s*)(?:(?:since|because|if|when|once|unless)\b|因为|由于|当|如果)[^.。,，;；]*$/i
/** What joins symbols that have one meaning. */
const joining = /^\s*(?:[,，、和与及]|and)\s*$/
/** What a meaning does not end with: the words that lead to the next. */
const trailing = /[\s,;，；、.。]*(?:(?:\b(?:and|while|with|where|as well as)|以及|并且|[并而和且])\s*)?$/
const sentenceEnd = /[.。](?=\s|$|\p{Script=Han})/u

/** The symbols that a paragraph such as `where $x$ is the question and $y$ the answer` explains; none for any other paragraph. */
export function symbolsIn(paragraph: Paragraph, source: string): Symbol[] {
  const { children } = paragraph
  const [first] = children
  if (first?.type !== 'text' || !opening.test(first.value))
    return []
  const found = children.flatMap((node, index) => {
    const next = children[index + 1]
    const connector = node.type === 'inlineMath' && next?.type === 'text' ? isWhat.exec(next.value) : null
    if (!connector)
      return []
    const from = firstOfRun(children, index)
    const before = children[from - 1]
    return before?.type === 'text' && reason.test(before.value) ? [] : [{ from, to: index, textStart: startOf(next) + connector[0].length }]
  })
  const symbolOf = ({ from, to }: typeof found[number]): string => source.slice(startOf(children[from]), endOf(children[to]))
  // What is said of a symbol once more is no meaning: `其中 $k$ 是步长。实验发现 $k$ 为 2 最好。`
  const told = [...Map.groupBy(found, symbolOf).values()].map(([first]) => first)
  return told.flatMap(({ from, to, textStart }, index): Symbol[] => {
    const limit = told[index + 1] ? startOf(children[told[index + 1].from]) : paragraph.position!.end.offset!
    const end = trimmed(source, textStart, endOfSentence(children, to + 1, textStart, limit))
    return end > textStart
      ? [{
          symbol: { nodes: [paragraph], start: startOf(children[from]), end: endOf(children[to]) },
          text: { nodes: [paragraph], start: textStart, end },
        }]
      : []
  })
}

function firstOfRun(children: PhrasingContent[], index: number): number {
  const [joint, before] = [children[index - 1], children[index - 2]]
  return joint?.type === 'text' && joining.test(joint.value) && before?.type === 'inlineMath' ? firstOfRun(children, index - 2) : index
}

/** Where the sentence ends that a meaning begins in, no later than `limit`; a stop within a formula ends none. */
function endOfSentence(children: PhrasingContent[], from: number, start: number, limit: number): number {
  for (const node of children.slice(from)) {
    const at = Math.max(0, start - startOf(node))
    const stop = node.type === 'text' ? sentenceEnd.exec(node.value.slice(at)) : null
    if (stop)
      return Math.min(limit, startOf(node) + at + stop.index)
  }
  return limit
}

function trimmed(source: string, start: number, end: number): number {
  const text = source.slice(start, end)
  return start + (trailing.exec(text)?.index ?? text.length)
}

function startOf(node: PhrasingContent): number {
  return node.position!.start.offset!
}

function endOf(node: PhrasingContent): number {
  return node.position!.end.offset!
}
