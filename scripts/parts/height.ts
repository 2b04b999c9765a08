import type { Box } from './kind.ts'
import { gaps } from '../estimate/sizes.ts'

/** Height in px of boxes below each other, with the gaps that the styles set between them. */
export function heightOfBoxes(boxes: Box[]): number {
  return boxes.reduce((sum, box, index) => sum + box.height + (index > 0 ? gapBetween(boxes[index - 1], box) : 0), 0)
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
