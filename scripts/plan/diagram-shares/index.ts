import type { Diagram } from '../../outline/block.ts'
import type { SharesOf } from './share.ts'
import { shareKey } from '../known.ts'
import { flowShares, flowSharesOnward } from './flow.ts'
import { ganttShares } from './gantt.ts'
import { relationShares } from './relations.ts'
import { sequenceShares } from './sequence.ts'

const ways: SharesOf[] = [flowShares, flowSharesOnward, ganttShares, sequenceShares, relationShares]
/** Of what a kind of diagram counts, boxes, tasks, lines or entities, one share has so many at most: more where they fit. */
const sizes = [12, 10, 9, 8, 7, 6, 5, 4, 3]
/** More shares than this tell no story. */
const mostShares = 8

/** A share of a diagram as a diagram of its own, with its name. */
export interface NamedShare { diagram: Diagram, name?: string }

/** A diagram in shares that each say something by themselves, as few as fit; undefined for one that has none. */
export function sharesOf(block: Diagram, fit: (share: Diagram) => Diagram | undefined): NamedShare[] | undefined {
  const { value } = block.code
  for (const most of block.graph ? [] : sizes) {
    const all = ways.flatMap(way => [way(value, most, source => fit(shareFrom(block, source, 0)) !== undefined) ?? []])
    const fitting = all.filter(({ length }) => length > 1 && length <= mostShares).flatMap((shares) => {
      const fitted = shares.flatMap(({ source, name }, index): NamedShare[] => {
        const diagram = fit(shareFrom(block, source, index))
        return diagram ? [{ diagram, name }] : []
      })
      return fitted.length === shares.length ? [fitted] : []
    })
    if (fitting.length > 0)
      return fitting.reduce((best, one) => one.length < best.length ? one : best)
  }
  return undefined
}

function shareFrom(block: Diagram, value: string, index: number): Diagram {
  const { extent: _, turned: _turned, ...own } = block
  return { ...own, id: `${block.id}-${index + 1}`, code: { ...block.code, value }, isShare: true, extent: block.shares?.[shareKey(value)] }
}
