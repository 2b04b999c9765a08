import type { Code, InlineCode, Nodes, Parents, Root } from 'mdast'
import type { InlineMath, Math } from 'mdast-util-math'
import type { VFile } from 'vfile'
import type { ReviewMeta } from '../review.ts'
import type { Macro } from './definitions.ts'
import type { Names } from './mentions.ts'
import { limits } from '../../diagnostics/limits.ts'
import { report } from '../../diagnostics/messages.ts'
import { walk } from '../walk.ts'
import { withoutDefinitions } from './definitions.ts'
import { expandMacros } from './macros.ts'
import { linkMentions, withNumbers } from './mentions.ts'
import { isCounting, numbering } from './numbers.ts'
import { refusalOf, withNames } from './refused.ts'
import { synonyms, withKnownEnvironments } from './synonyms.ts'
import { withPlainText } from './texts.ts'
import { withPlainUnits } from './units.ts'

/** A formula with the node that it stands in. */
interface Place { node: Math | InlineMath, parent: Parents }

/**
 * Makes of an author's formulas what KaTeX can set: commands that the review defines are written out, those of packages become what
 * KaTeX has. A formula that it refuses all the same becomes its source, with a message.
 * @param tree changed in place; formulas keep their places in the source
 * @param file for messages
 * @param meta what the front matter says: the language, and commands that it defines
 * @returns the number of each formula that has a name
 */
export function readFormulas(tree: Root, file: VFile, meta: Pick<ReviewMeta, 'lang' | 'macros'>): Map<string, string> {
  const places = formulasIn(tree)
  const written = new Map(places.map(({ node }) => [node, node.value]))
  defineCommands(places, meta.macros ?? new Map())
  const names: Names = { numbers: numberFormulas(places), lang: meta.lang, file }
  linkMentions(tree, String(file), names)
  for (const { node } of places)
    node.value = withNumbers(node.value, node, names)
  for (const { node, parent } of stillThere(places)) {
    if (node.value.trim() === '' && written.get(node)!.trim() !== '')
      leaveOut(node, parent)
    else
      setOrShow(node, parent, written.get(node)!, file)
  }
  removeEmpty(tree)
  return names.numbers
}

/** The formulas that still stand where they were found: a definition takes its formula out, and what stands in it. */
function stillThere(places: Place[]): Place[] {
  const children = new Map([...new Set(places.map(({ parent }) => parent))].map(parent => [parent, new Set<Nodes>(parent.children)]))
  return places.filter(({ node, parent }) => children.get(parent)!.has(node))
}

function formulasIn(tree: Root): Place[] {
  const places: Place[] = []
  walk(tree, (node, _, parent) => {
    if (node.type === 'math' || node.type === 'inlineMath')
      places.push({ node, parent: parent! })
  })
  return places
}

/** Takes the definitions out of the formulas and writes the commands out in all; one that is defined further below is known as well. */
function defineCommands(places: Place[], given: Map<string, Macro>): void {
  const read = places.map(({ node }) => ({ node, ...withoutDefinitions(node.value) }))
  const later = read.flatMap(({ found }) => found).toReversed()
  const known = new Map([...synonyms, ...later.map(({ name, macro }) => [name, macro] as const), ...given])
  for (const { node, rest, found } of read) {
    for (const { name, macro } of found)
      known.set(name, macro)
    const isDisplay = node.type === 'math'
    node.value = withPlainUnits(expandMacros(withKnownEnvironments(withTags(withPlainText(rest).replace(/(?<!\\)\$/g, '')), isDisplay), known))
  }
}

/** The number of an equation as plain TeX and converters write it, `\eqno{(1)}`. */
function withTags(tex: string): string {
  return tex.replace(/\\l?eqno(?![a-z])[\s{(]*([\w.-]+)[)}\s]*/i, '\\tag{$1}')
}

/** Numbers the displayed formulas; each keeps its names, for the links to it. Of two with a name the first has it. */
function numberFormulas(places: Place[]): Map<string, string> {
  const number = numbering(places.some(({ node }) => isCounting(node.value)))
  const numbers = new Map<string, string>()
  for (const { node } of places) {
    if (node.type !== 'math')
      continue
    const { tex, labels } = number(node.value)
    node.value = tex
    const fresh = labels.filter(([name]) => !numbers.has(name))
    fresh.forEach(([name, said]) => numbers.set(name, said))
    if (fresh.length > 0)
      node.data = { ...node.data, labels: fresh.map(([name]) => name) }
  }
  return numbers
}

/** A formula of definitions alone says nothing. */
function leaveOut(node: Math | InlineMath, parent: Parents): void {
  Object.assign(node, { type: 'html', value: '', data: undefined })
  if (parent.type !== 'paragraph' && 'children' in parent)
    parent.children = (parent.children as Nodes[]).filter(child => child !== node) as never
}

/** Paragraphs that held nothing but definitions go. */
function removeEmpty(tree: Root): void {
  walk(tree, (node) => {
    if ('children' in node && node.children.some(isEmpty))
      node.children = (node.children as Nodes[]).filter(child => !isEmpty(child)) as never
  })
}

function isEmpty(node: Nodes): boolean {
  return node.type === 'paragraph'
    && node.children.every(child => (child.type === 'html' && child.value === '') || (child.type === 'text' && child.value.trim() === ''))
    && node.children.some(child => child.type === 'html')
}

declare module 'mdast' {
  interface Data {
    /** It is a formula that cannot be set. */
    isRefused?: true
  }
}

function setOrShow(node: Math | InlineMath, parent: Parents, written: string, file: VFile): void {
  const isTooLong = node.value.length > limits.formula
  const refusal = isTooLong ? { at: '', says: `it has ${node.value.length} signs` } : refusalOf(node.value, node.type === 'math')
  if (!refusal) {
    setSource(node)
    return
  }
  const named = isTooLong ? undefined : withNames(node.value, node.type === 'math')
  const line = node.position!.start.line + lineOf(written, refusal.at) + (node.type === 'math' ? 1 : 0)
  const expected = /^\\[a-z]+$/i.test(refusal.at)
    ? `expected a command of KaTeX or what it means, such as \`macros: {${refusal.at.slice(1)}: '…'}\` in the front matter; its `
    + `${named ? 'name stands for it' : 'source is shown'}`
    : `expected ${isTooLong ? `at most ${limits.formula}, so cut it in several` : 'what KaTeX can set'}; its source is shown`
  const fault = named ? 'Formula is not set as it is meant' : 'Formula cannot be set'
  report(file, 'formula-syntax', { line, column: 1 }, `${fault}: ${refusal.says}, ${expected}`)
  if (named) {
    node.value = named
    setSource(node)
    return
  }
  const shown: Code | InlineCode = node.type === 'math'
    ? { type: 'code', lang: 'latex', value: written.trim(), position: node.position, data: { labels: node.data?.labels } }
    : { type: 'inlineCode', value: written.trim(), position: node.position, data: { isRefused: true } }
  parent.children[(parent.children as Nodes[]).indexOf(node)] = shown as never
}

function lineOf(written: string, at: string): number {
  const index = at === '' ? -1 : written.indexOf(at)
  return index < 0 ? 0 : written.slice(0, index).split('\n').length - 1
}

/** The HTML of the texts is made from what stands within the node. */
function setSource(node: Math | InlineMath): void {
  const child = (node.data?.hChildren as { value?: string, children?: { value?: string }[] }[] | undefined)?.[0]
  const text = child?.children?.[0] ?? child
  if (text)
    text.value = node.value
}
