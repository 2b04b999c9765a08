import type { Box } from './kind.ts'
import type { Layout, Part } from './part.ts'
import { canvas, gaps } from '../estimate/sizes.ts'
import { boxesOf } from './index.ts'

/** Height in px of parts below each other, with the gaps that the styles set between them. */
export function heightOfParts(parts: Part[], layout: Layout = 'default', width = canvas.width): number {
  const boxes = boxesOf(parts, layout, width)
  return boxes.reduce((sum, box, index) => sum + box.height + (index > 0 ? gapBetween(boxes[index - 1], box) : 0), 0)
}

/** Height in px of a part alone. */
export function heightOf(part: Part, layout: Layout = 'default'): number {
  return heightOfParts([part], layout)
}

function gapBetween(above: Box, below: Box): number {
  const isText = (box: Box): boolean => box.is === 'text' || box.is === 'list'
  if (below.is === 'caption')
    return above.is === 'pipeline' ? gaps.pipelineCaption : gaps.caption
  if (above.is === 'formula')
    return gaps.formula
  if (above.is === 'pipeline' && below.is === 'pipeline')
    return gaps.pipeline
  return isText(above) && isText(below) ? gaps.text : gaps.block
}
