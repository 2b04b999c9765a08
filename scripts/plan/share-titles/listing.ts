import type { Part } from '../../parts/part.ts'
import type { ShareTitle } from './share-title.ts'
import { codeLines } from '../../estimate/code-lines.ts'
import { anyComment, leadingComment, namesOf } from './code-names.ts'
import { isTitle } from './fits.ts'
import { namesAsTitle } from './share-title.ts'

/** A listing by the comment that it begins with, or by what it defines. */
export const listing: ShareTitle = ({ parts }) => {
  const lines = parts.flatMap(linesOf)
  const words = leadingComment(lines)
  const said = words === undefined ? undefined : { text: words }
  return said && isTitle(said) ? said : namesAsTitle(namesOf(lines), isTitle)
}

/** A listing by any comment in it, or by the first line that calls or names something. */
export const listingsLine: ShareTitle = ({ parts }) => {
  const lines = parts.flatMap(linesOf)
  const line = lines.find(one => /^\s*[\p{L}_$][\p{L}\p{N}_.$]*\s*(?:=|<-|\()(?!.*[[{(]$).*\p{L}{2}/u.test(one))?.trim()
  return [anyComment(lines), line].flatMap(text => text && isTitle({ text }) ? { text } : [])[0]
}

function linesOf(part: Part): string[] {
  const block = part.kind === 'block' || part.kind === 'explained-code' ? part.block : undefined
  return block?.kind === 'code' ? codeLines(block.code.value).slice(...('range' in part && part.range) || []) : []
}
