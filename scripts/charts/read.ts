import type { SubjectId } from '../subjects/subject-in.ts'
import { subjectIn } from '../subjects/subject-in.ts'

/** A number in a cell: as the review writes it, and what it is worth. */
export interface Written { text: string, value: number }

/** A row or column head with its subject, if it names one; `isLowBest` where an arrow says so. */
export interface Head { text: string, subject?: SubjectId, isLowBest: boolean }

/** A table of scores, whichever way it was written: systems down, benchmarks across. */
export interface Scores {
  systems: Head[]
  metrics: Head[]
  /** By system, then by benchmark; undefined where the review has no number. */
  cells: (Written | undefined)[][]
  /** What else a row says, by system. */
  notes: string[]
  /** What the benchmarks are called where each has a row, and what the systems are where each has. */
  of?: string
  names?: string
}

/** The names of the subjects, the first is `a`. */
export type SubjectNames = string[]

const about = '(?:[约≈~]\\s*)?'
const digits = '\\d[\\d,]*(?:\\.\\d+)?'
const scoreShape = new RegExp(`^${about}([+\\-−–]?${digits})\\s?(?:[%分倍×x]|pp)?[*†‡]*$`, 'i')
const amountShape = new RegExp(
  `^${about}(${digits})\\s?(万亿|百万|[KMBT千万亿])?\\s?(?:[个对张字]|tokens?|params?|参数|图文对)?\\s?(?:[（(].*[）)])?[*†‡]*$`,
  'i',
)
/** How many zeros a unit stands for. */
const zeros: Record<string, number> = { K: 3, M: 6, B: 9, T: 12, 千: 3, 万: 4, 百万: 6, 亿: 8, 万亿: 12 }

/** A score such as `58.30`, `97%` or `−0.4`; undefined for anything else, `20B` and `数十亿` too. */
export function readScore(text: string): Written | undefined {
  const number = text.trim().match(scoreShape)?.[1]
  return number === undefined ? undefined : { text: text.trim(), value: valueOf(number) }
}

/**
 * An amount such as `20B`, `0.127B`, `4.1T` or `3,584`, in ones; a bare number has the zeros of its head. Undefined
 * where no number is written, as in `数十亿`.
 */
export function readAmount(text: string, zerosOfHead = 0): Written | undefined {
  const [, number, unit] = text.trim().match(amountShape) ?? []
  return number === undefined ? undefined : { text: text.trim(), value: valueOf(number, unit ? zeros[unit.toUpperCase()] : zerosOfHead) }
}

/** The unit that a head names in brackets, `参数（B）`: its letter and the zeros that it stands for. */
export function unitOfHead(head: string): { unit: string, zeros: number } {
  const unit = head.match(/[（(](万亿|百万|[KMBT千万亿])[）)]/)?.[1] ?? ''
  return { unit, zeros: zeros[unit] ?? 0 }
}

/** True for a cell that says that there is no number. */
export function isMissing(text: string): boolean {
  return /^(?:[–—\-/无]|n\/?a)?$/i.test(text.trim())
}

/**
 * Reads rows of cells, the first being the head, as scores; columns without numbers become notes. Where a column head names
 * a subject, the systems stand across and the table is turned, unless `asWritten`. Undefined where there is no column of numbers.
 */
export function scoresFromRows([head, ...body]: string[][], names: SubjectNames, asWritten = false): Scores | undefined {
  const columns = head.map((_, column) => column).slice(1)
  const isNumeric = (column: number): boolean =>
    body.some(row => readScore(row[column] ?? '')) && body.every(row => readScore(row[column] ?? '') ?? isMissing(row[column] ?? ''))
  const numeric = columns.filter(isNumeric)
  if (body.length === 0 || numeric.length === 0)
    return undefined
  const across = numeric.map(column => headOf(head[column], names))
  const down = body.map(([name = '']) => headOf(name, names))
  const cells = body.map(row => numeric.map(column => readScore(row[column] ?? '')))
  const notes = body.map(row =>
    columns.filter(column => !numeric.includes(column)).map(column => row[column] ?? '').filter(text => !isMissing(text)).join(' · '))
  const isTurned = !asWritten && across.some(({ subject }) => subject) && !down.some(({ subject }) => subject)
  return isTurned
    ? {
        systems: across,
        metrics: down,
        cells: across.map((_, system) => cells.map(row => row[system])),
        notes: across.map(() => ''),
        of: head[0].trim(),
      }
    : { systems: down, metrics: across, cells, notes, names: head[0]?.trim() ?? '' }
}

/** The scores of a table whose two columns of numbers are read as they are written, whichever way the systems stand. */
export function pairFromRows(rows: string[][], names: SubjectNames): Scores | undefined {
  const scores = scoresFromRows(rows, names, true)
  return scores?.metrics.length === 2 ? scores : undefined
}

/** A row's or column's head, with the subject that it names. */
export function headOf(text: string, names: SubjectNames): Head {
  return { text: text.trim(), subject: subjectIn(text, names), isLowBest: text.includes('↓') }
}

function valueOf(number: string, exponent = 0): number {
  return Number(`${number.replaceAll(',', '').replace(/^[−–]/, '-')}e${exponent}`)
}
