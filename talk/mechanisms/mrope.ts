import type { Grid } from './grid.ts'
import { mergeSize, requireMergeable } from './grid.ts'
import { float32, truncate } from './python-numbers.ts'
import { requirePositive } from './refusal.ts'

/** A stretch of a sequence. A vision block brings its two marker tokens along; `secondPerGrid` is the time of a temporal patch. */
export type Segment
  = { kind: 'text', tokens: number }
    | { kind: 'image', grid: Grid }
    | { kind: 'video', grid: Grid, secondPerGrid?: number }

/**
 * Which transformers releases compute the ids: 4.49–4.51 do what the paper calls absolute time; 4.52–5.2 cut the seconds
 * to an integer first; from 5.6 on the text after a video does not wait for its last id either.
 */
export type MropeRelease = 'v4_49_to_4_51' | 'v4_52_to_5_2' | 'v5_6_plus'

/** What the checkpoint and the release fix. */
export interface MropeOptions { tokensPerSecond?: number, merge?: number, release?: MropeRelease }

/** The three rows of position ids, one entry a token, and what follows from them. */
export interface MropePositions {
  t: number[]
  h: number[]
  w: number[]
  /** Number of tokens, markers and padding included. */
  count: number
  /** Largest id of the row. */
  maxPosition: number
  /** What is added to a token's index to get the id of generated text. */
  ropeDelta: number
  /** Id of the first generated token, the same on all three rows. */
  nextPosition: number
}

interface ReleaseRules { cutsSeconds: boolean, waitsForTime: boolean, paddingId: number, deltaCountsPadding: boolean }

const releases: Record<MropeRelease, ReleaseRules> = {
  v4_49_to_4_51: { cutsSeconds: false, waitsForTime: true, paddingId: 1, deltaCountsPadding: true },
  v4_52_to_5_2: { cutsSeconds: true, waitsForTime: true, paddingId: 1, deltaCountsPadding: true },
  v5_6_plus: { cutsSeconds: true, waitsForTime: false, paddingId: 0, deltaCountsPadding: false },
}

/** Ids of a second in the published checkpoints; the bare configuration class says 4. */
export const tokensPerSecond = 2

/** Number of tokens that a segment takes up, its two markers included. */
export function tokensOfSegment(segment: Segment, merge: number = mergeSize): number {
  if (segment.kind === 'text')
    return segment.tokens
  const [t, h, w] = segment.grid
  return t * (h / merge) * (w / merge) + 2
}

/**
 * Temporal id of frame `frame` of a video, counted from the block's first id. The product is cut off, not the step,
 * and in float32: 45 frames at 0.7 s end at 63, in double precision at 62.
 */
export function temporalId(
  frame: number,
  secondPerGrid: number,
  { tokensPerSecond: rate = tokensPerSecond, release = 'v4_49_to_4_51' }: MropeOptions = {},
): number {
  const seconds = releases[release].cutsSeconds ? truncate(secondPerGrid) : float32(secondPerGrid)
  return truncate(float32(float32(frame * seconds) * rate))
}

/**
 * Gives every token of a sequence its ids in time, height and width (Qwen2.5-VL §2.1.3, MRoPE aligned to absolute
 * time). Text has the same id on all three rows; a vision block counts from the running position on each row, and
 * the text after it goes on behind the largest id of all. Refuses `grid_uneven`, `not_positive` seconds.
 *
 *     text      <vision> frame 0     frame 1     </vision>
 *     t  0 1 2     3     4 4 4 4     6 6 6 6        7
 *     h  0 1 2     3     4 4 5 5     4 4 5 5        7
 *     w  0 1 2     3     4 5 4 5     4 5 4 5        7
 */
export function mropePositions(segments: readonly Segment[], options: MropeOptions = {}): MropePositions {
  const { merge = mergeSize, release = 'v4_49_to_4_51' } = options
  const t: number[] = []
  const h: number[] = []
  const w: number[] = []
  let next = 0
  let maxPosition = -1
  const addText = (tokens: number): void => {
    for (let i = 0; i < tokens; i++, next++)
      [t, h, w].forEach(row => row.push(next))
    if (tokens > 0)
      maxPosition = Math.max(maxPosition, next - 1)
  }
  for (const segment of segments) {
    if (segment.kind === 'text') {
      addText(segment.tokens)
      continue
    }
    requireMergeable(segment.grid, merge)
    addText(1)
    const [frames, rows, columns] = [segment.grid[0], segment.grid[1] / merge, segment.grid[2] / merge]
    let lastTime = 0
    for (let frame = 0; frame < frames; frame++) {
      lastTime = segment.kind === 'image' ? 0 : temporalId(frame, requireSeconds(segment.secondPerGrid ?? 1), options)
      for (let y = 0; y < rows; y++) {
        for (let x = 0; x < columns; x++) {
          t.push(next + lastTime)
          h.push(next + y)
          w.push(next + x)
        }
      }
    }
    const extent = Math.max(rows, columns)
    maxPosition = Math.max(maxPosition, next + Math.max(lastTime, extent - 1))
    next += releases[release].waitsForTime ? Math.max(lastTime + 1, extent) : extent
    addText(1)
  }
  return { t, h, w, count: t.length, maxPosition, ropeDelta: maxPosition + 1 - t.length, nextPosition: maxPosition + 1 }
}

function requireSeconds(seconds: number): number {
  requirePositive({ seconds })
  return seconds
}

/** The ids of several sequences, padded to the longest on one side. A padded slot has a fixed id; the real tokens are as if alone. */
export function mropeBatch(
  rows: readonly (readonly Segment[])[],
  paddingSide: 'left' | 'right',
  options: MropeOptions = {},
): MropePositions[] {
  const { paddingId, deltaCountsPadding } = releases[options.release ?? 'v4_49_to_4_51']
  const alone = rows.map(segments => mropePositions(segments, options))
  const longest = Math.max(0, ...alone.map(row => row.count))
  return alone.map((row) => {
    const padding = Array.from({ length: longest - row.count }, () => paddingId)
    const pad = (ids: number[]): number[] => paddingSide === 'left' ? [...padding, ...ids] : [...ids, ...padding]
    return {
      ...row,
      t: pad(row.t),
      h: pad(row.h),
      w: pad(row.w),
      count: longest,
      maxPosition: padding.length > 0 ? Math.max(row.maxPosition, paddingId) : row.maxPosition,
      ropeDelta: row.ropeDelta - (deltaCountsPadding ? padding.length : 0),
    }
  })
}
