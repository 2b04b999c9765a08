import type { Edit } from '../rewrite.ts'
import type { Dialect } from './dialect.ts'
import { argumentAt } from '../maths/tex.ts'
import { inPlace, ordered } from './dialect.ts'

/** Where a document says what it is made with, up to its text. */
const preamble = /^[ \t]*\\documentclass(?:(?!\\begin\{document\})[\s\S]){0,20000}\\begin\{document\}[ \t]*$/m
const fields = /^[ \t]*\\(title|author|date)(?:\[[^\]\n]*\])?(?=\{)/gm
/** Lines of a preamble that define commands. */
const definition = /^[ \t]*\\(?:(?:re|provide)?newcommand|DeclareMathOperator|[gex]?def)\b.*$/gm
/** What prints the sources and ends the document. */
const ending = /^[ \t]*\\(?:end\{document\}|bibliographystyle\{[^}\n]*\}|bibliography\{[^}\n]*\}|printbibliography(?:\[[^\]\n]*\])?|nocite\{[^}\n]*\})[ \t]*$/gm

/** A whole document of LaTeX: `\title`, `\author` and `\date` are the title and the lines beneath it; what it is made with is left out. */
export const texDocument: Dialect = {
  name: 'documents of LaTeX',
  sign: /^[ \t]*\\(?:documentclass|title|author|end\{document\}|bibliography)/m,
  edits: ({ source, mask }) => {
    const head = preamble.exec(mask)
    const said = [...mask.matchAll(fields)].flatMap(({ 0: whole, 1: name, index }) => {
      const found = argumentAt(source, index + whole.length)
      return found ? [{ name, words: found.value, start: index, end: found.end }] : []
    })
    const within = said.filter(({ start }) => head && start < head.index + head[0].length)
    const lines = (fields: typeof said): string => ['title', 'author', 'date']
      .flatMap(name => fields.filter(field => field.name === name).map(({ words }) => linesOf(name, words)))
      .join('\n\n')
    const definitions = head ? [...source.slice(head.index, head.index + head[0].length).matchAll(definition)].map(([line]) => line) : []
    return ordered([
      ...head ? [{ start: head.index, end: head.index + head[0].length, text: [lines(within), ...definitions].join('\n\n') }] : [],
      ...said.filter(field => !within.includes(field)).map((field): Edit => ({ start: field.start, end: field.end, text: lines([field]) })),
      ...[...mask.matchAll(ending)].map(inPlace()),
    ])
  },
}

/** The title as a heading; the authors on a line, the places where they work on the next one. */
function linesOf(name: string, words: string): string {
  const bare = words.replace(/\\(?:thanks|footnote|orcid|email|inst)\{[^{}]*\}/g, '').replace(/(?<!\\)%.*$/gm, '')
  if (name !== 'author')
    return `${name === 'title' ? '# ' : ''}${bare.replace(/\\\\/g, ' ').replace(/\\today/g, '').replace(/\s+/g, ' ').trim()}`
  const people = bare.split(/\\(?:and|And|AND)\b/).map(one => one.split('\\\\').map(line => line.replace(/\s+/g, ' ').trim()).filter(Boolean))
  const places = [...new Set(people.flatMap(([, place]) => place ?? []))]
  return [people.flatMap(([person]) => person ?? []).join(', '), places.join('; ')].filter(Boolean).join('\n')
}
