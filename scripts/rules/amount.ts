import type { Fault } from './fault.ts'
import type { Count, SlideMeasure } from './slide-measure.ts'
import { limits } from '../design/design.ts'
import { worstOf } from './fault.ts'
import { caption, isFormed, partsOn } from './part-names.ts'

/** Layouts whose lists and words are contents, sources or sentences of their own kind. */
export const contents = new Set(['cover', 'agenda', 'divider', 'references', 'takeaways'])

/** How much of a limit, given for either script, a text uses up. */
export function loadOf({ han, words }: Count, limit: Count): number {
  return han / limit.han + words / limit.words
}

/** A count in words. */
export function wordsOf({ han, words }: Count): string {
  return [han > 0 ? `${han} Chinese characters` : '', words > 0 || han === 0 ? `${words} words` : ''].filter(Boolean).join(' and ')
}

/** What one slide may hold of running text: more where it is read card by card, step by step, row by row or point by point. */
export function roomForWords({ blocks, counts }: Pick<SlideMeasure, 'blocks' | 'counts'>, { han, words }: Count): Count {
  const isReadInParts = partsOn(blocks).some(isFormed) || counts.rows > 1 || counts.lists.some(({ points }) => points > 1)
  const factor = isReadInParts ? limits.formed.words : 1
  return { han: han * factor, words: words * factor }
}

/** R3: a slide says little; who reads does not listen. */
export function wordySlides({ id, layout, words, blocks, counts }: SlideMeasure): Fault[] {
  // What is read card by card, or row by row, is not read all at once.
  const parts = partsOn(blocks)
  // Names are looked up.
  const read = parts.some(isFormed) ? limits.text.split : mostInRows(counts.rows)
  const most = parts.includes('catalogue') ? roomForWords({ blocks, counts }, limits.text.split) : read
  return contents.has(layout) || loadOf(words, most) <= 1
    ? []
    : [{
        rule: 'wordy-slide',
        slide: id,
        says: `Running text is ${wordsOf(words)}, expected at most ${most.han} characters or ${most.words} words`,
      }]
}

/** Running text as one, or as much in each row as in a point of a list. */
function mostInRows(rows: number): Count {
  const { han, words } = limits.points.words
  return { han: Math.max(limits.text.most.han, rows * han), words: Math.max(limits.text.most.words, rows * words) }
}

/** R4: lists are short and flat, and so are their points. */
export function longLists({ id, layout, counts }: SlideMeasure): Fault[] {
  if (contents.has(layout))
    return []
  const says = (list: SlideMeasure['counts']['lists'][number]): string[] => [
    ...(list.points > limits.points.most ? [`has ${list.points} points, expected at most ${limits.points.most}`] : []),
    ...(list.depth > limits.points.depth ? [`is ${list.depth} levels deep, expected at most ${limits.points.depth}`] : []),
    ...(loadOf(list.longest, limits.points.words) > 1
      ? [
          `has a point of ${wordsOf(list.longest)}, expected at most ${limits.points.words.han} characters or `
          + `${limits.points.words.words} words`,
        ]
      : []),
  ]
  return worstOf(
    id,
    'long-list',
    counts.lists.filter(list => !isFormed(list.part) && says(list).length > 0),
    list => list.points,
    list => `List ${says(list).join('; it ')}`,
  )
}

/** R5: a slide shows few things. Captions and labels belong to what they name. */
export function manyBlocks({ id, layout, blocks }: SlideMeasure): Fault[] {
  const things = blocks.filter(({ part }) => part !== caption).length
  return contents.has(layout) || things <= limits.blocks.most
    ? []
    : [{ rule: 'many-blocks', slide: id, says: `Slide has ${things} blocks, expected at most ${limits.blocks.most}` }]
}

/** R9: a table shown at once can be taken in. */
export function largeTables({ id, counts }: SlideMeasure): Fault[] {
  const { columns, rows } = limits.table.most
  const large = counts.tables.filter(table => table.columns > columns || table.rows > rows || loadOf(table.longest, limits.table.cell) > 1)
  return worstOf(
    id,
    'large-table',
    large,
    table => table.columns * table.rows,
    table =>
      table.columns > columns || table.rows > rows
        ? `Table has ${table.columns} columns and ${table.rows} rows, expected at most ${columns} and ${rows} at once`
        : `Table has a cell of ${wordsOf(table.longest)}, expected at most ${limits.table.cell.han} characters or `
          + `${limits.table.cell.words} words`,
  )
}

/** R10: a listing is short and narrow. */
export function longCodes({ id, counts }: SlideMeasure): Fault[] {
  const { lines, columns } = limits.code.most
  return worstOf(id, 'long-code', counts.codes.filter(code => code.lines > lines || code.columns > columns), code => code.lines, code =>
    `Code has ${code.lines} lines of up to ${code.columns} characters, expected at most ${lines} of ${columns}`)
}

/** R11: a diagram has few nodes, and is not so wide that it must be drawn small. */
export function largeDiagrams({ id, counts }: SlideMeasure): Fault[] {
  const { nodes, aspect } = limits.diagram
  return worstOf(
    id,
    'large-diagram',
    counts.diagrams.filter(diagram => diagram.nodes > nodes || (diagram.aspect > aspect && diagram.scale < 1)),
    diagram => diagram.nodes,
    diagram =>
      diagram.nodes > nodes
        ? `Diagram has ${diagram.nodes} nodes, expected at most ${nodes}`
        : `Diagram is ${diagram.aspect} times as wide as high and drawn at ${Math.round(diagram.scale * 100)} %, expected at `
          + `most ${aspect} times`,
  )
}

/** R12: one or two formulas at once, none wider than the slide. */
export function manyFormulas({ id, counts: { formulas } }: SlideMeasure): Fault[] {
  const wide = formulas.filter(({ width, room }) => width > room + 1)
  return [
    ...worstOf(
      id,
      'many-formulas',
      wide,
      ({ width, room }) => width - room,
      ({ width, room }) => `Formula is ${Math.round(width)} px wide, expected at most ${Math.round(room)}`,
    ),
    ...(formulas.length > limits.formulas.most && wide.length === 0
      ? [{
          rule: 'many-formulas' as const,
          slide: id,
          says: `Slide has ${formulas.length} formulas, expected at most ${limits.formulas.most}`,
        }]
      : []),
  ]
}
