import type { Edit } from '../rewrite.ts'
import type { Dialect } from './dialect.ts'

/** Words in brackets right before the mark of a note; no citation. */
const noted = /(?<![!\\\]])\[(?!\^)([^[\]\n@]{1,120})\](?=\[\^[^\]\s]+\])/g

/** `[words][^note]` is words with a note: their brackets are no part of them. */
export const notedWords: Dialect = {
  name: 'words in brackets before a note',
  sign: /\]\[\^/,
  edits: ({ mask }) => [...mask.matchAll(noted)].flatMap(({ 1: words, index }): Edit[] => [
    { start: index, end: index + 1, text: '' },
    { start: index + 1 + words.length, end: index + 2 + words.length, text: '' },
  ]),
}
