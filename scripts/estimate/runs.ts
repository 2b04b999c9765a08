import type { Nodes } from 'mdast'
import type { Rich } from '../outline/rich.ts'
import type { Run } from '../typesetting/run.ts'
import { plainTag } from '../outline/inline-html.ts'
import { nodesWithin } from '../outline/within.ts'
import { lineBreak } from '../typesetting/run.ts'
import { sizeOfFormula } from './formula.ts'

/** The face of some words: bold or not. */
interface Face { weight: 400 | 600, isChinese: boolean }

/** The runs that a slide shows of some nodes: citations have gone to its footer, pictures show what they say. */
export function runsOf(nodes: Nodes[], weight: 400 | 600 = 400): Run[] {
  return nodes.flatMap(node => runsIn(node, { weight, isChinese: false }))
}

/** The runs of words of our own or of a slice of the source. */
export function runsOfRich(rich: Rich, weight: 400 | 600 = 400): Run[] {
  if ('text' in rich)
    return [{ text: rich.text, weight, scale: 1 }]
  return nodesWithin(rich.nodes, rich.start, rich.end).flatMap(node => runsIn(node, { weight, isChinese: false }, rich.start, rich.end))
}

function runsIn(node: Nodes, face: Face, start = 0, end = Infinity): Run[] {
  const from = node.position?.start.offset ?? 0
  const to = node.position?.end.offset ?? Infinity
  if (to <= start || from >= end)
    return []
  const { weight } = face
  switch (node.type) {
    case 'text': {
      const text = from >= start && to <= end ? node.value : node.value.slice(Math.max(0, start - from), end - from)
      return [{ text: onOneLine(text), weight, scale: 1 }]
    }
    case 'strong': return nodesWithin(node.children, start, end).flatMap(child => runsIn(child, { ...face, weight: 600 }, start, end))
    case 'inlineCode': return [{ text: node.value, weight: 400, isCode: true, scale: 0.88 }]
    case 'inlineMath': return [{ text: '', weight, scale: 1, box: sizeOfFormula(node.value, false) }]
    case 'image':
    case 'imageReference': return [{ text: node.alt ?? '', weight, scale: 1 }]
    case 'footnoteReference': return [{ text: node.label ?? node.identifier, weight, scale: 0.7 }]
    case 'break': return [{ text: lineBreak, weight, scale: 1 }]
    case 'html':
      if (/^<br/i.test(node.value))
        return [{ text: lineBreak, weight, scale: 1 }]
      return plainTag.test(node.value) || node.value.startsWith('<!--') ? [] : [{ text: node.value, weight, scale: 1 }]
    default: return 'children' in node
      ? nodesWithin<Nodes>(node.children, start, end).flatMap(child => runsIn(child, face, start, end))
      : 'value' in node ? [{ text: String(node.value), weight, scale: 1 }] : []
  }
}

function onOneLine(text: string): string {
  return text.includes('\n') ? text.replace(/\s*\n\s*/g, ' ') : text
}
