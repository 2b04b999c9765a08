import { readFile, writeFile } from 'node:fs/promises'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { create } from 'fontkit'
import { facesOf } from './faces.ts'

/** Where the advance widths stand that the planner reads. */
export const advancesFile = fileURLToPath(new URL('../typesetting/advances.json', import.meta.url))

/**
 * The advance widths of all signs of Inter, by weight and by width: thousandths of the font size to the signs that are so wide.
 * What it does not have comes from Noto Sans SC, an em wide.
 */
export async function readAdvances(): Promise<Record<string, Record<string, string>>> {
  const weights: Record<string, Record<string, string>> = {}
  for (const { weight, file } of facesOf('Inter')) {
    const widths = weights[weight] ??= {}
    const known = new Set(Object.values(widths).join(''))
    const font = create(await readFile(file))
    if (!('characterSet' in font))
      continue
    for (const point of font.characterSet.filter(point => point >= 32 && point < 0x2C00)) {
      const char = String.fromCodePoint(point)
      const width = Math.round(font.glyphForCodePoint(point).advanceWidth / font.unitsPerEm * 1000)
      if (!known.has(char) && !/[\p{M}\p{Default_Ignorable_Code_Point}]/u.test(char))
        widths[width] = (widths[width] ?? '') + char
    }
  }
  return weights
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  await writeFile(advancesFile, `${JSON.stringify(await readAdvances(), null, 1)}\n`)
