import type { Root } from 'mdast'
import type { VFile } from 'vfile'
import { report } from '../diagnostics/messages.ts'
import { visit } from './walk.ts'

/**
 * Numbers the notes that have names, `[^why]`, in the order in which the text mentions them, beside those that have numbers of their own;
 * a note that is mentioned and nowhere written is told.
 */
export function numberNotes(tree: Root, file: VFile): void {
  const numbers = new Map<string, string>()
  const taken = new Set<string>()
  visit(tree, 'footnoteDefinition', ({ identifier }) => void (/^\d+$/.test(identifier) && taken.add(identifier)))
  let last = 0
  visit(tree, 'footnoteReference', (node) => {
    if (/^\d+$/.test(node.identifier))
      return
    if (!numbers.has(node.identifier)) {
      do
        last++
      while (taken.has(String(last)))
      numbers.set(node.identifier, String(last))
    }
    node.label = numbers.get(node.identifier)!
  })
  visit(tree, 'footnoteDefinition', (node) => {
    node.label = numbers.get(node.identifier) ?? node.label
  })
  visit(tree, 'text', (node) => {
    for (const [whole] of node.value.matchAll(/\[\^[^\]\s^]+\]/g))
      report(file, 'unknown-label', node, `Note \`${whole}\` is written nowhere, expected \`${whole}: …\` in a paragraph of its own`)
  })
}

/** Takes out headings with nothing but notes beneath: each note is told where the text mentions it, and there is no slide to see. */
export function withoutHeadingsOfNotes(tree: Root): void {
  const isLast = (index: number): boolean => {
    const behind = tree.children.slice(index + 1)
    const next = behind.findIndex(({ type }) => type === 'heading')
    const own = behind.slice(0, next < 0 ? behind.length : next).filter(({ type }) => type !== 'thematicBreak' && type !== 'definition')
    const [heading, below] = [tree.children[index], behind[next]]
    const isLeaf = heading.type === 'heading' && !(below?.type === 'heading' && below.depth > heading.depth)
    return isLeaf && own.length > 0 && own.every(({ type }) => type === 'footnoteDefinition')
  }
  const first = tree.children.findIndex(({ type }) => type === 'heading')
  tree.children = tree.children.filter(({ type }, index) => type !== 'heading' || index === first || !isLast(index))
}
