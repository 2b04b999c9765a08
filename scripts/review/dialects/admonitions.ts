import type { Edit } from '../rewrite.ts'
import type { Dialect } from './dialect.ts'
import { linesOf } from './dialect.ts'

const opening = /^(?:!!!|\?\?\?\+?|===)[ \t]+(?:([\w-]+)(?:[ \t]+[\w-]+)*[ \t]*)?(?:"([^"]*)")?$/

/** MkDocs' `!!! note "Title"` and `??? note` with their indented text become callouts, `=== "Tab"` a label. */
export const admonitions: Dialect = {
  name: 'admonitions',
  sign: /^[ \t]*(?:!!!|\?\?\?\+?|===)[ \t]+["\w]/m,
  edits: (text) => {
    const edits: Edit[] = []
    const open: { indent: number, prefix: string }[] = []
    let isBeneath = false
    let blanks: Edit[] = []
    for (const { start, end, raw, mask } of linesOf(text)) {
      const indent = /^[ \t]*/.exec(raw)![0].replaceAll('\t', '    ').length
      if (raw.trim() === '') {
        // Whether it belongs to a callout is known from what stands beneath it.
        blanks.push({ start, end, text: '' })
        isBeneath = false
        continue
      }
      while (open.length > 0 && indent < open.at(-1)!.indent + 4)
        open.pop()
      const last = open.at(-1)
      const prefix = ' '.repeat(open[0]?.indent ?? 0) + open.map(one => one.prefix).join('')
      if (last)
        edits.push(...blanks.map(blank => ({ ...blank, text: prefix.trimEnd() })))
      blanks = []
      const from = start + (last ? Math.min(raw.length, raw.startsWith('\t') ? open.length : last.indent + 4) : 0)
      const [head, name, title = ''] = opening.exec(mask.trim()) ?? []
      if (head !== undefined && (name !== undefined || title !== '')) {
        const isTab = /^\s*===/.test(raw)
        const words = isTab ? `**${title}:**\n` : `> [!${name?.toUpperCase() ?? 'NOTE'}] ${title}`.trimEnd()
        // Beneath another one's last line it would go on with that.
        const gap = isBeneath ? `${prefix.trimEnd()}\n` : ''
        edits.push({ start: last ? start : start + indent, end, text: gap + prefix + words })
        open.push({ indent, prefix: isTab ? '' : '> ' })
      }
      else if (last) {
        edits.push({ start, end: from, text: prefix })
      }
      isBeneath = open.length > 0
    }
    return edits
  },
}
