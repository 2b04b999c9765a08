import type { VFile } from 'vfile'
import type { Edit } from './rewrite.ts'
import { report } from '../diagnostics/messages.ts'
import { hidden, maskOf } from './dialects/mask.ts'
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
  const forms = [blankLines, percentLines, opening, bareLines, tomlBlock, jsonBlock, dottedEnd, closing, secondBlock, laterBlocks, tabs]
  for (const form of forms) {
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

/** Lines of YAML that begin a text, and that a rule closes which none opened. */
function opening(text: string, file: VFile): Edit[] {
  if (!/^[a-z][\w-]*:[ \t]/i.test(text))
    return []
  const lines = text.split('\n', 200)
  const end = lines.findIndex(line => line.trim() === '' || !yamlLine.test(line) || line.startsWith('#'))
  const own = lines.slice(0, end)
  if (end < 2 || !/^---[ \t]*$/.test(lines[end]) || !own.some(line => /^title:/i.test(line)))
    return []
  report(file, 'front-matter', { line: 1, column: 1 }, 'Front matter is not opened, expected a line `---` before line 1')
  return [{ start: 0, end: 0, text: '---\n' }, ...own.flatMap((line, index): Edit[] => {
    const start = own.slice(0, index).join('\n').length + (index > 0 ? 1 : 0)
    const key = /^[A-Z][\w-]*(?=:)/.exec(line)?.[0]
    return key ? [{ start, end: start + key.length, text: key.toLowerCase() }] : []
  })]
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

/** An object of JSON, as Hugo reads one. */
function jsonBlock(text: string): Edit[] {
  const [whole] = /^\{[ \t]*\n[\s\S]{0,20000}?\n\}[ \t]*(?=\n|$)/.exec(text) ?? []
  try {
    const lines = Object.entries(JSON.parse(whole ?? '[]') as object).map(([key, value]) => `${key}: ${JSON.stringify(value)}`)
    return whole === undefined ? [] : [{ start: 0, end: whole.length, text: `---\n${lines.join('\n')}\n---` }]
  }
  catch {
    return []
  }
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

/** What a slide of another tool says of itself between its rules. */
const ofSlide = /^(?:layout|class|name|template|background\w*|transition|clicks|count):/m

/** What a block further down has one of at least: others only look like front matter, and are words of the text. */
const known = /^(?:title|subtitle|authors?|date|lang|abstract|keywords|bibliography|references|csl|citation-style|nocite|link-citations|header-includes)[ \t]*:/m

/** Pandoc reads blocks of front matter further down, too: they go on with the one at the beginning. */
function laterBlocks(text: string, file: VFile): Edit[] {
  const head = headOf(text)
  const found = [...text.matchAll(/(?<=\n[ \t]*\n)---[ \t]*\n([a-z][\w-]*:(?:[ \t][^\n]*)?\n[^\n]+(?:\n[^\n]+)*?|[a-z][\w-]*:[ \t][^\n]+)\n(?:---|\.\.\.)[ \t]*(?=\n|$)/g)]
    .filter(({ 0: whole, index }) => index >= head.length && isYaml(`${whole.trimEnd()}\n`) && known.test(whole) && !ofSlide.test(whole))
  const mask = found.length > 0 ? maskOf(text) : ''
  const blocks = found.filter(({ index }) => mask[index] !== hidden)
  if (blocks.length === 0)
    return []
  blocks.forEach(({ index }) => report(
    file,
    'front-matter',
    { line: text.slice(0, index).split('\n').length, column: 1 },
    'A block of front matter within the text is read with the first, expected one at the beginning',
  ))
  const said = blocks.map(([, body]) => body).join('\n')
  // What the first says comes last, and holds.
  const at = head.indexOf('\n') + 1
  return [
    { start: at, end: at, text: head === '' ? `---\n${said}\n---\n` : `${said}\n` },
    ...blocks.map(({ 0: whole, index }) => ({ start: index, end: index + whole.length, text: '' })),
  ]
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
