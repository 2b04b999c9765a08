import type { Grid } from './grid.ts'
import { mergeSize, requireMergeable } from './grid.ts'
import { floorDivide } from './python-numbers.ts'
import { Refusal } from './refusal.ts'

/** Layers of the vision encoder. */
export const visionDepth = 32

/** The layers that attend across the whole frame; the other 28 stay within windows. */
export const fullAttentionLayers: readonly number[] = [7, 15, 23, 31]

/** Side of a window in pixels: 8×8 patches, 4×4 merged units. */
export const windowPixels = 112

const patchPixels = 14

/** How the vision encoder cuts its input for window attention. A unit is 2×2 patches, which become one token. */
export interface VisionWindows {
  /** Place p of the windowed order holds the unit `windowIndex[p]` of the raster order. */
  windowIndex: number[]
  /** Place of each unit in the windowed order, the inverse of `windowIndex`. */
  reverseIndices: number[]
  /** 0, then the running number of patches after each window. */
  cuWindowSeqlens: number[]
  /** 0, then the running number of patches after each temporal slice: the segments of the full layers. */
  cuSeqlens: number[]
  /** Windows that the reference makes, with the empty ones that padding a divisible side brings about. */
  windowsBeforeDedup: number
}

/** Units of a window's side: 4 for 112 pixels. Refuses `window_too_small` below one unit. */
export function unitsOfWindow(pixels: number = windowPixels): number {
  const side = floorDivide(floorDivide(pixels, mergeSize), patchPixels)
  if (!(side >= 1))
    throw new Refusal('window_too_small', { pixels, least: patchPixels * mergeSize })
  return side
}

/**
 * Tiles each temporal slice of each image with windows, from the top left in raster order; those at the right and
 * bottom edge are smaller and nothing is padded (Qwen2.5-VL §2.1.1). Refuses `grid_uneven`, `window_too_small`.
 *
 *     units 0 1 2 3 │ 4      windowed order: 0 1 2 3 5 6 7 8 … then 4 9 …
 *           5 6 7 8 │ 9
 */
export function visionWindows(grids: readonly Grid[], pixels: number = windowPixels): VisionWindows {
  const side = unitsOfWindow(pixels)
  const windowIndex: number[] = []
  const cuWindowSeqlens = [0]
  const cuSeqlens = [0]
  let windowsBeforeDedup = 0
  for (const grid of grids) {
    requireMergeable(grid)
    const [slices, rows, columns] = [grid[0], grid[1] / mergeSize, grid[2] / mergeSize]
    windowsBeforeDedup += slices * (floorDivide(rows, side) + 1) * (floorDivide(columns, side) + 1)
    for (let slice = 0; slice < slices; slice++) {
      const before = windowIndex.length
      for (let top = 0; top < rows; top += side) {
        for (let left = 0; left < columns; left += side) {
          for (let y = top; y < Math.min(top + side, rows); y++) {
            for (let x = left; x < Math.min(left + side, columns); x++)
              windowIndex.push(before + y * columns + x)
          }
          cuWindowSeqlens.push(windowIndex.length * mergeSize ** 2)
        }
      }
      cuSeqlens.push(windowIndex.length * mergeSize ** 2)
    }
  }
  const reverseIndices = Array.from<number>({ length: windowIndex.length })
  windowIndex.forEach((unit, place) => reverseIndices[unit] = place)
  return { windowIndex, reverseIndices, cuWindowSeqlens, cuSeqlens, windowsBeforeDedup }
}

/** Row and column of each patch in its own image, in the encoder's order: units in raster order, in each its 2×2 patches. */
export function patchPositions(grids: readonly Grid[]): { rows: number[], columns: number[] } {
  const rows: number[] = []
  const columns: number[] = []
  for (const grid of grids) {
    requireMergeable(grid)
    const [slices, height, width] = grid
    for (let slice = 0; slice < slices; slice++) {
      for (let top = 0; top < height; top += mergeSize) {
        for (let left = 0; left < width; left += mergeSize) {
          for (let patch = 0; patch < mergeSize ** 2; patch++) {
            rows.push(top + floorDivide(patch, mergeSize))
            columns.push(left + patch % mergeSize)
          }
        }
      }
    }
  }
  return { rows, columns }
}

/** Puts a list with one entry a patch into the windowed order. */
export function inWindowedOrder<T>(patches: readonly T[], windowIndex: readonly number[]): T[] {
  const unit = mergeSize ** 2
  return windowIndex.flatMap(index => patches.slice(index * unit, (index + 1) * unit))
}

/** Lengths of the segments between running totals, in patches. */
export function segmentLengths(cumulative: readonly number[]): number[] {
  return cumulative.slice(1).map((end, i) => end - cumulative[i])
}

/** Query–key pairs of one head in one layer: each patch sees its own segment, so the squares of the lengths add up. */
export function attentionPairs(cumulative: readonly number[]): number {
  return segmentLengths(cumulative).reduce((sum, length) => sum + length ** 2, 0)
}

/** Pairs of one windowed layer, of one full layer, of the encoder as it is, and of one with full attention everywhere. */
export interface LayerPairs { windowLayer: number, fullLayer: number, allLayers: number, ifAllFull: number }

/** The attention pairs of images by their grids alone, without listing a window: fast enough to draw a curve. */
export function pairsOfGrids(grids: readonly Grid[], pixels: number = windowPixels): LayerPairs {
  const side = unitsOfWindow(pixels)
  let windowLayer = 0
  let fullLayer = 0
  for (const grid of grids) {
    requireMergeable(grid)
    const [slices, h, w] = grid
    windowLayer += slices * squaresOfTiles(h, side * mergeSize) * squaresOfTiles(w, side * mergeSize)
    fullLayer += slices * (h * w) ** 2
  }
  const full = fullAttentionLayers.length
  return { windowLayer, fullLayer, allLayers: (visionDepth - full) * windowLayer + full * fullLayer, ifAllFull: visionDepth * fullLayer }
}

/** Sum of the squared lengths of the tiles that cover a line, the last one smaller. */
function squaresOfTiles(length: number, tile: number): number {
  return floorDivide(length, tile) * tile ** 2 + (length % tile) ** 2
}
