import type { Chart } from './chart.ts'
import type { ChartWords, Drawing, Group, Mark } from './drawing.ts'
import type { Lead, Leads } from './lead.ts'
import type { Scores } from './read.ts'
import { limits } from '../design/design.ts'
import { benchmarkFromRows } from './benchmark.ts'
import { box, line, linesOf, pitchIn, width, widthOf, write } from './drawing.ts'
import { leadsIn, looksAlike } from './lead.ts'
import { scoresFromRows } from './read.ts'

const top = 48
/** Rows at least so far apart hold a benchmark's name above its scores, others both on one line. */
const roomy = 64
/** What is kept free at the right of a chart without wins, whose head would end beneath the button for its table. */
const corner = 76

function pitchOf(count: number): number {
  return Math.max(44, Math.min(92, 420 / count))
}

/** Height of a gap chart for a number of benchmarks, in px. */
export function heightOfGap(count: number): number {
  return Math.ceil(top + pitchOf(count) * count)
}

/**
 * How far one system leads the best of its rivals, a row for each benchmark, the largest lead on top: zero is the rival, a
 * loss is hollow and on the other side. Both scores stand beside each name, so that nobody has to trust the difference.
 */
export function drawGap(scores: Scores, words: ChartWords, height?: number): Drawing {
  const { subject, leads, isShare } = leadsIn(scores)!
  const { systems, metrics } = scores
  const pitch = pitchIn(pitchOf(leads.length), leads.length, top, height)
  const isRoomy = pitch >= roomy
  const size = pitch >= 84 ? 36 : isRoomy ? 28 : 22
  const rows = leads.map(lead => leftOf(lead, scores, isRoomy, words))
  const names = Math.max(...rows.map(({ name }) => widthOf(name, 22)))
  const left = isRoomy
    ? Math.max(...rows.map(row => Math.max(widthOf(row.name, 22), row.width)))
    : names + 20 + Math.max(...rows.map(row => row.width))
  const texts = Math.max(...leads.map(({ text }) => widthOf(text, size))) + 32
  const [lost, won] = [Math.max(0, ...leads.map(({ by }) => -by)), Math.max(0, ...leads.map(({ by }) => by))]
  const least = left + 24 + (lost > 0 ? texts : 0)
  const scale = (width - least - (won > 0 ? texts : corner)) / (lost + won || 1)
  const zero = least + lost * scale
  const end = top + pitch * leads.length
  const name = systems[subject].text
  const rival = systems.length === 2 ? systems[1 - subject].text : undefined
  const hue = `is-${systems[subject].subject}`
  const sides = zero - 18 - (lost > 0 ? widthOf(words.leads(rival ?? words.rival), 22) : 0) - 24
  // What the rows are, and what their differences are shares of; the second may not be missing.
  const told = isShare ? [words.shares] : []
  const both = [...(scores.of ? [scores.of] : []), ...told].join(' · ')
  const head = widthOf(both, 18) <= sides ? both : told.join('')
  // Where it wins nothing, no side is named after the system, whose scores then are.
  const scoresAt = isRoomy ? widthOf(head, 18) + 24 : names + 20
  const ownHead = scoresAt + widthOf(name, 22) <= sides ? [write(scoresAt, 30, name, `side ${hue}`)] : []
  const groups = leads.map((lead, row): Group => {
    const y = top + pitch * (row + 0.5)
    const { by, text } = lead
    return {
      words: `${metrics[lead.metric].text}${words.colon}${text}${words.comma}${name} ${lead.own.text}${words.comma}${lead.rivals
        .map(({ system, score }) => `${systems[system].text} ${score.text}`)
        .join(words.comma)}`,
      subject: systems[subject].subject,
      marks: [
        ...rows[row].marks(isRoomy ? [0, y - 6] : [0, y + 8], isRoomy ? [0, y + 24] : [names + 20, y + 8]),
        ...barOf(by * scale, zero, y, Math.min(56, pitch * 0.6)),
        write(zero + by * scale + (by < 0 ? -16 : 16), y + size * 0.36, text, `lead t${size}${by < 0 ? ' end' : ''}`),
      ],
    }
  })
  return {
    height: Math.ceil(end),
    frame: [
      ...(won > 0 ? [box(zero, 0, width - zero, end, `share ${hue}`)] : []),
      ...leads.slice(1).map((_, row) => line([[0, top + pitch * (row + 1)], [width, top + pitch * (row + 1)]], 'guide')),
      line([[zero, 0], [zero, end]], 'axis'),
      ...(lost > 0 ? [write(zero - 18, 30, words.leads(rival ?? words.rival), 'side end')] : []),
      ...(won > 0 ? [write(zero + 18, 30, words.leads(name), `side ${hue}`)] : ownHead),
      ...(head ? [write(0, 30, head, 'head')] : []),
    ],
    groups,
  }
}

/** A benchmark's name, its score in the hue and those of the rivals, the best one bold: how wide, and the marks from two places on. */
function leftOf({ metric, own, rivals }: Lead, { systems, metrics }: Scores, isRoomy: boolean, words: ChartWords) {
  const name = metrics[metric].text
  const told = systems.length > 2
  const pieces = [
    { text: own.text, look: 'value t18 best' },
    ...rivals.flatMap(({ system, score }, place) => [
      {
        text: place === 0 ? (told ? `${words.against}${systems[system].text}` : words.against.trim()) : systems[system].text,
        look: 'note t18',
      },
      { text: score.text, look: `other t18${place === 0 ? ' best' : ''}` },
    ]),
  ]
  // Figures of one width are wider than they are by themselves.
  const wide = (text: string): number => widthOf(text.replace(/\d/g, '0'), 18)
  const starts = pieces.map((_, index) => pieces.slice(0, index).reduce((sum, { text }) => sum + wide(text) + 8, 0))
  return {
    name,
    width: starts.at(-1)! + wide(pieces.at(-1)!.text),
    marks: ([nameX, nameY]: [number, number], [x, y]: [number, number]): Mark[] => [
      write(nameX, nameY, isRoomy ? linesOf(name, 22, width)[0] : name, 'metric-name t22'),
      ...pieces.map(({ text, look }, index) => write(x + starts[index], y, text, look)),
    ],
  }
}

/** The outline of a loss lies within its length; one too short to be hollow is a line at its end. */
const outline = 4

/** A bar from zero to the right, or a hollow one to the left. */
function barOf(length: number, zero: number, y: number, thickness: number): Mark[] {
  if (length === 0)
    return []
  if (length > 0)
    return [box(zero, y - thickness / 2, Math.max(length, 2), thickness, 'bar')]
  if (-length < 2.5 * outline)
    return [line([[zero + length, y - thickness / 2], [zero + length, y + thickness / 2]], 'lost-end')]
  const inner = outline / 2
  return [box(zero - inner, y - thickness / 2 + inner, length + outline, thickness - outline, 'bar lost')]
}

function readGap(rows: string[][], names: string[]): { scores: Scores, leads: Leads } | undefined {
  const scores = scoresFromRows(rows, names)
  const leads = scores && leadsIn(scores)
  const fits = leads && scores.systems.length <= limits.chart.rivals + 1
    && scores.metrics.length > 1 && scores.metrics.length <= limits.chart.rows.gap
  return fits ? { scores, leads } : undefined
}

/** How far a subject leads the best of its rivals, benchmark by benchmark. */
export const gap: Chart<Scores> = {
  needs: `a subject and at most ${limits.chart.rivals} rivals with numbers in all cells, on two to ${limits.chart.rows.gap} benchmarks`,
  rows: limits.chart.rows.gap,
  reads: (rows, names) => readGap(rows, names)?.scores,
  suits: (rows, names) => {
    const read = benchmarkFromRows(rows, names) && readGap(rows, names)
    return read !== undefined && read.scores.metrics.length > 2 && looksAlike(read.leads)
  },
  height: ({ metrics }) => heightOfGap(metrics.length),
  draw: (scores, { words, room }) => drawGap(scores, words, room),
}
