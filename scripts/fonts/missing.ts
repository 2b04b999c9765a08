import type { VFile } from 'vfile'
import { charactersOf } from './characters.ts'
import { assign } from './faces.ts'

/** A character that no shipped font has, and where it stands first. */
export interface MissingGlyph {
  character: string
  place: { line: number, column: number }
}

/** The characters of a review that no shipped font has: they would print in whatever font the machine offers. */
export async function missingGlyphs(file: VFile): Promise<MissingGlyph[]> {
  const text = String(file)
  const { missing } = await assign(await charactersOf(text))
  return missing.filter(character => text.includes(character)).map((character) => {
    const before = text.slice(0, text.indexOf(character)).split('\n')
    return { character, place: { line: before.length, column: before.at(-1)!.length + 1 } }
  })
}
