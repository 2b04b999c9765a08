import type { Edit } from '../rewrite.ts'
import type { Dialect } from './dialect.ts'
import { ordered } from './dialect.ts'
import { hidden } from './mask.ts'

/** Attributes as pandoc, kramdown and markdown-it write them: names, classes and values, nothing else. */
const one = `(?:[#.][\\w:.\\u0080-\\uFFFF-]+|[\\w:-]+=(?:"[^"\\n]*"|'[^'\\n]*'|[^\\s"'{}]+)|-)`
const body = `\\{:?[ \\t]*${one}(?:[ \\t]+${one})*[ \\t]*\\}`
const atHeading = new RegExp(`^( {0,3}#{1,6}[ \\t][^\\n]*?)(${body})[ \\t]*$`, 'gm')
const atEnd = /(?<![ \t])[ \t]+\{(?::[ \t]*(?:[#.][\w:-]|[\w-]+=)|#(?:tbl|tab|fig|lst|eq|thm|alg)[:-])[^{}\n]*\}[ \t]*$/gm
const alone = new RegExp(`^[ \\t>]*(${body}|\\{:[^}\\n]*\\})[ \\t]*$`, 'gm')
const behind = new RegExp(`(?<=[\\])*_${hidden}])${body}`, 'g')
const span = new RegExp(`(!?)\\[((?:[^[\\]\\n]|\\[[^[\\]\\n]*\\])*)\\](${body}|\\{\\})`, 'g')

/** Classes of spans that a tag says. */
const tags: Record<string, string> = { mark: 'mark', highlight: 'mark', underline: 'u', ul: 'u', kbd: 'kbd', small: 'small' }

/**
 * `{#name .class key=value}` behind a heading, picture, link, code or formula, or alone on a line, goes.
 * `[words]{.underline}` becomes its words, in a tag where one says the same.
 */
export const attributes: Dialect = {
  name: 'attributes',
  sign: /\{:|\{[ \t]*[#.\w-]|\]\{\}/,
  edits: ({ mask }) => {
    const headings = [...mask.matchAll(atHeading)].map(({ 1: words, 2: braces, index }): Edit => {
      const at = index + words.length
      const blank = /[ \t#]*$/.exec(words.slice(-12))![0].length
      return { start: at - blank, end: at + braces.length, text: '' }
    })
    const spans = [...mask.matchAll(span)].flatMap(({ 0: whole, 1: bang, 2: words, 3: braces, index }): Edit[] => {
      if (bang)
        return []
      const name = [...braces.matchAll(/\.([\w-]+)/g)].map(([, found]) => tags[found]).find(Boolean)
      const end = index + whole.length
      return [
        { start: index, end: index + 1, text: name && words ? `<${name}>` : '' },
        { start: index + 1 + words.length, end, text: name && words ? `</${name}>` : '' },
      ]
    })
    const lines = [...mask.matchAll(alone)].map(({ 0: whole, 1: braces, index }): Edit => {
      const start = index + whole.indexOf(braces)
      return { start, end: start + braces.length, text: '' }
    })
    const others = [...mask.matchAll(behind), ...mask.matchAll(atEnd)]
      .map(({ 0: braces, index }): Edit => ({ start: index, end: index + braces.length, text: '' }))
    return ordered([...headings, ...spans, ...lines, ...others])
  },
}
