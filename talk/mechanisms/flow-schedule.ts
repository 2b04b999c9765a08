import type { PictureSize } from './qwen-image-geometry.ts'
import { latentGeometry } from './qwen-image-geometry.ts'
import { Refusal } from './refusal.ts'

/** What a scheduler's configuration fixes. */
export interface ScheduleConfig {
  shift: number
  useDynamicShifting: boolean
  baseShift: number
  maxShift: number
  baseImageSeqLen: number
  maxImageSeqLen: number
  /** Value that the last noise level is stretched to, null for none. */
  shiftTerminal: number | null
  timeShiftType: 'exponential' | 'linear'
}

/** The schedule of one picture. `sigmas` falls from 1 and ends with 0: one entry more than there are steps. */
export interface FlowSchedule {
  imageTokens: number
  /** Dynamic shift; undefined where the configuration shifts by a fixed number. */
  mu: number | undefined
  sigmas: number[]
  /** What the scheduler counts in, 1000 σ without the final 0. The transformer is given a thousandth of it. */
  timesteps: number[]
}

/** The published configuration of Qwen-Image. */
export const qwenImageSchedule: ScheduleConfig = {
  shift: 1,
  useDynamicShifting: true,
  baseShift: 0.5,
  maxShift: 0.9,
  baseImageSeqLen: 256,
  maxImageSeqLen: 8192,
  shiftTerminal: 0.02,
  timeShiftType: 'exponential',
}

/** The shift μ of a number of picture tokens: a straight line through the configuration's two points, not clamped beyond them. */
export function dynamicShift(imageTokens: number, config: ScheduleConfig = qwenImageSchedule): number {
  const slope = (config.maxShift - config.baseShift) / (config.maxImageSeqLen - config.baseImageSeqLen)
  return imageTokens * slope + (config.baseShift - slope * config.baseImageSeqLen)
}

/** The noise levels before any shift: from 1 to 1/N in equal steps. Refuses `too_few_steps` below one step. */
export function evenSigmas(steps: number): number[] {
  if (!(Number.isSafeInteger(steps) && steps >= 1))
    throw new Refusal('too_few_steps', { steps, least: 1 })
  return Array.from({ length: steps }, (_, k) => k === 0 ? 1 : 1 + (1 / steps - 1) * k / (steps - 1))
}

/**
 * The noise levels that sampling steps through (Qwen-Image §2.5, flow matching; resolution-dependent shift of SD3).
 * Pass `sigmas` to start from others than even ones. Refuses `too_few_steps` where a terminal value leaves one step
 * without a scale (0/0 in the reference), `sigma_undefined` where the given ones do, and `no_tokens` for a size below 16 pixels.
 */
export function flowSchedule(
  size: PictureSize,
  steps: number,
  config: ScheduleConfig = qwenImageSchedule,
  sigmas: readonly number[] = evenSigmas(steps),
): FlowSchedule {
  const imageTokens = latentGeometry(size).tokens
  const mu = config.useDynamicShifting ? dynamicShift(imageTokens, config) : undefined
  const shifted = sigmas.map(sigma => mu === undefined ? staticShift(sigma, config.shift) : timeShift(sigma, mu, config.timeShiftType))
  const levels = config.shiftTerminal === null ? shifted : stretchTo(shifted, config.shiftTerminal)
  return { imageTokens, mu, sigmas: [...levels, 0], timesteps: levels.map(sigma => 1000 * sigma) }
}

function staticShift(sigma: number, shift: number): number {
  return shift * sigma / (1 + (shift - 1) * sigma)
}

function timeShift(sigma: number, mu: number, type: ScheduleConfig['timeShiftType']): number {
  const weight = type === 'exponential' ? Math.exp(mu) : mu
  return weight / (weight + (1 / sigma - 1))
}

/** Stretches the levels below 1 so that the last one becomes the terminal value. */
function stretchTo(sigmas: number[], terminal: number): number[] {
  const last = 1 - sigmas[sigmas.length - 1]
  if (last === 0 && sigmas.length === 1)
    throw new Refusal('too_few_steps', { steps: 1, least: 2 })
  const scale = last / (1 - terminal)
  if (!(Number.isFinite(1 / scale)))
    throw new Refusal('sigma_undefined', { last: sigmas[sigmas.length - 1], terminal })
  return sigmas.map(sigma => 1 - (1 - sigma) / scale)
}
