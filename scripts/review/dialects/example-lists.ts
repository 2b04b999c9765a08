import type { Edit } from '../rewrite.ts'
import type { Dialect } from './dialect.ts'
import { ordered } from './dialect.ts'

/** Pandoc's numbered examples, `(@name) …`, become a numbered list; `(@name)` elsewhere is its number. */
export const exampleLists: Dialect = {
  name: 'numbered examples',
  sign: /^\(@[\w-]*\)[ \t]/m,
  edits: ({ mask }) => {
    const numbers = new Map<string, number>()
    const items = [...mask.matchAll(/^\(@([\w-]*)\)[ \t]+/gm)].map(({ 0: whole, 1: name, index }, at): Edit => {
      if (name)
        numbers.set(name, at + 1)
      return { start: index, end: index + whole.length, text: `${at + 1}. ` }
    })
    const names = [...mask.matchAll(/\(@([\w-]+)\)/g)]
      .filter(({ 1: name }) => numbers.has(name))
      .map(({ 0: whole, 1: name, index }): Edit => ({ start: index, end: index + whole.length, text: `(${numbers.get(name)})` }))
    return ordered([...items, ...names.filter(({ start }) => !items.some(item => item.start === start))])
  },
}
