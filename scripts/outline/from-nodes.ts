import type { Html, Image, Nodes, Paragraph, PhrasingContent, RootContent } from 'mdast'
import type { VFile } from 'vfile'
import type { Directives } from '../review/directives.ts'
import type { Block, Label } from './block.ts'
import type { Subject } from './subjects.ts'
import { toString } from 'mdast-util-to-string'
import { citationsOf } from '../review/citations.ts'
import { directivesFromComment, noteFromComment } from '../review/directives.ts'
import { graphFromArrows } from './arrows.ts'
import { checkRoutes } from './routes.ts'
import { subjectOf } from './subjects.ts'

/** What stands in a section before its sub-sections: its blocks, and what its first comments say about the section itself. */
export interface SectionContent {
  directives: Directives
  note?: string
  blocks: Block[]
}

/** Groups the nodes of a section into blocks: labels and captions join what they name, comments steer what follows. */
export function contentFromNodes(nodes: RootContent[], subjects: Subject[], file: VFile): SectionContent {
  const content: SectionContent = { directives: {}, blocks: [] }
  let label: Label | undefined
  let caption: Paragraph | undefined
  let directives: Directives = {}
  let note: string | undefined
  const loosen = (): void => {
    if (label)
      content.blocks.push(prose(label.node))
    if (caption)
      content.blocks.push(prose(caption))
    label = caption = undefined
  }
  const add = (...blocks: Block[]): void => {
    const [first] = blocks
    Object.assign(first, { label, directives, note })
    if (label)
      first.nodes = [label.node, ...first.nodes]
    if (caption) {
      Object.assign(first, {
        caption,
        cites: [
          ...first.cites,
          ...citationsOf(caption),
        ],
      })
    }
    content.blocks.push(...blocks)
    label = caption = note = undefined
    directives = {}
  }
  for (const node of nodes) {
    const last = content.blocks.at(-1)
    if (node.type === 'html' && isComment(node)) {
      const { explorer, ...found } = directivesFromComment(node, file) ?? {}
      const spoken = noteFromComment(node)
      if (content.blocks.length === 0 && !label) {
        const { skip, chart, break: _, routes, lanes, ...own } = found
        content.directives = joined(content.directives, own)
        content.note ??= spoken
        directives = joined(directives, { ...(skip ? { skip } : {}), ...(chart ? { chart } : {}), ...(lanes ? { lanes } : {}), ...(routes ? { routes } : {}) })
      }
      else {
        directives = joined(directives, found)
        note = spoken ?? note
      }
      if (explorer) {
        loosen()
        add({ kind: 'explorer', nodes: [node], place: node.position!, cites: [], directives: {}, request: explorer })
      }
    }
    else if (node.type === 'paragraph' && figuresIn(node)) {
      loosen()
      add(...figuresIn(node)!)
    }
    else if (node.type === 'paragraph' && isCaption(node) && last && !last.caption && captioned(last) && !label) {
      last.caption = node
      last.cites.push(...citationsOf(node))
    }
    else if (node.type === 'paragraph' && isCaption(node)) {
      loosen()
      caption = node
    }
    else if (node.type === 'paragraph' && labelIn(node, subjects)) {
      loosen()
      label = labelIn(node, subjects)
    }
    else {
      const block = blockFromNode(node)
      if (!block)
        continue
      if (block.kind === 'prose' || (caption && !captioned(block)))
        loosen()
      add(block)
    }
  }
  loosen()
  // A note behind the last block is the section's own, where that has none.
  content.note ??= note
  checkRoutes(content.blocks, file)
  return content
}

/** Later comments overrule earlier ones; routes add up. */
function joined(before: Directives, found: Directives): Directives {
  const routes = [...(before.routes ?? []), ...(found.routes ?? [])]
  const accepts = [...(before.accepts ?? []), ...(found.accepts ?? [])]
  return { ...before, ...found, ...(routes.length > 0 ? { routes } : {}), ...(accepts.length > 0 ? { accepts } : {}) }
}

function blockFromNode(node: RootContent): Block | undefined {
  const base = {
    nodes: [node as Nodes],
    place: node.position!,
    cites: citationsOf(node),
    directives: {},
  }
  switch (node.type) {
    case 'list': return {
      ...base,
      kind: 'points',
      list: node,
      items: node.children,
    }
    case 'table': return { ...base, kind: 'table', table: node }
    case 'math': return { ...base, kind: 'formula', value: node.value }
    case 'blockquote': return { ...base, kind: 'quotation', quote: node }
    case 'code': {
      if (node.lang === 'mermaid')
        return { ...base, kind: 'diagram', code: node }
      const graph = node.lang ? undefined : graphFromArrows(node.value)
      return graph
        ? {
            ...base,
            kind: 'diagram',
            code: node,
            graph,
          }
        : { ...base, kind: 'code', code: node }
    }
    case 'paragraph':
    case 'html':
    case 'footnoteDefinition': return { ...base, kind: 'prose' }
    default: return undefined
  }
}

function prose(node: Paragraph): Block {
  return {
    kind: 'prose',
    nodes: [node],
    place: node.position!,
    cites: citationsOf(node),
    directives: {},
  }
}

function isComment(node: Html): boolean {
  return /^\s*<!--[\s\S]*-->\s*$/.test(node.value)
}

/** The figures of a paragraph of pictures; emphasised text behind a picture is its caption. */
function figuresIn(node: Paragraph): Block[] | undefined {
  const parts = node.children.filter(child => !(child.type === 'text' && child.value.trim() === '') && child.type !== 'break').map(withoutLink)
  if (parts[0]?.type !== 'image' || !parts.every(part => part.type === 'image' || part.type === 'emphasis'))
    return undefined
  const figures: Block[] = []
  for (const part of parts) {
    if (part.type === 'image')
      figures.push(figure(part))
    else
      figures.at(-1)!.caption = paragraphOf(part)
  }
  return figures
}

/** A picture that is a link is that picture; badges, which lie on another host, are not meant as figures. */
function withoutLink(child: PhrasingContent): PhrasingContent {
  const [only, ...others] = child.type === 'link' ? child.children : []
  return only?.type === 'image' && others.length === 0 && !/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(only.url) ? only : child
}

function figure(image: Image): Block {
  return {
    kind: 'figure',
    nodes: [image],
    place: image.position!,
    cites: [],
    directives: {},
    path: image.url,
    alt: image.alt ?? '',
  }
}

function paragraphOf(child: PhrasingContent): Paragraph {
  return {
    type: 'paragraph',
    children: [child],
    position: child.position,
  }
}

function captioned(block: Block): boolean {
  return block.kind === 'table' || block.kind === 'figure' || block.kind === 'diagram'
}

function isCaption(node: Paragraph): boolean {
  // A caption may cite many sources; only its words count.
  const text = toString(node).replace(/\[@[^\]]*\]/g, '')
  return text.length < 120 && /^(?:表|图|Table|Figure|Fig\.)\s*(?:\d+(?:\.\d+)*\s*)?[：:.]/.test(text)
}

function labelIn(node: Paragraph, subjects: Subject[]): Label | undefined {
  const text = toString(node).trim()
  if (node.children[0]?.type !== 'strong' || !/[：:]$/.test(text) || text.length > 48)
    return undefined
  return {
    node,
    text: text.replace(/[：:]$/, ''),
    subject: subjectOf(text, subjects),
  }
}
