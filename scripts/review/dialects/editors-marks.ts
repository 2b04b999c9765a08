import type { Dialect } from './dialect.ts'
import { foundIn, inPlace, ordered, reportOnce } from './dialect.ts'

const added = /\{\+\+([^{}]*)\+\+\}/g
const gone = /\{--[^{}]*--\}(?:[ \t](?!\{))?/g
const changed = /\{~~((?:(?!~>)[^{}])*)~>([^{}]*)~~\}/g
const marked = /\{==([^{}]*)==\}/g
/** The same of pandoc, out of Word. */
const deleted = /\[(?:[^[\]\n]|\[[^[\]\n]*\])*\]\{\.(?:deletion|comment-start|paragraph-deletion)(?:[ \t][^{}\n]*)?\}/g
const remark = /[ \t]?\{>>(?:(?!<<\})[^{}])*<<\}/g

/** CriticMarkup: the text as it is after its editors, what they take out and say of it left out with a message. */
export const editorsMarks: Dialect = {
  name: 'marks of editors',
  sign: /\{(?:\+\+|--|~~|==|>>)|\]\{\.(?:deletion|comment-start|paragraph-deletion)/,
  edits: (text, file) => {
    const { source } = text
    const found = (pattern: RegExp): RegExpExecArray[] => foundIn(text, pattern)
    const left = [...found(gone), ...found(remark), ...found(deleted)]
    reportOnce(
      file,
      'other-mark',
      source,
      [...left, ...found(changed)].map(({ index }) => index),
      'What an editor takes out or says of the text (`{--…--}`, `{>>…<<}`) is left out, expected the text that stays',
    )
    return ordered([
      ...left.map(inPlace()),
      ...found(added).map(inPlace(({ index }) => source.slice(index + 3, source.indexOf('++}', index)))),
      ...found(changed).map(inPlace(({ index }) => source.slice(source.indexOf('~>', index) + 2, source.indexOf('~~}', index)))),
      ...found(marked).map(inPlace(({ index }) => `==${source.slice(index + 3, source.indexOf('==}', index))}==`)),
    ])
  },
}
