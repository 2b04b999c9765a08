import type { Table } from '../outline/block.ts'
import type { SlidePlan } from './deck-plan.ts'
import { cellsOf } from '../parts/cells.ts'
import { marksOf } from '../parts/results.ts'

/** How a row is called that sums up the others. */
const sum = /^(?:(?:grand )?totals?|sum|overall|averages?|mean|median|all)\b|^(?:合计|合計|总计|總計|总和|平均|均值|中位数|总体|全部)/i

/** Of each long table over several slides, the one slide behind its first that has most of what is looked for in it. */
export function tellingShares(slides: SlidePlan[]): Set<SlidePlan> {
  const shares = Map.groupBy(slides.flatMap(slide => shareOf(slide) ?? []), ({ block }) => block)
  return new Set([...shares].flatMap(([block, all]) => {
    const weights = weightsOf(block)
    const weightOf = ({ range: [from, to] }: Share): number => weights.slice(from, to).reduce((total, weight) => total + weight, 0)
    const [first, ...others] = all
    const most = Math.max(...others.map(weightOf))
    return most > weightOf(first) ? [others.find(share => weightOf(share) === most)!.slide] : []
  }))
}

/** Some rows of a table on a slide. */
interface Share { slide: SlidePlan, block: Table, range: [number, number] }

function shareOf(slide: SlidePlan): Share | undefined {
  const [{ block, range } = {}, ...others] = slide.evidence
  return block?.kind === 'table' && range && others.length === 0 ? { slide, block, range } : undefined
}

/** How much of what is looked for each row of a table has: the best of a column, what its author set bold, a sum of the others. */
function weightsOf(block: Table): number[] {
  const [, ...rows] = cellsOf(block)
  const best = marksOf(block)?.best ?? []
  const bold = block.table.children.slice(1).map(({ children }) =>
    children.slice(1).filter(cell => cell.children.some(({ type }) => type === 'strong')).length)
  return rows.map((cells, row) =>
    cells.filter((cell, column) => best[column] !== undefined && cell === best[column]).length
    + (bold[row] ?? 0) + (sum.test(cells[0]?.trim() ?? '') ? 1 : 0))
}
