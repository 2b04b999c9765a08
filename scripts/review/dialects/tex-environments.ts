import type { Edit } from '../rewrite.ts'
import type { Dialect } from './dialect.ts'
import { ordered } from './dialect.ts'
import { displayed } from './displayed.ts'

/** Environments of LaTeX that are formulas. */
const names = [
  'align(?:ed|at|edat)?|equation|gather(?:ed)?|multline|multlined|eqnarray|flalign|displaymath|math|split|subequations|dmath',
  'array|d?cases|rcases|[bBpvV]?(?:small)?matrix|CD',
].join('|')
const opening = new RegExp(`\\\\begin\\{((?:${names})\\*?)\\}`, 'g')

/** `\begin{align}` and its like, written as in LaTeX without dollars around them, are displayed formulas. */
export const texEnvironments: Dialect = {
  name: 'formulas in environments',
  sign: /\\begin\{/,
  edits: ({ source, mask }) => ordered([...mask.matchAll(opening)].flatMap(({ 1: name, index }): Edit[] => {
    const end = endOf(mask, name, index)
    return end === undefined ? [] : [displayed(source, index, end, source.slice(index, end).replace(/\n[ \t>]*(?=\n)/g, ''))]
  })),
}

/** The place behind the end of an environment; undefined where a heading or listing comes first, or it never ends. */
function endOf(mask: string, name: string, start: number): number | undefined {
  let depth = 0
  const signs = new RegExp(`\\\\(begin|end)\\{${name.replace('*', '\\*')}\\}|\\n(?:#{1,6} |\\0)`, 'g')
  for (const { 0: found, 1: is, index } of mask.slice(start, start + 20_000).matchAll(signs)) {
    depth += is === 'begin' ? 1 : -1
    if (is === undefined)
      return undefined
    if (depth === 0)
      return start + index + found.length
  }
  return undefined
}
