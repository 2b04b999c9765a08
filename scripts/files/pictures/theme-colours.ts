import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from '../paths.ts'

const hex = /#[\da-f]{6}\b/gi
let own: Set<string> | undefined

/** True for a drawing in the deck's own light colours and no other, which a dark theme may turn into its own. */
export function isInThemeColours(svg: string): boolean {
  own ??= new Set(coloursIn(readFileSync(join(projectRoot, 'styles/tokens.css'), 'utf8').split('html.dark')[0]))
  const used = coloursIn(svg)
  return used.length > 2 && used.every(colour => own!.has(colour)) && !/<(?:image|style|foreignObject)\b|url\(|\brgb|\bhsl/.test(svg)
}

function coloursIn(text: string): string[] {
  return (text.match(hex) ?? []).map(colour => colour.toUpperCase())
}
