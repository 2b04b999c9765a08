import type { SubjectId } from '../subjects/subject-in.ts'
import type { Chart, ChartContext } from './chart.ts'
import type { Drawing, Group, Mark } from './drawing.ts'
import type { Track } from './track-places.ts'
import { limits } from '../design/design.ts'
import { subjectIn } from '../subjects/subject-in.ts'
import { headOfNames, line, pitchIn, sign, width, widthOf, write } from './drawing.ts'
import { readScore } from './read.ts'
import { isRefused } from './state-glyphs.ts'
import { commonWay, inset, isMissing, placesIn, shortest } from './track-places.ts'

/** Tracks below each other, the names of their columns, and the sizes that their type may have, the largest first. */
interface Tracks { head: string[], tracks: Track[], types: number[] }

const top = 40
const types = [28, 24]
/** From one line of a state to the next, by its type. */
const leading = 1.15
const [tip, mark, gap] = [28, 7, 16]
/** As far as the last state and its head keep off the tip, for the button that shows the table stands above it. */
const corner = 16
/** How broad the hues of two subjects stand at the head of a band. */
const flag = 8
/** The share of its row that a track takes. */
const band = 0.88
/** States longer than this are sentences, which want a table. */
const longest = { name: 320, state: 420 }

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
  const to = width - tip - inset - corner
  const lookOf = (column: number): string => column === 0 ? '' : column === columns - 1 ? ' end' : ' middle'
  const { type, left, from, placed, named: written } = placesIn(tracks, pitch, sizes, to)
  const way = commonWay(placed)
  const centre = placed.flatMap(places => places.slice(1, -1)).map(({ start, end }) => (start + end) / 2)[0]
  const xOf = (column: number): number => column === 0 ? from : column === columns - 1 ? to : centre ?? (from + to) / 2
  return {
    height: Math.ceil(top + pitch * tracks.length),
    frame: [
      ...headOfNames(head[0], 24, from - 24, 22),
      ...head.slice(1).map((text, column) =>
        write(xOf(column), 24, text, `head t22${lookOf(column)}`)),
    ],
    groups: tracks.map(({ name }, row): Group => {
      const y = top + pitch * (row + 0.5)
      const tall = pitch * band
      const shown = placed[row]
      const named = subjectIn(name, names, roles)
      return {
        words: `${name}${words.colon}${shown.map(({ state }) => state).join(' → ')}`,
        subject: named ?? own,
        marks: [
          ...trackOf(left, y, tall, named ?? own ?? (names.length === 2 ? 'both' : undefined)),
          ...written[row].map((text, at, lines) => write(
            0,
            y + type * (0.35 + leading * (at - (lines.length - 1) / 2)),
            text,
            `metric-name t${type}${named ? ' of-subject' : ''}`,
          )),
          ...shown.flatMap((place, index): Mark[] => {
            const [isFirst, isLast] = [index === 0, index === shown.length - 1]
            const leave = (isFirst && way ? way[0] : place.end) + gap
            const reach = (index === shown.length - 2 && way ? way[1] : shown[index + 1]?.start ?? 0) - gap
            return [
              ...(place.glyph?.marks(place.at, y - place.glyph.tall / 2) ?? []),
              ...place.lines.map((text, at) => write(
                isLast ? place.end : place.start,
                y + type * (0.35 + leading * (at - (place.lines.length - 1) / 2)),
                text,
                isLast ? `best t${type} end` : `state t${type}`,
              )),
              ...(isLast ? [] : leadTo(leave, reach, y, isFirst, index === shown.length - 2, isRefused(shown[index + 1].state))),
            ]
          }),
        ],
      }
    }),
  }
}

/** The band that a row lies on, with a tip at its end: in the wash of one subject, or with the hues of both at its head, clear of words. */
function trackOf(left: number, y: number, tall: number, of: SubjectId | 'both' | undefined): Mark[] {
  const [right, top, bottom] = [width - tip, y - tall / 2, y + tall / 2]
  const banded = (look: string): Mark => ({ d: `M${left} ${top}H${right}L${width} ${y}L${right} ${bottom}H${left}z`, look })
  return of === 'both'
    ? [
        banded('whole track'),
        { d: `M${left} ${top}h${flag}V${y}h-${flag}z`, look: 'square is-a' },
        { d: `M${left} ${y}h${flag}V${bottom}h-${flag}z`, look: 'square is-b' },
      ]
    : [banded(of ? 'track share' : 'whole track')]
}

/** The way from one state to the next: it leaves a hollow sign at the start and reaches a full one at the end; one not taken is dashed. */
function leadTo(from: number, to: number, y: number, isFirst: boolean, isLast: boolean, isDashed: boolean): Mark[] {
  return [
    line([[from, y], [to - 10, y]], isDashed ? 'axis way dashes' : 'axis way'),
    ...(isFirst ? [sign(from + mark, y, mark, undefined, 'dot open')] : []),
    ...(isLast ? [{ d: `M${to - 14} ${y - 8}L${to} ${y}L${to - 14} ${y + 8}z`, look: 'arrowhead way' }] : []),
  ]
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
