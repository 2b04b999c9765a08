import { tablePart } from '../../scripts/design/table-part.ts'

/** A box of the map of a table, in px: a line of its head or a cell of its body, seen on the slide or not. */
export interface MapBox { x: number, y: number, width: number, height: number, is: 'head' | 'seen' | 'own' | 'other' }

/** A table in small: its cells, and the frame around those that stand on the slide. */
export interface TableMap { boxes: MapBox[], frame: Omit<MapBox, 'is'> }

const shape = /^(\d+)x(\d+) (\d+)-(\d+) (\d+)-(\d+)(?: ([\d,]+))?$/
/** More columns than these are drawn as so many. */
const mostColumns = 24

/**
 * Reads `columns x rows`, the columns and the rows that are seen, and the author's own rows, as in `9x11 5-9 0-11 4,6`. Of a table
 * with more rows than a map has lines for, a line stands for several. Undefined for anything else.
 */
export function tableMapOf(text: string): TableMap | undefined {
  const found = shape.exec(text)
  if (!found)
    return undefined
  const [columns, rows, left, right, top, bottom] = found.slice(1, 7).map(Number)
  const own = found[7]?.split(',').map(Number) ?? []
  const { width, height, lines } = tablePart.map
  const [across, down] = [Math.min(columns, mostColumns), Math.min(rows, lines)]
  const [stepX, stepY] = [width / across, height / (down + 1)]
  const gap = stepY >= 5 ? 2 : 1
  const boxes = Array.from({ length: (down + 1) * across }, (_, index): MapBox => {
    const [line, column] = [Math.floor(index / across), index % across]
    // The head is the line above all rows.
    const [fromRow, toRow] = [(line - 1) * rows / down, line * rows / down]
    const isSeen
      = overlaps([column, column + 1], [left, right], columns / across) && (line === 0 || overlaps([fromRow, toRow], [top, bottom]))
    const isOwn = line > 0 && own.some(row => row >= Math.floor(fromRow) && row < toRow)
    return {
      x: column * stepX,
      y: line * stepY,
      width: stepX - 2,
      height: stepY - gap,
      is: !isSeen ? 'other' : line === 0 ? 'head' : isOwn ? 'own' : 'seen',
    }
  })
  // The head stands on every slide; the frame holds it where the first rows do.
  const start = top === 0 ? 0 : (1 + top / rows * down) * stepY
  const frame = {
    x: left / columns * width - 2,
    y: start - 2,
    width: (right - left) / columns * width + 2,
    height: (1 + bottom / rows * down) * stepY - start + 2,
  }
  return { boxes, frame }
}

/** True for the map of some rows of a table: the others stand on slides with more or less room, and all have one size. */
export function isShareOfRows(text: string): boolean {
  const [rows, top, bottom] = shape.exec(text)?.slice(2).toSpliced(1, 2).map(Number) ?? []
  return bottom - top < rows
}

/** True where two stretches share half a unit; the first counts in steps of `step`. */
function overlaps([from, to]: [number, number], [start, end]: [number, number], step = 1): boolean {
  return Math.min(to * step, end) - Math.max(from * step, start) > 0.49
}
