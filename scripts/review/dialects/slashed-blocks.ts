import type { Edit } from '../rewrite.ts'
import type { Dialect } from './dialect.ts'
import { linesOf } from './dialect.ts'

const opening = /^([ \t>]*)(\/{3,})[ \t]*([a-z][\w-]*)[ \t]*(\|.*)?$/i
const closing = /^[ \t>]*(\/{3,})[ \t]*$/
/** An option beneath the line that opens a block, and the one that says which kind of remark it is. */
const option = /^[ \t>]*(?: {4}|\t)([\w-]+):(.*)$/
/** Blocks that set a remark apart; others are what they hold. */
const remarks = /^(?:note|tip|info|warning|danger|caution|important|hint|attention|error|success|question|failure|bug|example|quote|abstract|summary|admonition|details)$/i

/** `/// note | Title … ///` of PyMdown, with its options, becomes a container; a tab is a label, a caption a line beneath its picture. */
export const slashedBlocks: Dialect = {
  name: 'blocks between slashes',
  sign: /^[ \t>]*\/{3,}[ \t]*[a-z]/im,
  edits: (text) => {
    const edits: Edit[] = []
    const open: { mark: string, ends: string }[] = []
    const lines = linesOf(text)
    const closes = new Set(lines.map(({ mask }) => closing.exec(mask)?.[1]))
    for (let index = 0; index < lines.length; index++) {
      const { start, end, mask } = lines[index]
      const [, lead, mark, name, bar = ''] = opening.exec(mask) ?? []
      if (name !== undefined && closes.has(mark)) {
        let kind = name.toLowerCase()
        let last = index
        for (; option.test(lines[last + 1]?.raw ?? ''); last++) {
          const [, key, value] = option.exec(lines[last + 1].raw)!
          kind = key === 'type' && /^(?:admonition|details)$/.test(name) ? value.trim() : kind
        }
        const title = bar.slice(1).trim()
        const isRemark = remarks.test(kind) || kind !== name.toLowerCase()
        const words = isRemark ? `::: ${kind} ${title}`.trimEnd() : kind === 'tab' && title ? `**${title}:**\n` : ''
        open.push({ mark, ends: isRemark ? ':::' : '' })
        edits.push({ start: start + lead.length, end: lines[last].end, text: words + '\n'.repeat(Math.max(0, last - index)) })
        index = last
      }
      else if (open.length > 0 && closing.exec(mask)?.[1] === open.at(-1)!.mark) {
        edits.push({ start: start + /^[ \t>]*/.exec(mask)![0].length, end, text: open.pop()!.ends })
      }
    }
    return edits
  },
}
