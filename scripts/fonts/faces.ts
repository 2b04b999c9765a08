import type { FontPackage } from './packages.ts'
import { basename, join } from 'node:path'
import { create } from 'fontkit'
import { projectRoot } from '../files/paths.ts'
import { readRecord } from '../files/record.ts'
import { writeWhole } from '../files/write.ts'
import { fontsource, hanamin, slicesOf } from './packages.ts'
import { readFont } from './read-font.ts'

/** A font file of the project: its family, weight and place. */
export interface Face {
  family: string
  weight: number
  file: string
}

/** The characters that one file gives to a deck. */
export interface Share extends Face {
  characters: string[]
  /** Whether its family has no other weight, so that it serves for all: a browser would smear it to make it bold. */
  isForAll?: true
  /** Whether it is a face beside the text's, with a stack of its own. */
  isApart?: true
}

/** Joiners, marks of direction and soft hyphens have no glyph to miss. */
const invisible = /\p{Default_Ignorable_Code_Point}/u

/** A family: its one-file sets, and whether signs that they lack stand in the slices of its package. */
interface Family {
  family: string
  weights: number[]
  pack: FontPackage
  sets: string[]
  hasSlices?: true
  /** A face beside the text's, with a stack of its own. */
  isApart?: true
  /** What it is asked for, where that is not all that it has. */
  only?: RegExp
  /** Of a text's characters those that are its own, whatever family behind it has them. */
  own?: (characters: Set<string>) => Set<string>
}

/** The families in the order of the styles' stack. */
const families: Family[] = [
  {
    family: 'Inter',
    weights: [400, 600],
    pack: fontsource('inter'),
    sets: ['latin', 'latin-ext', 'greek', 'greek-ext', 'cyrillic', 'cyrillic-ext', 'vietnamese'],
  },
  // Before the others, since signs such as `⚠` are pictures only there.
  { family: 'Noto Emoji', weights: [400, 600], pack: fontsource('noto-emoji'), sets: ['emoji'], own: picturesAmong },
  { family: 'Noto Sans SC', weights: [400, 600], pack: fontsource('noto-sans-sc'), sets: ['chinese-simplified'], hasSlices: true },
  { family: 'Noto Sans Arabic', weights: [400, 600], pack: fontsource('noto-sans-arabic'), sets: ['arabic'] },
  { family: 'Noto Sans Hebrew', weights: [400, 600], pack: fontsource('noto-sans-hebrew'), sets: ['hebrew'] },
  { family: 'Noto Sans Devanagari', weights: [400, 600], pack: fontsource('noto-sans-devanagari'), sets: ['devanagari'] },
  { family: 'Noto Sans Thai', weights: [400, 600], pack: fontsource('noto-sans-thai'), sets: ['thai'] },
  { family: 'Noto Sans Ethiopic', weights: [400, 600], pack: fontsource('noto-sans-ethiopic'), sets: ['ethiopic'] },
  { family: 'Noto Sans Armenian', weights: [400, 600], pack: fontsource('noto-sans-armenian'), sets: ['armenian'] },
  { family: 'Noto Sans Georgian', weights: [400, 600], pack: fontsource('noto-sans-georgian'), sets: ['georgian'] },
  { family: 'Nanum Gothic', weights: [400], pack: fontsource('nanum-gothic'), sets: ['korean'] },
  { family: 'Noto Sans Math', weights: [400], pack: fontsource('noto-sans-math'), sets: ['latin'] },
  { family: 'Noto Sans Symbols', weights: [400, 600], pack: fontsource('noto-sans-symbols'), sets: ['symbols'] },
  { family: 'Noto Sans Symbols 2', weights: [400], pack: fontsource('noto-sans-symbols-2'), sets: ['symbols', 'math', 'braille'] },
  // Fractions and marks that the others lack: a text whose letters are all as wide as these would look like a listing.
  { family: 'DejaVu Signs', weights: [400], pack: fontsource('dejavu-mono'), sets: ['latin'], only: /[\p{Script=Common}\p{Script=Inherited}]/u },
  // Characters too rare for a text face, in the Ming style: of these no other font is shipped.
  {
    family: 'HanaMin',
    weights: [400],
    pack: hanamin(),
    sets: [],
    hasSlices: true,
    only: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\p{Script=Common}\p{Script=Inherited}]/u,
  },
  {
    family: 'JetBrains Mono',
    weights: [400],
    pack: fontsource('jetbrains-mono'),
    sets: ['latin', 'latin-ext', 'greek', 'cyrillic'],
    isApart: true,
  },
  // Boxes and arrows that are drawn in listings, as wide as letters.
  { family: 'DejaVu Mono', weights: [400], pack: fontsource('dejavu-mono'), sets: ['latin'], isApart: true, own: drawnAmong },
]

/** The packages that the fonts come from. */
export const packs = families.map(({ pack }) => pack)

/**
 * Shares characters out to the font files that have them, the same way as the browser would look:
 * Inter first, pictures, then Noto Sans SC; its one-file set lacks many signs, which stand in its numbered slices.
 */
export async function assign(characters: Set<string>): Promise<{ shares: Share[], missing: string[] }> {
  const shares: Share[] = []
  const left = new Map([400, 600].map(weight => [weight, new Set(characters)]))
  for (const family of families) {
    for (const weight of family.weights) {
      const isForAll = family.weights.length === 1 && !family.isApart
      // A character that the text face has is never asked of the one behind it.
      const asked = family.own?.(characters) ?? (family.isApart ? new Set(characters) : left.get(weight)!)
      const { only } = family
      const wanted = only ? new Set([...asked].filter(char => only.test(char))) : asked
      for (const share of await sharesOf(family, weight, wanted)) {
        shares.push({ ...share, ...isForAll && { isForAll }, ...family.isApart && { isApart: true } })
        for (const set of family.isApart ? [] : isForAll ? left.values() : [left.get(weight)!])
          share.characters.forEach(char => set.delete(char))
      }
    }
  }
  const missing = [...left.get(400)!].filter(char => !invisible.test(char))
  return { shares, missing }
}

/** What the files of one weight have of the characters, each of them once. */
async function sharesOf({ family, pack, sets, hasSlices }: Family, weight: number, wanted: Set<string>): Promise<Share[]> {
  const shares: Share[] = []
  const rest = new Set(wanted)
  const slices = hasSlices && wanted.size > 0 ? slicesFor(pack, wanted) : []
  for (const [set, candidates] of [...sets.map(set => [set, wanted] as const), ...slices]) {
    // What a file has need not be read where nothing is left to look for.
    if (rest.size === 0)
      break
    const file = pack.fileOf(set, weight)
    const covered = await coverageOf(file)
    const characters = [...candidates].filter(char => rest.has(char) && covered.has(char.codePointAt(0)!))
    characters.forEach(char => rest.delete(char))
    if (characters.length > 0)
      shares.push({ family, weight, file, characters })
  }
  return shares
}

/** Signs that are pictures by themselves, those beyond arrows that a text makes pictures, and what joins several into one. */
function picturesAmong(characters: Set<string>): Set<string> {
  const isShown = characters.has('\uFE0F')
  const hasKeys = characters.has('\u20E3')
  const isPicture = (char: string): boolean =>
    /\p{Emoji_Presentation}/u.test(char) || (isShown && char > '\u22FF' && /\p{Emoji}/u.test(char))
  const isJoint = (char: string): boolean =>
    ['\u200D', '\uFE0F', '\u20E3'].includes(char) || /[\u{E0020}-\u{E007F}]/u.test(char) || (hasKeys && /[\d#*]/.test(char))
  const all = [...characters]
  return new Set(hasKeys || all.some(isPicture) ? all.filter(char => isPicture(char) || isJoint(char)) : [])
}

/** Arrows, lines, blocks and other shapes, where a text draws with lines or blocks. */
function drawnAmong(characters: Set<string>): Set<string> {
  const all = [...characters]
  return new Set(all.some(char => /[\u2500-\u259F]/.test(char)) ? all.filter(char => /[\u2190-\u21FF\u2500-\u25FF]/.test(char)) : [])
}

/** The one-file sets of a family, in each of its weights. */
export function facesOf(family: string): Face[] {
  return families.filter(each => each.family === family).flatMap(({ weights, pack, sets }) =>
    weights.flatMap(weight => sets.map(set => ({ family, weight, file: pack.fileOf(set, weight) }))))
}

/** Which slice holds which of the characters. */
function slicesFor(pack: FontPackage, characters: Set<string>): [slice: string, characters: string[]][] {
  const { names, at } = slicesOf(pack)
  const found = new Map<string, string[]>(names.map(name => [name, []]))
  for (const char of characters)
    at.get(char.codePointAt(0)!)?.forEach(name => found.get(name)!.push(char))
  return [...found].filter(([, own]) => own.length > 0)
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
  const remembered = join(projectRoot, 'node_modules', '.cache', 'reviewdeck', 'coverage', `${basename(file)}.json`)
  const known = await readRecord(remembered, arePoints)
  if (known)
    return new Set(known)
  const font = create(await readFont(file))
  const points = 'characterSet' in font ? font.characterSet : []
  // A place that cannot be written costs the second again, not the deck.
  await writeWhole(remembered, JSON.stringify(points)).catch(() => {})
  return new Set(points)
}

function arePoints(record: unknown): record is number[] {
  return Array.isArray(record) && record.every(Number.isInteger)
}
