import type { ChartKind } from '../../charts/index.ts'
import type { Table } from '../../outline/block.ts'
import type { Outline } from '../../outline/section.ts'
import type { Part, Piece } from '../../parts/part.ts'
import type { Archetype } from './archetype.ts'
import { canDraw, recognisedChart } from '../../charts/choose.ts'
import { chartHeight, endsOf } from '../../charts/draw.ts'
import { chartOf } from '../../charts/index.ts'
import { report } from '../../diagnostics/messages.ts'
import { captionHeight } from '../../parts/around.ts'
import { cellsOf } from '../../parts/cells.ts'
import { balance } from '../../parts/splitting/balance.ts'

/** A table of scores, dates or amounts that is drawn; the author may ask for a form, or decline with `chart=table`. */
export const chart: Archetype = {
  name: 'chart',
  because: 'a table whose numbers or dates can be drawn',
  takes: ([first], outline) => first.kind === 'table' && kindOf(first, outline) ? 1 : 0,
  plan: ([block], _limit, outline) => {
    const table = block as Table
    const kind = kindOf(table, outline)!
    const rows = cellsOf(table)
    const count = rows.length - 1
    const { rows: most, goesOn } = chartOf(kind)
    const ranges = count <= most || !goesOn
      ? [undefined]
      : balance(Array.from({ length: count }, () => 1), most, most)
    return ranges.map((range): Piece => {
      const own = range ? [rows[0], ...rows.slice(1).slice(...range)] : rows
      const part: Part = {
        kind: 'chart',
        table,
        chart: kind,
        height: chartHeight(kind, own, namesOf(outline), rolesOf(outline)) + captionHeight(table),
        // What goes on elsewhere keeps its scale.
        ...(range ? { range, ...endsOf(kind, rows, namesOf(outline)) } : {}),
      }
      return { parts: [part], height: part.height, blocks: [block], tooMuch: range ? [{ of: 'rows', is: count, most }] : [] }
    })
  },
}

function kindOf(table: Table, outline: Outline): ChartKind | undefined {
  const asked = table.directives.chart
  const rows = cellsOf(table)
  if (rows.length < 2 || asked === 'table')
    return undefined
  if (asked === undefined)
    return recognisedChart(rows, namesOf(outline))
  if (canDraw(asked, rows, namesOf(outline)))
    return asked
  // It is asked more than once what a table is.
  if (!outline.file.messages.some(({ ruleId, line }) => ruleId === 'chart-numbers' && line === table.place.start.line))
    report(outline.file, 'chart-numbers', table.place, `Table has not what \`chart=${asked}\` draws, expected ${chartOf(asked).needs}`)
  return undefined
}

function namesOf({ subjects }: Outline): string[] {
  return subjects.map(({ name }) => name)
}

function rolesOf({ subjects }: Outline): (string | undefined)[] {
  return subjects.map(({ role }) => role)
}
