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
