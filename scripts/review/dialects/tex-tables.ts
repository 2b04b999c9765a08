import { argumentsAt } from '../maths/tex.ts'

/** Lines between rows, which Markdown draws itself. */
const rules = /\\(?:hline|toprule|midrule|bottomrule|endhead|endfirsthead|endfoot|endlastfoot|(?:cline|cmidrule(?:\([^)]*\))?)\{[^{}]*\})/g

/**
 * The rows of a `tabular`, `a & b \\`, as a table of Markdown: its first row is the head, what reaches over columns
 * leaves the next ones empty.
 */
export function pipeTableOf(body: string): string {
  const rows = body
    .replace(/^\s*(?:\{[^{}]*\}\s*)?\{(?:[^{}]|\{[^{}]*\})*\}/, '')
    .replace(rules, '')
    .split(/\\\\(?:\[[^\]]*\])?|\\tabularnewline/)
    .map(row => row.replace(/\s+/g, ' ').trim())
    .filter(row => row !== '')
    .map(row => row.split(/(?<!\\)&/).flatMap(cell => cellsOf(cell.trim())))
  const columns = Math.max(0, ...rows.map(row => row.length))
  const lines = rows.map(row => `| ${[...row, ...Array.from<string>({ length: columns - row.length }).fill('')].join(' | ')} |`)
  return [lines[0], `|${' --- |'.repeat(columns)}`, ...lines.slice(1)].join('\n')
}

function cellsOf(cell: string): string[] {
  const [head, name] = /^\\(multicolumn|multirow)\b\*?/.exec(cell) ?? []
  const found = head ? argumentsAt(cell, head.length, 3) : undefined
  if (!head || !found)
    return [cell.replace(/(?<!\\)\|/g, '\\|')]
  const words = found.values[2].trim()
  return [words, ...Array.from<string>({ length: name === 'multicolumn' ? Math.max(0, Number(found.values[0]) - 1) || 0 : 0 }).fill('')]
}
