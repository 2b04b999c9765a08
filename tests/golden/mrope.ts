import type { MropePositions, MropeRelease, Segment } from '../../talk/mechanisms/mrope.ts'
import type { GoldenCheck } from './golden-file.ts'
import { mropeBatch, mropePositions } from '../../talk/mechanisms/mrope.ts'
import { integers } from './compare.ts'
import { compareAnswer, onlyKeys } from './golden-file.ts'

const answerKeys = ['n', 'rope_delta', 'max_pos', 'next_pos', 't', 'h', 'w']
const variants: MropeRelease[] = ['v4_52_to_5_2', 'v5_6_plus']
const mainRelease: MropeRelease = 'v4_49_to_4_51'

export const checkMrope: GoldenCheck = (golden) => {
  onlyKeys(golden, ['id', 'in', 'out'])
  const input = onlyKeys(golden.in, [
    'tokens_per_second',
    'spatial_merge_size',
  ], ['segments', 'second_per_grid_ts', 'batch', 'padding_side'])
  if ('second_per_grid_ts' in input && input.second_per_grid_ts !== null)
    throw new Error('second_per_grid_ts is either null or left out')
  const timed = !('second_per_grid_ts' in input)
  const ask = (release: MropeRelease): MropePositions[] => {
    const options = { tokensPerSecond: input.tokens_per_second, merge: input.spatial_merge_size, release }
    if ('segments' in input)
      return [mropePositions(segmentsOf(input.segments, timed), options)]
    return mropeBatch(input.batch.map((row: unknown[][]) => segmentsOf(row, timed)), input.padding_side, options)
  }
  const rows: Record<string, unknown>[] = 'segments' in input ? [golden.out] : golden.out as any
  return rows.flatMap((row, i) => checkRow(row, release => ask(release)[i]))
}

function checkRow(row: Record<string, unknown>, ask: (release: MropeRelease) => MropePositions): string[] {
  const expected = Object.fromEntries(Object.entries(onlyKeys<Record<string, unknown>>(row, answerKeys, variants)).filter(([key]) =>
    answerKeys.includes(key)))
  return [mainRelease, ...variants].flatMap((release) => {
    const answer = { ...expected, ...row[release] ? onlyKeys<object>(row[release], [], answerKeys) : {} }
    // A variant's next position is nowhere written; what a variant leaves out is as in the main answer.
    const { next_pos: nextPosition, ...rest } = answer as Record<string, unknown>
    return compareAnswer(release === mainRelease ? answer : rest, () => answerOf(ask(release)), {}, release)
  })
}

function answerOf({ t, h, w, count, maxPosition, ropeDelta, nextPosition }: MropePositions): object {
  return { n: count, rope_delta: ropeDelta, max_pos: maxPosition, next_pos: nextPosition, t: integers(t), h: integers(h), w: integers(w) }
}

/** Segments as a golden file writes them: `['text', n]`, `['image', grid]`, `['video', grid, seconds]`. */
function segmentsOf(segments: any[][], timed: boolean): Segment[] {
  return segments.map(([kind, what, seconds, ...more]): Segment => {
    if (more.length > 0 || (kind !== 'video' && seconds !== undefined))
      throw new Error(`unknown entry in a ${kind} segment`)
    if (kind === 'text')
      return { kind, tokens: what }
    if (kind === 'image')
      return { kind, grid: what }
    if (kind === 'video')
      return { kind, grid: what, secondPerGrid: timed ? seconds : undefined }
    throw new Error(`unknown segment ${kind}`)
  })
}
