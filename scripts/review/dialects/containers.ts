import type { VFile } from 'vfile'
import type { Edit } from '../rewrite.ts'
import type { Container } from './container-kinds.ts'
import type { Dialect, Line } from './dialect.ts'
import { report } from '../../diagnostics/messages.ts'
import { containerOf } from './container-kinds.ts'
import { linesOf } from './dialect.ts'
import { hidden } from './mask.ts'

const opening = /^([ \t>]*(?:(?:[-+*]|\d{1,9}[.)])[ \t]+)*):{3,}[ \t]*[^\s:]/
const closing = /^[ \t>]*:{3,}[ \t]*$/
const heading = /^#{1,6}[ \t](.*)$/
/** VuePress opens a tab by a line of its own. */
const tab = /^@tab(?::\w+)?[ \t]+(\S.*)$/

/** A container that is open, and how many quotations it stands in. */
interface Open extends Container { line: number, lead: string, depth: number }

/**
 * `:::` of pandoc, Quarto, Docusaurus, HackMD, VuePress and MyST. A callout becomes `> [!NAME] title` with its text quoted, columns
 * with headings become sections side by side, a tab's heading a label, speaker's notes a note; any other container is its text.
 */
export const containers: Dialect = {
  name: 'containers',
  sign: /^[ \t>\d.*+-]*:{3,}/m,
  edits: (text, file) => {
    const edits: Edit[] = []
    const open: Open[] = []
    const lines = linesOf(text)
    const ends = endsOfUnclosed(lines, file)
    const beside = columnsOf(lines)
    let named: number | undefined
    lines.forEach((line, index) => {
      while (open.length > 0 && ends.get(open.at(-1)!.line) === index)
        open.pop()
      const depth = open.reduce((sum, { isQuoted }) => sum + Number(isQuoted), 0)
      const prefix = '> '.repeat(depth)
      const begins = opening.exec(line.mask)
      const at = line.start + leadOf(line, open.at(-1)?.lead ?? begins?.[1] ?? '').length
      const replace = (words: string): void => void edits.push({ start: at, end: line.end, text: words })
      if (closing.test(line.mask) && open.length > 0) {
        const last = open.pop()!
        replace(`${'> '.repeat(last.depth)}${last.ends}`.trimEnd())
      }
      else if (begins) {
        const level = beside.get(index)
        const container = level !== undefined ? besideEachOther(level) : containerOf(line.raw.slice(begins[1].length).replace(/^:+/, '').replace(/:+\s*$/, '').trim())
        // Beneath a quotation's last line it would go on with that.
        const title = container.isQuoted && /\]$/.test(container.begins) ? titleBelow(lines, index) : undefined
        named = title?.line
        const gap = container.isQuoted && open.length === 0 && /^[ \t]*>/.test(lines[index - 1]?.raw ?? '') && !begins[1].includes('>') ? '\n' : ''
        edits.push({
          start: open.length === 0 ? line.start + begins[1].length : at,
          end: line.end,
          text: `${gap}${prefix}${container.begins} ${title?.words ?? ''}`.trimEnd(),
        })
        open.push({ ...container, line: index, lead: begins[1].replace(/[^>\s]/g, ' '), depth })
      }
      else if (named === index) {
        replace(prefix.trimEnd())
      }
      else if (open.length > 0) {
        editWithin(line, at, prefix, open.at(-1)!, edits)
      }
    })
    return edits
  },
}

/** The heading that a callout begins with, which Quarto takes for its title: its line and words. */
function titleBelow(lines: Line[], opened: number): { line: number, words: string } | undefined {
  const line = lines.findIndex(({ raw }, index) => index > opened && raw.replace(/[ \t>]/g, '') !== '')
  const [, words] = (lines[line]?.mask.startsWith(hidden) ? undefined : heading.exec(lines[line]?.raw.replace(/^[ \t>]+/, '') ?? '')) ?? []
  return words === undefined ? undefined : { line, words: words.replace(/\s*\{[^{}]*\}\s*$|\s#+\s*$/g, '').trim() }
}

/** Containers that never close end before the next heading: where, by the line that opens them. */
function endsOfUnclosed(lines: Line[], file: VFile): Map<number, number> {
  const open: number[] = []
  lines.forEach(({ mask }, index) => {
    if (closing.test(mask))
      open.pop()
    else if (opening.test(mask))
      open.push(index)
  })
  return new Map(open.map((line) => {
    const next = lines.findIndex(({ raw, mask }, index) => index > line && mask !== '' && !mask.startsWith(hidden) && heading.test(raw))
    const end = next < 0 ? 'it goes on to the end' : `it ends before the heading in line ${next + 1}`
    report(
      file,
      'unclosed-container',
      { line: line + 1, column: 1 },
      `Container opened by \`:::\` never closes, expected \`:::\` behind it; ${end}`,
    )
    return [line, next < 0 ? lines.length : next]
  }))
}

/** Where columns open of which several begin with a heading, and the highest level of those. */
function columnsOf(lines: Line[]): Map<number, number> {
  const found = new Map<number, number>()
  const open: { line: number, isColumns: boolean, levels: number[], hasHead: boolean }[] = []
  lines.forEach(({ raw, mask }, index) => {
    const level = heading.test(raw) && !mask.startsWith(hidden) ? /^#*/.exec(raw)![0].length : undefined
    if (closing.test(mask)) {
      const last = open.pop()
      if (last?.isColumns && last.levels.length > 1)
        found.set(last.line, Math.min(...last.levels))
    }
    else if (opening.test(mask)) {
      open.push({ line: index, isColumns: /^[ \t]*:+[ \t]*(?:\{[^}]*\.columns\b|columns\b)/.test(raw), levels: [], hasHead: false })
    }
    else if (level !== undefined && open.at(-2)?.isColumns && !open.at(-1)!.hasHead) {
      open.at(-1)!.hasHead = true
      open.at(-2)!.levels.push(level)
    }
  })
  return found
}

/** Columns with headings are sections side by side, which end where the columns do. */
function besideEachOther(level: number): Container {
  return { isQuoted: false, begins: '<!-- deck: layout="columns" -->', ends: `\n<!-- deck: end="${level}" -->` }
}

/** As much of a container's own lead as a line within it begins with. */
function leadOf({ raw }: Line, lead: string): string {
  let length = 0
  while (length < lead.length && (raw[length] === lead[length] || (/\s/.test(lead[length]) && /[ \t]/.test(raw[length] ?? ''))))
    length++
  return raw.slice(0, length)
}

/** A line of a container's text: quoted as deep as it stands, a heading as what it is there. */
function editWithin(line: Line, at: number, prefix: string, container: Open, edits: Edit[]): void {
  const words = line.raw.slice(at - line.start)
  const title = line.mask.trim() === '' || line.mask.startsWith(hidden) ? undefined : (heading.exec(words) ?? tab.exec(words))?.[1]
  if (title && container.tabs)
    edits.push({ start: at, end: line.end, text: `${tab.test(words) ? '\n' : ''}${prefix}**${title.replace(/\{[^{}]*\}\s*$/, '').replace(/\*\*|[#:：\s]+$/g, '').trim()}:**` })
  else if (prefix)
    edits.push({ start: at, end: at, text: words === '' ? prefix.trimEnd() : prefix })
}
