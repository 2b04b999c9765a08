import type { VFile } from 'vfile'
import type { Edit } from './rewrite.ts'
import { report } from '../diagnostics/messages.ts'
import { rewrite } from './rewrite.ts'

/** A line of YAML as front matter has it. */
const yamlLine = /^(?:\s*#.*|[\w-]+\s*:(?:\s.*)?|\s*-\s.*|\s+\S.*|\s*)$/
const keyLine = /^[\w-]+\s*:(?:\s|$)/m

/**
 * Gives a text the one front matter that Markdown's readers know: blank lines before it, tabs in it, a second block behind it,
 * one that is never closed, `+++` of Hugo, the `%` lines of pandoc and the bare ones of MultiMarkdown all become `---` and YAML.
 * Lines keep their numbers.
 */
export function normaliseHead(file: VFile): void {
  for (const form of [blankLines, percentLines, bareLines, tomlBlock, dottedEnd, closing, secondBlock, tabs]) {
    const edits = form(String(file), file)
    if (edits.length > 0)
      rewrite(file, edits)
  }
}

/** The text of the front matter with its two rules; empty where there is none. */
export function headOf(text: string): string {
  return /^---[ \t]*\n(?:[\s\S]*?\n)??(?:---|\.\.\.)[ \t]*(?:\n|$)/.exec(text)?.[0] ?? ''
}

function blankLines(text: string): Edit[] {
  const blank = /^(?:[ \t]*\n)+(?=(?:---|\+\+\+)[ \t]*\n)/.exec(text)?.[0]
  return blank ? [{ start: 0, end: blank.length, text: '' }] : []
}

/** Pandoc's title block: `% title`, `% authors`, `% date`. */
function percentLines(text: string): Edit[] {
  const block = /^%[^\n]*(?:\n[ \t]+\S[^\n]*)*(?:\n%[^\n]*(?:\n[ \t]+\S[^\n]*)*){0,2}(?=\n|$)/.exec(text)?.[0]
  if (!block)
    return []
  const [title, authors, date] = block.split(/^%/m).slice(1).map(part => part.trim().replace(/\s*\n\s*/g, '; '))
  const lines = [
    `title: ${JSON.stringify(title.replaceAll('; ', ' '))}`,
    ...(authors ? [`author: ${JSON.stringify(authors.split(/\s*;\s*/).filter(Boolean))}`] : []),
    ...(date ? [`date: ${JSON.stringify(date)}`] : []),
  ]
  return [{ start: 0, end: block.length, text: `---\n${lines.join('\n')}\n---` }]
}

/** What MultiMarkdown begins with: lines of a key and its value, the title first, up to a blank one; without a title in the text. */
function bareLines(text: string): Edit[] {
  const block = /^title:[ \t]*\S[^\n]*(?:\n[a-z][\w -]{1,30}:[ \t]*\S[^\n]*(?:\n[ \t]+\S[^\n]*)*){1,20}(?=\n[ \t]*(?:\n|$))/i.exec(text)?.[0]
  if (!block)
    return []
  const lines = block.split(/\n(?=\S)/).map((line) => {
    const [, key, value] = /^([\w -]+):([\s\S]*)$/.exec(line)!
    return `${key.trim().toLowerCase().replaceAll(' ', '-')}: ${JSON.stringify(value.replace(/\s*\n\s*/g, ' ').trim())}`
  })
  return [{ start: 0, end: block.length, text: `---\n${lines.join('\n')}\n---` }]
}

/** `key = value` lines between `+++`; what stands below a table's head is left out. */
function tomlBlock(text: string): Edit[] {
  const [whole, body] = /^\+\+\+[ \t]*\n([\s\S]*?)\n\+\+\+[ \t]*(?=\n|$)/.exec(text) ?? []
  if (whole === undefined)
    return []
  const lines = body.split(/^\s*\[/m)[0].split('\n').map(line => line.replace(/^([\w-]+)\s*=\s*/, '$1: '))
  return [{ start: 0, end: whole.length, text: `---\n${lines.join('\n')}\n---` }]
}

/** Pandoc lets a block end in `...`, too. */
function dottedEnd(text: string): Edit[] {
  const head = headOf(text).trimEnd()
  return head.endsWith('\n...') ? [{ start: head.length - 3, end: head.length, text: '---' }] : []
}

/** Front matter that is opened and never closed ends before the first line that is none of its own. */
function closing(text: string, file: VFile): Edit[] {
  if (!/^---[ \t]*\n/.test(text) || (headOf(text) !== '' && isYaml(headOf(text))))
    return []
  const lines = text.split('\n').slice(1)
  const end = lines.findIndex(line => line.trim() === '' || !yamlLine.test(line) || line.startsWith('#'))
  const own = lines.slice(0, end < 0 ? lines.length : end)
  if (!keyLine.test(own.join('\n')))
    return []
  report(file, 'front-matter', { line: 1, column: 1 }, `Front matter is not closed, expected a line \`---\` behind line ${own.length + 1}`)
  const at = own.join('\n').length + text.indexOf('\n') + 1
  return [{ start: at, end: at, text: '\n---' }]
}

/** A second block right behind the first goes on with it. */
function secondBlock(text: string, file: VFile): Edit[] {
  const head = headOf(text)
  const gap = /^\s*/.exec(text.slice(head.length))![0]
  const second = head === '' ? '' : headOf(text.slice(head.length + gap.length))
  if (!isYaml(second))
    return []
  report(
    file,
    'front-matter',
    { line: head.split('\n').length, column: 1 },
    'A second block of front matter is read with the first, expected one',
  )
  const end = head.length + gap.length + second.indexOf('\n') + 1
  return [{ start: head.trimEnd().lastIndexOf('\n') + 1, end, text: '\n'.repeat(gap.split('\n').length) }]
}

/** YAML knows no tabs. */
function tabs(text: string): Edit[] {
  const head = headOf(text)
  return [...head.matchAll(/^ *\t[\t ]*(?=\S)/gm)].map(({ 0: indent, index }) =>
    ({ start: index, end: index + indent.length, text: indent.replaceAll('\t', '  ') }))
}

function isYaml(head: string): boolean {
  return keyLine.test(head) && head.split('\n').slice(1, -2).every(line => yamlLine.test(line))
}
