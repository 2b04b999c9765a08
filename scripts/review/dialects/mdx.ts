import type { Edit } from '../rewrite.ts'
import type { Dialect } from './dialect.ts'
import { linesOf, reportOnce } from './dialect.ts'

/** A component's tag alone on a line, closed or not. */
const alone = /^([ \t]*)<(\/?)([A-Z][\w.]*)((?:\s+[\w:-]+(?:=(?:"[^"]*"|'[^']*'|\{[^}]*\}))?)*)\s*(\/?)>[ \t]*$/
/** A component around words on one line. */
const around = /^([ \t]*)<([A-Z][\w.]*)((?:\s+[\w:-]+(?:=(?:"[^"]*"|'[^']*'|\{[^}]*\}))?)*)\s*>.+<\/\2>[ \t]*$/
/** Lines of a module, and comments. */
const code = /^(?:import\s.*\sfrom\s+["'][^"']+["'];?|import\s+["'][^"']+["'];?|export\s+(?:const|let|default|function)\b.*|[ \t]*\{\/\*.*\*\/\}[ \t]*)$/
/** Components that set a remark apart. */
const remarks = /^(?:Note|Tip|Hint|Info|Check|Warning|Caution|Danger|Important|Callout|Admonition|Alert|Aside|Card|Accordion|Expandable)$/
/** Components that show a picture. */
const pictures = /^(?:Image|Img|Figure|Picture|Frame|Zoom|ThemedImage|ImageZoom)$/

/**
 * Components of MDX: remarks are callouts, tabs labels, pictures pictures; others are what they hold. Their imports and comments, and
 * components that hold nothing, are left out with a message.
 */
export const mdx: Dialect = {
  name: 'components of MDX',
  sign: /^[ \t]*(?:<\/?[A-Z]|import\s|export\s|\{\/\*)/m,
  edits: (text, file) => {
    const lines = linesOf(text)
    const closed = new Set(lines.flatMap(({ mask }) => [...mask.matchAll(/<\/([A-Z][\w.]*)>/g)].map(([, name]) => name)))
    const left: number[] = []
    const edits = lines.flatMap(({ start, end, raw, mask }): Edit[] => {
      const whole = around.exec(mask)
      const [, lead = '', slash = '', name = '', written = '', empty = '']
        = alone.exec(mask) ?? (whole ? [raw, whole[1], '', whole[2], whole[3]] : [])
      if (name === '') {
        if (code.test(mask))
          left.push(start)
        return code.test(mask) ? [{ start, end, text: '' }] : []
      }
      if (!closed.has(name) && empty === '')
        return []
      const said = meaningOf(name, slash !== '', raw.slice(mask.indexOf(written), mask.indexOf(written) + written.length))
      if (empty !== '' && said === '')
        left.push(start)
      const inner = whole ? raw.slice(raw.indexOf('>', raw.indexOf(name) + name.length + written.length) + 1, raw.lastIndexOf('</')) : ''
      const parts = [said, ...(inner ? [inner.trim()] : []), ...(inner && said.startsWith(':::') ? [':::'] : [])]
      return [{ start, end, text: parts.filter(part => part !== '').map(part => part.replace(/^/gm, lead)).join('\n') }]
    })
    reportOnce(file, 'other-mark', text.source, left, 'Code of MDX means nothing outside its site and is left out, expected Markdown')
    return edits
  },
}

/** What stands in a tag's place. */
function meaningOf(name: string, isClosing: boolean, written: string): string {
  const values = Object.fromEntries([...written.matchAll(/([\w:-]+)=(?:"([^"]*)"|'([^']*)'|\{["'`]?([^}]*?)["'`]?\})/g)]
    .map(([, key, ...found]) => [key, found.find(value => value !== undefined) ?? '']))
  const title = values.title ?? values.label ?? ''
  if (remarks.test(name)) {
    const kind = /^(?:Callout|Admonition|Alert|Aside|Card|Accordion|Expandable)$/.test(name) ? values.type ?? values.kind ?? 'note' : name
    return isClosing ? ':::' : `::: ${kind.toLowerCase()} ${title}`.trimEnd()
  }
  if (isClosing)
    return ''
  if (pictures.test(name) && values.src)
    return `![${(values.caption ?? values.alt ?? title).replace(/[[\]]/g, '\\$&')}](<${values.src}>)`
  return /^Tab|Tab$|^Step$|^CodeGroupItem$/.test(name) && title ? `\n**${title}:**` : ''
}
