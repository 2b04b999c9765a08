import { float32, floorDivide } from './python-numbers.ts'
import { Refusal, requirePositive } from './refusal.ts'
import { rotaryFrequencies } from './rotary.ts'

/** Frames, height and width of a picture in packed tokens of 16×16 pixels. */
export type TokenShape = readonly [frames: number, height: number, width: number]

/** Forms of the rule: `centred` false counts from the corner (not used by Qwen-Image), `layered` is Qwen-Image-Layered. */
export interface MsropeOptions { centred?: boolean, layered?: boolean }

/** Positions of all picture tokens in raster order, pictures one after the other, and where text begins. */
export interface MsropePositions {
  frame: number[]
  height: number[]
  width: number[]
  /** Text token j stands at `textStart + j` on all three axes: on the diagonal, just outside the picture. */
  textStart: number
}

/** Channels of a head that each axis owns: frame, height, width. Half as many complex numbers. */
export const msropeAxes: readonly number[] = [16, 56, 56]

/** Positions that the tables of the released code hold. */
export const msropeTable = { least: -4096, most: 4095 }

const defaultTheta = 10_000

/** First position of a side of `length` tokens. Centred, an odd side has one more token on the negative side: 5 → −3. */
export function firstPosition(length: number, centred = true): number {
  return centred ? floorDivide(length, 2) - length : 0
}

/**
 * Gives picture and text tokens their positions on the frame, height and width axes (Qwen-Image §2.4, MSRoPE). The
 * first shape is the picture that is generated, the others are pictures to edit by, each one frame further on.
 * Refuses `not_positive` sides and `position_out_of_table`.
 *
 *     −1,−1  −1,0              4 × 2 tokens: columns −1 0, rows −2 … 1;
 *      0,−1   0,0              text from (2, 2, 2) on: 2 = max(⌊4/2⌋, ⌊2/2⌋)
 *                   2,2 3,3 …
 */
export function msropePositions(
  shapes: readonly TokenShape[],
  textLength: number,
  { centred = true, layered = false }: MsropeOptions = {},
): MsropePositions {
  const positions: MsropePositions = { frame: [], height: [], width: [], textStart: layered ? shapes.length - 1 : 0 }
  shapes.forEach(([frames, height, width], entry) => {
    requirePositive({ frames, height, width })
    const condition = layered && entry === shapes.length - 1
    const [top, left] = [firstPosition(height, centred), firstPosition(width, centred)]
    for (let frame = 0; frame < frames; frame++) {
      for (let y = 0; y < height; y++) {
        for (let x = 0; x < width; x++) {
          positions.frame.push(condition ? -1 : entry + frame)
          positions.height.push(top + y)
          positions.width.push(left + x)
        }
      }
    }
    positions.textStart = Math.max(positions.textStart, top + height, left + width)
    requireInTable(top, left, condition ? -1 : entry + frames - 1)
  })
  requireInTable(positions.textStart + Math.max(textLength, 1) - 1)
  return positions
}

function requireInTable(...positions: number[]): void {
  for (const position of positions) {
    if (!(position >= msropeTable.least && position <= msropeTable.most))
      throw new Refusal('position_out_of_table', { position, ...msropeTable })
  }
}

/**
 * The complex numbers e^(i·angle), as [re, im], that turn a token's channel pairs: first the frame axis's, then the
 * height's and the width's, 8 + 28 + 28 for the published axes. Pair m is channels 2m and 2m + 1.
 */
export function msropeFrequencies(
  position: readonly number[],
  axes: readonly number[] = msropeAxes,
  theta: number = defaultTheta,
): [re: number, im: number][] {
  return axes.flatMap((dim, axis) => rotaryFrequencies(dim, theta).map((frequency): [number, number] => {
    const angle = float32(position[axis] * frequency)
    return [Math.cos(angle), Math.sin(angle)]
  }))
}
