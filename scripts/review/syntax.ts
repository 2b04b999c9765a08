import type { Definition, FootnoteDefinition, Nodes, Root } from 'mdast'
import type { Math } from 'mdast-util-math'
import type { VFile } from 'vfile'
import type { Chunk } from './chunks.ts'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { mathFromMarkdown } from 'mdast-util-math'
import { gfmStrikethroughCjkFriendly } from 'micromark-extension-cjk-friendly-gfm-strikethrough'
import { frontmatter } from 'micromark-extension-frontmatter'
import { gfm } from 'micromark-extension-gfm'
import { math } from 'micromark-extension-math'
import { chunksOf } from './chunks.ts'
import { citationNodes, citationSyntax } from './citations/syntax.ts'
import { isFormula } from './dollars.ts'
import { emphasisSyntax } from './emphasis.ts'
import { piecesOf } from './long-blocks.ts'
import { neverClosed } from './never-closed.ts'
import { textAtOnce } from './text-at-once.ts'
import { visit, walk } from './walk.ts'

/**
 * Parses Markdown with GFM, math, front matter and emphasis that closes beside Chinese punctuation.
 * Dollar signs follow Pandoc's rule, so that two prices in a line are not a formula. A long text is parsed in chunks,
 * since the parser's time grows faster than its text; what is defined in one chunk counts in all.
 */
export function parseMarkdown(file: VFile): Root {
  const source = String(file)
  const chunks = chunksOf(source).flatMap(piecesOf)
  const trees = chunks.map((chunk, index) => parseChunk(chunk, '', index === 0))
  const children = chunks.length === 1 ? trees[0].children : joined(source, chunks, withDefinitions(source, chunks, trees))
  const tree: Root = { type: 'root', children, position: trees[0].position }
  endBeforeNextLine(tree, source)
  normaliseMath(tree, source)
  return tree
}

/** The blocks of all chunks; a list that was cut between its items is one again, and a quotation between its paragraphs. */
function joined(source: string, chunks: Chunk[], trees: Root[]): Root['children'] {
  const children: Root['children'] = []
  trees.forEach(({ children: [first, ...others] }, index) => {
    const before = children.at(-1)
    if (chunks[index].goesOn && first?.type === 'list' && before?.type === 'list') {
      for (const item of first.children)
        before.children.push(item)
      before.spread ||= first.spread || /\n[ \t]*\n/.test(source.slice(before.position!.end.offset, first.position!.start.offset))
      before.position!.end = first.position!.end
    }
    else if (chunks[index].goesOn && first?.type === 'blockquote' && before?.type === 'blockquote') {
      for (const child of first.children)
        before.children.push(child)
      before.position!.end = first.position!.end
    }
    else if (first) {
      children.push(first)
    }
    for (const other of others)
      children.push(other)
  })
  return children
}

/** A fence, formula or HTML that never closes, within a quotation or list that ends, is said to reach into the next line. */
function endBeforeNextLine(tree: Root, source: string): void {
  visit(tree, ['code', 'math', 'html'], ({ position }) => {
    const { start, end } = position!
    while (end.offset! > start.offset! && source[end.offset! - 1] === '\n') {
      end.offset!--
      end.line--
      end.column = end.offset! - source.lastIndexOf('\n', end.offset! - 1)
    }
  })
}

/** Makes prices text again, and formulas of what stands as one: `$$x$$` in a paragraph of its own, a fence named `math`. */
function normaliseMath(tree: Root, source: string): void {
  walk(tree, (node, index, parent) => {
    if (node.type === 'code' && node.lang === 'math') {
      parent!.children[index!] = displayOf(node.value, node)
    }
    else if (node.type === 'paragraph'
      && node.children.length === 1
      && node.children[0].type === 'inlineMath'
      && sliceOf(node.children[0], source).startsWith('$$')) {
      parent!.children[index!] = displayOf(node.children[0].value, node)
    }
    else if (node.type === 'inlineMath' && parent) {
      const slice = sliceOf(node, source)
      const { start, end } = node.position!
      const [before, after] = [source[start.offset! - 1] ?? '', source[end.offset!] ?? '']
      const isPrice = !slice.startsWith('$$') && !isFormula(slice.slice(1, -1), before, after)
      if (isPrice)
        parent!.children[index!] = { type: 'text', value: slice, position: node.position }
    }
  })
}

/** Display math in the place of another node, with what the HTML of the texts is made from. */
function displayOf(value: string, { position }: Nodes): Math {
  const code = {
    type: 'element' as const,
    tagName: 'code',
    properties: { className: ['language-math', 'math-display'] },
    children: [{ type: 'text' as const, value }],
  }
  return { type: 'math', value, position, data: { hName: 'pre', hChildren: [code] } }
}

function sliceOf({ position }: Nodes, source: string): string {
  return source.slice(position!.start.offset, position!.end.offset)
}

const syntax = [gfm(), math(), emphasisSyntax, gfmStrikethroughCjkFriendly(), citationSyntax, neverClosed]
export const extensions = [...syntax, textAtOnce(syntax)]
// A second search for addresses in finished texts makes nodes without a place, which could not be cut out.
const mdastExtensions = [
  ...gfmFromMarkdown().map(extension => ({ ...extension, transforms: [] })),
  mathFromMarkdown(),
  frontmatterFromMarkdown(['yaml']),
  citationNodes,
]

/** Parses a chunk with some definitions of others before it; nodes keep their places in the whole text. */
function parseChunk({ start, line, text }: Chunk, definitions: string, isFirst: boolean): Root {
  // Front matter must come first, so the first chunk has the others' definitions at its end.
  const [before, after] = isFirst ? ['', definitions && `\n\n${definitions}`] : [definitions && `${definitions}\n\n`, '']
  const tree = fromMarkdown(before + text + after, {
    extensions: isFirst ? [...extensions, frontmatter(['yaml'])] : extensions,
    mdastExtensions,
  })
  const own = tree.children.filter(({ position }) =>
    position!.start.offset! >= before.length && position!.start.offset! < before.length + text.length)
  const lines = line - 1 - (before.split('\n').length - 1)
  walk({ type: 'root', children: own }, ({ position }) => {
    for (const point of position ? [position.start, position.end] : []) {
      point.line += lines
      point.offset! += start - before.length
    }
  })
  return { ...tree, children: own }
}

/** Parses those chunks once more that name what another one defines; the first definition of a name counts. */
function withDefinitions(source: string, chunks: Chunk[], trees: Root[]): Root[] {
  const defined = new Map<string, { text: string, chunk: number }>()
  trees.forEach((tree, chunk) => visit(tree, ['definition', 'footnoteDefinition'], (node) => {
    const { type, identifier, position } = node as Definition | FootnoteDefinition
    const name = `[${type === 'definition' ? '' : '^'}${identifier}]`
    if (!defined.has(name))
      defined.set(name, { text: source.slice(position!.start.offset, position!.end.offset), chunk })
  }))
  return trees.map((tree, index) => {
    const names = defined.size > 0 ? chunks[index].text.toLowerCase().replace(/\s+/g, ' ').match(/\[[^[\]]+\]/g) : []
    const foreign = [...new Set(names)]
      .flatMap(name => defined.get(name) ?? [])
      .filter(({ chunk }) => chunk !== index)
      .map(({ text }) => text)
    return foreign.length > 0 ? parseChunk(chunks[index], foreign.join('\n\n'), index === 0) : tree
  })
}
