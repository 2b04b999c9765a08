import type { Fault } from './fault.ts'
import type { SlideMeasure } from './slide-measure.ts'
import { catalogue, limits } from '../design/design.ts'
import { contents, loadOf, roomForWords, wordsOf } from './amount.ts'
import { worstOf } from './fault.ts'
import { caption, isFormed } from './part-names.ts'

/** R3: several sentences are split; one alone, and a quotation that fits its slide, stay whole. */
export function unsplitTexts({ id, layout, words, blocks, counts }: SlideMeasure): Fault[] {
  const pieces = blocks.filter(({ part }) => part === 'p').length + counts.rows + counts.lists.reduce((sum, { points }) => sum + points, 0)
  const most = roomForWords({ blocks, counts }, limits.text.split)
  return contents.has(layout) || layout === 'quote' || pieces < 2 || loadOf(words, most) <= 1
    ? []
    : [{
        rule: 'text-unsplit',
        slide: id,
        says: `Running text is ${wordsOf(words)}, expected no more than ${most.han} characters or ${most.words} words on one slide`,
      }]
}

/** R4: a long list goes on over several slides. */
export function unsplitLists({ id, layout, counts }: SlideMeasure): Fault[] {
  const long = contents.has(layout)
    ? []
    : counts.lists.filter(({ points, part }) => points > mostPoints(part))
  return worstOf(
    id,
    'list-unsplit',
    long,
    ({ points }) => points,
    ({ points }) => `List has ${points} points, expected no more than ${limits.points.split} on one slide`,
  )
}

/** Points that are each set apart may be more, and names to look up more again. */
function mostPoints(part: string | undefined): number {
  return part === 'catalogue' ? catalogue.most : isFormed(part) ? limits.formed.points : limits.points.split
}

/** R5: many blocks go on over several slides. */
export function unsplitBlocks({ id, layout, blocks }: SlideMeasure): Fault[] {
  const things = blocks.filter(({ part }) => part !== caption).length
  return contents.has(layout) || things <= limits.blocks.split
    ? []
    : [{ rule: 'blocks-unsplit', slide: id, says: `Slide has ${things} blocks, expected no more than ${limits.blocks.split}` }]
}

/** R9: a large table goes on over several slides; one within a point of a list goes where the point goes. */
export function unsplitTables({ id, counts }: SlideMeasure): Fault[] {
  const { columns, rows } = limits.table.split
  const large = counts.tables.filter(table =>
    !/^[uo]l$/.test(table.part ?? '') && (table.columns > columns || table.rows > rows))
  return worstOf(id, 'table-unsplit', large, table => table.columns * table.rows, table =>
    `Table has ${table.columns} columns and ${table.rows} rows, expected no more than ${columns} and ${rows} on one slide`)
}

/** R10: a long listing goes on over several slides. */
export function unsplitCodes({ id, counts }: SlideMeasure): Fault[] {
  const long = counts.codes.filter(({ lines }) => lines > limits.code.split.lines)
  return worstOf(
    id,
    'code-unsplit',
    long,
    ({ lines }) => lines,
    ({ lines }) => `Code has ${lines} lines, expected no more than ${limits.code.split.lines} on one slide`,
  )
}

/** R12: many formulas go on over several slides. */
export function unsplitFormulas({ id, counts: { formulas } }: SlideMeasure): Fault[] {
  return formulas.length <= limits.formulas.split
    ? []
    : [{
        rule: 'formulas-unsplit',
        slide: id,
        says: `Slide has ${formulas.length} formulas, expected no more than ${limits.formulas.split}`,
      }]
}
