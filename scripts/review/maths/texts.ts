import { argumentAt } from './tex.ts'

/** Formulas within the words of a formula, `\text{if $x$ holds}`, stand between two stretches of words: a dollar would end the whole. */
export function withPlainText(tex: string): string {
  if (!/(?<!\\)\$/.test(tex))
    return tex
  let text = tex
  for (const { 0: command, index } of [...tex.matchAll(/\\(?:text\w*|mbox|intertext|shortintertext)(?=\s*\{)/g)].toReversed()) {
    const found = argumentAt(text, index + command.length)
    const parts = found?.value.split(/(?<!\\)\$/) ?? []
    if (found && parts.length > 1 && parts.length % 2 === 1) {
      const apart = parts.map((part, at) => at % 2 === 1 ? part : part && `${command}{${part}}`).join('')
      text = `${text.slice(0, index)}{${apart}}${text.slice(found.end)}`
    }
  }
  return text
}
