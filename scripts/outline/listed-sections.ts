import type { Heading, List, ListItem, Paragraph, PhrasingContent, Root, RootContent } from 'mdast'
import type { VFile } from 'vfile'
import { toString } from 'mdast-util-to-string'
import { report } from '../diagnostics/messages.ts'
import { countWords } from '../typesetting/counts.ts'

/** A list with fewer points than this, nested ones counted, is read on a slide or two as it stands. */
const fewestPoints = 12
/** A point of more words than this, or twice as many Han characters, says something itself and is no heading. */
const longestName = 10
/** The deepest level that a heading has. */
const deepest = 6

/** A point whose name stands above what is listed beneath it. */
interface Named { heading: Heading, nodes: RootContent[] }

/**
 * Makes sections of long lists whose points are names with lists beneath them, as outliners and keepers of notes write them: each name
 * becomes a heading one level below the one above the list, and what it holds is read the same way. Points before the first name stay
 * a list. Says once how many lists it took so.
 */
export function raiseListedSections(tree: Root, file: VFile): void {
  const raised: List[] = []
  let depth = tree.children.some(({ type }) => type === 'heading') ? undefined : 1
  tree.children = tree.children.flatMap((node) => {
    if (node.type === 'heading')
      depth = node.depth
    if (node.type !== 'list' || depth === undefined)
      return [node]
    const nodes = sectionsOf(node, depth + 1)
    if (nodes[0] !== node)
      raised.push(node)
    return nodes
  })
  if (raised.length > 0) {
    report(
      file,
      'levels-inferred',
      raised[0],
      `Points with lists beneath them are taken for headings in ${raised.length} long ${raised.length === 1 ? 'list' : 'lists'}; `
      + '`levels: keep` in the front matter turns it off',
    )
  }
}

/** A list as headings with what stands beneath them; the list itself where it is short or is no list of names. */
function sectionsOf(list: List, depth: number): RootContent[] {
  const first = list.children.findIndex(item => namedBy(item, depth))
  const named = first < 0 ? [] : list.children.slice(first).map(item => namedBy(item, depth))
  const isOutline = named.length > (list.children.length > 1 ? 1 : 0) && named.every(each => each !== undefined)
  if (!isOutline || list.ordered === true || depth > deepest || pointsIn(list) < fewestPoints)
    return [list]
  return [
    ...first > 0 ? [startOf(list, first)] : [],
    ...named.flatMap(({ heading, nodes }) =>
      [heading, ...nodes.flatMap(node => node.type === 'list' ? sectionsOf(node, depth + 1) : [node])]),
  ]
}

/** The points before one of them, as a list of their own. */
function startOf(list: List, end: number): List {
  const children = list.children.slice(0, end)
  return { ...list, children, position: { start: list.position!.start, end: children.at(-1)!.position!.end } }
}

/** A point that is a name, and what it holds; undefined for a task, for a sentence, and for what has no list beneath it. */
function namedBy({ checked, children: [name, ...nodes] }: ListItem, depth: number): Named | undefined {
  if (typeof checked === 'boolean' || name?.type !== 'paragraph' || !isName(name) || !nodes.some(({ type }) => type === 'list'))
    return undefined
  const children = withoutColon(name.children)
  return { heading: { type: 'heading', depth: depth as Heading['depth'], children, position: name.position }, nodes }
}

/** A name without the colon that led to its list. */
function withoutColon(children: PhrasingContent[]): PhrasingContent[] {
  const last = children.at(-1)!
  if (last.type !== 'text')
    return 'children' in last ? children.with(-1, { ...last, children: withoutColon(last.children) } as PhrasingContent) : children
  const value = last.value.replace(/\s*[:：]\s*$/, '')
  const extra = last.value.length - value.length
  const { start, end } = last.position!
  return extra === 0
    ? children
    : children.with(-1, { ...last, value, position: { start, end: { ...end, column: end.column - extra, offset: end.offset! - extra } } })
}

function isName(paragraph: Paragraph): boolean {
  const words = toString(paragraph).trim()
  const { han, words: latin } = countWords(words)
  return latin + han / 2 <= longestName && /\p{L}/u.test(words) && !/[.。?？!！;；,，\n]$|\n/.test(words)
}

/** How many points a list has, with those within them. */
function pointsIn(list: List): number {
  const inner = list.children.flatMap(({ children }) => children).filter(node => node.type === 'list')
  return list.children.length + inner.reduce((sum, own) => sum + pointsIn(own), 0)
}
