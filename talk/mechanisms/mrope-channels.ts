import { float32 } from './python-numbers.ts'
import { Refusal } from './refusal.ts'
import { rotaryFrequencies } from './rotary.ts'

/** A token's position ids in time, height and width. */
export type PositionIds = readonly [t: number, h: number, w: number]

/** What a checkpoint fixes about the rotation of a head: channels, θ, and how many frequencies each axis owns. */
export interface MropeHead { headDim: number, theta: number, section: readonly number[] }

/** The head of the published Qwen2.5-VL checkpoints. */
export const qwenHead: MropeHead = { headDim: 128, theta: 1_000_000, section: [16, 24, 24] }

/**
 * Which axis turns each channel, 0 for time, 1 for height, 2 for width (Qwen2-VL §2.1, `mrope_section`). Each axis owns
 * one band of frequencies, time the fastest and width the slowest, and the second half of the head repeats the first.
 * Refuses `section_sum` unless the section adds up to half the head.
 *
 *     channel 0 … 15  16 … 39  40 … 63 │ 64 … 79  80 … 103  104 … 127
 *     axis       t       h        w    │    t        h          w
 */
export function axisOfChannel({ headDim, section }: MropeHead = qwenHead): number[] {
  const half = section.flatMap((length, axis) => Array.from({ length }, () => axis))
  if (half.length !== headDim / 2)
    throw new Refusal('section_sum', { sum: half.length, half: headDim / 2 })
  return [...half, ...half]
}

/** The angle in radians by which each channel of a head is turned at a position. Refuses `section_sum`. */
export function mropeAngles(position: PositionIds, head: MropeHead = qwenHead): number[] {
  const frequencies = rotaryFrequencies(head.headDim, head.theta)
  return axisOfChannel(head).map((axis, c) => float32(position[axis] * frequencies[c % frequencies.length]))
}
