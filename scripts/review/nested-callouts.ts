import type { Blockquote, Root } from 'mdast'
import type { Edit } from './rewrite.ts'
import { visit } from './walk.ts'

/** The mark of a callout and its title, at the beginning of a quotation. */
const head = /^\\?\[!([\p{L}\p{N}_-]+)\\?\][+-]?[ \t]*([^\n]*)/u
/** Alerts that Slidev itself makes of a quotation within another block, where nothing stands behind the mark. */
const alerts = ['note', 'tip', 'important', 'warning', 'caution']

/**
 * A callout within another one, a quotation or a list has no panel of its own: its title, or else its name, becomes a bold line of the
 * quotation that it is.
 */
export function nestedCallouts(source: string, tree: Root): Edit[] {
  const edits: Edit[] = []
  visit(tree, 'blockquote', (node, _, parent) => {
    const edit = parent!.type === 'root' ? undefined : headOf(node, source)
    if (edit)
      edits.push(edit)
  })
  return edits
}

function headOf({ children: [first] }: Blockquote, source: string): Edit | undefined {
  if (first?.type !== 'paragraph')
    return undefined
  const start = first.position!.start.offset!
  const [all, name, words] = head.exec(source.slice(start, first.position!.end.offset)) ?? []
  if (all === undefined || (words.trim() === '' && alerts.includes(name.toLowerCase())))
    return undefined
  const title = words.replaceAll('**', '').trim() || `${name[0].toUpperCase()}${name.slice(1).toLowerCase()}`
  const goesOn = start + all.length < first.position!.end.offset!
  return { start, end: start + all.length, text: `**${title}**${goesOn ? '\\' : ''}` }
}
