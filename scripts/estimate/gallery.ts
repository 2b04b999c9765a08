import type { Figure } from '../outline/block.ts'
import { canvas, filled, pictures } from '../design/design.ts'
import { heightOfMissing, isReadable, pictureWithin } from './figures.ts'

/** As many pictures as are still told apart on one slide. */
const most = 9

/** How pictures share a slide: in so many columns of cells of one size in px. */
interface Grid { columns: number, cell: { width: number, height: number } }

/** Pictures in even shares that can be read in their cells. */
export function sharesOfGallery(figures: Figure[]): Figure[][] {
  let tried = 0
  for (let slides = Math.ceil(figures.length / most); slides < figures.length; slides++) {
    const size = Math.ceil(figures.length / slides)
    // Shares of this size were tried.
    if (size === tried)
      continue
    tried = size
    const shares = Array.from({ length: slides }, (_, index) => figures.slice(index * size, (index + 1) * size))
      .filter(({ length }) => length > 0)
    if (shares.every(areRead))
      return shares
  }
  return figures.map(figure => [figure])
}

/** True where each of some pictures can be read in its cell; one that is missing has its words there. */
export function areRead(figures: Figure[]): boolean {
  const { cell } = gridOf(figures)
  return figures.every(figure => figure.size
    ? isReadable(pictureWithin(figure, cell.width, cell.height), pictures.small)
    : heightOfMissing(figure, cell.width) <= cell.height)
}

/** The columns in which pictures are largest, and the cell that each has. */
export function gridOf(figures: Figure[]): Grid {
  const grids = [1, 2, 3, 4].filter(columns => columns <= figures.length).map((columns) => {
    const rows = Math.ceil(figures.length / columns)
    const cell = {
      width: Math.floor((canvas.width - filled.between * (columns - 1)) / columns),
      height: Math.floor((filled.height - filled.between * (rows - 1)) / rows),
    }
    const area = figures.reduce((sum, figure) => {
      const { width, height } = pictureWithin(figure, cell.width, cell.height) ?? cell
      return sum + width * height
    }, 0)
    return { columns, cell, area }
  })
  return grids.reduce((best, grid) => grid.area > best.area ? grid : best)
}
