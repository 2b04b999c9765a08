import type { Edit } from '../rewrite.ts'
import type { Dialect } from './dialect.ts'
import { blanksBefore, ordered } from './dialect.ts'
import { hidden } from './mask.ts'

const cite = /\\([a-z]*cite[a-z]*)\*?((?:\[[^\]\n]*\]){0,2})\{([^{}\n]+)\}/gi
/** R Markdown names things so: `\@ref(fig:x)`, where `(\#fig:x)` stands. */
const book = /\\@ref\(([\w:./-]+)\)/g
const bookLabel = /[ \t]*\(\\#[\w:./-]+\)/g
const mention = /\\(ref|autoref|cref|Cref|vref|nameref|pageref)\*?\{([^{}\n,]+)\}/g
const label = /[ \t]*\\label\{[^{}\n]*\}/g
/** Commands whose authors are a part of the sentence. */
const inSentence = /^(?:citet|textcite|citeauthor|newcite|Citet|Textcite|citealt)/
const yearAlone = /^citeyear/

/**
 * `\cite{a}`, `\citep[see][p. 3]{a,b}` and `\citet{a}` as citations, `\ref{fig:x}` and `\@ref(fig:x)` as mentions;
 * names of formulas stay with them.
 */
export const texCitations: Dialect = {
  name: 'citations and names of LaTeX',
  sign: /\\[a-z]*(?:cite|ref|label)[a-z]*\*?[[{]|\\@ref\(|\(\\#/i,
  edits: ({ source, mask }) => {
    const cites = [...mask.matchAll(cite)].map(({ 0: whole, 1: command, 2: places, 3: keys, index }): Edit => {
      // A tie before it is a blank.
      const start = mask[index - 1] === '~' ? index - 1 : index
      return { start, end: index + whole.length, text: `${start < index ? ' ' : ''}${citationOf(command, places, keys)}` }
    })
    const inFormulas = new Set([...source.matchAll(/\\label\s*\{([^{}\n]+)\}/g)]
      .filter(({ index }) => mask[index] === hidden)
      .map(([, name]) => name.trim()))
    const mentions = [...mask.matchAll(mention)]
      .filter(({ 2: name }) => !inFormulas.has(name.trim()) && !/^\s*eq(?:n|uation)?[:\-_.]/i.test(name))
      .map(({ 0: whole, 1: command, 2: name, index }): Edit => {
        const start = mask[index - 1] === '~' ? index - 1 : index
        const isNumber = /^(?:ref|pageref)$/.test(command)
        return { start, end: index + whole.length, text: `${start < index ? ' ' : ''}${isNumber ? '-' : ''}@{${name.trim()}}` }
      })
    const named = [...mask.matchAll(book)].map(({ 0: whole, 1: name, index }): Edit =>
      ({ start: index, end: index + whole.length, text: `-@{${name}}` }))
    const labels = [...mask.matchAll(label), ...mask.matchAll(bookLabel)].map(({ 0: whole, index }): Edit =>
      ({ start: index - blanksBefore(mask, index), end: index + whole.length, text: '' }))
    return ordered([...cites, ...mentions, ...named, ...labels])
  },
}

function citationOf(command: string, places: string, keys: string): string {
  const all = keys.split(',').map(key => key.trim()).filter(Boolean)
  if (command === 'nocite')
    return ''
  // Of two places the first stands before the keys.
  const found = [...places.matchAll(/\[([^\]]*)\]/g)].map(([, place]) => place.replaceAll('~', ' ').trim())
  const [before, behind] = found.length === 2 ? found : ['', found[0] ?? '']
  const place = behind ? `, ${behind}` : ''
  if (inSentence.test(command))
    return all.map((key, index) => `@{${key}}${index === all.length - 1 && behind ? ` [${behind}]` : ''}`).join(', ')
  if (yearAlone.test(command))
    return all.map(key => `-@{${key}}`).join(', ')
  return `[${before ? `${before} ` : ''}${all.map(key => `@{${key}}`).join('; ')}${place}]`
}
