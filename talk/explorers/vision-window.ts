import type { Definition, State } from '../../scripts/explorers/definition.ts'
import type { Grid } from '../mechanisms/grid.ts'
import type { LayerPairs } from '../mechanisms/vision-window.ts'
import { patchesOfGrid } from '../mechanisms/grid.ts'
import { fullAttentionLayers, pairsOfGrids, visionDepth } from '../mechanisms/vision-window.ts'
import { grouped, large, percent, significant } from './numbers.ts'
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
  readout: ({ layer, seen, actual, ratio, growth }, lang) =>
    lang === 'zh'
      ? `第${layer}层里一个patch看**${grouped(seen)}**个；32层共**${large(actual, 'zh')}**对，是都看全图的**${percent(ratio)}**；边长翻倍，`
      + `总量${significant(growth)}倍。`
      : `In layer ${layer} a patch sees **${grouped(seen)}**; all 32 have **${large(actual, 'en')}** pairs, **${percent(ratio)}** of `
        + `full; twice the side costs ×${significant(growth)}.`,
}
