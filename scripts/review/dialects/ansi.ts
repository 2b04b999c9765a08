import type { Dialect } from './dialect.ts'
import { inPlace } from './dialect.ts'

/* eslint-disable no-control-regex -- control characters are what is looked for */
/** What a terminal reads as colour or movement: with its escape sign anywhere, without it where a listing was copied and lost it. */
const escapes = /(?:\u001B\[|\u009B|␛\[|\^\[\[)[\d;?]*[A-Z]|\u001B\][^\u0007\u001B\n]*(?:\u0007|\u001B\\)|\u001B[()][AB0-2]|\u001B/gi

/** Escapes of terminals are no text, in listings neither: left out. */
export const ansi: Dialect = {
  name: 'escapes of terminals',
  sign: /[\u001B\u009B␛]|\^\[\[\d|\[0?m/,
  edits: ({ source, mask }) => {
    const bare = [...source.matchAll(/\[(?:\d{1,3}(?:;\d{1,3})*)?m/g)].filter(({ 0: whole, index }) => !/[\u001B␛]/.test(source[index - 1] ?? '') && (mask[index] === '\0' || isEscape(source, index, whole)))
    const isColoured = bare.some(({ 0: whole }) => /^\[0?m$/.test(whole)) && bare.some(({ 0: whole }) => /\d\dm$/.test(whole))
    return [...source.matchAll(escapes), ...(isColoured ? bare : [])]
      .toSorted((a, b) => a.index - b.index)
      .map(inPlace())
  },
}

/** In words a colour begins its line or a word, and the sign that ends it stands behind one: `[33mwarning:[0m`. */
function isEscape(source: string, index: number, whole: string): boolean {
  const line = source.slice(source.lastIndexOf('\n', index - 1) + 1).split('\n', 1)[0]
  return /\[\d{1,3}(?:;\d{1,3})*m\S[^\n]*\[0?m/.test(line) && (/\dm$/.test(whole) || whole === '[m')
}
