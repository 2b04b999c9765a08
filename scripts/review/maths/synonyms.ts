import type { Macro } from './definitions.ts'
import { rowsOf } from './rows.ts'
import { argumentAt } from './tex.ts'

const macro = (body: string, count = 0, first?: string): Macro => ({ count, first, body })

/** Commands of LaTeX, its packages and MathJax that KaTeX lacks or does not follow, as what it has. */
export const synonyms = new Map<string, Macro>(Object.entries({
  '\\mbox': macro('\\text{#1}', 1),
  '\\emph': macro('\\textit{#1}', 1),
  '\\textsc': macro('\\text{#1}', 1),
  '\\ensuremath': macro('#1', 1),
  '\\xspace': macro(''),
  '\\require': macro('', 1),
  '\\vspace': macro('', 1),
  '\\hfill': macro('\\qquad'),
  '\\noindent': macro(''),
  '\\displaylimits': macro(''),
  '\\mathds': macro('\\mathbb{#1}', 1),
  '\\mathbbm': macro('\\mathbb{#1}', 1),
  '\\bbm': macro('\\mathbb{#1}', 1),
  '\\bbold': macro('\\mathbf{#1}', 1),
  '\\hdots': macro('\\ldots'),
  '\\nicefrac': macro('{#1}/{#2}', 2),
  '\\sfrac': macro('{#1}/{#2}', 2),
  '\\intertext': macro('\\\\ \\text{#1} \\\\', 1),
  '\\shortintertext': macro('\\\\ \\text{#1} \\\\', 1),
  '\\href': macro('#2', 2),
  '\\url': macro('\\texttt{#1}', 1),
  '\\cssId': macro('#2', 2),
  '\\class': macro('#2', 2),
  '\\style': macro('#2', 2),
  '\\htmlClass': macro('#2', 2),
  '\\htmlId': macro('#2', 2),
  '\\htmlStyle': macro('#2', 2),
  '\\htmlData': macro('#2', 2),
  '\\abs': macro('\\left|#1\\right|', 1),
  '\\norm': macro('\\left\\|#1\\right\\|', 1),
  '\\dd': macro('\\mathrm{d}'),
  '\\dv': macro('\\frac{\\mathrm{d}#1}{\\mathrm{d}#2}', 2),
  '\\pdv': macro('\\frac{\\partial #1}{\\partial #2}', 2),
  '\\vb': macro('\\mathbf{#1}', 1),
  '\\$': macro('\\text{\\textdollar}'),
  '\\textdollar': macro('{\\char"24}'),
}))

/** Environments by the name that KaTeX has for them; none where their content stands alone. */
const environments: Record<string, string> = {
  'multline*': 'gather*',
  'multlined': 'gathered',
  'flalign': 'align',
  'flalign*': 'align*',
  'dmath': 'equation',
  'dmath*': 'equation*',
  'displaymath': '',
  'math': '',
  'subequations': '',
}

/** Environments that only a displayed formula may have, as what may stand within a line. */
const within: Record<string, string> = { align: 'aligned', alignat: 'alignedat', gather: 'gathered', split: 'aligned', equation: '' }

/** Some TeX with the environments that KaTeX has. */
export function withKnownEnvironments(tex: string, isDisplay: boolean): string {
  const named = tex
    .replace(/\\begin\{eqnarray(\*?)\}([\s\S]*?)\\end\{eqnarray\1\}/g, (_, star: string, rows: string) =>
      `\\begin{align${star}}${rows.replace(/&([^&\\]*)&/g, '&$1{}')}\\end{align${star}}`)
    .replace(/\\begin\{multline\}([\s\S]*?)\\end\{multline\}/g, (_, body: string) => `\\begin{gather}${numberedLast(body)}\\end{gather}`)
    .replace(/\\(begin|end)\{([a-z]+\*?)\}/g, (whole, is: string, name: string) => renamed(whole, is, name, environments[name]))
  const shown = withCases(named)
  return isDisplay
    ? shown
    : shown.replace(/\\(begin|end)\{(align|alignat|gather|split|equation)\*?\}/g, (whole, is: string, name: string) =>
        renamed(whole, is, name, within[name])).replace(/\\(?:tag\*?\s*\{[^{}]*\}|nonumber|notag)/g, '')
}

/** Lines of one formula have one number, behind the last. */
function numberedLast(body: string): string {
  const names = body.match(/\\(?:label|tag\*?)\s*\{[^{}]*\}|\\(?:nonumber|notag)(?![a-z])/gi) ?? []
  const rows = rowsOf(names.reduce((rest, name) => rest.replace(name, ''), body))
  const numbered = rows.map((row, index) => `${row.trimEnd()} ${index < rows.length - 1 ? '\\notag' : names.join(' ')}`.trimEnd())
  return `${numbered.join(' \\\\')}\n`
}

function renamed(whole: string, is: string, name: string, other: string | undefined): string {
  return other === undefined ? whole : other === '' ? '' : `\\${is}{${other}}`
}

/** `\cases{a & b \cr c & d}` of plain TeX, and its matrices, as environments. */
function withCases(tex: string): string {
  let text = tex
  for (const { 0: whole, 1: name, index } of [...tex.matchAll(/\\(cases|pmatrix|matrix)(?=\{)/g)].toReversed()) {
    const found = argumentAt(text, index + whole.length)
    if (found)
      text = `${text.slice(0, index)}\\begin{${name}}${found.value.replace(/\\cr\b/g, '\\\\')}\\end{${name}}${text.slice(found.end)}`
  }
  return text
}
