import type { Nodes, Root, RootContent } from 'mdast'
import type { VFile } from 'vfile'
import { toString } from 'mdast-util-to-string'
import { authorsLine } from '../../diagnostics/messages.ts'
import { walk } from '../walk.ts'
import { calledBy, isOfPicture, isSection, numbered } from './kinds.ts'

declare module 'mdast' {
  interface Data {
    /** The names by which a text mentions what the node shows. */
    labels?: string[]
    /** How it is mentioned where its own words do not say so: `Figure 2: `. */
    called?: string
  }
}

/** The name of a thing and the line of the author's file that gives it. */
export interface Label { name: string, line: number }

/** How a text mentions a thing: its whole name, its number alone, and where the link leads. */
export interface Mention { words: string, number: string, url: string }

/** How tools name things: attributes, LaTeX, targets and options of MyST and Quarto, d2l, anchors of HTML. */
const forms = [
  /(?<=\{(?:[^{}\n]*\s)?)#([\p{L}\p{N}_][\p{L}\p{N}_:.-]*)(?=[\s}])/gu,
  /\\label\s*\{([^{}\n]+)\}/g,
  /\(\\#([\w:./-]+)\)/g,
  /^\(([\w:.-]+)\)=[ \t]*$/gm,
  /^[ \t>]*(?:#\||%%\||\/\/\|)[ \t]*label:[ \t]*["']?([\w:.-]+)/gm,
  /^[ \t>]*:(?:name|label):[ \t]*(\S+)/gm,
  /:(?:label|eqlabel):`([^`\n]+)`/g,
  /<(?:a|span|div|figure|table|img)\s(?:[^<>\n]*\s)?(?:id|name)=["']([^"'\n]+)["']/gi,
]

/** All names that a text gives to things, in order; what other tools mean by them is read away later. */
export function labelsIn(file: VFile): Label[] {
  const source = String(file)
  if (!/[#(]|\\label|label:|:name:|\b(?:id|name)=/.test(source))
    return []
  const found = forms.flatMap(form => [...source.matchAll(form)].map(({ 1: name, index }) => ({ name: name.trim(), index })))
  let [line, done] = [1, 0]
  return found.toSorted((a, b) => a.index - b.index).map(({ name, index }) => {
    line += source.slice(done, index).split('\n').length - 1
    done = index
    return { name, line: authorsLine(file, line)! }
  })
}

/** The language of a text, and the numbers that its formulas have. */
interface Known { lang: string, numbers: Map<string, string> }

/** Finds the thing that each name is given to, marks it with the name, and says how it is mentioned. */
export function mentionsOf(labels: Label[], tree: Root, file: VFile, { lang, numbers }: Known): Map<string, Mention> {
  const mentions = new Map<string, Mention>()
  const counts = new Map<string, number>()
  const mentioned = new Set(Array.from(String(file).matchAll(/@\{?([\w:.-]+)/g), ([, name]) => name))
  for (const { name, line } of labels) {
    const node = mentions.has(name) ? undefined : thingAt(name, line, tree, file)
    // A picture that a listing would draw and no text mentions is none to count.
    if (!node || (isOfPicture(name) && isListing(node) && !mentioned.has(name)))
      continue
    const marked = pictureIn(node) ?? node
    const twin = marked.data?.labels?.find(other => calledBy(other, lang) === calledBy(name, lang))
    if (node.type === 'heading') {
      const title = toString(node)
      const [, own] = /^\s*((?:\d+|[A-Z](?=\.))(?:\.\d+)*)[.、:：]?\s/.exec(title) ?? []
      mentions.set(name, { words: title, number: own ?? title, url: `#${name}` })
    }
    else if (twin !== undefined && mentions.has(twin)) {
      mentions.set(name, { ...mentions.get(twin)!, url: `#${name}` })
    }
    else {
      const called = calledBy(name, lang)
      counts.set(called, (counts.get(called) ?? 0) + 1)
      const own = numbers.get(name) ?? ownNumber(node, tree)
      const number = own ?? String(counts.get(called))
      mentions.set(name, { words: called ? numbered(called, number, lang) : name, number, url: `#${name}` })
      const shown = isOfPicture(name) ? pictureIn(node) : node.type === 'table' ? node : undefined
      if (shown && own === undefined && called)
        shown.data = { ...shown.data, called: `${numbered(called, number, lang)}${lang.startsWith('zh') ? '：' : ': '}` }
    }
    marked.data = { ...marked.data, labels: [...new Set([...marked.data?.labels ?? [], name])] }
  }
  return mentions
}

const others: Record<string, (node: Nodes) => boolean> = { ta: isOf('table'), tb: isOf('table'), eq: isOf('math') }

/** The block at a line, or what stands beside it and is of the kind that the name says. */
function thingAt(name: string, line: number, tree: Root, file: VFile): RootContent | undefined {
  const { children } = tree
  const start = (node: Nodes): number => authorsLine(file, node.position!.start.line)!
  const end = (node: Nodes): number => authorsLine(file, node.position!.end.line)!
  const at = children.findIndex(node => node.type !== 'yaml' && end(node) >= line)
  const near = [children[at], children[at - 1], children[at + 1]]
    .filter(node => node !== undefined && node.type !== 'yaml' && start(node) - line <= 3 && line - end(node) <= 3)
  const isWanted = isSection(name) ? isOf('heading') : /^fig/i.test(name) ? isPicture : others[name.slice(0, 2).toLowerCase()]
  return (isWanted && near.find(isWanted)) ?? near.find(node => start(node) <= line && line <= end(node)) ?? near[0]
}

function isOf(kind: Nodes['type']): (node: Nodes) => boolean {
  return ({ type }) => type === kind
}

function isListing(node: Nodes): boolean {
  return node.type === 'code' && !/^(?:mermaid|plantuml|dot)$/i.test(node.lang ?? '')
}

function isPicture(node: Nodes): boolean {
  return node.type === 'code' || pictureIn(node) !== undefined
}

/** A picture is a block of its own, wherever it stands. */
function pictureIn(node: Nodes): Nodes | undefined {
  let found: Nodes | undefined
  walk(node, one => void (found ??= one.type === 'image' ? one : undefined))
  return found
}

const captioned = /(?:^|\n)\s*(?:Figure|Fig\.|Table|图|表)\s*(\d+(?:[.-]\d+)*)(?=[\s.:：\p{Script=Han}])/u

/** The number that a caption gives. */
function ownNumber(node: RootContent, { children }: Root): string | undefined {
  const at = children.indexOf(node)
  const texts = [node, children[at + 1], children[at - 1]].filter(one => one !== undefined && (one === node || one.type === 'paragraph'))
  return texts.map(one => captioned.exec(toString(one))?.[1]).find(Boolean)
}
