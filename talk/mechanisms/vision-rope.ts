import { float32 } from './python-numbers.ts'
import { rotaryFrequencies } from './rotary.ts'

/** Channels of a head in the vision encoder: 1280 in 16 heads. */
export const visionHeadDim = 80

const theta = 10_000

/**
 * The angle in radians by which the vision encoder turns each channel of a patch (Qwen2.5-VL §2.1.1, 2-D RoPE): a quarter
 * of the head by its row, a quarter by its column, and the other half again. Rotate with `rotateHalves`.
 */
export function visionAngles(row: number, column: number, headDim: number = visionHeadDim): number[] {
  const frequencies = rotaryFrequencies(headDim / 2, theta)
  const half = [row, column].flatMap(position => frequencies.map(frequency => float32(position * frequency)))
  return [...half, ...half]
}
