import type { RuleId } from '../diagnostics/rules.ts'
import type { Fault } from './fault.ts'
import type { SlideMeasure, TextMeasure, TextRole } from './slide-measure.ts'
import { floors, sizes } from '../design/design.ts'
import { worstOf } from './fault.ts'

/** The smallest size of letters by what they say, in px of the canvas as it is seen: what is smaller cannot be read at the back. */
const kinds: Record<TextRole, { floor: number, rule: RuleId, name: string }> = {
  title: { floor: floors.title, rule: 'small-text', name: 'Title' },
  body: { floor: floors.body, rule: 'small-text', name: 'Text' },
  label: { floor: floors.label, rule: 'small-text', name: 'Label' },
  table: { floor: floors.table, rule: 'small-label', name: 'Table text' },
  head: { floor: floors.head, rule: 'small-label', name: 'Table head' },
  code: { floor: floors.code, rule: 'small-label', name: 'Code' },
  diagram: { floor: floors.diagram, rule: 'small-label', name: 'Diagram label' },
  caption: { floor: floors.caption, rule: 'small-note', name: 'Caption' },
  note: { floor: floors.note, rule: 'small-note', name: 'Note' },
}

/** Letters are measured in fractions of a px. */
const tolerance = 0.3

const belowFloor = ({ role, size }: TextMeasure): number => kinds[role].floor - tolerance - size

/** R6 to R8: letters as small as seen on the screen, scaled diagrams included; the smallest of each kind is named. */
export function smallTexts({ id, texts }: SlideMeasure): Fault[] {
  const small = texts.filter(text => belowFloor(text) > 0)
  return (['small-text', 'small-label', 'small-note'] as const).flatMap(rule =>
    worstOf(id, rule, small.filter(({ role }) => kinds[role].rule === rule), belowFloor, ({ words, role, size }) =>
      `${kinds[role].name} \`${words}\` is ${size} px high as it is seen, expected at least ${kinds[role].floor}`))
}

/** R7: a table set smaller than tables are is on its way to be too much. */
export function denseTables({ id, texts }: SlideMeasure): Fault[] {
  const cells = texts.filter(({ role, size }) => role === 'table' && size < sizes.cell.size - tolerance && size >= floors.table)
  const dense = cells.filter(cell =>
    texts.filter(({ role, block, size }) =>
      role === 'table'
      && block === cell.block
      && size < sizes.cell.size - tolerance).length * 2 > texts.filter(({ role, block }) =>
      role === 'table' && block === cell.block).length)
  return worstOf(id, 'dense-table', dense, ({ size }) => -size, ({ size }) =>
    `A table is set in ${size} px, expected ${sizes.cell.size}; fewer rows or shorter cells would do`)
}
