import type { Grid } from './grid.ts'
import { mergeSize } from './grid.ts'
import { floorDivide, roundHalfEven } from './python-numbers.ts'
import { Refusal, requirePositive } from './refusal.ts'

/** An image in pixels, height first as in the reference. */
export interface Size { height: number, width: number }

/** Smallest and largest area in pixels. */
export interface PixelLimits { minPixels: number, maxPixels: number }

/**
 * A released form of the rule: transformers (`hf`) or qwen-vl-utils (`utils`), with older and newer releases where
 * they answer otherwise.
 */
export type SmartResizeRelease = 'hf' | 'hf_4_45_to_4_52' | 'utils' | 'utils_0_0_14'

interface ReleaseRules { refusesSmall: boolean, clampsRounded: boolean, clampsShrunk: boolean }

const releases: Record<SmartResizeRelease, ReleaseRules> = {
  hf: { refusesSmall: false, clampsRounded: false, clampsShrunk: true },
  hf_4_45_to_4_52: { refusesSmall: true, clampsRounded: false, clampsShrunk: false },
  utils: { refusesSmall: false, clampsRounded: true, clampsShrunk: true },
  utils_0_0_14: { refusesSmall: false, clampsRounded: true, clampsShrunk: false },
}

/** Pixels of a merged token's side: patch 14 × merge 2. */
export const tokenSide = 28

/** Limits of the published Qwen2.5-VL processor: 4 to 16 384 tokens of 28×28 pixels. */
export const imageLimits: PixelLimits = { minPixels: 3136, maxPixels: 12_845_056 }

/** Longest side over shortest side, up to which an image is accepted. */
export const maxAspectRatio = 200

/**
 * Brings an image near its own resolution to sides that are multiples of `factor`, with an area between the limits
 * (Qwen2.5-VL §2.1.1, native dynamic resolution). Nothing is checked again afterwards: enlarging may overshoot, and a very
 * long image may stay above the maximum.
 *
 *     size ──round──► multiple of 28 ──too large──► shrink, round down
 *                                    └─too small──► enlarge, round up
 *
 * Refuses `aspect_ratio` above 200 (the original size counts), `too_small` below `factor` in old releases, `not_positive`.
 */
export function smartResize(
  size: Size,
  limits: PixelLimits = imageLimits,
  release: SmartResizeRelease = 'hf',
  factor: number = tokenSide,
): Size {
  const { height, width } = size
  const rules = releases[release]
  requirePositive({ height, width, factor, ...limits })
  if (rules.refusesSmall && Math.min(height, width) < factor)
    throw new Refusal('too_small', { height, width, least: factor })
  const ratio = Math.max(height, width) / Math.min(height, width)
  if (ratio > maxAspectRatio)
    throw new Refusal('aspect_ratio', { height, width, ratio, most: maxAspectRatio })

  const map = (side: (length: number) => number): Size => ({ height: side(height), width: side(width) })
  const rounded = map(length => Math.max(rules.clampsRounded ? factor : 0, roundHalfEven(length / factor) * factor))
  const area = rounded.height * rounded.width
  if (area > limits.maxPixels) {
    const beta = Math.sqrt(height * width / limits.maxPixels)
    // Two divisions one after the other, of the original sides: their product has another last bit.
    return map(length => Math.max(rules.clampsShrunk ? factor : 0, floorDivide(length / beta, factor) * factor))
  }
  if (area < limits.minPixels) {
    const beta = Math.sqrt(limits.minPixels / (height * width))
    return map(length => Math.ceil(length * beta / factor) * factor)
  }
  return rounded
}

/** Patch grid of a resized image or of a video's temporal patches: sides over the patch's side of `factor` / 2 pixels. */
export function gridOfSize({ height, width }: Size, temporal = 1, factor: number = tokenSide): Grid {
  const patch = factor / mergeSize
  return [temporal, floorDivide(height, patch), floorDivide(width, patch)]
}

/** Tokens that an image takes up in the prompt: its own and the two that mark its beginning and end. */
export function promptTokensOfImage(tokens: number): number {
  return tokens + 2
}
