import type { Edit } from '../rewrite.ts'
import type { Dialect } from './dialect.ts'
import { ordered } from './dialect.ts'

/** Signs around words, and the tag that says the same. A run of two signs holds no blank beside them, as emphasis does. */
const pairs: [pattern: RegExp, tag: string][] = [
  [/(?<![=\w<>!])==(?![=\s])((?:(?!==)[^\n]){1,400}?)(?<![=\s])==(?![=>])/g, 'mark'],
  [/(?<![+\w])\+\+(?![+\s])((?:(?!\+\+)[^\n]){1,400}?)(?<![+\s])\+\+(?![+\w])/g, 'u'],
  [/(?<![\^\w])\^\^(?![\^\s])((?:(?!\^\^)[^\n]){1,400}?)(?<![\^\s])\^\^(?![\^\w])/g, 'u'],
  [/(?<=[A-Z)])~([A-Z]{1,4}|[-−+]?\d{1,3}|\d[+−-])~(?![\d~])/gi, 'sub'],
  [/(?<=[\w)\p{L}*])\^([A-Z]{1,4}|[-−+]?\d{1,4}|\d[+−-])\^(?!\^)/giu, 'sup'],
  // Numbers of notes behind a stop, and of places behind another one's name.
  [/(?<=[.,;:!?。，；：！？”"][ \t]?)\^(\d{1,3}(?:\s?[,，–-]\s?\d{1,3}){0,9})\^(?!\^)/gu, 'sup'],
  // Marks of places behind a name, and before the places.
  [/(?<=[\p{L}*]|^|[,，、;；][ \t]?)\^((?:\\?[*†‡§#]|[\da-z])(?:,?(?:\\?[*†‡§#]|[\da-z]))*)\^(?!\^)/gmu, 'sup'],
]

/** `==marked==` of Obsidian and Typora, `++inserted++` of MkDocs, `H~2~O` and `2^10^` of pandoc become the tags that a slide keeps. */
export const highlights: Dialect = {
  name: 'marked, lowered and raised words',
  sign: /==|~|\^|\+\+/,
  edits: ({ mask }) =>
    ordered(pairs.flatMap(([pattern, tag]) => [...mask.matchAll(pattern)].flatMap(({ 0: whole, 1: words, index }): Edit[] => {
      const length = (whole.length - words.length) / 2
      const end = index + whole.length
      return [{ start: index, end: index + length, text: `<${tag}>` }, { start: end - length, end, text: `</${tag}>` }]
    }))),
}
