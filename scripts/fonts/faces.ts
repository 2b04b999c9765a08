import { existsSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { create } from 'fontkit'
import { projectRoot } from '../files/paths.ts'

/** A font file of the project: its family, weight and place. */
export interface Face {
  family: string
  weight: number
  file: string
}

/** The characters that one file gives to a deck. */
export interface Share extends Face {
  characters: string[]
}

/** Joiners, marks of direction and soft hyphens have no glyph to miss. */
const invisible = /\p{Default_Ignorable_Code_Point}/u

const require = createRequire(import.meta.url)

/** The families in the order of the styles' stack, each with its one-file sets first and its slices behind. */
const families: { family: string, weights: number[], pack: string, sets: string[], isFallback?: boolean }[] = [
  {
    family: 'Inter',
    weights: [400, 600],
    pack: 'inter',
    sets: [
      'latin',
      'latin-ext',
      'greek',
      'greek-ext',
      'cyrillic',
      'cyrillic-ext',
      'vietnamese',
    ],
  },
  {
    family: 'Noto Sans SC',
    weights: [400, 600],
    pack: 'noto-sans-sc',
    sets: ['chinese-simplified'],
    isFallback: true,
  },
  {
    family: 'JetBrains Mono',
    weights: [400],
    pack: 'jetbrains-mono',
    sets: [
      'latin',
      'latin-ext',
      'greek',
      'cyrillic',
    ],
  },
]

/**
 * Shares characters out to the font files that have them, the same way as the browser would look:
 * Inter first, then Noto Sans SC; its one-file set lacks many signs, which stand in its numbered slices.
 */
export async function assign(characters: Set<string>): Promise<{ shares: Share[], missing: string[] }> {
  const shares: Share[] = []
  const left = new Map(families.flatMap(({ weights }) => weights.map(weight => [
    weight,
    new Set(characters),
  ])))
  for (const { family, weights, pack, sets, isFallback } of families) {
    for (const weight of weights) {
      // A character that the text face has is never asked of the one behind it; the code face has a stack of its own.
      const wanted = family === 'JetBrains Mono' ? new Set(characters) : left.get(weight)!
      const files = [
        ...sets.map(set => [set, wanted] as const),
        ...(isFallback ? await slicesFor(pack, wanted) : []),
      ]
      for (const [set, candidates] of files) {
        const file = fileOf(pack, set, weight)
        const covered = await coverageOf(file)
        const own = [...candidates].filter(char => wanted.has(char) && covered.has(char.codePointAt(0)!))
        if (own.length > 0) {
          shares.push({
            family,
            weight,
            file,
            characters: own,
          })
        }
        for (const char of own)
          wanted.delete(char)
      }
    }
  }
  const missing = [...left.get(400)!].filter(char => !invisible.test(char))
  return { shares, missing }
}

/** The one-file sets of a family, in each of its weights. */
export function facesOf(family: string): Face[] {
  return families.filter(each => each.family === family).flatMap(({ weights, pack, sets }) =>
    weights.flatMap(weight => sets.map(set => ({ family, weight, file: fileOf(pack, set, weight) }))))
}

function fileOf(pack: string, set: string, weight: number): string {
  return join(dirname(require.resolve(`@fontsource/${pack}/package.json`)), 'files', `${pack}-${set}-${weight}-normal.woff2`)
}

/** Which numbered slice holds which of the characters, from the package's own map of ranges. */
async function slicesFor(pack: string, characters: Set<string>): Promise<[slice: string, characters: string[]][]> {
  const ranges: Record<string, string> = require(`@fontsource/${pack}/unicode.json`)
  const slices: [string, string[]][] = []
  for (const [name, range] of Object.entries(ranges)) {
    if (!/^\[\d+\]$/.test(name))
      continue
    const spans = range.split(',').map(span => span.trim().slice(2).split('-').map(hex => Number.parseInt(hex, 16)))
    const own = [...characters].filter(char =>
      spans.some(([from, to = from]) => char.codePointAt(0)! >= from && char.codePointAt(0)! <= to))
    if (own.length > 0) {
      slices.push([
        name.slice(1, -1),
        own,
      ])
    }
  }
  return slices
}

const coverages = new Map<string, Promise<Set<number>>>()

/** The code points of a font file. */
function coverageOf(file: string): Promise<Set<number>> {
  const coverage = coverages.get(file) ?? readCoverage(file)
  coverages.set(file, coverage)
  return coverage
}

/** Remembered on disk, since reading a whole Chinese font takes a second. */
async function readCoverage(file: string): Promise<Set<number>> {
  const folder = join(projectRoot, 'node_modules', '.cache', 'reviewdeck', 'coverage')
  const remembered = join(folder, `${file.split(/[/\\]/).at(-1)}.json`)
  if (existsSync(remembered))
    return new Set(JSON.parse(await readFile(remembered, 'utf8')))
  const font = create(await readFile(file))
  const points = 'characterSet' in font ? font.characterSet : []
  await mkdir(folder, { recursive: true })
  await writeFile(remembered, JSON.stringify(points))
  return new Set(points)
}
