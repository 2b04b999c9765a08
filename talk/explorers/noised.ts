/** A colour picture as a canvas holds it: four bytes a pixel, by rows. */
export interface Pixels { width: number, height: number, data: Uint8ClampedArray<ArrayBuffer> }

const channels = 4
const opaque = 3

/** Independent draws of the standard normal distribution, the same ones at each call. */
export function normalDraws(count: number, seed = 1): Float32Array {
  const random = uniform(seed)
  const draws = new Float32Array(count)
  for (let at = 0; at < count; at += 2) {
    // Box and Muller: two uniform numbers make two normal ones.
    const [radius, angle] = [Math.sqrt(-2 * Math.log(1 - random())), 2 * Math.PI * random()]
    draws[at] = radius * Math.cos(angle)
    if (at + 1 < count)
      draws[at + 1] = radius * Math.sin(angle)
  }
  return draws
}

/** Numbers in [0, 1) that follow from a seed (mulberry32). */
function uniform(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6D2B79F5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/**
 * A picture on the straight line from itself to noise: (1 − σ) of it and σ of the draws, each value between −1 and 1 before
 * they are added. Both ends of the line stay the same at every level, as they do while a picture is made.
 */
export function noised({ width, height, data }: Pixels, sigma: number, draws: Float32Array): Pixels {
  const mixed = new Uint8ClampedArray(data.length)
  for (let at = 0, draw = 0; at < data.length; at++) {
    const value = data[at] / 127.5 - 1
    mixed[at] = at % channels === opaque ? 255 : ((1 - sigma) * value + sigma * draws[draw++] + 1) * 127.5
  }
  return { width, height, data: mixed }
}
