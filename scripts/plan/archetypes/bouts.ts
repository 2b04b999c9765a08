import type { Head, Scores, Written } from '../../charts/read.ts'
import type { Table } from '../../outline/block.ts'
import type { Part } from '../../parts/part.ts'
import type { SubjectId } from '../../subjects/subject-in.ts'
import type { Bout, Bouts } from '../deck-plan.ts'
import { toString } from 'mdast-util-to-string'
import { weightsOf } from '../../charts/area.ts'
import { apartFromRival } from '../../charts/gap-rows.ts'
import { scoresFromRows } from '../../charts/read.ts'
import { divider } from '../../design/frame.ts'
import { readableCells } from '../../parts/results.ts'

/** Charts of points in time, of ways from state to state and of parts: nobody wins in them. */
const unwon = new Set(['timeline', 'tracks', 'stack'])
const subjectIds = ['a', 'b'] as const

/** The scores of a part in which the systems meet benchmark by benchmark; undefined for anything else. */
function scoresOf(part: Part, names: string[]): { scores: Scores, table: Table } | undefined {
  const table = part.kind === 'chart' && !unwon.has(part.chart)
    ? part.table
    : part.kind === 'block' && part.block.kind === 'table' ? part.block : undefined
  const scores = table && scoresFromRows(readableCells(table), names)
  const isWon = scores && scores.systems.length > 1 && scores.systems.some(({ subject }) => subject)
    && (part.kind === 'chart' || scores.metrics.length > 1)
  return table && isWon ? { scores, table } : undefined
}

/** Whether both are measured in one table, which can be won or lost against each other. */
export function isOfBoth(part: Part, names: string[]): boolean {
  const found = scoresOf(part, names)?.scores.systems.map(({ subject }) => subject)
  return found !== undefined && found.includes('a') && found.includes('b')
}

/**
 * What each of the two wins and loses against others in the tables that these parts show: as it comes, ahead and behind by turns, out of
 * as many tables as may be.
 */
export function boutsIn(parts: Part[], names: string[]): Bouts {
  const tables = parts.flatMap(part => scoresOf(part, names) ?? [])
  return Object.fromEntries(subjectIds.map((subject) => {
    const all = tables.map(({ scores, table }) => boutsOf(subject, scores, table))
    return [subject, byTurns(oneOfEach(all.map(bouts => bouts.filter(({ ahead }) => ahead))), oneOfEach(all.map(bouts =>
      bouts.filter(({ ahead }) => !ahead))))]
  })) as unknown as Bouts
}

/** A table's bouts of one system, the clearest first; one that nobody wins is none. */
function boutsOf(subject: SubjectId, scores: Scores, table: Table): Bout[] {
  const { systems, metrics, cells } = scores
  const system = systems.findIndex(one => one.subject === subject)
  const whole = weightsOf(scores)
  if (system < 0)
    return []
  return metrics.flatMap((metric, index) => {
    const score = cells[system][index]
    const best = bestOf(systems, cells, index, metric.isLowBest, subject)
    const isPart = whole && index !== whole.total
    if (isPart || !score || best === undefined || score.value === best.value)
      return []
    const by = (score.value - best.value) * (metric.isLowBest ? -1 : 1)
    const other = systems.length === 2 ? systems[1 - system].text : ''
    const name = whole ? nameOfTable(table) ?? metric.text : apartFromRival(metric.text, other)[0]
    // Where less is better, the arrow says so; a part of a benchmark is called by both.
    const own = /^[A-Z][a-z\d.-]*[A-Z]\S*$/.test(scores.of ?? '') && !whole ? `${scores.of} ${name}` : name
    const bout = { name: own.replace(/\s*↑/g, ''), score: score.text, ahead: by > 0, rival: best.text }
    return [{ bout, share: Math.abs(by / (best.value || 1)) }]
  }).toSorted((x, y) => y.share - x.share).map(({ bout }) => bout)
}

/** The best that the others score: none where the other of the two is the only one. */
function bestOf(systems: Head[], cells: (Written | undefined)[][], metric: number, isLow: boolean, own: SubjectId): Written | undefined {
  const others = systems.flatMap(({ subject }, system) => subject === own ? [] : cells[system][metric] ?? [])
  return others.toSorted((one, other) => isLow ? one.value - other.value : other.value - one.value)[0]
}

/** The name of what a table measures, which its caption says: a word with a capital within. */
function nameOfTable({ caption }: Table): string | undefined {
  return caption && /[A-Z][a-z]+[A-Z]\w*/.exec(toString(caption))?.[0]
}

/** The first of each table, then the second of each, and so on. */
function oneOfEach(tables: Bout[][]): Bout[] {
  const most = Math.max(0, ...tables.map(({ length }) => length))
  return Array.from({ length: most }, (_, place) => tables.flatMap(bouts => bouts[place] ?? [])).flat()
}

function byTurns(won: Bout[], lost: Bout[]): Bout[] {
  const turns = Math.max(won.length, lost.length)
  const all = Array.from({ length: turns }, (_, turn) => [won[turn], lost[turn]]).flat()
  return all.filter(bout => bout !== undefined).slice(0, divider.bouts)
}
