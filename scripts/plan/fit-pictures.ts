import type { Layout, Part } from '../parts/part.ts'
import { captionsOf, heightOfFigures, pictureHeights } from '../estimate/figures.ts'
import { canvas } from '../estimate/sizes.ts'
import { heightOfParts } from '../parts/index.ts'
import { setAside } from './picture-aside.ts'

/**
 * Parts that share the height of a slide: pictures give way, down to the least that can be read; one that stands aside leaves them as
 * much of the width as they need. Undefined where it is too little for them.
 */
export function fitPictures(parts: Part[], limit: number, layout: Layout = 'default'): Part[] | undefined {
  const pictures = parts.findLast(part => part.kind === 'figures')
  if (pictures?.aside)
    return setAside(parts, limit, layout)
  const over = heightOfParts(parts, layout) - limit
  if (over <= 0)
    return parts
  if (!pictures)
    return undefined
  const captions = captionsOf(pictures.figures, canvas.width)
  const height = Math.floor(heightOfFigures(pictures.figures, pictures.height, canvas.width) - captions - over)
  const smaller = parts.map(part => part === pictures ? { ...pictures, height } : part)
  return height >= pictureHeights.floor && heightOfParts(smaller, layout) <= limit + 1 ? smaller : undefined
}
