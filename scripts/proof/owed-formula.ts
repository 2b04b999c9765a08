/** One group in braces, with three levels of others within it. */
const group = String.raw`\{(?:[^{}]|\{(?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*\})*\}`
const definition = new RegExp(
  String.raw`\\(?:(?:re)?newcommand|providecommand|DeclareMathOperator)\*?\s*`
  + String.raw`(?:\{\s*(\\[a-z]+)\s*\}|(\\[a-z]+))(?:[ \t]*\[[^\]]*\])*(?:\n[ \t]*|[ \t]*)${group}`
  + String.raw`|\\[gex]?def\s*(\\[a-z]+)(?![a-z])[^{}\n]*${group}`
  + String.raw`|\\let\s*(\\[a-z]+)\s*(?:=\s*)?\\[a-z]+`,
  'gi',
)
/** What is set otherwise than it is written: chemistry and quantities, and attributes, which are none of a formula's signs. */
const otherwise = new RegExp(
  String.raw`\\(?:ce|pu|(?:SI|qty|num)(?:range|list|product)?|si|unit|ang)\b(?:\s*(?:\[[^\]]*\]|${group}))*`
  + String.raw`|\\html(?:Data|Class|Style|Id)\s*${group}`
  + String.raw`|\\(?:begin|end)\s*\{[^}]*\}(?:\{[lcr|]*\})?|\\(?:label|tag|notag|nonumber|ref|eqref)\*?(?:\s*\{[^}]*\})?`,
  'g',
)

/** Commands that are set by other names. */
const renamed = new RegExp(`\\\\(?:${[
  'mbox|emph|textsc|ensuremath|xspace|require|vspace|hfill|noindent|displaylimits|mathds|mathbbm|bbm|bbold|hdots|nicefrac|sfrac',
  '(?:short)?intertext|href|url|cssId|class|style|abs|norm|dd|dv|pdv|vb|cases|p?matrix|cr',
].join('|')})(?![a-z])|\\\\\\$`)
const environments = 'align|equation|gather|multline|eqnarray|flalign|alignat|displaymath|math|split|dmath|subequations'
const opening = new RegExp(`^(?:\\$\\$(?!.*\\$\\$)|\\\\\\[(?!.*\\\\\\])|\\\\begin\\{(?:${environments})[^}]*\\})`)

/** The commands that a text defines for its formulas, in the text or in its front matter. */
export function commandsIn(source: string): string[] {
  const written = [...source.matchAll(definition)].map(([, ...names]) => names.find(Boolean)!)
  const listed = [...source.matchAll(/^ +["']?(\\[a-z]+)["']?\s*:/gim)].map(([, name]) => name)
  return [...new Set([...written, ...listed])]
}

/**
 * The stretches of a formula as they are seen: row by row, as long ones are set, between what is set otherwise than written.
 * `commands` are those of the author, which stand for something else.
 */
export function stretchesOf(tex: string, commands: string[]): string[] {
  const names = commands.map(name => name.replace('\\', '\\\\')).join('|')
  const own = names === '' ? /\0/g : new RegExp(`(?:${names})(?![a-z])`, 'gi')
  const plain = tex.replace(definition, '\0').replace(otherwise, '\0')
  // Where a command is written out, its arguments stand apart.
  const isWrittenOut = own.test(plain) || renamed.test(plain) || /(?<!\$)\$(?!\$)/.test(plain)
  const apart = isWrittenOut ? plain.replace(own, '\0').replace(new RegExp(renamed, 'g'), '\0').replace(/[{}$]/g, '\0') : plain
  return apart.split(/\0|\\\\(?:\[[^\]]*\])?|&|\$\$|\\[[\]]/)
}

/** The last line of a displayed formula that a line opens; undefined for one that opens none. */
export function endOfFormula(lines: string[], from: number, words: string): number | undefined {
  const sign = opening.exec(words)?.[0]
  if (sign === undefined)
    return undefined
  const closing = sign === '$$' ? '$$' : sign === '\\[' ? '\\]' : sign.replace('begin', 'end')
  const end = lines.findIndex((line, index) => index >= from + (sign === '$$' ? 1 : 0) && line.includes(closing))
  const blank = lines.findIndex((line, index) => index > from && line.trim() === '')
  return end < 0 ? (blank < 0 ? lines.length : blank) - 1 : end
}

/** Words without the formulas, definitions and commands of LaTeX in them. */
export function withoutTex(text: string): string {
  return text
    .replace(definition, '\0')
    .replace(otherwise, '\0')
    .replace(/\\(?:autoref|cref|Cref)\s*\{[^{}]*\}/g, '\0')
    .replace(/\$\$[^$]+\$\$\s*[(（][\w:-]+[)）]\s*$/, '\0')
    .replace(/\\{1,2}\((?:(?!\\\)).)*\\{1,2}\)|\\{1,2}\[(?=[^\n]*?(?:\\[a-z]|[\^_=]))(?:(?!\\\]).)*\\{1,2}\]/gi, '\0')
    .replace(/\$\$?[^$]+\$\$?/g, '\0')
    .replace(/(?<!\\)\\(?:text[a-z]+|emph|underline|mbox|l?dots)(?![a-z])/gi, '\0')
}
