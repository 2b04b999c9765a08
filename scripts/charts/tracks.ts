import type { Chart, ChartContext } from './chart.ts'
import type { Drawing, Group, Mark } from './drawing.ts'
import { limits } from '../design/design.ts'
import { subjectIn } from '../subjects/subject-in.ts'
import { box, line, pitchIn, sign, width, widthOf, write } from './drawing.ts'
import { readScore } from './read.ts'

/** What goes from a state to another: its name, its states from left to right, and what they are worth where all are numbers. */
interface Track { name: string, states: string[], sizes?: number[] }

/** A state as it stands on its track: from where to where, and the side of its square, 0 without one. */
interface Place { state: string, side: number, start: number, end: number }

/** Tracks below each other, the names of their columns, and the size of their type. */
interface Tracks { head: string[], tracks: Track[], type: number }

const top = 40
const types = [28, 24]
const [tip, inset, mark, gap] = [28, 28, 7, 16]
/** The share of its row that a track takes, and the largest of its squares. */
const share = { track: 0.78, square: 0.52 }
/** States longer than this are sentences, which want a table. */
const longest = { name: 320, state: 420 }
/** Room for an arrow behind a state. */
const between = 72

const starts = /^(?:起点|起始|起初|开始|最初|之前|从|由|from|starts?|starting point|before|initial(?:ly)?)$/i
const ends = /^(?:终点|最终|最后|结束|之后|到|至|to|ends?|end point|after|final(?:ly)?)$/i

function pitchOf(count: number): number {
  return Math.max(56, Math.min(100, 440 / count))
}

/**
 * A row for each thing that goes from one state to another, as a track that leads to the right: all starts stand in one column, all
 * ends in one, the start hollow, the end full. Numbers are squares beside it: what is written as a square by its side, any other by
 * its area.
 */
function drawTracks({ head, tracks, type }: Tracks, { words, room, names, roles, subject: own }: ChartContext): Drawing {
  const pitch = pitchIn(pitchOf(tracks.length), tracks.length, top, room)
  const left = Math.max(...tracks.map(({ name }) => widthOf(name, type))) + 32
  const columns = head.length - 1
  const from = left + inset
  const to = width - tip - inset
  const xOf = (column: number): number => column === 0 ? from : column === columns - 1 ? to : (from + to) / 2
  const lookOf = (column: number): string => column === 0 ? '' : column === columns - 1 ? ' end' : ' middle'
  // What stands at a state, from its left to its right end: its words, and its square towards the middle.
  const placed = tracks.map(({ states, sizes }) => {
    const unit = sizes && pitch * share.square / Math.max(...sizes)
    return states.map((state, column): Place => {
      const side = unit ? Math.max(3, sizes[column] * unit) : 0
      const wide = isMissing(state) ? 0 : widthOf(state, type) + (side > 0 ? side + 12 : 0)
      const start = column === 0 ? from : column === columns - 1 ? to - wide : xOf(column) - wide / 2
      return { state, side, start, end: start + wide }
    }).filter(({ state }) => !isMissing(state))
  })
  const way = commonWay(placed)
  return {
    height: Math.ceil(top + pitch * tracks.length),
    frame: head.slice(1).map((text, column) => write(column === columns - 1 ? to - 16 : xOf(column), 24, text, `head${lookOf(column)}`)),
    groups: tracks.map(({ name }, row): Group => {
      const y = top + pitch * (row + 0.5)
      const tall = pitch * share.track
      const shown = placed[row]
      const named = subjectIn(name, names, roles)
      return {
        words: `${name}${words.colon}${shown.map(({ state }) => state).join(' → ')}`,
        subject: named ?? own,
        marks: [
          {
            d: `M${left} ${y - tall / 2}H${width - tip}L${width} ${y}L${width - tip} ${y + tall / 2}H${left}z`,
            look: 'whole track',
          },
          write(0, y + type * 0.35, name, `metric-name t${type}${named ? ' of-subject' : ''}`),
          ...shown.flatMap((place, index): Mark[] => {
            const [isFirst, isLast] = [index === 0, index === shown.length - 1]
            const sideX = isLast ? place.start : place.end - place.side
            const leave = (isFirst && way ? way[0] : place.end) + gap
            const reach = (index === shown.length - 2 && way ? way[1] : shown[index + 1]?.start ?? 0) - gap
            return [
              ...(place.side > 0 ? [box(sideX, y - place.side / 2, place.side, place.side, isLast ? 'bar' : 'dot open')] : []),
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

/** Where all ways leave and where all arrive, so that arrows stand in one column; undefined where too little is left between. */
function commonWay(placed: Place[][]): [leave: number, arrive: number] | undefined {
  const [leave, arrive] = [Math.max(...placed.map(([first]) => first.end)), Math.min(...placed.map(places => places.at(-1)!.start))]
  const isFree = placed.every(places => places.slice(1, -1).every(({ start, end }) => start > leave + between && end < arrive - between))
  return isFree && arrive - leave > 2 * between ? [leave, arrive] : undefined
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
  const type = fits ? types.find(size => isRoomy(body, size)) : undefined
  if (!type)
    return undefined
  const tracks = body.map(([name, ...states]): Track => {
    const sizes = states.map(sizeOf)
    return { name, states, ...(sizes.every(size => size !== undefined) ? { sizes: sizes as number[] } : {}) }
  })
  return { head, tracks, type }
}

/** True where every state has a line of its track for itself, and names leave the tracks most of the width. */
function isRoomy(rows: string[][], size: number): boolean {
  const names = Math.max(...rows.map(([name]) => widthOf(name, size)))
  return names <= longest.name && rows.every(([, ...states]) =>
    states.every(state => widthOf(state, size) <= longest.state)
    && states.reduce((sum, state) => sum + widthOf(state, size) + between, names + 100) <= width)
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
