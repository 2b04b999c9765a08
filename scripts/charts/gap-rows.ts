import type { ChartWords, Mark } from './drawing.ts'
import type { Lead, Leads } from './lead.ts'
import type { Head, Scores } from './read.ts'
import type { Glyph } from './state-glyphs.ts'
import { width, widthOf, write } from './drawing.ts'

/** What stands at the left of a row: its width, and its marks for a row that is centred on `y`. */
export interface RowWords { width: number, marks: (y: number) => Mark[] }

/** A piece of a line, how it looks, how large it is, and how much further it keeps off the one before. */
interface Piece { text: string, look: string, size?: 20 | 22, off?: number }

/** A head that means whoever is best: the rival is then named behind each benchmark. */
const anyRival = /\b(?:rival|best|strongest|sota|others?)\b|对手|最强|最好|最佳|其他/i
const arrow = /\s*[↑↓]\s*$/

/** The arrow that all benchmarks have, which one place may then say for all; none where they differ. */
export function commonArrow(metrics: Head[]): string {
  const arrows = new Set(metrics.map(({ text }) => arrow.exec(text)?.[0].trim() ?? ''))
  return arrows.size === 1 ? [...arrows][0] : ''
}

/** A name without the arrow behind it. */
export function withoutArrow(text: string): string {
  return text.replace(arrow, '')
}

/** Px from one line of a row to the next where rows are low, and where they are not; beside what a row is about. */
const [near, far, beside] = [24, 26, 20]
/** Px of the letters above the first line of a row, and below its last. */
const [above, below] = [19, 3]
/** Names of rivals that were not the best take no more of the width than this: what is drawn is worth more. */
const mostNamed = 0.3

/**
 * What a row says before its bar: what it is about, drawn where that has a look; the benchmark, and beneath it the system's score
 * against the best rival's and that one's name, so that no key is needed; what other rivals have stands beneath where rows are
 * tall enough. All on one line where they are low, where `names` px are kept for the benchmarks.
 */
export function wordsOfRow(
  lead: Lead,
  scores: Scores,
  lines: 1 | 2 | 3,
  words: ChartWords,
  names: number,
  { glyph, pitch, columns }: { glyph?: Glyph, pitch: number, columns: ScoreColumns },
): RowWords {
  const { name, test } = namesOf(lead, scores, words)
  const [best, ...others] = lead.rivals
  // Two rivals that share the first place are told alike.
  const lookOf = (score: string): string => score === best.score.text ? 'other best' : 'other'
  const told = toldOf(lead, scores, lines, words, columns)
  const named = others.map(({ system, score }, index): Piece[] => [
    ...(index % 2 === 1 ? [{ text: '·', look: 'note' }] : []),
    { text: score.text, look: lookOf(score.text) },
    { text: scores.systems[system].text, look: 'note' },
  ])
  // Several are named two a line, where so many lines have room and leave it to the bars; else their scores stand without names.
  const pairs = Array.from({ length: Math.ceil(named.length / 2) }, (_, at) => named.slice(2 * at, 2 * at + 2).flat())
  const areNamed = lines === 3 && (2 + pairs.length) * near <= pitch && widestPair(scores) <= mostNamed * width
  const unnamed = [{ text: words.others, look: 'note' }, ...others.map(({ score }) => ({ text: score.text, look: lookOf(score.text) }))]
  const rest = others.length < 2 ? named : areNamed ? pairs : [unnamed]
  const rows: Piece[][] = lines === 3 ? [told, ...rest] : [[...told, ...rest.flat()]]
  const left = glyph ? glyph.width + beside : 0
  // What it is tested by stands beside it, so that its scores are as short as those of any other row.
  const tested: Piece[] = test && lines > 1 ? [{ text: test, look: 'note' }] : []
  const aside = left + widthOf(name, 22) + (test ? near / 2 : 0)
  const head = write(left, 0, name, 'metric-name t22')
  const drawn = (y: number): Mark[] => glyph?.marks(0, y - glyph.tall / 2) ?? []
  if (lines === 1) {
    const [row] = rows
    const from = left + names + 20
    return { width: from + widthOfPieces(row), marks: y => [...drawn(y), { ...head, y: y + 8 }, ...written(row, from, y + 8)] }
  }
  // A row is centred by the height of its letters, of which a name's stand taller above the first line than scores hang below the last.
  const leading = pitch < 64 || rows.length > 3 ? near : far
  const first = (y: number): number => y + (above - below - rows.length * leading) / 2
  return {
    width: Math.max(aside + widthOfPieces(tested), ...rows.map(row => left + widthOfPieces(row))),
    marks: y => [
      ...drawn(y),
      { ...head, y: first(y) },
      ...written(tested, aside, first(y)),
      ...rows.flatMap((row, index) => written(row, left, first(y) + (index + 1) * leading)),
    ],
  }
}

/** How wide the scores of a column are in all rows, which begin beneath each other. */
export interface ScoreColumns { own: number, rival: number }

/** The system's score against that of the best rival, each in a column of its own, and who that is. */
function toldOf(lead: Lead, scores: Scores, lines: number, words: ChartWords, columns: ScoreColumns): Piece[] {
  const { rival } = namesOf(lead, scores, words)
  const size = sizeOf(lines)
  const [own, best] = [lead.own.text, lead.rivals[0].score.text]
  return [
    { text: own, look: 'value best', size },
    { text: words.against.trim(), look: 'note', size, off: columns.own - widthOfScore(own, size) },
    { text: best, look: 'other best', size },
    ...(rival ? [{ text: rival, look: 'note', size, off: columns.rival - widthOfScore(best, size) }] : []),
  ]
}

function sizeOf(lines: number): 20 | 22 {
  return lines === 3 ? 22 : 20
}

function widthOfScore(text: string, size: 20 | 22): number {
  return widthOfPiece({ text, look: '', size })
}

/** How wide the columns of both scores are for all rows. */
export function scoreColumns(leads: Leads['leads'], lines: number): ScoreColumns {
  const widest = (texts: string[]): number => Math.max(...texts.map(text => widthOfScore(text, sizeOf(lines))))
  return { own: widest(leads.map(({ own }) => own.text)), rival: widest(leads.map(({ rivals: [{ score }] }) => score.text)) }
}

/**
 * What a row is about: a benchmark's name, or where all rows say what it tests before a colon, that, and the benchmark's beside; and who
 * is best on it: where any rival is meant, the one whom the benchmark's own name tells.
 */
export function namesOf(lead: Lead, scores: Scores, words: ChartWords): { name: string, test: string, rival: string } {
  const { name, rival } = namedIn(lead, scores, words)
  const about = scores.metrics.map(({ text }) => /^(.*\S)\s*(?:：|:\s)\s*\S/.exec(text)?.[1])
  const [own] = about.every(Boolean) ? [about[lead.metric]!] : []
  return own ? { name: own, test: name.slice(own.length).replace(/^\s*[：:]\s*/, ''), rival } : { name, test: '', rival }
}

function namedIn(
  { metric, rivals: [{ system }] }: Lead,
  { systems, metrics }: Scores,
  words: ChartWords,
): { name: string, rival: string } {
  const name = commonArrow(metrics) ? withoutArrow(metrics[metric].text) : metrics[metric].text
  const rival = systems[system].text
  if (systems.length > 2)
    return { name, rival }
  const [own, told] = apartFromRival(name, rival)
  const against = words.against.trim()
  return { name: own, rival: against && told.startsWith(against) ? told.slice(against.length).trim() : told }
}

/** A benchmark's name, and who is best on it, which it tells where the head of the rivals means whoever that is. */
export function apartFromRival(name: string, rival: string): [name: string, told: string] {
  const pieces = anyRival.test(rival) ? name.split(/，|,\s/) : [name]
  const last = pieces.length > 1 ? pieces.at(-1)! : ''
  return [last ? name.slice(0, name.length - last.length).replace(/[，,]\s*$/, '') : name, last.trim()]
}

/** Width of the two longest names with their scores, by which all rows are set alike. */
function widestPair({ systems, cells }: Scores): number {
  const widths = systems.map(({ text }, system) => Math.max(...cells[system].map(score =>
    widthOfPieces([{ text, look: '' }, { text: score?.text ?? '', look: '' }]))))
  const [one, other] = widths.toSorted((one, other) => other - one)
  return one + 24 + other
}

/** Figures of one width are wider than they are by themselves. */
function widthOfPiece({ text, size = 20, off = 0 }: Piece): number {
  return off + widthOf(text.replace(/\d/g, '0'), size)
}

function widthOfPieces(pieces: Piece[]): number {
  return pieces.reduce((sum, piece) => sum + widthOfPiece(piece) + 8, -8)
}

function written(pieces: Piece[], x: number, y: number): Mark[] {
  return pieces.map(({ text, look, size = 20, off = 0 }, index) =>
    write(x + off + pieces.slice(0, index).reduce((sum, piece) => sum + widthOfPiece(piece) + 8, 0), y, text, look.replace(/^\w+/, `$& t${size}`)))
}
