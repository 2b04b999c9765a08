import type { Amounts } from './amount-bars.ts'
import type { Chart } from './chart.ts'
import type { ChartWords, Drawing, Group, Mark } from './drawing.ts'
import type { Head, SubjectNames, Written } from './read.ts'
import { limits } from '../design/design.ts'
import { subjectIn } from '../subjects/subject-in.ts'
import { drawAmounts, heightOfAmounts, isNear, roomForRows, withoutUnit } from './amount-bars.ts'
import { headOfNames, line, nameMarks, pitchIn, sign, width, widthOf, write } from './drawing.ts'
import { readAmount, unitOfHead } from './read.ts'

const top = 64
/** Dots nearer than this to each other are no two dots: one is drawn, and both numbers stand beside it. */
const apart = 26
/** From the middle of a line of type to where an upright may go on, in px. */
const air = 20

/** Reads rows of cells, the first being the head, as amounts above zero; undefined where there are not two. */
export function amountsFromRows([head, ...body]: string[][], names: SubjectNames): Amounts | undefined {
  const columns = head.map((_, column) => column).slice(1)
  const read = (row: string[], column: number): Written | undefined => {
    const { unit, zeros } = unitOfHead(head[column])
    const found = readAmount(row[column] ?? '', zeros)
    return found && found.value > 0 ? { ...found, text: /^[\d.,]+$/.test(found.text) ? found.text + unit : found.text } : undefined
  }
  const numeric = columns.filter(column => body.filter(row => read(row, column)).length * 2 > body.length)
  const cells = body.map(row => numeric.map(column => read(row, column)))
  if (cells.flat().filter(Boolean).length < 2)
    return undefined
  return {
    names: head[0]?.trim() ?? '',
    rows: body.map(([text]) => ({ text, subject: subjectIn(text, names), isLowBest: false })),
    columns: numeric.map(column => head[column]),
    cells,
    // A cell that is no number, such as 数十亿, stays a word.
    notes: body.map((row, index) =>
      columns
        .filter(column => !numeric.includes(column) || !cells[index][numeric.indexOf(column)])
        .map(column => row[column])
        .filter(text => !/^[–—-]?$/.test(text))
        .join(' · ')),
  }
}

function pitchOf(rows: number): number {
  return Math.max(44, Math.min(84, 400 / rows))
}

/** Height of the picture in px. */
export function heightOfScale(rows: number): number {
  return Math.ceil(top + pitchOf(rows) * rows)
}

/** Amounts as dots on a scale where each step is ten times the one before; beside each name what it counts, at each dot its number. */
export function drawScale({ names, rows, columns, cells, notes }: Amounts, words: ChartWords, height?: number): Drawing {
  const pitch = pitchIn(pitchOf(rows.length), rows.length, top, height)
  const left = roomForRows(rows, notes, 18)
  const texts = cells.flat().flatMap(cell => cell ? [widthOf(cell.text, 22)] : [])
  const room = Math.max(...texts) + 24
  const values = cells.flat().flatMap(cell => cell ? [Math.log10(cell.value)] : [])
  const [least, most] = [Math.floor(Math.min(...values)), Math.max(Math.ceil(Math.max(...values)), Math.floor(Math.min(...values)) + 1)]
  const x = (value: number): number => left + 24 + (Math.log10(value) - least) / (most - least) * (width - left - room - 24)
  const powers = Array.from({ length: most - least + 1 }, (_, step) => least + step)
  const every = Math.ceil(powers.length / 8)
  const ticks = powers.filter((_, step) => step % every === 0)
  return {
    height: Math.ceil(top + pitch * rows.length),
    frame: [...keyOf(columns, cells.some(row => isApart(row, x))), ...headOfNames(names, top - 26, left - 20), ...ticks.flatMap(power => [
      ...stretchesAround(takenRows(x(10 ** power), cells, x).map(row => top + pitch * (row + 0.5)), top - 16, top + pitch * rows.length)
        .map(([from, to]) => line([[x(10 ** power), from], [x(10 ** power), to]], 'guide')),
      write(x(10 ** power), top - 26, amountText(power), 'head middle'),
    ])],
    groups: rows.map((head, row): Group => {
      const y = top + pitch * (row + 0.5)
      return {
        words: [
          `${head.text}${words.colon}${columns.map((text, column) => `${text} ${cells[row][column]?.text ?? '–'}`).join(words.comma)}`,
          notes[row],
        ]
          .filter(Boolean)
          .join(words.comma),
        subject: head.subject,
        marks: [
          ...nameMarks(head, notes[row] ? y - 12 : y, 22, left - 20),
          ...(notes[row] ? [write(0, y + 18, notes[row], 'note t18')] : []),
          ...dotsOf(cells[row], head, x, y),
        ],
      }
    }),
  }
}

/**
 * Which dot says what, where a row has two: the heads of their columns on a line above all. Where all are one dot, what stands before
 * the arrow at it and behind.
 */
function keyOf(columns: string[], hasPairs: boolean): Mark[] {
  const heads = columns.map(withoutUnit)
  if (columns.length < 2)
    return []
  if (!hasPairs && columns.length === 2)
    return [write(0, top - 50, heads.join(' → '), 'note t18')]
  let x = 8
  return heads.flatMap((text, column): Mark[] => {
    const at = x
    x += widthOf(text, 18) + 48
    return [sign(at, top - 56, 6, undefined, column === 0 ? 'dot open' : 'dot'), write(at + 16, top - 50, text, 'note t18')]
  })
}

/** Whether a row has two dots. */
function isApart(cells: (Written | undefined)[], x: (value: number) => number): boolean {
  const places = cells.flatMap(cell => cell ? [x(cell.value)] : [])
  return places.length > 1 && Math.max(...places) - Math.min(...places) >= apart
}

/** The rows in which a dot or number stands at a place on the scale. */
function takenRows(place: number, cells: Amounts['cells'], x: (value: number) => number): number[] {
  return cells.flatMap((row, index) => {
    const shown = row.flatMap(cell => cell ? [{ at: x(cell.value), room: widthOf(cell.text, 22) + 30 }] : [])
    const ends = shown.map(({ at }) => at)
    // Both numbers of one dot stand at its right.
    const isTaken = shown.length === 2 && !isApart(row, x)
      ? place > Math.min(...ends) - 16 && place < Math.max(...ends) + shown[0].room + shown[1].room
      : shown.some(({ at, room }) => Math.abs(at - place) < room)
    return isTaken ? [index] : []
  })
}

/** The stretches of an upright that leave the lines of type at some heights free. */
function stretchesAround(heights: number[], from: number, to: number): [from: number, to: number][] {
  const edges = [from, ...heights.flatMap(y => [y - air, y + air]), to]
  return edges.flatMap((edge, index): [number, number][] =>
    index % 2 === 0 && edges[index + 1] - edge > 4 ? [[edge, edges[index + 1]]] : [])
}

/** One dot for each number of a row, joined; the labels of two stand on either side. */
function dotsOf(cells: (Written | undefined)[], { subject }: Head, x: (value: number) => number, y: number): Mark[] {
  const all = cells.flatMap((cell, column) => cell ? [{ ...cell, column }] : []).sort((p, q) => p.value - q.value)
  const shown = all.filter(({ text }, index) => all.findIndex(other => other.text === text) === index)
  const [first, last] = [shown[0], shown.at(-1)]
  if (!first || !last)
    return []
  if (shown.length === 2 && x(last.value) - x(first.value) < apart) {
    const [from, to] = shown.toSorted((one, other) => one.column - other.column)
    return [sign(x(to.value), y, 9, subject, 'dot'), ...writeBoth(x(Math.max(from.value, to.value)) + 18, y + 8, from.text, to.text)]
  }
  return [
    ...(shown.length > 1 ? [line([[x(first.value), y], [x(last.value), y]], 'span')] : []),
    ...shown.flatMap(cell => [
      sign(x(cell.value), y, 9, subject, cell.column === 0 && shown.length > 1 ? 'dot open' : 'dot'),
      ...(cell === last
        ? [write(x(cell.value) + 18, y + 8, cell.text, 'value t22 best')]
        : cell === first ? [write(x(cell.value) - 18, y + 8, cell.text, 'value t22 end')] : []),
    ]),
  ]
}

/** What a number is called, and behind an arrow what it is. */
function writeBoth(x: number, y: number, from: string, to: string): Mark[] {
  return [write(x, y, `${from} →`, 'value t22'), write(x + widthOf(`${from} →`, 22) + 22, y, to, 'value t22 best')]
}

/** `1K`, `100M`, `10B`, `1T` for a power of ten. */
export function amountText(power: number): string {
  const step = Math.max(0, Math.min(4, Math.floor(power / 3)))
  const digits = 10 ** (power - 3 * step)
  return `${digits < 1 ? digits.toFixed(-power) : digits}${['', 'K', 'M', 'B', 'T'][step]}`
}

/** Amounts on a scale of powers of ten, or from zero where the least is seen there too; only where its author asks for it. */
export const scale: Chart<Amounts> = {
  needs: 'amounts such as `20B` in some column',
  view: 'ScaleBars',
  rows: limits.chart.rows.scale,
  goesOn: true,
  reads: amountsFromRows,
  suits: () => false,
  height: amounts => (isNear(amounts) ? heightOfAmounts : heightOfScale)(amounts.rows.length),
  draw: (amounts, { words, room }) => (isNear(amounts) ? drawAmounts : drawScale)(amounts, words, room),
}
