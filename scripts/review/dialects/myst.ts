import type { Edit } from '../rewrite.ts'
import type { Dialect, Line } from './dialect.ts'
import type { Directive, Form } from './myst-forms.ts'
import { linesOf } from './dialect.ts'
import { formOf } from './myst-forms.ts'

const opening = /^([ \t>]*)(`{3,}|~{3,}|:{3,})\{([a-z][\w:-]*)\}(.*)$/i
const listing = /^[ \t>]*(`{3,}|~{3,})/
const option = /^[ \t>]*:([\w-]+):(?:[ \t](.*))?$/
const rule = /^[ \t>]*---[ \t]*$/

/** A directive that is open: how its last line is written, and what takes that line's place. */
interface Open { mark: string, ends: string }

/**
 * MyST's directives, as Jupyter Book writes them: callouts and statements become containers, figures pictures, list tables tables,
 * cells listings; contents are left out. Comments with `%` and marks of cells go.
 */
export const myst: Dialect = {
  name: 'directives',
  sign: /^[ \t>]*(?:`{3,}|~{3,}|:{3,})\{[a-z]|^\+\+\+/im,
  edits: (text) => {
    const lines = linesOf(text)
    const isMyst = lines.some(({ raw }) => formIn(raw) !== undefined)
    const edits: Edit[] = []
    const open: Open[] = []
    for (let index = 0; index < lines.length; index++) {
      const line = lines[index]
      const [, lead, mark, name, argument] = opening.exec(line.raw) ?? []
      const form = name === undefined ? undefined : formOf(name.toLowerCase())
      if (form) {
        const { options, next } = optionsFrom(lines, index + 1)
        const end = form.kind === 'block' ? index : endOf(lines, next, mark)
        const body = lines.slice(next, end).map(({ raw }) => raw.slice(lead.length))
        const said = form.says({ name: name.toLowerCase(), argument: argument.trim(), options, body })
        edits.push({ start: line.start, end: lines[form.kind === 'whole' ? end : next - 1].end, text: led(said, lead) })
        if (form.kind === 'block')
          open.push({ mark, ends: form.ends })
        index = form.kind === 'block' ? next - 1 : end
      }
      else if (open.length > 0 && isClosing(line.raw, open.at(-1)!.mark)) {
        edits.push({ start: line.start + /^[ \t>]*/.exec(line.raw)![0].length, end: line.end, text: open.pop()!.ends })
      }
      else if (listing.test(line.raw)) {
        index = endOf(lines, index + 1, listing.exec(line.raw)![1])
      }
      else if (isMyst && /^(?:\+\+\+(?:[ \t].*)?|%(?:[ \t].*)?)$/.test(line.raw)) {
        edits.push({ start: line.start, end: line.end, text: '' })
      }
    }
    return edits
  },
}

function formIn(raw: string): Form | undefined {
  const name = opening.exec(raw)?.[3]
  return name === undefined ? undefined : formOf(name.toLowerCase())
}

/** Lines behind the lead of those that they take the place of. */
function led(said: string, lead: string): string {
  return said.split('\n').map(line => (lead + line).trimEnd()).join('\n')
}

/** The options beneath an opening line, `:name: value` or YAML between rules, and the line behind them. */
function optionsFrom(lines: Line[], from: number): { options: Directive['options'], next: number } {
  const options: Directive['options'] = {}
  let next = from
  const first = lines.findIndex(({ raw }, index) => index >= from && raw.trim() !== '')
  const isYaml = rule.test(lines[first]?.raw ?? '')
  const end = isYaml ? lines.findIndex(({ raw }, index) => index > first && (rule.test(raw) || listing.test(raw))) : -1
  if (end > 0 && rule.test(lines[end].raw)) {
    for (const { raw } of lines.slice(first + 1, end)) {
      const [, name, value] = /^\s*([\w-]+):(.*)$/.exec(raw) ?? []
      if (name)
        options[name] = value.trim()
    }
    return { options, next: end + 1 }
  }
  for (let match = option.exec(lines[next]?.raw ?? ''); match; match = option.exec(lines[++next]?.raw ?? ''))
    options[match[1]] = match[2]?.trim() ?? ''
  return { options, next }
}

/** The line that closes a directive, or the last one. */
function endOf(lines: Line[], from: number, mark: string): number {
  const end = lines.findIndex(({ raw }, index) => index >= from && isClosing(raw, mark))
  return end < 0 ? lines.length - 1 : end
}

function isClosing(raw: string, mark: string): boolean {
  const words = raw.replace(/^[ \t>]*/, '').trimEnd()
  return words.startsWith(mark) && words.replaceAll(mark[0], '') === ''
}
