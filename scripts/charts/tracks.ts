import type { SubjectId } from '../subjects/subject-in.ts'
import type { Chart, ChartContext } from './chart.ts'
import type { Drawing, Group, Mark } from './drawing.ts'
import type { Glyph } from './state-glyphs.ts'
import { limits } from '../design/design.ts'
import { subjectIn } from '../subjects/subject-in.ts'
import { box, headOfNames, line, pitchIn, sign, width, widthOf, write } from './drawing.ts'
import { readScore } from './read.ts'
import { glyphsOf } from './state-glyphs.ts'

/** What goes from a state to another: its name, its states from left to right, and what they are worth where all are numbers. */
interface Track { name: string, states: string[], sizes?: number[] }

/** A state as it stands on its track: from where to where, and where what it looks like begins. */
interface Place { state: string, glyph?: Glyph, at: number, start: number, end: number }

/** Tracks below each other, the names of their columns, and the sizes that their type may have, the largest first. */
interface Tracks { head: string[], tracks: Track[], types: number[] }

const top = 40
const types = [28, 24]
const [tip, inset, mark, gap] = [28, 24, 7, 16]
/** How broad the hues of two subjects stand at the head of a band. */
const flag = 8
/** The share of its row that a track takes, and what is drawn on it. */
const share = { track: 0.88, square: 0.7, glyphs: [0.56, 0.46, 0.36, 0.3] }
/** Between a state's words and what it looks like. */
const beside = 16
/** States longer than this are sentences, which want a table. */
const longest = { name: 320, state: 420 }
/** Room for an arrow behind a state: as long as one likes to see it, and as short as it still is one. */
const [between, shortest] = [100, 64]

const starts = /^(?:起点|起始|起初|开始|最初|之前|从|由|from|starts?|starting point|before|initial(?:ly)?)$/i
const ends = /^(?:终点|最终|最后|结束|之后|到|至|to|ends?|end point|after|final(?:ly)?)$/i

function pitchOf(count: number): number {
  return Math.max(56, Math.min(112, 440 / count))
}

/**
 * A row for each thing that goes from one state to another, as a track that leads to the right: all starts stand in one column, all
 * ends in one. What has a look is drawn beside its words: numbers as squares, what is written as a square by its side, any other by
 * its area; states that glyphs know as those. A row lies in the wash of its subject, in both where it is of both.
 */
function drawTracks({ head, tracks, types: sizes }: Tracks, { words, room, names, roles, subject: own }: ChartContext): Drawing {
  const pitch = pitchIn(pitchOf(tracks.length), tracks.length, top, room)
  const columns = head.length - 1
  const to = width - tip - inset
  const lookOf = (column: number): string => column === 0 ? '' : column === columns - 1 ? ' end' : ' middle'
  const { type, left, from, placed } = placesIn(tracks, pitch, sizes, to)
  const way = commonWay(placed)
  const centre = placed.flatMap(places => places.slice(1, -1)).map(({ start, end }) => (start + end) / 2)[0]
  const xOf = (column: number): number => column === 0 ? from : column === columns - 1 ? to : centre ?? (from + to) / 2
  return {
    height: Math.ceil(top + pitch * tracks.length),
    frame: [
      ...headOfNames(head[0], 24, from - 24, 22),
      ...head.slice(1).map((text, column) =>
        write(column === columns - 1 ? to - 16 : xOf(column), 24, text, `head t22${lookOf(column)}`)),
    ],
    groups: tracks.map(({ name }, row): Group => {
      const y = top + pitch * (row + 0.5)
      const tall = pitch * share.track
      const shown = placed[row]
      const named = subjectIn(name, names, roles)
      return {
        words: `${name}${words.colon}${shown.map(({ state }) => state).join(' → ')}`,
        subject: named ?? own,
        marks: [
          ...trackOf(left, y, tall, named ?? own ?? (names.length === 2 ? 'both' : undefined)),
          write(0, y + type * 0.35, name, `metric-name t${type}${named ? ' of-subject' : ''}`),
          ...shown.flatMap((place, index): Mark[] => {
            const [isFirst, isLast] = [index === 0, index === shown.length - 1]
            const leave = (isFirst && way ? way[0] : place.end) + gap
            const reach = (index === shown.length - 2 && way ? way[1] : shown[index + 1]?.start ?? 0) - gap
            return [
              ...(place.glyph?.marks(place.at, y - place.glyph.tall / 2) ?? []),
              isLast
                ? write(place.end, y + type * 0.35, place.state, `best t${type} end`)
                : write(place.start, y + type * 0.35, place.state, `state t${type}`),
              ...(isLast ? [] : leadTo(leave, reach, y, isFirst, index === shown.length - 2)),
            ]
          }),
        ],
      }
    }),
  }
}

/** Where all states of a chart stand: the size of their type, where bands and states begin, and the places. */
interface Placing { type: number, left: number, from: number, placed: Place[][] }

/**
 * Where each state stands, with what it looks like as large as leaves its row a way: in columns rather than each for itself, and with
 * smaller words rather than without a picture, which goes only where no way is left.
 */
function placesIn(tracks: Track[], pitch: number, sizes: number[], to: number): Placing {
  const seenAt = (tall: number): (Glyph | undefined)[][] => tracks.map(({ states, sizes }) => sizes
    ? sizes.map(size => square(Math.max(3, pitch * share.square * size / Math.max(...sizes))))
    : tall > 0 ? glyphsOf(states, pitch * tall) : states.map(() => undefined))
  const place = (type: number, tall: number, isCommon: boolean): Placing => {
    const left = Math.max(...tracks.map(({ name }) => widthOf(name, type))) + 32
    const from = left + inset
    return { type, left, from, placed: placesOf(tracks, seenAt(tall), type, [from, to], isCommon) }
  }
  const ways = (tall: number): Placing[] => sizes.flatMap(type => [true, false].map(isCommon => place(type, tall, isCommon)))
  const tried = share.glyphs.flatMap(ways)
  const bare = ways(0)
  const withWays = (all: Placing[], least: number): Placing | undefined => all.find(({ placed }) => commonWay(placed, least))
    ?? all.find(({ placed }) => placed.every(places => hasWays(places, least)))
  return withWays(tried, between) ?? withWays(tried, shortest) ?? withWays(bare, between) ?? bare[1]
}

/** True for states between which an arrow can be seen. */
function hasWays(places: Place[], least: number): boolean {
  return places.slice(1).every(({ start }, index) => start - places[index].end >= least)
}

/** Where each state stands: in common columns, or each as near to the end of its track as its words let it. */
function placesOf(
  tracks: Track[],
  seen: (Glyph | undefined)[][],
  type: number,
  [from, to]: [number, number],
  isCommon: boolean,
): Place[][] {
  const most = (column: number, widthIn: (row: number) => number): number =>
    isCommon ? Math.max(0, ...tracks.map((_, row) => seen[row].at(column) ? widthIn(row) : 0)) : 0
  const [first, last] = [0, -1].map(column => ({
    words: most(column, row => widthOf(tracks[row].states.at(column)!, type)),
    glyph: most(column, row => seen[row].at(column)!.width),
  }))
  // Between the widest of the first and the widest of the last.
  const widest = (column: number): number => Math.max(...tracks.map(({ states }, row) =>
    widthOf(states.at(column)!, type) + (seen[row].at(column) ? beside + seen[row].at(column)!.width : 0)))
  const middle = isCommon ? (from + widest(0) + to - widest(-1)) / 2 : (from + to) / 2
  return tracks.map(({ states }, row) => states.map((state, column): Place => {
    const [glyph, wide] = [seen[row][column], widthOf(state, type)]
    const all = wide + (glyph ? beside + glyph.width : 0)
    if (column === 0) {
      const at = from + Math.max(wide, first.words) + beside
      return { state, glyph, at, start: from, end: glyph ? at + Math.max(glyph.width, first.glyph) : from + wide }
    }
    if (column === states.length - 1) {
      const end = to - Math.max(wide, last.words) - beside
      const at = end - (glyph?.width ?? 0)
      return { state, glyph, at, start: glyph ? Math.min(at, end - last.glyph) : to - wide, end: to }
    }
    const start = middle - all / 2
    return { state, glyph, at: start + wide + beside, start, end: start + all }
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

/** The band that a row lies on, with a tip at its end: in the wash of one subject, or with the hues of both at its head, clear of words. */
function trackOf(left: number, y: number, tall: number, of: SubjectId | 'both' | undefined): Mark[] {
  const [right, top, bottom] = [width - tip, y - tall / 2, y + tall / 2]
  const band = (look: string): Mark => ({ d: `M${left} ${top}H${right}L${width} ${y}L${right} ${bottom}H${left}z`, look })
  return of === 'both'
    ? [
        band('whole track'),
        { d: `M${left} ${top}h${flag}V${y}h-${flag}z`, look: 'square is-a' },
        { d: `M${left} ${y}h${flag}V${bottom}h-${flag}z`, look: 'square is-b' },
      ]
    : [band(of ? 'track share' : 'whole track')]
}

/** Where all ways leave and where all arrive, so that arrows stand in one column; undefined where too little is left between. */
function commonWay(placed: Place[][], least = shortest): [leave: number, arrive: number] | undefined {
  const [leave, arrive] = [Math.max(...placed.map(([first]) => first.end)), Math.min(...placed.map(places => places.at(-1)!.start))]
  const isFree = placed.every(places => places.slice(1, -1).every(({ start, end }) => start >= leave + least && end <= arrive - least))
  return isFree && arrive - leave >= least ? [leave, arrive] : undefined
}

/** The way from one state to the next: it leaves a hollow sign at the start and reaches a full one at the end. */
function leadTo(from: number, to: number, y: number, isFirst: boolean, isLast: boolean): Mark[] {
  return [
    line([[from, y], [to - 10, y]], 'axis way'),
    ...(isFirst ? [sign(from + mark, y, mark, undefined, 'dot open')] : []),
    ...(isLast ? [{ d: `M${to - 14} ${y - 8}L${to} ${y}L${to - 14} ${y + 8}z`, look: 'arrowhead way' }] : []),
  ]
}

/** True for a cell that says nothing of its state: what is none, `无`, is a state. */
function isMissing(text: string): boolean {
  return /^[–—\-/]?$/.test(text.trim())
}

function readTracks([head, ...body]: string[][]): Tracks | undefined {
  const fits = (head.length === 3 || head.length === 4)
    && body.length > 1 && body.length <= limits.chart.rows.tracks
    && body.every(row => !isMissing(row[1] ?? '') && !isMissing(row[head.length - 1] ?? ''))
  const roomy = fits ? types.filter(size => isRoomy(body, size)) : []
  if (roomy.length === 0)
    return undefined
  const tracks = body.map(([name, ...states]): Track => {
    const sizes = states.map(sizeOf)
    return { name, states, ...(sizes.every(size => size !== undefined) ? { sizes: sizes as number[] } : {}) }
  })
  return { head, tracks, types: roomy }
}

/** True where every state has a line of its track for itself, and names leave the tracks most of the width. */
function isRoomy(rows: string[][], size: number): boolean {
  const names = Math.max(...rows.map(([name]) => widthOf(name, size)))
  return names <= longest.name && rows.every(([, ...states]) =>
    states.every(state => widthOf(state, size) <= longest.state)
    && states.reduce((sum, state) => sum + widthOf(state, size) + shortest, names + 100) <= width)
}

/** The side of the square that a number is: `640²` is one of side 640, any other number is as large as its area. */
function sizeOf(text: string): number | undefined {
  const [, side] = /^(\d[\d,]*)²$/.exec(text.trim()) ?? []
  const value = side ? Number(side.replaceAll(',', '')) : readScore(text)?.value
  return value === undefined || value < 0 ? undefined : side ? value : Math.sqrt(value)
}

/** What goes from a state to another, in words or numbers, each on its track. */
export const tracks: Chart<Tracks> = {
  needs: 'a column of names, one for where each starts and one for where it ends, with another between them or not, '
    + `and at most ${limits.chart.rows.tracks} rows`,
  rows: limits.chart.rows.tracks,
  reads: readTracks,
  suits: rows => starts.test(rows[0][1]?.trim() ?? '') && ends.test(rows[0].at(-1)!.trim()) && readTracks(rows) !== undefined,
  height: ({ tracks }) => Math.ceil(top + pitchOf(tracks.length) * tracks.length),
  draw: drawTracks,
}
