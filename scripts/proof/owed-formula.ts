/** One group in braces, with three levels of others within it. */
const group = String.raw`\{(?:[^{}]|\{(?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*\})*\}`
const definition = new RegExp(
  String.raw`\\(?:(?:re)?newcommand|providecommand|DeclareMathOperator)\*?\s*`
  + String.raw`(?:\{\s*(\\[a-z]+)\s*\}|(\\[a-z]+))(?:\s*\[[^\]]*\])*\s*${group}`
  + String.raw`|\\[gex]?def\s*(\\[a-z]+)(?![a-z])[^{}\n]*${group}`,
  'gi',
)
/** What is set otherwise than it is written: chemistry and quantities, and attributes, which are none of a formula's signs. */
const otherwise = new RegExp(
  String.raw`\\(?:ce|pu|SI|si|qty|num|unit|ang|SIrange|numrange)\b(?:\s*(?:\[[^\]]*\]|${group}))*|\\html(?:Data|Class|Style|Id)\s*${group}`
  + String.raw`|\\(?:begin|end)\s*\{[^}]*\}(?:\{[lcr|]*\})?|\\(?:label|tag|notag|nonumber|ref|eqref)\*?(?:\s*\{[^}]*\})?`,
  'g',
)

/** The commands that a text defines for its formulas, in the text or in its front matter. */
export function commandsIn(source: string): string[] {
  const written = [...source.matchAll(definition)].map(([, one, two, three]) => one ?? two ?? three)
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
  const plain = tex.replace(definition, '\0').replace(otherwise, '\0').replace(own, '\0')
  return plain.split(/\0|\\\\(?:\[[^\]]*\])?|&|\$\$/)
}
