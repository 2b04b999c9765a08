import type { VFile } from 'vfile'
import { charactersOf } from './characters.ts'
import { assign } from './faces.ts'

/** Characters of one script that no shipped font has, and where the first of them stands. */
export interface MissingGlyphs {
  characters: string[]
  place: { line: number, column: number }
}

/** The characters of a review that no shipped font has, by script: they would print in whatever font the machine offers. */
export async function missingGlyphs(file: VFile): Promise<MissingGlyphs[]> {
  const text = String(file)
  const missing = await withoutFont(await charactersOf(text))
  const byScript = new Map<number, MissingGlyphs>()
  for (const character of missing.filter(char => text.includes(char)).sort((a, b) => text.indexOf(a) - text.indexOf(b))) {
    const found = byScript.get(scriptOf(character))
    if (found)
      found.characters.push(character)
    else
      byScript.set(scriptOf(character), { characters: [character], place: placeOf(text, character) })
  }
  return [...byScript.values()]
}

/** For each character that was ever asked for, whether a font has it: the next edit brings few new ones. */
const known = new Map<string, boolean>()

async function withoutFont(characters: Set<string>): Promise<string[]> {
  const unknown = [...characters].filter(character => !known.has(character))
  if (unknown.length > 0) {
    const missing = new Set((await assign(new Set(unknown))).missing)
    for (const character of unknown)
      known.set(character, !missing.has(character))
  }
  return [...characters].filter(character => !known.get(character))
}

/** The scripts of many blocks of code points; the others have blocks of their own, which are near enough to gather messages. */
const scripts = [/\p{Script=Han}/u, /\p{Script=Hangul}/u]

function scriptOf(character: string): number {
  const large = scripts.findIndex(script => script.test(character))
  return large < 0 ? character.codePointAt(0)! >> 9 : -1 - large
}

function placeOf(text: string, character: string): MissingGlyphs['place'] {
  const before = text.slice(0, text.indexOf(character)).split('\n')
  return { line: before.length, column: before.at(-1)!.length + 1 }
}
