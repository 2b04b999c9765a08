import type { Glyph } from './state-glyphs.ts'
import { box, linesOf, widthOf } from './drawing.ts'
import { besideGlyphs, glyphsOf } from './state-glyphs.ts'

/** What goes from a state to another: its name, its states from left to right, and what they are worth where all are numbers. */
export interface Track { name: string, states: string[], sizes?: number[] }

/** A state as it stands on its track: its words in lines, from where to where, and where what it looks like begins. */
export interface Place { state: string, lines: string[], glyph?: Glyph, at: number, start: number, end: number }

/** Where all states of a chart stand: the size of their type, the lines of names, where bands and states begin, and the places. */
export interface Placing { type: number, named: string[][], left: number, from: number, placed: Place[][] }

/** How far states stand within a band, and the share of a row that is drawn on it: a square, and what a state looks like. */
export const inset = 24
const share = { square: 0.84, glyphs: [0.74, 0.65, 0.56, 0.46, 0.36, 0.3] }
/** Between a state's words and what it looks like. */
const beside = 16
/** Room for an arrow behind a state: as long as one likes to see it, alone in its row or not, and as short as it still is one. */
export const [alone, between, shortest] = [112, 72, 64]
/** Words longer than this may take two lines, in a row that is so many times as tall as their type. */
const folded = { least: 176, tall: 2.7 }

/**
 * Where each state stands, with what it looks like as large as leaves its row a way: in columns rather than each for itself, with words
 * on two lines or smaller rather than without a picture, which goes only where no way is left.
 */
export function placesIn(tracks: Track[], pitch: number, sizes: number[], to: number): Placing {
  const seenAt = (tall: number): (Glyph | undefined)[][] => tracks.map(({ states, sizes }) => sizes
    ? sizes.map(size => square(Math.max(3, pitch * share.square * size / Math.max(...sizes))))
    : tall > 0 ? glyphsOf(states, pitch * tall) : states.map(() => undefined))
  const place = (type: number, tall: number, isCommon: boolean, isFolded: boolean): Placing => {
    const named = tracks.map(({ name }) => isFolded && /[，,；;：:]\s*\S/.test(name) ? halvesOf(name, type) : [name])
    const left = Math.max(...named.flat().map(text => widthOf(text, type))) + 32
    const from = left + inset
    const written = tracks.map(({ states }) =>
      (tall > 0 ? besideGlyphs(states) : states).map(state => isFolded ? halvesOf(state, type) : [state]))
    return { type, named, left, from, placed: placesOf(tracks, written, seenAt(tall), type, [from, to], isCommon) }
  }
  const ways = (tall: number, isCommon: boolean): Placing[] => [false, true].flatMap(isFolded => sizes
    .filter(type => !isFolded || (tall > 0 && pitch >= type * folded.tall))
    .map(type => place(type, tall, isCommon, isFolded)))
  const tried = [true, false].flatMap(isCommon => share.glyphs.flatMap(tall => ways(tall, isCommon)))
  const bare = [...ways(0, true), ...ways(0, false)]
  const withWays = (all: Placing[], least: number): Placing | undefined => all.find(({ placed }) => commonWay(placed, least))
    ?? all.find(({ placed }) => placed.every(places => hasWays(places, least)))
  const wanted = tracks.every(({ states }) => states.length === 2) ? alone : between
  return withWays(tried, wanted) ?? withWays(tried, between) ?? withWays(tried, shortest) ?? withWays(bare, between) ?? bare.at(-1)!
}

/** The words of a state on two lines: broken behind a comma or colon where that makes two, else of about one length. */
function halvesOf(state: string, type: number): string[] {
  const wide = widthOf(state, type)
  if (wide < folded.least)
    return [state]
  const comma = state.search(/[，,；;：:]/) + 1
  const halves = [state.slice(0, comma).trim(), state.slice(comma).trim()]
  if (comma > 0 && halves.every(half => half !== '' && widthOf(half, type) < wide * 0.75))
    return halves
  const lines = linesOf(state, type, wide / 2 + type)
  return lines.length === 2 ? lines : [state]
}

/** True for states between which an arrow can be seen. */
function hasWays(places: Place[], least: number): boolean {
  return places.slice(1).every(({ start }, index) => start - places[index].end >= least)
}

/** Where each state stands: in common columns, or each as near to the end of its track as its words let it. */
function placesOf(
  tracks: Track[],
  written: string[][][],
  seen: (Glyph | undefined)[][],
  type: number,
  [from, to]: [number, number],
  isCommon: boolean,
): Place[][] {
  const wordsAt = (row: number, column: number): number =>
    Math.max(...written[row].at(column)!.map(line => widthOf(line, type)))
  const most = (column: number, widthIn: (row: number) => number): number =>
    isCommon ? Math.max(0, ...tracks.map((_, row) => seen[row].at(column) ? widthIn(row) : 0)) : 0
  const [first, last] = [0, -1].map(column => ({
    words: most(column, row => wordsAt(row, column)),
    glyph: most(column, row => seen[row].at(column)!.width),
  }))
  // Between where all first states end and where all last ones begin.
  const widest = (column: number, { words, glyph }: { words: number, glyph: number }): number => Math.max(
    glyph > 0 ? words + beside + glyph : 0,
    ...tracks.map((_, row) => seen[row].at(column) ? 0 : wordsAt(row, column)),
  )
  const middle = isCommon ? (from + widest(0, first) + to - widest(-1, last)) / 2 : (from + to) / 2
  return tracks.map(({ states }, row) => states.map((state, column): Place => {
    const [glyph, wide, lines] = [seen[row][column], wordsAt(row, column), written[row][column]]
    const all = wide + (glyph ? beside + glyph.width : 0)
    if (column === 0) {
      const at = from + Math.max(wide, first.words) + beside
      return { state, lines, glyph, at, start: from, end: glyph ? at + Math.max(glyph.width, first.glyph) : from + wide }
    }
    if (column === states.length - 1) {
      const end = to - Math.max(wide, last.words) - beside
      const at = end - (glyph?.width ?? 0)
      return { state, lines, glyph, at, start: glyph ? Math.min(at, end - last.glyph) : to - wide, end: to }
    }
    const start = middle - all / 2
    return { state, lines, glyph, at: start + wide + beside, start, end: start + all }
  }).filter(({ state }) => !isMissing(state)))
}

/** A square of so many px, with the talk's picture within where it is large enough to hold one. */
function square(side: number): Glyph {
  return {
    width: side,
    tall: side,
    marks: (x, y) => [
      box(x, y, side, side, 'square'),
      ...(side > 8 ? [{ x: x + 2, y: y + 2, side: side - 4, look: 'picture' }] : []),
    ],
  }
}

/** Where all ways leave and where all arrive, so that arrows stand in one column; undefined where too little is left between. */
export function commonWay(placed: Place[][], least = shortest): [leave: number, arrive: number] | undefined {
  const [leave, arrive] = [Math.max(...placed.map(([first]) => first.end)), Math.min(...placed.map(places => places.at(-1)!.start))]
  const isFree = placed.every(places => places.slice(1, -1).every(({ start, end }) => start >= leave + least && end <= arrive - least))
  return isFree && arrive - leave >= least ? [leave, arrive] : undefined
}

/** True for a cell that says nothing of its state: what is none, `无`, is a state. */
export function isMissing(text: string): boolean {
  return /^[–—\-/]?$/.test(text.trim())
}
