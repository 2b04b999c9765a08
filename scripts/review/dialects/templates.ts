import type { Edit } from '../rewrite.ts'
import type { Dialect, Text } from './dialect.ts'
import type { TemplateTag } from './template-tags.ts'
import { ordered, reportOnce } from './dialect.ts'
import { meanings } from './template-tags.ts'

const tags = /\{%-?\s*(?:(\/|end)\s*)?([a-z]\w*(?:-\w+)*)(?=[\s%"'-])(?:(?!%\})[\s\S]){0,2000}%\}|\{\{[<%]\s*(?:(\/)\s*)?(\w[\w./-]*)(?=[\s>%"'])(?:(?![>%]\}\})[\s\S]){0,2000}[>%]\}\}|\{#{1,2}\s(?:(?!#\})[\s\S]){0,2000}#\}|\{\{-?\s*\$?\w+(?:\.[\w-]|\s*\|\s*\w)[^{}\n]*\}\}|\{\{ \$?[a-z_]\w* \}\}/gi
/** What a card of Anki asks for, and a formula of Hugo. */
const gaps = /\{\{c\d+::((?:(?!::|\}\}|\{\{)[^\n])+)(?:::(?:(?!\}\}|\{\{)[^\n])*)?\}\}/g
const formulas = /\{\{[<%]\s*(katex|mathjax|math)\b[^>%\n]*[>%]\}\}((?:(?!\{\{)[\s\S]){1,4000})\{\{[<%]\s*\/\s*\1\s*[>%]\}\}/g
/** Addresses that a template makes. */
const addresses = /(?<=\]\()[ \t]*<?(?:\{\{[^{}\n]*\}\}|\{%[^%\n]*%\})[^()\n]*(?=\))/g

/** What is left out with all that it holds: comments, and what a site fills with its own data. */
const hidesAll = /^(?:comment|for)$/

/**
 * Tags of Liquid, Jinja, GitBook, Hugo and Quarto as what they mean: pictures, listings, callouts, labels, citations, links. Others
 * mean nothing outside their site and are left out, with a message.
 */
export const templates: Dialect = {
  name: 'tags of templates',
  sign: /\{%|\{\{|\{#/,
  edits: (text, file) => {
    const isSite = /\{%-?\s*[a-z]/i.test(text.mask)
    const whole = wholesIn(text)
    const edits = [...addressesIn(text), ...whole]
    const left: number[] = []
    let hides: string | undefined
    let from = 0
    for (const { 0: tagged, index, ...parts } of text.mask.matchAll(tags)) {
      // A name alone is a value where the text has tags, and else what it says.
      const isName = !isSite && /^\{\{ [a-z_]\w* \}\}$/i.test(tagged)
      if (isName || whole.some(({ start, end }) => start <= index && index < end))
        continue
      const name = (parts[2] ?? parts[4] ?? '').toLowerCase()
      const isClosing = Boolean(parts[1] ?? parts[3])
      const words = text.source
        .slice(index, index + tagged.length)
        .replace(/^\{\{?[<%]?-?\s*(?:\/|end\B)?\s*[\w./-]*/i, '')
        .replace(/-?\s*(?:\/\s*)?[>%]?\}\}?$/, '')
      const tag = { name, isClosing, words }
      if (hides !== undefined) {
        if (isClosing && name === hides) {
          edits.push({ start: hidesAll.test(name) ? from : index, end: index + tagged.length, text: '' })
          hides = undefined
        }
      }
      else if (name === 'raw' || name === 'verbatim' || (hidesAll.test(name) && (isClosing || text.mask.includes(`end${name}`, index)))) {
        hides = isClosing ? undefined : name
        from = index
        if (name === 'for' && !isClosing)
          left.push(index)
        if (isClosing || !hidesAll.test(name))
          edits.push({ start: index, end: index + tagged.length, text: '' })
      }
      else {
        const said = tagged.startsWith('{#') || tagged === '' ? '' : meaningOf(tag)
        if (said === undefined && !isClosing)
          left.push(index)
        const end = index + tagged.length
        const start = said ? index : withMarkBefore(text.mask, index, end)
        edits.push({ start, end, text: placed(said ?? '', tag, text.mask, index, end) })
      }
    }
    const first = left.length > 0 ? /\{.*?\}+/.exec(text.source.slice(left[0]))?.[0] : undefined
    reportOnce(file, 'other-mark', text.source, left, `\`${first}\` means nothing outside its site and is left out, expected Markdown`)
    return ordered(edits)
  },
}

function meaningOf(tag: TemplateTag): string | undefined {
  return Object.hasOwn(meanings, tag.name) ? meanings[tag.name](tag) : undefined
}

/** Where a tag begins with the mark of the point that it is alone in: without it the point would be empty. */
function withMarkBefore(mask: string, start: number, end: number): number {
  const line = mask.lastIndexOf('\n', start - 1) + 1
  const isAlone = /^[ \t]*(?:[-+*]|\d{1,9}[.)])[ \t]+$/.test(mask.slice(line, start)) && /^[ \t]*(?:\n|$)/.test(mask.slice(end, end + 200))
  return isAlone ? line : start
}

/** What opens or closes a block stands on lines of its own. */
function placed(said: string, { name }: TemplateTag, mask: string, start: number, end: number): string {
  const [, words, address] = /^!\[([^\]]*)\]\(<([^>]*)>\)$/.exec(said) ?? []
  if (address && isWithinHtml(mask, start))
    return `<img src="${address}" alt="${words.replaceAll('"', '&quot;')}">`
  if (!/^(?::::|`{3}|\*\*)/.test(said))
    return said
  const before = mask.slice(mask.lastIndexOf('\n', start - 1) + 1, start).trim() === '' ? '' : '\n'
  const after = /^[ \t]*(?:\n|$)/.test(mask.slice(end, end + 200)) ? '' : '\n'
  const gap = name === 'tab' || name === 'tab-item' ? '\n' : ''
  return `${gap}${before}${said}${after}${gap}`
}

/** Whether the lines before a place, up to a blank one, are HTML, in which Markdown is none. */
function isWithinHtml(mask: string, at: number): boolean {
  const lines = mask.slice(0, at).split('\n')
  const blank = lines.slice(0, -1).findLastIndex(line => line.trim() === '')
  return /^[ \t]*<\/?[a-z]/i.test(lines.slice(blank + 1, -1)[0] ?? '')
}

/** What opens and closes around words of its own. */
function wholesIn({ source, mask }: Text): Edit[] {
  return [
    ...[...mask.matchAll(formulas)].map(({ 0: said, 2: tex, index }): Edit => {
      const isDisplay = /display/.test(said.slice(0, said.indexOf('}}'))) || tex.trim().includes('\n')
      return { start: index, end: index + said.length, text: isDisplay ? `$$\n${tex.trim()}\n$$` : `$${tex.trim()}$` }
    }),
    ...[...mask.matchAll(gaps)].map(({ 0: said, 1: words, index }): Edit => {
      const from = index + said.indexOf('::') + 2
      return { start: index, end: index + said.length, text: source.slice(from, from + words.length) }
    }),
  ].toSorted((one, other) => one.start - other.start)
}

function addressesIn({ source, mask }: Text): Edit[] {
  return [...source.matchAll(addresses)].filter(({ index }) => mask[index - 1] === '(').map(({ 0: whole, index }): Edit => {
    const [, quoted] = /\{\{-?\s*["']([^"']*)["']\s*\|/.exec(whole) ?? []
    const [, named] = /\{(?:\{[<%]|%)\s*(?:relref|ref|link|post_url|static|asset)\s+"?([^"%>\s]+)"?/.exec(whole) ?? []
    const address = (quoted ?? named ?? '') + whole.replace(/<?(?:\{\{[^{}\n]*\}\}|\{%[^%\n]*%\})/, '').trim()
    return { start: index, end: index + whole.length, text: address }
  })
}
