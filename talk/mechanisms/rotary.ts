import { float32 } from './python-numbers.ts'

/**
 * Angles a position for each channel pair: θ^(−2k/dim), k = 0 … dim/2 − 1, from the fastest to the slowest. Each step is
 * rounded to float32, as the reference's tensors do.
 */
export function rotaryFrequencies(dim: number, theta: number): number[] {
  return Array.from({ length: dim / 2 }, (_, k) => float32(1 / float32(theta ** float32(2 * k / dim))))
}

/**
 * Rotates a vector whose channel c pairs with c + half, the layout of Qwen2.5-VL's language model and vision encoder.
 * `angles` has one entry a channel, in radians. Qwen-Image pairs neighbours instead.
 */
export function rotateHalves(vector: readonly number[], angles: readonly number[]): number[] {
  const half = vector.length / 2
  return vector.map((value, c) => {
    const partner = c < half ? -vector[c + half] : vector[c - half]
    return value * Math.cos(angles[c]) + partner * Math.sin(angles[c])
  })
}
