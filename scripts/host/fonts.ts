import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** What names the fonts of formulas: a text without one needs none, and those of a page of text are set by the browser itself. */
export const ofFormulas = /font-family:\s*["']?KaTeX/

/**
 * The fonts of a built deck as the rules of its style sheets that name them, each once: a page of text needs no other of them. It is
 * read, and printed, before they are there.
 */
export async function fontsOf(dist: string): Promise<string> {
  const names = (await readdir(join(dist, 'assets')).catch(() => [])).filter(name => name.endsWith('.css')).sort()
  const texts = await Promise.all(names.map(name => readFile(join(dist, 'assets', name), 'utf8')))
  const rules = texts.flatMap(text => text.match(/@font-face\s*\{[^}]*\}/g) ?? []).filter(rule => !ofFormulas.test(rule))
  return [...new Set(rules.map(seenAtOnce))].join('\n')
}

/** A font whose letters are seen in another one until it is there. */
export function seenAtOnce(rule: string): string {
  return rule.replace(/font-display:\s*block/, 'font-display:swap')
}
