import type { Box } from '../../scripts/explorers/definition.ts'
import { canvas } from '../../scripts/design/design.ts'

const gap = 24
const { width } = canvas

/** The place of one of the frames that stand in a row on paper. */
export function boxOfFrame(count: number): Box {
  return { width: Math.floor((width - gap * (count - 1)) / count), height: 340, compact: true }
}
