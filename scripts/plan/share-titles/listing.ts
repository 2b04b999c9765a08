import type { Part } from '../../parts/part.ts'
import type { ShareTitle } from './share-title.ts'
import { codeLines } from '../../estimate/code-lines.ts'
import { anyComment, kindsIn, leadingComment } from './code-names.ts'
import { isTitle } from './fits.ts'

/** A listing by the comment that it begins with, or by the one kind of thing that it defines: the name of a function claims nothing. */
export const listing: ShareTitle = ({ parts }) => {
  const lines = parts.flatMap(linesOf)
  const words = leadingComment(lines)
  const said = words === undefined ? undefined : { text: words }
  const [name, ...others] = kindsIn(lines)
  return said && isTitle(said) ? said : name !== undefined && others.length === 0 && isTitle({ text: name }) ? { text: name } : undefined
}

/** A listing by any comment in it: a line of code claims nothing. */
export const listingsComment: ShareTitle = ({ parts }) => {
  const text = anyComment(parts.flatMap(linesOf))
  return text && isTitle({ text }) ? { text } : undefined
}

function linesOf(part: Part): string[] {
  const block = part.kind === 'block' || part.kind === 'explained-code' ? part.block : undefined
  return block?.kind === 'code' ? codeLines(block.code.value).slice(...('range' in part && part.range) || []) : []
}
