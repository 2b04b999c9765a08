import type { Definition, State } from '../../scripts/explorers/definition.ts'
import type { Grid } from '../mechanisms/grid.ts'
import type { LayerPairs } from '../mechanisms/vision-window.ts'
import { patchesOfGrid } from '../mechanisms/grid.ts'
import { fullAttentionLayers, pairsOfGrids, visionDepth } from '../mechanisms/vision-window.ts'
import { significant } from './numbers.ts'
import { chosenWindow } from './vision-window-drawing.ts'

/** Side of a square picture in px, the layer that one looks at, and whether layers attend within windows at all. */
export interface WindowState extends State { side: number, windows: boolean, layer: number }

/** What attention costs a picture in the vision encoder. */
export interface WindowCost {
  side: number
  /** Patches along one side. */
  length: number
  patches: number
  pairs: LayerPairs
  /** Pairs of all 32 layers as they are set. */
  actual: number
  /** Of what full attention everywhere would cost. */
  ratio: number
  layer: number
  windows: boolean
  /** True where the layer attends across the whole picture. */
  isFull: boolean
  /** Patches that the chosen patch sees in this layer. */
  seen: number
  /** Patches of its window, whatever the layer. */
  local: number
  /** How many times the pairs are more at twice the side. */
  growth: number
}

const patch = 14

/** The grid of a square picture. */
export function gridOfSide(side: number): Grid {
  return [1, side / patch, side / patch]
}

function actualPairs({ allLayers, ifAllFull }: LayerPairs, windows: boolean): number {
  return windows ? allLayers : ifAllFull
}

function derive({ side, windows, layer }: WindowState): WindowCost {
  const grid = gridOfSide(side)
  const pairs = pairsOfGrids([grid])
  const actual = actualPairs(pairs, windows)
  const isFull = !windows || fullAttentionLayers.includes(layer)
  const [, length] = grid
  const { rows, columns } = chosenWindow(length)
  return {
    side,
    length,
    patches: patchesOfGrid(grid),
    pairs,
    actual,
    ratio: actual / pairs.ifAllFull,
    layer,
    windows,
    isFull,
    seen: isFull ? patchesOfGrid(grid) : rows * columns,
    local: rows * columns,
    growth: actualPairs(pairsOfGrids([gridOfSide(side * 2)]), windows) / actual,
  }
}

/** Window attention in the vision encoder of Qwen2.5-VL (§2.1.1): what is saved, and what is not. */
export const visionWindow: Definition<WindowState, WindowCost> = {
  subject: 'b',
  controls: [
    { kind: 'slider', key: 'side', label: { zh: '边长', en: 'side' }, min: 112, max: 1456, step: 28, unit: 'px', field: true },
    { kind: 'toggle', key: 'windows', label: { zh: '窗口注意力', en: 'windows' } },
    { kind: 'slider', key: 'layer', label: { zh: '层', en: 'layer' }, min: 0, max: visionDepth - 1, step: 1 },
  ],
  rest: { side: 1344, windows: true, layer: 0 },
  frames: [
    { caption: { zh: '窗口层', en: 'a window layer' }, state: {} },
    { caption: { zh: '全注意力层', en: 'a full layer' }, state: { layer: 7 } },
    { caption: { zh: '若32层都看全图', en: 'if all 32 were full' }, state: { windows: false } },
  ],
  derive,
  // How many pairs there are, and which share, stands in the drawing.
  readout: ({ layer, isFull, windows, growth }, lang) => {
    const times = significant(growth)
    if (lang === 'zh') {
      const grows = windows ? '窗口层随patch数线性增长，另外4层是二次' : '32层都随patch数二次增长'
      return `第${layer}层${isFull ? '看全图' : '只看窗口'}；${grows}，边长翻倍，总量就到**${times}倍**。`
    }
    const grows = windows ? '28 layers grow linearly, 4 quadratically' : 'all 32 layers grow quadratically'
    return `Layer ${layer} sees ${isFull ? 'all' : 'windows'}; ${grows}: twice the side costs **×${times}**.`
  },
}
