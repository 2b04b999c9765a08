import type { Heading, Root, RootContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { splitNumber } from './heading-number.ts'
import { roleOf } from './roles.ts'

/** A heading with what stands beneath it, before anything is made of it. */
export interface Draft {
  heading?: Heading
  level: number
  nodes: RootContent[]
  children: Draft[]
  /** Headings above it that hold nothing but it and its siblings. */
  above?: Draft[]
}

/** The tree of headings of a review, beneath one without words. */
export function draftsFromTree(tree: Root): Draft {
  const root: Draft = { level: 0, nodes: [], children: [] }
  const path = [root]
  for (const node of tree.children) {
    const end = node.type === 'html' && /^<!--\s*deck:\s*end="([1-6])"\s*-->$/.exec(node.value)?.[1]
    // A heading without words opens nothing: what stands beneath it goes on with the section before.
    if (end) {
      while (path.length > 1 && path.at(-1)!.level >= Number(end))
        path.pop()
      continue
    }
    if (node.type === 'heading' && node.children.length > 0) {
      while (path.at(-1)!.level >= node.depth)
        path.pop()
      const draft: Draft = {
        heading: node,
        level: node.depth,
        nodes: [],
        children: [],
      }
      path.at(-1)!.children.push(draft)
      path.push(draft)
    }
    else {
      path.at(-1)!.nodes.push(node)
    }
  }
  return root
}

/** A talk of fewer chapters than this is not announced by them. */
const fewestChapters = 3

/**
 * The chapters of a review. Where all of it stands beneath one heading that says nothing itself, `Notes` say, with a chapter or two at
 * most beside it, the headings beneath that one which have sections are the chapters; the first of them remembers what stands above.
 */
export function opened(chapters: Draft[]): Draft[] {
  const isCounted = ({ heading }: Draft): boolean =>
    /^(?:chapter|conclusion|introduction)$/.test(roleOf(splitNumber(toString(heading!, { includeHtml: false })).title))
  const parted = chapters.filter(({ children }) => children.length > 0)
  const [only] = parted
  if (parted.length !== 1 || only.nodes.length > 0 || chapters.filter(isCounted).length >= fewestChapters)
    return chapters
  const [first, ...others] = only.children
  const within = opened([{ ...first, above: [...only.above ?? [], { ...only, above: undefined }, ...first.above ?? []] }, ...others])
  return within.filter(({ children }) => children.length > 0).length >= fewestChapters
    ? chapters.flatMap(chapter => chapter === only ? within : [chapter])
    : chapters
}

/** The only heading of the first level, where others stand before it, a piece of news say: they are chapters like those beneath it. */
export function titledLater(root: Draft): Draft | undefined {
  const top = root.children.filter(({ level }) => level === 1)
  const [only] = top
  return top.length === 1 && only === root.children.at(-1) && root.children.length > 1 && only.children.length > 0
    ? { ...only, nodes: [...root.nodes, ...only.nodes], children: [...root.children.slice(0, -1), ...only.children] }
    : undefined
}
