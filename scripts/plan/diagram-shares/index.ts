import type { Diagram } from '../../outline/block.ts'
import type { SharesOf } from './share.ts'
import { shareKey } from '../known.ts'
import { flowShares } from './flow.ts'
import { ganttShares } from './gantt.ts'
import { relationShares } from './relations.ts'
import { sequenceShares } from './sequence.ts'

const ways: SharesOf[] = [flowShares, ganttShares, sequenceShares, relationShares]
/** Of what a kind of diagram counts, boxes, tasks, lines or entities, one share has so many at most: more where they fit. */
const sizes = [12, 10, 8, 6, 5, 4]
/** More shares than this tell no story. */
const mostShares = 8

/** A share of a diagram as a diagram of its own, with its name. */
export interface NamedShare { diagram: Diagram, name?: string }

/** A diagram in shares that each say something by themselves, as few as fit; undefined for one that has none. */
export function sharesOf(block: Diagram, fit: (share: Diagram) => Diagram | undefined): NamedShare[] | undefined {
  const { value } = block.code
  for (const most of block.graph ? [] : sizes) {
    const shares = ways.map(way => way(value, most)).find(Boolean)
    if (!shares || shares.length > mostShares)
      return undefined
    const fitted = shares.map(({ source }, index) => fit(shareFrom(block, source, index)))
    if (shares.length > 1 && fitted.every(one => one !== undefined))
      return fitted.map((diagram, index) => ({ diagram: diagram!, name: shares[index].name }))
  }
  return undefined
}

function shareFrom(block: Diagram, value: string, index: number): Diagram {
  const { extent: _, turned: _turned, ...own } = block
  return { ...own, id: `${block.id}-${index + 1}`, code: { ...block.code, value }, isShare: true, extent: block.shares?.[shareKey(value)] }
}
