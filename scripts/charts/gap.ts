import type { Chart } from './chart.ts'
import type { ChartWords, Drawing, Group, Mark } from './drawing.ts'
import type { Leads } from './lead.ts'
import type { Scores } from './read.ts'
import { limits } from '../design/design.ts'
import { benchmarkFromRows } from './benchmark.ts'
import { box, line, pitchIn, width, widthOf, write } from './drawing.ts'
import { commonArrow, namesOf, scoreColumns, withoutArrow, wordsOfRow } from './gap-rows.ts'
import { isToldIn, tallyOf } from './gap-tally.ts'
import { arePercents, leadsIn, looksAlike } from './lead.ts'
import { scoresFromRows } from './read.ts'
import { useGlyphs } from './use-glyphs.ts'

const top = 48
/**
 * Rows at least so far apart hold a benchmark's name above its scores, and so far apart a third line; others have one. What a use is
 * tested by stands beside its name on the first of two.
 */
const roomy = { tested: 56, two: 64, three: 84 }
/** What the button for the table takes of a head at the right. */
const corner = 76
/** Sizes of a difference that the title tells. */
const largest = [88, 76, 64, 56, 44, 36, 28]
/** Between the words of a row and what is drawn of it, beside the axis, and around a difference that is written at a bar. */
const [gutter, side, label] = [24, 18, 32]

/** The outline of a loss lies within its length; one too short to be hollow is a bracket that opens to the axis. */
const outline = 4

function pitchOf(count: number): number {
  return Math.max(34, Math.min(92, 420 / count))
}

/** Height of a gap chart for a number of benchmarks, in px. */
export function heightOfGap(count: number): number {
  return Math.ceil(top + pitchOf(count) * count)
}

/**
 * How far one system leads the best of its rivals, a row for each benchmark, the largest lead on top: zero is the rival, a
 * loss is hollow and on the other side. Both scores stand beneath each name, so that nobody has to trust the difference; the axis
 * is as near to them as the losses let it.
 */
export function drawGap(scores: Scores, words: ChartWords, height?: number, title = ''): Drawing {
  const { subject, leads, isShare } = leadsIn(scores)!
  const { systems, metrics } = scores
  const pitch = pitchIn(pitchOf(leads.length), leads.length, top, height)
  const isTested = leads.some(lead => namesOf(lead, scores, words).test)
  const lines = pitch >= roomy.three ? 3 : pitch >= (isTested ? roomy.tested : roomy.two) ? 2 : 1
  const size = lines === 3 ? 36 : pitch >= roomy.tested ? 28 : 22
  const thickness = Math.min(64, pitch * 0.7)
  // The lead that the title tells, by itself or by its score, is by far the largest.
  const most = Math.max(size, ...largest.filter(large => large <= pitch * 0.94))
  const sizes = leads.map(({ text, own }) => [text, own.text].some(number => isToldIn(title, number)) ? most : size)
  const names = Math.max(...leads.map(lead => widthOf(namesOf(lead, scores, words).name, 22)))
  const glyphs = useGlyphs(leads.map(lead => namesOf(lead, scores, words).name), Math.min(48, pitch * 0.66))
  const columns = scoreColumns(leads, lines)
  const rows = leads.map((lead, row) => wordsOfRow(lead, scores, lines, words, names, { glyph: glyphs?.[row], pitch, columns }))
  const [loses, wins] = [leads.some(({ by }) => by < 0), leads.some(({ by }) => by > 0)]
  const name = systems[subject].text
  const rival = words.leads(systems.length === 2 ? systems[1 - subject].text : words.rival)
  // What the rows are, what their differences are shares of, and which way is better: the second may not be missing.
  const way = commonArrow(metrics)
  const measured = isShare ? words.shares : arePercents(scores) ? words.points : ''
  // An arrow by itself would label nothing.
  const told = [measured || scores.of ? measured : way === '↑' ? words.higher : way && words.lower, way].filter(Boolean).join(' ')
  const heads = loses ? widthOf(rival, 22) + side + gutter : 0
  // Where it wins nothing, the name of who leads stands clear of the button for the table.
  const besides = (isInside: (row: number) => boolean): Beside[] => [
    { left: widthOf(told, 18) + heads },
    { right: wins ? side + widthOf(words.leads(name), 22) + corner : 1 },
    ...leads.map(({ by, text }, row) => ({
      left: rows[row].width + gutter + (by < 0 && !isInside(row) ? widthOf(text, sizes[row]) + label : 0),
      right: by > 0 ? widthOf(text, sizes[row]) + label : 0,
      by,
    })),
  ]
  // A loss that has room for its number bears it, and leaves the width to what is drawn.
  const apart = axisOf(besides(() => false))
  const isInside = (row: number): boolean => thickness - 2 * outline >= sizes[row] * 0.73 + 5
    && -leads[row].by * apart.scale >= widthOf(leads[row].text, sizes[row]) + label
  const { zero, scale } = axisOf(besides(isInside))
  const headEnd = wins ? zero - side : Math.min(zero - side, width - corner)
  const headRoom = headEnd + side - heads
  const end = top + pitch * leads.length
  const hue = `is-${systems[subject].subject}`
  const both = [way ? withoutArrow(scores.of ?? '') : scores.of, told].filter(Boolean).join(isShare || arePercents(scores) ? ' · ' : ' ')
  const head = widthOf(both, 18) <= headRoom ? both : told
  const ends = leads.map(({ by, text }, row) => by > 0 ? zero + by * scale + label + widthOf(text, sizes[row]) : zero)
  const starts = leads.map(({ by, text }, row) =>
    by < 0 ? zero + by * scale - (isInside(row) ? 0 : label / 2 + widthOf(text, sizes[row])) : zero)
  const counted = tallyOf(leads, words, { ends, starts, left: Math.max(...rows.map(({ width }) => width)), top, pitch }, hue, title)
  const isCounted = (row: number): boolean => counted !== undefined && row >= counted.rows[0] && row < counted.rows[1]
  // Where it wins nothing, no side is named after the system, whose scores then are: they stand beneath names, or behind them.
  const isNamed = !wins && widthOf(head, 18) + gutter + widthOf(name, 22) <= headRoom
  const scoresAt = lines > 1 ? 0 : Math.max(names + 20, widthOf(head, 18) + gutter)
  const ownHead = isNamed ? [write(scoresAt, 30, name, `side ${hue}`)] : []
  const headAt = isNamed && lines > 1 ? widthOf(name, 22) + gutter : 0
  return {
    height: Math.ceil(end),
    frame: [
      ...(wins ? [box(zero, 0, width - zero, end, `share ${hue}`)] : []),
      // No line runs through what is counted.
      ...leads.slice(1).map((_, row) => line(
        [[0, top + pitch * (row + 1)], [isCounted(row) ? counted!.x - side : wins ? width : zero, top + pitch * (row + 1)]],
        leads[row].isWhole ? 'zero' : 'guide',
      )),
      ...(counted?.marks ?? []),
      line([[zero, wins ? 0 : top], [zero, end]], 'axis'),
      ...(loses ? [write(headEnd, 30, rival, 'side end')] : []),
      ...(wins ? [write(zero + side, 30, words.leads(name), `side ${hue}`)] : ownHead),
      ...(head ? [write(headAt, 30, head, 'head')] : []),
    ],
    groups: leads.map((lead, row): Group => {
      const y = top + pitch * (row + 0.5)
      const { by, text } = lead
      return {
        words: `${metrics[lead.metric].text}${words.colon}${text}${words.comma}${name} ${lead.own.text}${words.comma}${lead.rivals
          .map(({ system, score }) => `${systems[system].text} ${score.text}`)
          .join(words.comma)}`,
        subject: systems[subject].subject,
        marks: [
          ...rows[row].marks(y),
          ...barOf(by * scale, zero, y, thickness),
          write(
            zero + by * scale + (by < 0 && !isInside(row) ? -label / 2 : label / 2),
            y + sizes[row] * 0.36,
            text,
            `lead t${sizes[row]}${by < 0 && !isInside(row) ? ' end' : ''}`,
          ),
        ],
      }
    }),
  }
}

/** What stands in a row at the left and at the right beside its bar, and how long that is: below zero to the left. */
interface Beside { left?: number, right?: number, by?: number }

/** Where the axis stands and how many px one is worth, the most of which every row has room. */
function axisOf(rows: Beside[]): { zero: number, scale: number } {
  const scale = Math.min(...rows.flatMap(({ left = 0, by: lost = 0 }) => rows.map(({ right = 0, by: won = 0 }) =>
    (width - left - right) / (Math.max(0, -lost) + Math.max(0, won) || Number.NaN))).filter(Number.isFinite), width)
  return { zero: Math.max(...rows.map(({ left = 0, by = 0 }) => left + Math.max(0, -by) * scale)), scale }
}

/** A bar from zero to the right, or a hollow one to the left. */
function barOf(length: number, zero: number, y: number, thickness: number): Mark[] {
  if (length === 0)
    return []
  if (length > 0)
    return [box(zero, y - thickness / 2, Math.max(length, 2), thickness, 'bar')]
  if (-length < 2 * outline) {
    const [top, bottom, end] = [y - thickness / 2 + 1.5, y + thickness / 2 - 1.5, zero + Math.min(length, -3) + 1.5]
    return [line([[zero, top], [end, top], [end, bottom], [zero, bottom]], 'lost-end')]
  }
  const inner = outline / 2
  return [box(zero - inner, y - thickness / 2 + inner, length + outline, thickness - outline, 'bar lost')]
}

function readGap(rows: string[][], names: string[]): { scores: Scores, leads: Leads } | undefined {
  const scores = scoresFromRows(rows, names)
  const leads = scores && leadsIn(scores)
  const fits = leads && scores.systems.length <= limits.chart.rivals.asked + 1
    && scores.metrics.length > 1 && scores.metrics.length <= limits.chart.rows.gap
  return fits ? { scores, leads } : undefined
}

/** How far a subject leads the best of its rivals, benchmark by benchmark. */
export const gap: Chart<Scores> = {
  needs: `a subject, at most ${limits.chart.rivals.asked} rivals, numbers in all cells, two to ${limits.chart.rows.gap} benchmarks`,
  rows: limits.chart.rows.gap,
  reads: (rows, names) => readGap(rows, names)?.scores,
  suits: (rows, names) => {
    const read = benchmarkFromRows(rows, names) && readGap(rows, names)
    return read !== undefined && read.scores.metrics.length > 2
      && read.scores.systems.length <= limits.chart.rivals.unasked + 1 && looksAlike(read.leads)
  },
  height: ({ metrics }) => heightOfGap(metrics.length),
  draw: (scores, { words, room, title }) => drawGap(scores, words, room, title),
}
