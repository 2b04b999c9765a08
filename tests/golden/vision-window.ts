import type { GoldenCheck } from './golden-file.ts'
import { patchesOfGrid, tokensOfGrid } from '../../talk/mechanisms/grid.ts'
import {
  attentionPairs,
  inWindowedOrder,
  pairsOfGrids,
  patchPositions,
  segmentLengths,
  visionWindows,
} from '../../talk/mechanisms/vision-window.ts'
import { integers } from './compare.ts'
import { compareAnswer, onlyKeys } from './golden-file.ts'

export const checkVisionWindow: GoldenCheck = (golden) => {
  onlyKeys(golden, ['id', 'in', 'out'])
  const { grid_thw: grids, window_size: windowSize } = onlyKeys(golden.in, ['grid_thw'], ['window_size'])
  return compareAnswer(golden.out, () => {
    const windows = visionWindows(grids, windowSize)
    const { rows, columns } = patchPositions(grids)
    const pairs = pairsOfGrids(grids, windowSize)
    return {
      patches: sumOf(grids, patchesOfGrid),
      llm_tokens: sumOf(grids, tokensOfGrid),
      windows: windows.cuWindowSeqlens.length - 1,
      windows_before_dedup: windows.windowsBeforeDedup,
      window_len_hist: histogram(segmentLengths(windows.cuWindowSeqlens)),
      window_index: integers(windows.windowIndex),
      reverse_indices: integers(windows.reverseIndices),
      cu_window_seqlens: integers(windows.cuWindowSeqlens),
      cu_seqlens: integers(windows.cuSeqlens),
      pos_h: integers(rows),
      pos_w: integers(columns),
      pos_h_windowed: integers(inWindowedOrder(rows, windows.windowIndex)),
      pos_w_windowed: integers(inWindowedOrder(columns, windows.windowIndex)),
      pairs_window_layer: attentionPairs(windows.cuWindowSeqlens),
      pairs_full_layer: attentionPairs(windows.cuSeqlens),
      pairs_all_layers: pairs.allLayers,
      pairs_if_all_full: pairs.ifAllFull,
    }
  })
}

function sumOf<T>(items: T[], count: (item: T) => number): number {
  return items.reduce((sum, item) => sum + count(item), 0)
}

/** How often each length occurs, by length. */
function histogram(lengths: number[]): [length: number, count: number][] {
  const counts = new Map<number, number>()
  for (const length of lengths)
    counts.set(length, (counts.get(length) ?? 0) + 1)
  return [...counts].sort(([a], [b]) => a - b)
}
