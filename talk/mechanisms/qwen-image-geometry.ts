import type { TokenShape } from './msrope.ts'
import { floorDivide, roundHalfEven } from './python-numbers.ts'
import { Refusal, requirePositive } from './refusal.ts'

/** A picture in pixels, width first as in the reference. */
export interface PictureSize { width: number, height: number }

/** A picture on its way into the transformer. */
export interface LatentGeometry {
  /** Channels, height and width of the latent, an even size. */
  latent: [channels: number, height: number, width: number]
  /** The same in packed tokens. */
  shape: TokenShape
  tokens: number
  tokenChannels: number
  /** Size of the decoded picture in pixels, which is the requested one rounded down to multiples of 16. */
  output: PictureSize
}

/** Pixels of a latent cell's side. */
export const vaeScale = 8

/** Latent cells of a packed token's side. */
export const packSide = 2

/** Channels of a latent cell. */
export const latentChannels = 16

/** Areas in pixels that a reference picture is brought to: for the VAE, and in Edit-Plus for the vision–language encoder. */
export const editAreas = { vae: 1024 ** 2, visionLanguage: 384 ** 2 }

const tokenPixels = vaeScale * packSide
const editStep = 32

/** Latent, tokens and output of a requested size (Qwen-Image §2.3; the pipeline's 2×2 packing). Refuses `no_tokens` below 16 pixels. */
export function latentGeometry({ width, height }: PictureSize): LatentGeometry {
  requirePositive({ width, height })
  const [columns, rows] = [floorDivide(width, tokenPixels), floorDivide(height, tokenPixels)]
  if (columns * rows === 0)
    throw new Refusal('no_tokens', { width, height, least: tokenPixels })
  return {
    latent: [latentChannels, rows * packSide, columns * packSide],
    shape: [1, rows, columns],
    tokens: rows * columns,
    tokenChannels: latentChannels * packSide ** 2,
    output: { width: columns * tokenPixels, height: rows * tokenPixels },
  }
}

/**
 * Packs a latent [channels][height][width], given flat, into tokens, also flat: token (Y, X) in raster order holds
 * `latent[c][2Y + dy][2X + dx]` in its channel `4c + 2dy + dx`. Refuses `shape_mismatch` for odd sides or another length.
 */
export function packLatent<T>(latent: readonly T[], [channels, height, width]: readonly [number, number, number]): T[] {
  if (height % packSide !== 0 || width % packSide !== 0 || latent.length !== channels * height * width)
    throw new Refusal('shape_mismatch', { channels, height, width, length: latent.length })
  const packed: T[] = []
  for (let y = 0; y < height; y += packSide) {
    for (let x = 0; x < width; x += packSide) {
      for (let channel = 0; channel < channels; channel++) {
        for (let cell = 0; cell < packSide ** 2; cell++)
          packed.push(latent[(channel * height + y + floorDivide(cell, packSide)) * width + x + cell % packSide])
      }
    }
  }
  return packed
}

/**
 * Size that a reference picture is edited at: about `area` pixels, its own aspect, sides multiples of 32. The height
 * comes from the width before rounding. A side of a very long picture may come out as 0, which `latentGeometry` refuses.
 */
export function editSize({ width, height }: PictureSize, area: number = editAreas.vae): PictureSize {
  requirePositive({ width, height, area })
  const ratio = width / height
  const exact = Math.sqrt(area * ratio)
  const round = (side: number): number => roundHalfEven(side / editStep) * editStep
  return { width: round(exact), height: round(exact / ratio) }
}
