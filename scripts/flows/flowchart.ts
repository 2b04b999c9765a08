import { piecesOf } from '../typesetting/breaks.ts'

/** A box of a flowchart: its label line by line, and what its shape and classes say. */
export interface FlowNode {
  id: string
  label: string[]
  /** Rounded: what goes in, or comes out. */
  isData: boolean
  /** Names of its classes; `a`, `b` and `frozen` mean something to the views. */
  classes: string[]
}

/** An arrow by the ids of its ends; one that is dotted is not there, or not yet. */
export interface FlowEdge { from: string, to: string, label: string, isDotted?: true }

/** What a Mermaid flowchart says, without how it looks. */
export interface Flow { nodes: FlowNode[], edges: FlowEdge[] }

/** A flowchart while it is read: its boxes by id, in order. */
interface Draft { boxes: Map<string, FlowNode>, edges: FlowEdge[] }

const head = /^(?:flowchart|graph)\b/
/** Lines that only style, group or link. */
const ignored = /^(?:%%|subgraph\b|end$|classDef\b|style\b|linkStyle\b|direction\b|click\b)/
const nodeId = /^[\w\u0080-\uFFFF]+(?:[.-][\w\u0080-\uFFFF]+)*/
const shapes: [open: string, close: RegExp, isData: boolean][] = [
  ['([', /\]\)/, true],
  ['[[', /\]\]/, false],
  ['[(', /\)\]/, false],
  ['(((', /\)\)\)/, false],
  ['((', /\)\)/, false],
  ['{{', /\}\}/, false],
  ['[/', /[/\\]\]/, true],
  ['[\\', /[/\\]\]/, true],
  ['>', /\]/, false],
  ['[', /\]/, false],
  ['(', /\)/, false],
  ['{', /\}/, false],
]
const plainLink = /^<?(?:-{2,}[->xo]|={2,}[=>xo]|-\.+-[>xo]?|~{3,})(?:\s*\|([^|]*)\|)?/
/** Arrows with their label within, by how they begin and end. */
const labelledLinks: [open: string, close: RegExp][] = [['--', /-{2,}[->xo]?/], ['==', /={2,}>?/], ['-.', /\.-+>?/]]

/** Reads a Mermaid flowchart; undefined for another diagram, or where a line says something else. */
export function flowFromMermaid(source: string): Flow | undefined {
  const lines = source.split('\n').map(line => line.trim().replace(/;$/, '')).filter(line => line !== '' && !line.startsWith('%%'))
  if (!head.test(lines[0] ?? ''))
    return undefined
  const flow: Draft = { boxes: new Map(), edges: [] }
  const isRead = lines.slice(1).every(line => ignored.test(line) || readClasses(flow, line) || readChain(flow, line))
  return isRead && flow.boxes.size > 0 ? { nodes: [...flow.boxes.values()], edges: flow.edges } : undefined
}

/** `class a,b name` */
function readClasses(flow: Draft, line: string): boolean {
  const match = line.match(/^class\s+([^\s:]+)\s+([\w,-]+)$/)
  for (const id of match?.[1].split(',') ?? [])
    flow.boxes.get(id)?.classes.push(...match![2].split(','))
  return match !== null
}

/** `a["x"] --> b & c -->|label| d` */
function readChain(flow: Draft, line: string): boolean {
  let rest = line
  let from: string[] = []
  let label = ''
  let dotted: { isDotted?: true } = {}
  for (;;) {
    const group = readGroup(flow, rest)
    if (!group)
      return false
    flow.edges.push(...from.flatMap(one => group.ids.map(to => ({ from: one, to, label, ...dotted }))))
    rest = group.rest.trimStart()
    if (rest === '')
      return true
    const link = linkAt(rest)
    if (!link)
      return false
    from = group.ids
    label = textOf(link.label).join(' ')
    dotted = /^<?-\./.test(rest) ? { isDotted: true } : {}
    rest = rest.slice(link.length).trimStart()
  }
}

function linkAt(line: string): { label: string, length: number } | undefined {
  const plain = line.match(plainLink)
  if (plain)
    return { label: plain[1] ?? '', length: plain[0].length }
  const [open, close] = labelledLinks.find(([begin]) => line.startsWith(begin)) ?? []
  const end = open && line.slice(open.length).match(close!)
  if (!end)
    return undefined
  const label = line.slice(open.length, open.length + end.index!)
  return { label, length: open.length + label.length + end[0].length }
}

function readGroup(flow: Draft, line: string): { ids: string[], rest: string } | undefined {
  const ids: string[] = []
  let rest = line
  do {
    rest = ids.length > 0 ? rest.replace(/^\s*&\s*/, '') : rest
    const after = readNode(flow, rest)
    if (!after)
      return undefined
    ids.push(after.id)
    rest = after.rest
  } while (/^\s*&/.test(rest))
  return { ids, rest }
}

function readNode(flow: Draft, line: string): { id: string, rest: string } | undefined {
  const id = line.match(nodeId)?.[0]
  if (id === undefined)
    return undefined
  let rest = line.slice(id.length)
  let node = flow.boxes.get(id)
  if (!node) {
    node = { id, label: [id], isData: false, classes: [] }
    flow.boxes.set(id, node)
  }
  const shape = shapeAt(rest)
  if (shape === null)
    return undefined
  if (shape) {
    Object.assign(node, { label: textOf(shape.text), isData: shape.isData })
    rest = rest.slice(shape.length)
  }
  const named = rest.match(/^:::([\w-]+)/)
  if (named) {
    node.classes.push(named[1])
    rest = rest.slice(named[0].length)
  }
  return { id, rest }
}

/** The shape that a line begins with, as in `["words"]`; undefined where it begins with none, null where that does not end. */
export function shapeAt(line: string): { text: string, length: number, isData: boolean } | undefined | null {
  const shape = shapes.find(([open]) => line.startsWith(open))
  if (!shape)
    return undefined
  const [open, close, isData] = shape
  // Within quotes a bracket is a bracket.
  const text = line.slice(open.length).match(/^\s*"[^"]*"\s*/)?.[0] ?? line.slice(open.length).split(close)[0]
  const end = line.slice(open.length + text.length).match(close)
  return end?.index === 0 ? { text, length: open.length + text.length + end[0].length, isData } : null
}

/** A label's lines, without quotes, with Mermaid's entities as the signs that they mean. */
function textOf(text: string): string[] {
  return text
    .trim()
    .replace(/^"([\s\S]*)"$/, '$1')
    .replace(/^`([\s\S]*)`$/, '$1')
    .split(/<br\s*\/?>|\\n/i)
    .map(line => line.replace(/#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code))).trim())
}

/** The words of a label, between which it may be wrapped: Chinese signs stand by themselves, a number and its unit together. */
export function wordsIn(line: string): string[] {
  return piecesOf(line).map(piece => piece.trim()).filter(Boolean)
}
