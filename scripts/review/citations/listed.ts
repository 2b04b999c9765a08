import type { List, Nodes, Root, RootContent } from 'mdast'
import type { Reference } from '../references.ts'
import { toString } from 'mdast-util-to-string'
import { inSimplified } from '../../typesetting/traditional.ts'
import { visit, walk } from '../walk.ts'
import { shortOf } from './entry.ts'
import { joinedTexts } from './texts.ts'

const headings = /^\s*(?:\d+(?:\.\d+)*[.、]?\s*|[一二三四五六七八九十]+、\s*)?(?:(?:主要)?参考文献|引用文献|参考资料|参考书目|引用的著作|引用来源|资料来源|文献|(?:selected |cited )?references|reference list|bibliography|works cited|literature(?: cited)?|sources)\s*(?:[:：]\s*)?$/i
const numbered = /^[ \t]*(?:\[(\d{1,3})\]|(\d{1,3})[.)、](?=\s))[ \t]*/gm
/** One entry says nothing about how a review counts. */
const fewest = 2

/** The sources that the author lists at the end, by their numbers: `[12]` in the text names them. The numbers there stay as written. */
export function listedIn(tree: Root, source: string): Map<string, Reference> {
  const found = new Map<string, Reference>()
  for (const node of listNodes(tree)) {
    keepNumbers(node, source)
    for (const [number, text, url] of entriesIn(node, source)) {
      if (!found.has(number))
        found.set(number, referenceOf(number, text, url))
    }
  }
  return found.size < fewest ? new Map() : found
}

function referenceOf(number: string, text: string, url: string): Reference {
  const told = shortOf(text)
  return { ...told, key: number, label: number, short: `[${number}] ${told.short}`, url, isListed: true }
}

/** What stands beneath a heading for sources, up to the next heading. */
export function listNodes({ children }: Root): RootContent[] {
  return children.flatMap((node, index) => {
    if (!isHead(node))
      return []
    const end = children.findIndex((other, at) => at > index && other.type === 'heading')
    return children.slice(index + 1, end < 0 ? undefined : end)
  })
}

/** A heading, or a line in bold alone, as converters have it. */
function isHead(node: RootContent): boolean {
  const isBold = node.type === 'paragraph' && node.children.length === 1 && node.children[0].type === 'strong'
  return (node.type === 'heading' || isBold) && headings.test(inSimplified(toString(node)))
}

function keepNumbers(node: Nodes, source: string): void {
  walk(node, (one) => {
    if (!('children' in one) || !one.children.some(({ type }) => type === 'citation'))
      return
    one.children = joinedTexts(one.children.map(child => child.type === 'citation' && child.citations.every(({ key }) => /^\d+$/.test(key))
      ? { type: 'text', value: source.slice(child.position!.start.offset, child.position!.end.offset), position: child.position }
      : child) as never) as never
  })
}

/** The numbers that the author wrote before the points of an ordered list, which may leave some out; counted on where they do not rise. */
export function numbersOf({ children, start }: List, source: string): number[] {
  let last = (start ?? 1) - 1
  return children.map(({ position }) => {
    const own = Number(/^\d{1,3}/.exec(source.slice(position!.start.offset, position!.start.offset! + 3))?.[0])
    last = own > last ? own : last + 1
    return last
  })
}

/** The entries of a list or of the lines of a paragraph: number, words, address. */
function entriesIn(node: RootContent, source: string): [number: string, text: string, url: string][] {
  if (node.type === 'list') {
    const counted = numbersOf(node, source)
    return node.children.map((item, index) => {
      const text = toString(item)
      const own = new RegExp(numbered.source, 'm').exec(text)
      const isOwn = own?.index === 0
      return [
        isOwn ? own[1] ?? own[2] : String(counted[index]),
        isOwn ? text.slice(own[0].length) : text,
        addressIn(item, text),
      ]
    })
  }
  const text = node.type === 'paragraph' ? toString(node) : ''
  const starts = [...text.matchAll(numbered)]
  return starts.map((match, index) => {
    const own = text.slice(match.index + match[0].length, starts[index + 1]?.index)
    return [match[1] ?? match[2], own.replace(/\s+/g, ' ').trim(), addressIn(undefined, own)]
  })
}

/** The first address that an entry has: that of a link, one that is written out, or a DOI's. */
export function addressIn(node: Nodes | undefined, text: string): string {
  let found = ''
  if (node)
    visit(node, 'link', ({ url }) => void (found ||= url))
  const doi = /\b10\.\d{4,9}\/[^\s,;，；]+[^\s,;.，；。]/.exec(text)?.[0]
  return found || (/https?:\/\/[^\s，；。]+[^\s.,;，；。]/.exec(text)?.[0] ?? (doi ? `https://doi.org/${doi}` : ''))
}
