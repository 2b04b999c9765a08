import type { Edit } from '../rewrite.ts'
import type { Dialect } from './dialect.ts'
import { definitionAt } from '../maths/definitions.ts'
import { argumentsAt, optionAt } from '../maths/tex.ts'
import { ordered } from './dialect.ts'
import { hidden } from './mask.ts'

/** Commands that people write outside formulas too, and how many arguments each has. */
const commands: Record<string, number> = {
  ce: 1, SI: 2, si: 1, qty: 2, num: 1, unit: 1, SIrange: 3, qtyrange: 3, numrange: 2, ang: 1,
  SIlist: 2, qtylist: 2, numlist: 1, numproduct: 1, qtyproduct: 2,
}
const definition = /\\(?:(?:re|provide)?newcommand|DeclareMathOperator|[gex]?def|let)\b/g
const command = new RegExp(`\\\\(${Object.keys(commands).join('|')})(?=\\*?[ \\t]*[{[])`, 'g')

/**
 * Definitions of commands in the text, `\newcommand{\R}{\mathbb{R}}`, and chemistry or quantities outside formulas are read as
 * formulas within the line; one of definitions alone is not shown.
 */
export const texCommands: Dialect = {
  name: 'commands of LaTeX in the text',
  sign: /\\(?:\w*newcommand|DeclareMathOperator|[gex]?def|let|ce|(?:SI|qty|num)(?:range|list|product)?|si|unit|ang)\b/,
  edits: ({ source, mask }) => {
    const definitions = [...mask.matchAll(definition)].flatMap(({ index }): Edit[] => {
      const end = definitionAt(source, index)?.end
      return end === undefined ? [] : [between(source, index, end)]
    })
    const others = [...mask.matchAll(command)].flatMap(({ 0: name, 1: key, index }): Edit[] => {
      const behind = index + name.length + (source[index + name.length] === '*' ? 1 : 0)
      const end = argumentsAt(source, optionAt(source, behind)?.end ?? behind, commands[key])?.end
      return end === undefined || source.slice(index, end).includes('\n\n') || mask.slice(index, end).includes(hidden)
        ? []
        : [between(source, index, end)]
    })
    return ordered([...definitions, ...others])
  },
}

/** A stretch of the text between dollars; those within it would end the formula. */
function between(source: string, start: number, end: number): Edit {
  const tex = source.slice(start, end).replace(/(?<!\\)\$/g, '').replace(/\n[ \t>]*(?=\n)/g, '')
  return { start, end, text: /\d/.test(source[end] ?? '') ? `$\{${tex}}$` : `$${tex}$` }
}
