import type { Html, Image, Paragraph, RootContent } from 'mdast'
import type { VFile } from 'vfile'
import type { Directives } from '../review/directives.ts'
import type { Block, BlockReader, Label } from './block.ts'
import type { Subject } from './subjects.ts'
import { toString } from 'mdast-util-to-string'
import { citationsOf } from '../review/citations/citation.ts'
import { directivesFromComment, noteFromComment } from '../review/directives.ts'
import { captionWithin, isCaption, ownCaption } from './captions.ts'
import { withShortCaptions } from './long-captions.ts'
import { checkRoutes } from './routes.ts'
import { subjectOf } from './subjects.ts'
import { pictureAbove, withWordsBehind } from './words-behind.ts'

/** What stands in a section before its sub-sections: its blocks, and what its first comments say about the section itself. */
export interface SectionContent {
  directives: Directives
  note?: string
  blocks: Block[]
}

/** Groups the nodes of a section into blocks: labels and captions join what they name, comments steer what follows. */
export function contentFromNodes(nodes: RootContent[], subjects: Subject[], file: VFile, reader: BlockReader): SectionContent {
  const content: SectionContent = { directives: {}, blocks: [] }
  let label: Label | undefined
  let caption: Paragraph | undefined
  let directives: Directives = {}
  let note: string | undefined
  const loosen = (): void => {
    if (label)
      content.blocks.push(...reader.find(label.node)!)
    if (caption)
      content.blocks.push(...reader.find(caption)!)
    label = caption = undefined
  }
  const add = (...blocks: Block[]): void => {
    const [first, ...others] = blocks
    Object.assign(first, { label, directives, note })
    // What is left out is so with all the pictures in it.
    if (directives.skip !== undefined)
      others.forEach(block => block.directives = { skip: directives.skip })
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
  const read = nodes.map(reader.find)
  for (const [index, node] of nodes.entries()) {
    const last = content.blocks.at(-1)
    const found = read[index]
    const above = pictureAbove(content.blocks)
    const ofPicture = last?.kind === 'figure' && !last.caption && !label ? captionWithin(node) : undefined
    if (node.type === 'html' && isComment(node)) {
      const { explorer, ...said } = directivesFromComment(node, file, reader.explorers) ?? {}
      const spoken = noteFromComment(node)
      if (content.blocks.length === 0 && !label) {
        const { skip, chart, break: _, routes, lanes, ...own } = said
        content.directives = joined(content.directives, own)
        content.note ??= spoken
        directives = joined(directives, {
          ...(skip ? { skip } : {}),
          ...(chart ? { chart } : {}),
          ...(lanes ? { lanes } : {}),
          ...(routes ? { routes } : {}),
        })
      }
      else {
        directives = joined(directives, said)
        note = spoken ?? note
      }
      if (explorer) {
        loosen()
        add({ kind: 'explorer', nodes: [node], place: node.position!, cites: [], directives: {}, request: explorer })
      }
    }
    else if (last && ofPicture) {
      last.caption = ofPicture
      last.cites.push(...citationsOf(ofPicture))
    }
    else if (above && !label && isWords(node, found) && isCaption(node, { behind: 'figure' })) {
      above.caption = node
      above.cites.push(...citationsOf(node))
    }
    else if (
      isWords(node, found)
      && last
      && isCaption(node, { behind: last.kind })
      && !last.caption
      && reader.hasCaption(last)
      && !label
    ) {
      last.caption = node
      last.cites.push(...citationsOf(node))
    }
    else if (isWords(node, found) && isCaption(node, { before: read[index + 1]?.[0].kind })) {
      loosen()
      caption = node
    }
    else if (isWords(node, found) && labelIn(node, subjects)) {
      loosen()
      label = labelIn(node, subjects)
    }
    else if (found) {
      if ((label && reader.hasNoLabel(found[0])) || (caption && (found[0].caption || !reader.hasCaption(found[0]))))
        loosen()
      add(...found)
    }
  }
  loosen()
  content.blocks = withWordsBehind(content.blocks)
  for (const block of content.blocks) {
    if (block.kind === 'figure' && block.nodes.at(-1)?.type === 'image')
      block.caption ??= ownCaption(block.nodes.at(-1) as Image)
  }
  content.blocks = withShortCaptions(content.blocks, String(file))
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

/** A paragraph, which may be a caption or a label; a paragraph of pictures is none. */
function isWords(node: RootContent, found: Block[] | undefined): node is Paragraph {
  return node.type === 'paragraph' && found?.length === 1 && found[0].kind === 'prose'
}

function isComment(node: Html): boolean {
  return /^\s*<!--[\s\S]*-->\s*$/.test(node.value)
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
