import type { Share } from './faces.ts'
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import subsetFont from 'subset-font'
import { projectRoot } from '../files/paths.ts'
import { keepInCache } from '../files/write.ts'
import { boxesFor, boxFamily } from './boxes.ts'
import { charactersOf } from './characters.ts'
import { assign } from './faces.ts'
import { readFont } from './read-font.ts'

const cache = join(projectRoot, 'node_modules', '.cache', 'reviewdeck', 'fonts')

/**
 * Cuts the shipped fonts to the characters of a deck: woff2 files and `fonts.css` in a folder.
 * A glyph set that was cut before is taken from a cache by content, so an unchanged deck costs nothing.
 * Returns the characters that no shipped font has.
 * @param text all that the deck says
 * @param folder where the files go
 * @param first what it says first, and what next: the Han characters of each are in files of their own, so that nobody waits for others
 */
export async function cutFonts(text: string, folder: string, first: string[] = []): Promise<string[]> {
  await mkdir(folder, { recursive: true })
  const wanted = await charactersOf(text)
  const { shares, missing } = await assign(wanted)
  const files = shares.flatMap(share => apart(share, first))
  const rules = await Promise.all(files.map(async ({ family, weight, file, characters, isForAll }) => {
    const cached = await cutFace({ file, characters })
    const name = basename(cached)
    await writeFile(join(folder, name), await readFile(cached))
    return `@font-face { font-family: "${family}"; font-style: normal; font-weight: ${isForAll ? '400 600' : weight}; font-display: block; `
      + `src: url("./${name}") format("woff2"); unicode-range: ${rangeOf(characters)}; }`
  }))
  // Whole scripts are left to the machine, which may know how their letters join; of Han and signs it shows a hole.
  const boxed = missing.filter(char => /[\p{Script=Han}\p{Script=Common}\p{Script=Inherited}]/u.test(char))
  if (boxed.length > 0)
    rules.push(await ruleOfBoxes(boxed, folder))
  await writeFile(join(folder, 'fonts.css'), `${rules.join('\n')}\n`)
  return missing
}

/** What shows that a character is there which no shipped font has. */
async function ruleOfBoxes(characters: string[], folder: string): Promise<string> {
  // As they are drawn now, not as they were when these characters were last asked for.
  const boxes = boxesFor(characters)
  const cached = join(cache, `${createHash('sha256').update(boxes).digest('hex').slice(0, 16)}.woff2`)
  if (!existsSync(cached))
    await keepInCache(cached, await subsetFont(boxes, characters.join(''), { targetFormat: 'woff2' }))
  await writeFile(join(folder, basename(cached)), await readFile(cached))
  return `@font-face { font-family: "${boxFamily}"; font-weight: 400 600; font-display: block; `
    + `src: url("./${basename(cached)}") format("woff2"); unicode-range: ${rangeOf(characters)}; }`
}

/**
 * A share in files for what is said first, what next, and the rest. Han characters alone are parted: letters are set closer or
 * further beside each other, and marks turned, by the file that has both.
 */
function apart(share: Share, first: string[]): Share[] {
  const turns = first.map(text => new Set(text))
  const turnOf = (char: string): number => {
    const turn = /\p{Script=Han}/u.test(char) ? turns.findIndex(said => said.has(char)) : 0
    return turn < 0 ? turns.length : turn
  }
  const files = Map.groupBy(share.characters, turnOf)
  return [...files.keys()].sort((a, b) => a - b).map(turn => ({ ...share, characters: files.get(turn)! }))
}

/** The path of a font cut to some of its characters as a woff2 file, from the cache where it was cut before. */
export async function cutFace({ file, characters }: Pick<Share, 'file' | 'characters'>): Promise<string> {
  const cached = join(cache, `${createHash('sha256').update(`${file}\n${characters.join('')}`).digest('hex').slice(0, 16)}.woff2`)
  if (!existsSync(cached))
    await keepInCache(cached, await subsetFont(await readFont(file), characters.join(''), { targetFormat: 'woff2' }))
  return cached
}

/** Code points as CSS unicode ranges, neighbours joined. */
export function rangeOf(characters: string[]): string {
  const points = characters.map(char => char.codePointAt(0)!).sort((a, b) => a - b)
  const runs: [number, number][] = []
  for (const point of points) {
    const last = runs.at(-1)
    if (last && point === last[1] + 1)
      last[1] = point
    else
      runs.push([point, point])
  }
  const hex = (point: number): string => point.toString(16).toUpperCase()
  return runs.map(([from, to]) => from === to ? `U+${hex(from)}` : `U+${hex(from)}-${hex(to)}`).join(', ')
}
