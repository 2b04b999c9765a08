import type { Root } from 'mdast'
import type { VFile } from 'vfile'
import { report } from '../diagnostics/messages.ts'
import { visit } from './walk.ts'

/** Says which listing has no closing fence: all that follows it, to the end of the text, is listed and not read. */
export function reportUnclosedListing(file: VFile, tree: Root): void {
  const source = String(file)
  visit(tree, 'code', (node) => {
    const { start, end } = node.position!
    const lines = source.slice(start.offset, end.offset).split('\n')
    const mark = /^(?:`{3,}|~{3,})/.exec(lines[0])?.[0]
    const isClosed = lines.length > 1 && mark !== undefined && lines.at(-1)!.replace(/[\s>]/g, '').startsWith(mark)
    if (mark && !isClosed && source.slice(end.offset).trim() === '') {
      report(
        file,
        'unclosed-listing',
        node,
        `Listing opened by \`${mark}\` never closes, expected \`${mark}\` behind it; all that follows is listed as it stands`,
      )
    }
  })
}
