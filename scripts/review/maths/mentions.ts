import type { Link, Nodes, Parents, PhrasingContent, Root, Text } from 'mdast'
import type { InlineMath } from 'mdast-util-math'
import type { VFile } from 'vfile'
import { decodeString } from 'micromark-util-decode-string'
import { report } from '../../diagnostics/messages.ts'
import { walk } from '../walk.ts'

/** The command that names a formula, and the name. */
const mention = /\\(eqref|ref|autoref|cref|Cref)\s*\{([^{}]*)\}/g
const alone = /^\s*\\(eqref|ref|autoref|cref|Cref)\s*\{([^{}]*)\}\s*$/

/** What is known of names: numbers of formulas, the language to say it in, and whether a name is one of a formula at all. */
export interface Names { numbers: Map<string, string>, lang: string, file: VFile }

/** Writes the numbers of other formulas into one: a formula has no links. */
export function withNumbers(tex: string, place: Nodes, names: Names): string {
  return tex.replace(mention, (whole, command: string, name: string) => {
    const words = wordsFor(command, name, place, names)
    return words === undefined ? whole : `\\text{${words}}`
  })
}

/** Makes links of what names a formula in the text: `\eqref{eq:x}` becomes `(3)`, which leads to its slide. */
export function linkMentions(tree: Root, source: string, names: Names): void {
  const texts: { node: Text | InlineMath, parent: Parents }[] = []
  walk(tree, (node, _, parent) => {
    if ((node.type === 'text' && node.value.includes('ref')) || (node.type === 'inlineMath' && alone.test(node.value)))
      texts.push({ node, parent: parent! })
  })
  for (const { node, parent } of texts) {
    const fresh = node.type === 'text' ? partsOf(node, source, names) : linkFor(node, names)
    if (fresh)
      parent.children.splice((parent.children as Nodes[]).indexOf(node), 1, ...fresh as never[])
  }
}

/** A formula that only names another is a link. */
function linkFor(node: InlineMath, names: Names): PhrasingContent[] | undefined {
  const [, command, name] = alone.exec(node.value)!
  const words = wordsFor(command, name, node, names)
  return words === undefined ? undefined : [linkOf(words, name, node.position)]
}

/** A text in parts, each with its place in the source: links to formulas, and the words between them. */
function partsOf(node: Text, source: string, names: Names): PhrasingContent[] | undefined {
  const { start, end } = node.position!
  const raw = source.slice(start.offset, end.offset)
  const parts: PhrasingContent[] = []
  let done = 0
  const at = (index: number): { line: number, column: number, offset: number } => {
    const lines = raw.slice(0, index).split('\n')
    return {
      line: start.line + lines.length - 1,
      column: lines.length === 1 ? start.column + index : lines.at(-1)!.length + 1,
      offset: start.offset! + index,
    }
  }
  const text = (from: number, to: number): Text[] => from < to
    ? [{ type: 'text', value: decodeString(raw.slice(from, to)), position: { start: at(from), end: at(to) } }]
    : []
  for (const { 0: whole, 1: command, 2: name, index } of raw.matchAll(mention)) {
    const words = wordsFor(command, name, node, names)
    if (words === undefined)
      continue
    const to = index + whole.length
    parts.push(...text(done, index), linkOf(words, name, { start: at(index), end: at(to) }))
    done = to
  }
  return done === 0 ? undefined : [...parts, ...text(done, raw.length)]
}

function linkOf(words: string, name: string, position: Nodes['position']): Link {
  return { type: 'link', url: `#${name.trim()}`, children: [{ type: 'text', value: words, position }], position }
}

/** How a sentence names a formula; undefined for what is the name of something else. */
function wordsFor(command: string, name: string, place: Nodes, { numbers, lang, file }: Names): string | undefined {
  const known = name.split(',').map(one => numbers.get(one.trim()))
  if (known.includes(undefined)) {
    if (command !== 'eqref' && !/^\s*eq(?:n|uation)?[:\-_.]/i.test(name))
      return undefined
    const says = `\`\\${command}{${name}}\` names no formula, expected the name of a \`\\label\` in one; it prints as \`(?)\``
    report(file, 'unknown-label', place, says)
    return '(?)'
  }
  const said = known.map(number => command === 'ref' ? number : `(${number})`).join(', ')
  if (!/^(?:autoref|cref)$/i.test(command))
    return said
  return lang.startsWith('zh') ? `式 ${said}` : `Eq. ${said}`
}
