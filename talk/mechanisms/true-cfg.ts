import { float32 } from './python-numbers.ts'
import { Refusal } from './refusal.ts'

/** Values by token, then by channel. */
export type TokenVectors = readonly (readonly number[])[]

/** A guided prediction, by token. */
export interface GuidedPrediction {
  /** Unconditional plus scaled difference, before its length is set back. */
  combined: number[][]
  /** Lengths (L2 over the channels). */
  conditionalNorm: number[]
  combinedNorm: number[]
  /** The combination at the conditional's length; null for a token whose combination is exactly zero and has no direction. */
  prediction: (number[] | null)[]
}

/** True guidance runs only above scale 1 and with a negative prompt, a blank being one; then each step costs two passes. */
export function isGuided(scale: number, hasNegativePrompt: boolean): boolean {
  return scale > 1 && hasNegativePrompt
}

/**
 * Guides a prediction away from the negative prompt's and gives each token the length of its conditional prediction
 * again, so that a large scale turns it and does not make it longer (Qwen-Image pipeline, true CFG with norm rescale).
 * Refuses `shape_mismatch` where the two predictions differ in shape.
 */
export function guidePrediction(conditional: TokenVectors, unconditional: TokenVectors, scale: number): GuidedPrediction {
  requireSameShape(conditional, unconditional)
  const combined = conditional.map((token, i) => token.map((c, j) => {
    const u = float32(unconditional[i][j])
    // Step by step in float32: whether a combination is exactly zero depends on it.
    return float32(u + float32(float32(scale) * float32(float32(c) - u)))
  }))
  const conditionalNorm = conditional.map(lengthOf)
  const combinedNorm = combined.map(lengthOf)
  const prediction = combined.map((token, i) =>
    combinedNorm[i] === 0 ? null : token.map(value => value * (conditionalNorm[i] / combinedNorm[i])))
  return { combined, conditionalNorm, combinedNorm, prediction }
}

/** One Euler step from noise level `sigma` to the next one: sample + (σ′ − σ) · prediction. The model predicts noise minus data. */
export function eulerStep(sample: TokenVectors, prediction: TokenVectors, sigma: number, sigmaNext: number): number[][] {
  requireSameShape(sample, prediction)
  return sample.map((token, i) => token.map((value, j) => value + (sigmaNext - sigma) * prediction[i][j]))
}

function lengthOf(vector: readonly number[]): number {
  return Math.sqrt(vector.reduce((sum, value) => sum + value * value, 0))
}

function requireSameShape(a: TokenVectors, b: TokenVectors): void {
  const channels = (tokens: TokenVectors): number => tokens[0]?.length ?? 0
  const width = channels(a)
  if (a.length !== b.length || [...a, ...b].some(token => token.length !== width))
    throw new Refusal('shape_mismatch', { tokens: a.length, others: b.length, channels: width, otherChannels: channels(b) })
}
