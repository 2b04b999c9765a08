/** A flow drawn with arrows: nodes in order of appearance, edges by index. */
export interface Graph {
  nodes: { name: string, note: string }[]
  edges: [from: number, to: number][]
}

const arrow = /\s*(?:[→⟶⇒]|->|=>|-->)\s*/

/** What a terminal prints or a program says, in which an arrow joins no boxes: permissions, paths, columns, prompts, statements. */
const noBox = /^[-dlbcps](?:[r-][w-][xst-]){3}|^(?:~|\.{1,2})?\/\w|\S[ \t]{2,}\S|^[$%#>] |^\d{4}-\d{2}-\d{2}[ T]\d|^\[?\d{1,2}:\d{2}|[;{}]$|^(?:const|let|var|fn|def|func|return|import|impl|pub|match|case)\b|^\w+\*?->?\w+\(/i

/**
 * Reads `A → B → C` (also `->`), several lines, a note in brackets after a name; the same name is the same node.
 * A line that begins with an arrow continues the line before. Undefined for any other text, a listing of a terminal say.
 */
export function graphFromArrows(text: string): Graph | undefined {
  const lines = text.split('\n').map(line => line.trim()).filter(Boolean)
  if (lines.length === 0)
    return undefined
  const graph: Graph = { nodes: [], edges: [] }
  let last: number | undefined
  for (const line of lines) {
    const [first, ...rest] = line.split(arrow)
    if (rest.length === 0 || rest.includes('') || (first === '' && last === undefined) || [first, ...rest].some(name => noBox.test(name)))
      return undefined
    let from = first === '' ? last! : nodeOf(graph, first)
    for (const name of rest) {
      const to = nodeOf(graph, name)
      graph.edges.push([from, to])
      from = to
    }
    last = from
  }
  return graph
}

function nodeOf(graph: Graph, text: string): number {
  const open = Math.max(text.lastIndexOf('('), text.lastIndexOf('（'))
  const hasNote = open > 0 && /[)）]$/.test(text)
  const name = hasNote ? text.slice(0, open).trim() : text
  const note = hasNote ? text.slice(open + 1, -1).trim() : ''
  const found = graph.nodes.findIndex(node => node.name === name)
  if (found >= 0) {
    graph.nodes[found].note ||= note
    return found
  }
  return graph.nodes.push({ name, note }) - 1
}
