import type { Edit } from '../rewrite.ts'
import type { Dialect } from './dialect.ts'
import { argumentAt, optionAt } from '../maths/tex.ts'
import { ordered } from './dialect.ts'
import { hidden } from './mask.ts'
import { algorithmOf } from './tex-algorithms.ts'
import { pipeTableOf } from './tex-tables.ts'

const lists = /^(?:itemize|enumerate|description)$/
const statements = /^(?:theorem|lemma|proposition|corollary|definition|conjecture|proof|remark|example|axiom|exercise|solution|note|warning)$/
const others
  = 'figure|table|center|quote|quotation|abstract|verbatim|lstlisting|minted|tabular|tabularx|longtable|flushleft|minipage'
const names = [
  'itemize|enumerate|description|theorem|lemma|proposition|corollary|definition|conjecture|proof|remark|example|axiom|exercise|solution',
  others,
  'algorithm|algorithm2e|algorithmic',
].join('|')
const opening = new RegExp(`\\\\begin\\{((?:${names})\\*?)\\}`, 'g')
const heading = /^[ \t]*\\(chapter|section|subsection|subsubsection|paragraph)\*?(?=\{)/gm
const depths: Record<string, string> = { chapter: '#', section: '##', subsection: '###', subsubsection: '####' }
/** Commands that only place what stands beside them. */
const mute = /^[ \t]*\\(?:centering|noindent|raggedright|small|footnotesize|scriptsize|vspace\*?\{[^{}\n]*\}|hspace\*?\{[^{}\n]*\}|label\{[^{}\n]*\})[ \t]*$/gm

/**
 * Text in environments of LaTeX: lists, statements, figures, tables, quotations, algorithms and listings become Markdown;
 * `\section{…}` is a heading.
 */
export const texBlocks: Dialect = {
  name: 'text in environments of LaTeX',
  sign: /\\(?:begin|section|chapter|subsection|subsubsection|paragraph)\*?\{/,
  edits: ({ source, mask }) => {
    const blocks = [...mask.matchAll(opening)].flatMap(({ index }): Edit[] => {
      const line = source.slice(source.lastIndexOf('\n', index - 1) + 1, index)
      const end = endOf(mask, index)
      const isWhole = end !== undefined && line.trim() === '' && !mask.slice(index, end).includes(`${hidden}\n#`)
      return isWhole ? [{ start: index - line.length, end, text: `\n${markdownOf(source.slice(index, end))}\n` }] : []
    })
    const headings = [...mask.matchAll(heading)].flatMap(({ 0: whole, 1: name, index }): Edit[] => {
      const words = argumentAt(source, index + whole.length)
      if (!words || words.value.includes('\n\n'))
        return []
      const title = words.value.replace(/\s+/g, ' ').trim()
      const behind = /^[ \t]*/.exec(source.slice(words.end, words.end + 80))![0].length
      return [{ start: index, end: words.end + behind, text: name === 'paragraph' ? `**${title.replace(/\.?$/, '.')}** ` : `\n${depths[name]} ${title}\n` }]
    })
    return ordered([...blocks, ...headings])
  },
}

/** The place behind the end of the environment that opens at a place; undefined where it never ends. */
function endOf(text: string, start: number): number | undefined {
  const name = /^\\begin\{([^{}]*)\}/.exec(text.slice(start, start + 40))![1].replace('*', '\\*')
  let depth = 0
  for (const { 0: found, 1: is, index } of text.slice(start, start + 20_000).matchAll(new RegExp(`\\\\(begin|end)\\{${name}\\}`, 'g'))) {
    depth += is === 'begin' ? 1 : -1
    if (depth === 0)
      return start + index + found.length
  }
  return undefined
}

/** The Markdown of one environment. */
function markdownOf(tex: string): string {
  const [head, name] = /^\\begin\{([^{}*]*)\*?\}/.exec(tex)!
  const option = optionAt(tex, head.length)
  const body = tex.slice(option?.end ?? head.length, tex.lastIndexOf('\\end{'))
  const title = option?.value.trim() ?? ''
  if (/^(?:verbatim|lstlisting|minted)$/.test(name))
    return `\`\`\`${/language=(\w+)/i.exec(title)?.[1].toLowerCase() ?? (name === 'minted' ? /^\{(\w+)\}/.exec(body)?.[1] ?? '' : '')}\n${body.replace(/^\{\w+\}/, '').replace(/^\n|\s+$/g, '')}\n\`\`\``
  if (/^(?:tabularx?|longtable)$/.test(name))
    return pipeTableOf(body)
  if (name.startsWith('algorithm'))
    return algorithmOf(body)
  const inner = within(body)
  if (lists.test(name))
    return listOf(name, inner)
  if (statements.test(name))
    return `::: ${name} ${title}\n${inner.replace(/\\qed(?:here)?\b|\\label\{[^{}]*\}/g, '').trim()}\n:::`
  if (name === 'quote' || name === 'quotation')
    return inner.trim().replace(/^/gm, '> ')
  if (name === 'abstract')
    return `**Abstract.** ${inner.trim()}`
  return name === 'figure' || name === 'table' ? floatOf(inner) : withPictures(inner.replace(mute, '').trim())
}

/** A text with the environments in it as Markdown. */
function within(tex: string): string {
  const { index } = new RegExp(opening.source).exec(tex) ?? {}
  const end = index === undefined ? undefined : endOf(tex, index)
  return end === undefined ? tex : `${tex.slice(0, index)}\n${markdownOf(tex.slice(index, end))}\n${within(tex.slice(end))}`
}

function listOf(name: string, body: string): string {
  const items = body.split(/^[ \t]*\\item\b[ \t]*|[ \t]\\item\b[ \t]*/m).slice(1)
  return items.map((item, index) => {
    const [, label, words] = /^\[([^\]\n]*)\]([\s\S]*)$/.exec(item) ?? [undefined, '', item]
    const mark = name === 'enumerate' ? `${index + 1}.` : '-'
    const said = `${label ? `**${label}** ` : ''}${words.trim()}`.replace(/\n[ \t]*(?=[^\s-])/g, '\n').replace(/\n{2,}/g, '\n')
    return `${mark} ${said.replace(/\n/g, `\n${' '.repeat(mark.length + 1)}`)}`
  }).join('\n')
}

/** A figure or table: what it holds, and its caption. */
function floatOf(body: string): string {
  const at = /\\caption(?=[[{])/.exec(body)
  const words = at ? argumentAt(body, optionAt(body, at.index + at[0].length)?.end ?? at.index + at[0].length) : undefined
  const caption = words?.value.replace(/\\label\{[^{}]*\}/g, '').replace(/\s+/g, ' ').trim() ?? ''
  const rest = (at && words ? `${body.slice(0, at.index)}${body.slice(words.end)}` : body).replace(/\\label\{[^{}]*\}/g, '').replace(mute, '')
  if (rest.includes('|'))
    return `${rest.trim()}${caption ? `\n\n: ${caption}` : ''}`
  return withPictures(rest.trim(), caption)
}

function withPictures(tex: string, caption = ''): string {
  return tex.replace(/\\includegraphics(?:\[[^\]]*\])?\{([^{}]+)\}/g, (_, path: string) => `![${caption.replace(/[[\]]/g, '\\$&')}](<${path.trim()}>)`)
}
