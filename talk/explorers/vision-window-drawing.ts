import type { Lang } from '../../scripts/explorers/definition.ts'
import { pairsOfGrids } from '../mechanisms/vision-window.ts'

/** Patches of a window's side. */
const windowSide = 8
/** Windows are drawn several in one where they would be smaller than this, in px. */
const smallestWindow = 5

/** The window of the patch that is looked at, in patches: where it begins, and how many rows and columns it has. */
export interface ChosenWindow { top: number, left: number, rows: number, columns: number }

/** The patch that is looked at lies to the left of the middle and above it, in a picture of so many patches each way. */
export function chosenWindow(length: number): ChosenWindow {
  const begin = (share: number): number =>
    Math.min(Math.floor(Math.ceil(length / windowSide) * share), Math.ceil(length / windowSide) - 1) * windowSide
  const [top, left] = [begin(0.37), begin(0.2)]
  return { top, left, rows: Math.min(windowSide, length - top), columns: Math.min(windowSide, length - left) }
}

/** A part of the drawing, in px. */
interface Area { x: number, y: number, width: number, height: number }

/** The windows of a square picture on a square place: one path for all cells, one for those that the patch sees. */
export interface WindowsDrawing {
  cells: string
  lit: string
  /** The patch's own window with the borders of its patches; `isWhole` where windows are drawn one by one. */
  window: { area: Area, count: number, isWhole: boolean, lines: string, patch: Area }
}

/** Draws the windows, the ragged ones at the right and bottom as small as they are. */
export function drawWindows(length: number, isFull: boolean, size: number): WindowsDrawing {
  const scale = size / length
  let step = windowSide
  while (step * scale < smallestWindow)
    step *= 2
  const chosen = chosenWindow(length)
  let cells = ''
  let lit = ''
  for (let top = 0; top < length; top += step) {
    for (let left = 0; left < length; left += step) {
      const cell = box(left * scale, top * scale, Math.min(step, length - left) * scale, Math.min(step, length - top) * scale)
      const holds = top <= chosen.top && chosen.top < top + step && left <= chosen.left && chosen.left < left + step
      if (isFull || holds)
        lit += cell
      else
        cells += cell
    }
  }
  const area = { x: chosen.left * scale, y: chosen.top * scale, width: chosen.columns * scale, height: chosen.rows * scale }
  return { cells, lit, window: { area, count: chosen.rows * chosen.columns, isWhole: step === windowSide, ...patchesOf(chosen, scale) } }
}

/** The borders of a window's patches, and the patch that is looked at. */
function patchesOf({ top, left, rows, columns }: ChosenWindow, scale: number): { lines: string, patch: Area } {
  const at = (index: number): number => round(index * scale)
  const across = Array.from({ length: rows - 1 }, (_, row) => `M${at(left)} ${at(top + row + 1)}h${at(columns)}`)
  const down = Array.from({ length: columns - 1 }, (_, column) => `M${at(left + column + 1)} ${at(top)}v${at(rows)}`)
  const [row, column] = [Math.floor(rows / 2), Math.floor(columns / 2)]
  return { lines: [...across, ...down].join(''), patch: { x: at(left + column), y: at(top + row), width: at(1), height: at(1) } }
}

/** A cell with a gap of 2 px to its neighbours, less where it is small. */
function box(x: number, y: number, width: number, height: number): string {
  const gap = Math.min(2, Math.min(width, height) / 4)
  return `M${round(x)} ${round(y)}h${round(width - gap)}v${round(height - gap)}h${-round(width - gap)}z`
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}

/** Where the curves of pairs over the side run, in px from the bottom left of `width` × `height`. */
export interface CurveDrawing {
  full: string
  actual: string
  x: number
  yFull: number
  yActual: number
  ticks: { x: number, side: number }[]
}

const [firstSide, lastSide] = [112, 1344]
const patch = 14

/** Pairs of all layers at a side, with full attention everywhere and with windows. */
function pairsAt(side: number): { full: number, actual: number } {
  const { ifAllFull, allLayers } = pairsOfGrids([[1, side / patch, side / patch]])
  return { full: ifAllFull, actual: allLayers }
}

/** Draws both curves, to 1344 px or as far as the side asks. */
export function drawCurves(side: number, windows: boolean, width: number, height: number): CurveDrawing {
  const end = Math.max(lastSide, side)
  const most = pairsAt(end).full * 1.05
  const x = (at: number): number => round((at - firstSide) / (end - firstSide) * width)
  const y = (pairs: number): number => round(height - pairs / most * height)
  const step = Math.max(28, Math.ceil((end - firstSide) / 48 / 28) * 28)
  const line = (kind: 'full' | 'actual'): string => {
    let path = ''
    for (let at = firstSide; at < end; at += step)
      path += `${path ? 'L' : 'M'}${x(at)} ${y(pairsAt(at)[kind])}`
    return `${path}L${x(end)} ${y(pairsAt(end)[kind])}`
  }
  const pairs = pairsAt(side)
  let tick = 448
  while (end / tick > 4.5)
    tick *= 2
  // The curves begin at one window, which is not 0: that is told, too.
  const sides = [firstSide, ...Array.from({ length: Math.floor(end / tick) }, (_, index) => (index + 1) * tick)]
  const ticks = sides.map(at => ({ x: x(at), side: at }))
  return {
    full: line('full'),
    actual: line('actual'),
    x: x(side),
    yFull: y(pairs.full),
    yActual: y(windows ? pairs.actual : pairs.full),
    ticks,
  }
}

/** What the stage says, in both languages. */
export const windowWords = {
  zh: {
    drawing: '一个patch在窗口层与全注意力层里看到的范围',
    curves: '注意力配对数随边长变化的两条曲线',
    windowLayer: '窗口层 × 28',
    noWindow: '窗口关闭 × 28',
    fullLayer: '全注意力层 × 4',
    sees: (count: string) => `一个patch看${count}个`,
    lens: (count: number) => `一个窗口${count}个patch`,
    ragged: (rest: number) => rest ? `右边和下边的窗口只剩${rest}行，不补齐` : '',
    axis: '边长，px',
    total: '32层合计的注意力配对数（每头）',
    ifFull: '若32层都看全图',
    kept: '的注意力配对留了下来',
  },
  en: {
    drawing: 'what a patch sees in a window layer and in a full layer',
    curves: 'attention pairs over the side of the picture, two curves',
    windowLayer: 'window layers × 28',
    noWindow: 'windows off × 28',
    fullLayer: 'full layers × 4',
    sees: (count: string) => `a patch sees ${count}`,
    lens: (count: number) => `window: ${count} patches`,
    ragged: (rest: number) => rest ? `the last windows have ${rest} rows, unpadded` : '',
    axis: 'side, px',
    total: 'attention pairs of all 32 layers, per head',
    ifFull: 'if all 32 were full',
    kept: 'of the attention pairs are left',
  },
} satisfies Record<Lang, object>
