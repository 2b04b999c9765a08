import type { Edit } from '../rewrite.ts'
import type { Dialect } from './dialect.ts'
import { ordered } from './dialect.ts'

/** Code that R or Python runs within a sentence. */
const computed = /(?<!`)`(?:\{(?:r|python)\}|r|python)[ \t]+([^`\s][^`\n]*)`(?!`)/g
/** What a function is given first, where that is words. */
const words = /^[\w.:]+\(\s*(?:"([^"]+)"|'([^']+)')/
/** A place in the index of a book, which a talk has none of. */
const index = /\\index\{(?:[^{}]|\{[^{}]*\})*\}/g

/**
 * Code within a sentence that a notebook runs, `r ref("Learner")`, is not run: the words that its function is given stand for it, or the
 * name of its value.
 */
export const computedWords: Dialect = {
  name: 'code that is run within a sentence',
  sign: /`(?:\{(?:r|python)\}|r|python)[ \t]|\\index\{/,
  edits: ({ source, mask }) => ordered([
    ...isNotebook(source)
      ? [...source.matchAll(computed)].map(({ 0: whole, 1: code, index: start }): Edit =>
          ({ start, end: start + whole.length, text: saidBy(code.trim()) }))
      : [],
    ...[...mask.matchAll(index)].map(({ 0: whole, index: start }): Edit => ({ start, end: start + whole.length, text: '' })),
  ]),
}

/** Whether a text has listings that are run: elsewhere such a code is meant as it is written. */
function isNotebook(source: string): boolean {
  return /^[ \t]*`{3,}\{(?:r|python)\b/m.test(source)
}

/** What a code says: the words that it is given; as code where they are a name of the library's, and where there are none. */
function saidBy(code: string): string {
  const [, double, single] = words.exec(code) ?? []
  const said = double ?? single
  const isName = said !== undefined && code.startsWith('ref') && /^[\w.:$]+(?:\(\))?$/.test(said)
  return said === undefined || isName ? `\`${said ?? code}\`` : said
}
