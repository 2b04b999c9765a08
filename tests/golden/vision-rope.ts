import type { GoldenCheck } from './golden-file.ts'
import { patchesOfGrid } from '../../talk/mechanisms/grid.ts'
import { rotateHalves } from '../../talk/mechanisms/rotary.ts'
import { visionAngles } from '../../talk/mechanisms/vision-rope.ts'
import { inWindowedOrder, patchPositions, visionWindows } from '../../talk/mechanisms/vision-window.ts'
import { within } from './compare.ts'
import { compareAnswer, onlyKeys } from './golden-file.ts'
import { testVector } from './mrope-channels.ts'

export const checkVisionRope: GoldenCheck = (golden) => {
  onlyKeys(golden, ['id', 'in', 'out'])
  const { grid_thw: grids, windowed, head_dim: headDim } = onlyKeys(golden.in, ['grid_thw', 'windowed', 'head_dim'])
  const {
    channels,
    tokens,
  } = golden.out as { channels: number[], tokens: [index: number, position: number[], angles: number[], rotated: number[]][] }
  return compareAnswer(golden.out, () => {
    const raster = patchPositions(grids)
    const order = (list: number[]): number[] => windowed ? inWindowedOrder(list, visionWindows(grids).windowIndex) : list
    const [rows, columns] = [order(raster.rows), order(raster.columns)]
    return {
      patches: grids.map(patchesOfGrid).reduce((a: number, b: number) => a + b),
      channels,
      tokens: tokens.map(([index]) => {
        const angles = visionAngles(rows[index], columns[index], headDim)
        const rotated = rotateHalves(testVector(headDim), angles)
        return [index, [rows[index], columns[index]], channels.map(c => angles[c]), channels.map(c => rotated[c])]
      }),
    }
  }, { tokens: within(2e-5) })
}
